import { parseArgs } from "node:util";
import { levelsOf } from "@/lib/domain/role/role-levels";
import { RoleLevel } from "@/lib/domain/role/role-profile";
import { roles } from "@/lib/reference/roles";

export type ScoreArguments = {
  readonly role: string | null;
  readonly level: RoleLevel | null;
  readonly files: readonly string[];
};

export const USAGE = `Usage: npm run -s score -- [--role SLUG] [--level LEVEL] FILE…
Reads résumés and prints one line of JSON for each, in order. Nothing is stored.
  --role   one of: ${roles.map((role) => role.slug).join(", ")}
  --level  one of: ${RoleLevel.options.join(", ")}
Exit code: 0 all read, 1 some failed, 2 wrong usage.`;

/** Parses the command line; throws an Error with a sentence for the person when it is wrong. */
export function parseScoreArguments(words: readonly string[]): ScoreArguments {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { role: { type: "string" }, level: { type: "string" } },
  });
  if (positionals.length === 0) throw new Error("Name at least one file.");
  const role = values.role ?? null;
  if (role !== null && !roles.some((known) => known.slug === role)) throw new Error(`There is no role "${role}".`);
  const level = values.level === undefined ? null : RoleLevel.safeParse(values.level);
  if (level !== null && !level.success) throw new Error(`There is no level "${values.level}".`);
  const chosenLevel = level?.data ?? null;
  if (role !== null && chosenLevel !== null && !levelsOf(role).includes(chosenLevel)) {
    throw new Error(`The role "${role}" has the levels ${levelsOf(role).join(", ")}.`);
  }
  return { role, level: chosenLevel, files: positionals };
}
