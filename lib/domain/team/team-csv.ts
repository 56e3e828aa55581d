import { roles } from "@/lib/reference/roles";
import { skills } from "@/lib/reference/skills";
import { MOST_MEMBERS, nameKey, TeamMemberInput } from "./team-member";

/** A record of a CSV file: the line on which it begins, from 1, and its cells. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** Why a row is not taken: where, what stood there, and how to mend it. */
export type RefusedRow = {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
};

/** Why a column is not read; its people are taken without it. */
export type RefusedColumn = { readonly column: string; readonly reason: string };

/** What an import of the team would do. */
export type TeamTable = {
  /** Why nothing of the file can be read; null where it can. */
  readonly problem: string | null;
  readonly toAdd: readonly { readonly line: number; readonly member: TeamMemberInput }[];
  /** On the team already; a second run of the same file finds everybody here. */
  readonly known: readonly { readonly line: number; readonly name: string }[];
  readonly refusedRows: readonly RefusedRow[];
  readonly refusedColumns: readonly RefusedColumn[];
};

/** A file that shows the form: one row a person, one column a skill, levels from 1 to 5. */
export const TEAM_CSV_EXAMPLE =
  "Name,Title,Role,Kubernetes,CUDA,Python\r\nAna Example,Platform engineer,AI Infrastructure Engineer,4,,3\r\nBo Example,Data lead,,2,,5\r\n";

const FIXED = ["name", "title", "role"] as const;
type Fixed = (typeof FIXED)[number];

type Column =
  | { readonly kind: Fixed; readonly head: string }
  | { readonly kind: "skill"; readonly head: string; readonly skill: string }
  | { readonly kind: "refused"; readonly head: string; readonly reason: string };

const skillByName: ReadonlyMap<string, string> = (() => {
  const names = new Map<string, string>();
  for (const { slug, aliases } of skills) for (const alias of aliases) names.set(nameKey(alias), slug);
  // A name of its own comes before another skill's alias.
  for (const { slug, name } of skills) names.set(nameKey(name), slug).set(slug, slug);
  return names;
})();

const roleByName: ReadonlyMap<string, string> = new Map(
  roles.flatMap(({ slug, name, titleAliases }) =>
    [...titleAliases, name, slug].map((word) => [nameKey(word), slug] as const),
  ),
);

/** The role that a name, a slug or a usual title means; null where none of the ten is called that. */
export function roleNamed(words: string): string | null {
  return roleByName.get(nameKey(words)) ?? null;
}

function readHeads(heads: readonly string[]): readonly Column[] {
  const seen = new Map<string, string>();
  return heads.map((given): Column => {
    const head = given.trim();
    const fixed = FIXED.find((word) => word === nameKey(head));
    const skill = skillByName.get(nameKey(head));
    const meaning = fixed ?? skill;
    if (head === "") return { kind: "refused", head: "(no heading)", reason: "The column has no heading." };
    if (meaning === undefined)
      return { kind: "refused", head, reason: "No skill is called that. Use the name that a role profile gives it." };
    const before = seen.get(meaning);
    if (before !== undefined) return { kind: "refused", head, reason: `It means the same as the column “${before}”.` };
    seen.set(meaning, head);
    if (fixed !== undefined) return { kind: fixed, head };
    return { kind: "skill", head, skill: skill ?? "" };
  });
}

type ReadRow = { readonly member: TeamMemberInput } | { readonly refused: RefusedRow };

const LEVEL = /^[1-5](?:[.,]\d)?$/;

function levelOf(cell: string): number | null {
  const level = LEVEL.test(cell) ? Number(cell.replace(",", ".")) : 0;
  return level >= 1 && level <= 5 ? level : null;
}

/** The first thing that is wrong in a row, by its column; null where nothing is. */
function firstWrong({ line, cells }: TableRow, columns: readonly Column[]): RefusedRow | null {
  if (cells.length > columns.length) {
    const [value = ""] = cells.slice(columns.length).filter((cell) => cell.trim() !== "");
    if (value !== "")
      return { line, column: "(beyond the last)", value, reason: "The row has more cells than the heading." };
  }
  for (const [place, column] of columns.entries()) {
    const value = (cells[place] ?? "").trim();
    const reason = wrongCell(column.kind, value);
    if (reason !== null) return { line, column: column.head, value, reason };
  }
  return null;
}

function wrongCell(kind: Column["kind"], value: string): string | null {
  if (kind === "name" && value === "") return "A person needs a name.";
  if ((kind === "name" || kind === "title") && value.length > 120) return "At most 120 characters.";
  if (kind === "role" && value !== "" && roleNamed(value) === null)
    return "None of the ten roles is called that. Leave it empty for somebody in another role.";
  if (kind === "skill" && value !== "" && levelOf(value) === null) return "A level is a number from 1 to 5, or empty.";
  return null;
}

function readRow(row: TableRow, columns: readonly Column[]): ReadRow {
  const refused = firstWrong(row, columns);
  if (refused !== null) return { refused };
  const cellOf = (kind: Fixed) => {
    const place = columns.findIndex((column) => column.kind === kind);
    return place === -1 ? "" : (row.cells[place] ?? "").trim();
  };
  const skills = columns.flatMap((column, place) => {
    const level = column.kind === "skill" ? levelOf((row.cells[place] ?? "").trim()) : null;
    return column.kind === "skill" && level !== null ? [{ skill: column.skill, level }] : [];
  });
  const parsed = TeamMemberInput.safeParse({
    ...{ name: cellOf("name"), title: cellOf("title"), role: roleNamed(cellOf("role")) },
    skills,
  });
  if (parsed.success) return { member: parsed.data };
  const reason = parsed.error.issues[0]?.message ?? "This row cannot be read.";
  return { refused: { line: row.line, column: "Name", value: cellOf("name"), reason } };
}

const NOTHING = { toAdd: [], known: [], refusedRows: [], refusedColumns: [] };

/**
 * Reads a table of people and levels against those who are on the team (`names`). Nothing is guessed: a cell that cannot be read refuses its
 * row, a heading that names no skill its column, each with the reason. Whoever is on the team already, or stands in the file twice, is not
 * added again.
 */
export function readTeamTable(rows: readonly TableRow[], names: readonly string[]): TeamTable {
  const [head, ...body] = rows;
  if (head === undefined) return { ...NOTHING, problem: "The file is empty." };
  const columns = readHeads(head.cells);
  if (!columns.some(({ kind }) => kind === "name"))
    return { ...NOTHING, problem: "The first line has no column called Name, so nobody can be told apart." };
  const refusedColumns = columns.flatMap((column) =>
    column.kind === "refused" ? [{ column: column.head, reason: column.reason }] : [],
  );
  const toAdd: { line: number; member: TeamMemberInput }[] = [];
  const known: { line: number; name: string }[] = [];
  const refusedRows: RefusedRow[] = [];
  const onTeam = new Set(names.map(nameKey));
  const inFile = new Map<string, number>();
  for (const row of body) {
    const read = readRow(row, columns);
    if ("refused" in read) {
      refusedRows.push(read.refused);
      continue;
    }
    const { name } = read.member;
    const before = inFile.get(nameKey(name));
    const refuse = (reason: string) => refusedRows.push({ line: row.line, column: "Name", value: name, reason });
    if (before !== undefined) refuse(`Line ${before} names the same person. Put all skills on one line.`);
    else if (onTeam.has(nameKey(name))) known.push({ line: row.line, name });
    else if (names.length + toAdd.length >= MOST_MEMBERS) refuse(`A team has at most ${MOST_MEMBERS} people here.`);
    else toAdd.push({ line: row.line, member: read.member });
    if (before === undefined) inFile.set(nameKey(name), row.line);
  }
  return { problem: null, toAdd, known, refusedRows, refusedColumns };
}
