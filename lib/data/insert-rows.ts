import { Prisma } from "@/prisma/generated/client";
import type { WriteClient } from "./access";

type Value = string | number | bigint | boolean | Date | Uint8Array | null | undefined;

/** How rows of one table are inserted: the statement up to its values, and each row's values in the order of its columns. */
export type Insertion<Row> = {
  readonly into: Prisma.Sql;
  readonly values: (row: Row) => readonly Value[];
  /** Rows in one statement; as many as the engines take where it is left out. Fewer take less memory where rows are many. */
  readonly rowsAtOnce?: number;
  /** What becomes of a row that is there already ("ON CONFLICT …"); it fails where this is left out. */
  readonly onConflict?: Prisma.Sql;
};

/** What either engine takes in one statement: PostgreSQL 65,535 values, SQLite 32,766. */
const MOST_VALUES = 30_000;

/** Texts that nothing can end early between quotes: ids, hashes, names of ours. */
const PLAIN = /^[\w .,:;@/+#-]{0,100}$/;

/** A value as it is written into a statement; null for one that has to go beside it. */
function literalOf(value: Value): string | null {
  if (value === null || value === undefined) return "NULL";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : null;
  return typeof value === "string" && PLAIN.test(value) ? `'${value}'` : null;
}

/**
 * Rows as one statement. What can be nothing but a plain value stands in its text: a value beside it is written, read and copied by Prisma
 * several times, which took more than the database does, and most of ten thousand people's values are numbers and ids.
 */
function statementOf(into: Prisma.Sql, rows: readonly (readonly Value[])[]): Prisma.Sql {
  const texts: string[] = [];
  const beside: Exclude<Value, undefined>[] = [];
  let text = `${into.sql} VALUES `;
  for (const [place, values] of rows.entries()) {
    text += place === 0 ? "(" : "), (";
    for (const [column, value = null] of values.entries()) {
      if (column > 0) text += ", ";
      const literal = literalOf(value);
      if (literal !== null) text += literal;
      else {
        beside.push(value);
        texts.push(text);
        text = "";
      }
    }
  }
  return new Prisma.Sql([...texts, `${text})`], beside);
}

/**
 * Inserts rows as `createMany` does, in plain statements; nothing for no rows. Prisma makes a plan for every number of rows anew, which
 * took half of the time that storing a résumé took.
 */
export async function insertRows<Row>(
  db: WriteClient,
  { into, values, rowsAtOnce, onConflict }: Insertion<Row>,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  const atOnce = rowsAtOnce ?? Math.floor(MOST_VALUES / (first === undefined ? 1 : values(first).length));
  for (let start = 0; start < rows.length; start += atOnce) {
    const statement = statementOf(into, rows.slice(start, start + atOnce).map(values));
    await db.$executeRaw(onConflict === undefined ? statement : Prisma.sql`${statement} ${onConflict}`);
  }
}
