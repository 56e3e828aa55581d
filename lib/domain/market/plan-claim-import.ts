import { readCsv } from "@/lib/domain/exchange/read-csv";
import type { Claim } from "@/lib/reference/claims";
import { type ClaimField, changedFields, claimFields, readClaimFields, typedFields } from "./claim-fields";
import { type CurrentClaim, isSameClaim } from "./current-claims";

/** The most rows of one file. */
export const MOST_IMPORTED = 5000;

/** Why a row, or a cell of it, cannot be taken. */
export type RowProblem = { readonly column: string; readonly message: string };

/** What would come of one row of a file. */
export type PlannedRow = { readonly line: number } & (
  | { readonly kind: "create"; readonly claim: Claim }
  | {
      readonly kind: "update";
      readonly claim: Claim;
      readonly before: CurrentClaim;
      readonly changed: readonly ClaimField[];
    }
  | { readonly kind: "skip"; readonly because: string }
  | { readonly kind: "refused"; readonly problems: readonly RowProblem[] }
);

export type ClaimImportPlan = {
  readonly rows: readonly PlannedRow[];
  /** Headings that mean nothing here; their cells are left out. */
  readonly unknownColumns: readonly string[];
  /** What keeps the file from being read at all; null when it can be. */
  readonly problem: string | null;
};

/** Headings that the export writes and nobody can change by a file. */
const NOT_READ: readonly string[] = ["standing", "version", "stale"];
const NEW_ID = "own-new";

/**
 * What a CSV file of claims would do: create, update, skip or refuse each row, with reasons by column. A row without an id is new, unless the same is
 * claimed already; a row with one corrects that claim, or changes nothing. So the same file read twice adds nothing. Nothing is written.
 */
export function planClaimImport(text: string, states: readonly CurrentClaim[]): ClaimImportPlan {
  const { rows, openQuoteAt } = readCsv(text);
  const [head, ...records] = rows;
  const columns = (head?.cells ?? []).map(columnOf);
  const unknownColumns = (head?.cells ?? []).filter((_, index) => columns[index] === null && head?.cells[index] !== "");
  const problem = fileProblem(columns, records.length, openQuoteAt);
  if (problem !== null) return { rows: [], unknownColumns, problem };
  const byId = new Map(states.map((state) => [state.claim.id, state]));
  const known = new Map(
    states.filter(({ standing }) => standing !== "retired").map(({ claim }) => [contentOf(claim), "the market has it"]),
  );
  const seen = new Map<string, number>();
  return {
    unknownColumns,
    problem: null,
    rows: records.map(({ line, cells }) => {
      const typed = Object.fromEntries(
        columns.flatMap((column, index) => (column ? [[column, cells[index] ?? ""]] : [])),
      );
      return planRow({ line, typed, width: cells.length - columns.length, byId, known, seen });
    }),
  };
}

type Column = ClaimField | "id";

function columnOf(heading: string): Column | "" | null {
  const plain = heading.toLowerCase().replace(/[ _-]/g, "");
  if (NOT_READ.includes(plain)) return "";
  return (["id", ...claimFields] as const).find((field) => field.toLowerCase() === plain) ?? null;
}

function fileProblem(columns: readonly unknown[], rows: number, openQuoteAt: number | null): string | null {
  if (openQuoteAt !== null)
    return `A quote that begins on line ${openQuoteAt} is never closed. Close it and try again.`;
  if (columns.length === 0) return "The file is empty. Its first line names the columns.";
  const missing = ["metric", "region", "unit", "year", "sourceName", "confidence"].filter(
    (field) => !columns.includes(field),
  );
  if (missing.length > 0) return `The first line names no column ${missing.join(", ")}. Take the export as an example.`;
  if (rows === 0) return "There is no row below the first line.";
  return rows > MOST_IMPORTED ? `These are ${rows} rows; send at most ${MOST_IMPORTED} at once.` : null;
}

type Asked = {
  readonly line: number;
  readonly typed: Readonly<Partial<Record<Column, string>>>;
  /** Cells beyond the columns. */
  readonly width: number;
  readonly byId: ReadonlyMap<string, CurrentClaim>;
  readonly known: ReadonlyMap<string, string>;
  /** Contents and ids of the rows above, with their line. */
  readonly seen: Map<string, number>;
};

type Verdict = PlannedRow extends infer Row ? (Row extends PlannedRow ? Omit<Row, "line"> : never) : never;

const refused = (column: string, message: string): Verdict => ({ kind: "refused", problems: [{ column, message }] });

function planRow(row: Asked): PlannedRow {
  return { line: row.line, ...verdictOn(row) };
}

function verdictOn({ line, typed, width, byId, known, seen }: Asked): Verdict {
  if (width > 0) return refused("", `There are ${width} cells more than columns. Put cells with commas in quotes.`);
  const id = (typed.id ?? "").trim();
  const before = byId.get(id);
  if (before !== undefined && saysTheSame(before, typed)) return { kind: "skip", because: "nothing differs" };
  if (id !== "" && before === undefined)
    return refused("id", `No claim has the id “${id}”. Leave it empty for a new one.`);
  const outcome = readClaimFields(before?.claim.id ?? NEW_ID, typed);
  if (outcome.kind === "refused")
    return { kind: "refused", problems: outcome.problems.map(({ field, message }) => ({ column: field, message })) };
  const key = before === undefined ? contentOf(outcome.claim) : id;
  const above = seen.get(key);
  seen.set(key, above ?? line);
  return before === undefined
    ? verdictOnNew(outcome.claim, known, above)
    : verdictOnKnown(outcome.claim, before, above);
}

function verdictOnNew(claim: Claim, known: Asked["known"], above: number | undefined): Verdict {
  const there = above === undefined ? known.get(contentOf(claim)) : `the same as line ${above}`;
  return there === undefined ? { kind: "create", claim } : { kind: "skip", because: there };
}

function verdictOnKnown(claim: Claim, before: CurrentClaim, above: number | undefined): Verdict {
  if (above !== undefined) return refused("id", `Line ${above} is about the same claim. Keep one.`);
  if (isSameClaim(before.claim, claim)) return { kind: "skip", because: "nothing differs" };
  if (before.standing === "retired") return refused("id", "This claim is retired. Restore it first.");
  return { kind: "update", claim, before, changed: changedFields(before.claim, claim) };
}

/** Whether a row says word for word what the claim says, also where it has no number and could not be added like this. */
function saysTheSame({ claim }: CurrentClaim, typed: Asked["typed"]): boolean {
  const fields = typedFields(claim);
  return claimFields.every((field) => (typed[field] ?? "") === fields[field]);
}

/** What a claim says, as one text. */
function contentOf(claim: Claim): string {
  return JSON.stringify(claimFields.map((field) => claim[field]));
}
