import { type PayCell, payCellKey } from "@/lib/domain/compensation/pay-cell";
import { titleMapper } from "@/lib/domain/compensation/records/map-title";
import { uncountedFlags } from "@/lib/domain/compensation/records/pay-record";
import type { TitleRule } from "@/lib/domain/compensation/records/title-rules";
import { DomainError } from "@/lib/domain/errors";
import type { WriteClient } from "./access";
import { cellsOfImport, renewPayCells } from "./pay-cell-store";
import { listTitleRoles } from "./pay-records-sql";

/**
 * Gives every record the role that `rules` give its title, and makes the percentiles of every cell that this touches anew. Gives the number
 * of titles whose role is another one. Throws CONFLICT while a file is being read, whose rows would still be mapped by the rules before.
 */
export async function mapTitlesAnew(db: WriteClient, rules: readonly TitleRule[]): Promise<number> {
  if ((await db.payImport.count({ where: { status: "reading" } })) > 0)
    throw new DomainError("CONFLICT", "A file is being read by the present rules. Change them when it is done.");
  const roleOf = titleMapper(rules);
  const stored = await listTitleRoles(db);
  const changed = stored.filter(({ key, role }) => roleOf(key) !== role);
  if (changed.length === 0) return 0;
  const imports = await db.payImport.findMany({ where: { status: "done", basis: "pay" } });
  const before = new Map<string, readonly PayCell[]>();
  for (const { id } of imports) before.set(id, await cellsOfImport(db, id));
  for (const { key, role } of changed) await giveRole(db, key, { from: role, into: roleOf(key) });
  for (const { id, sourceName } of imports) {
    const cells = [...(before.get(id) ?? []), ...(await cellsOfImport(db, id))];
    const roles = new Set(changed.flatMap(({ key, role }) => [role, roleOf(key)]));
    const touched = new Map(cells.filter(({ role }) => roles.has(role)).map((cell) => [payCellKey(cell), cell]));
    await renewPayCells(db, sourceName, [...touched.values()]);
  }
  return new Set(changed.map(({ key }) => key)).size;
}

/** Whether a record counts depends on its having a role, beside its place and its flags, which stay. */
async function giveRole(
  db: WriteClient,
  titleKey: string,
  { from, into }: { readonly from: string | null; readonly into: string | null },
): Promise<void> {
  await db.payRecord.updateMany({ where: { titleKey, roleSlug: from }, data: { roleSlug: into, counted: false } });
  if (into === null) return;
  const isFine = uncountedFlags.map((flag) => ({ NOT: { flags: { contains: flag } } }));
  const where = { titleKey, roleSlug: into, region: { not: null }, import: { basis: "pay" }, AND: isFine };
  await db.payRecord.updateMany({ where, data: { counted: true } });
}
