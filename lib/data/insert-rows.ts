import { Prisma } from "@/prisma/generated/client";
import type { WriteClient } from "./access";

type Value = string | number | bigint | boolean | Date | Uint8Array | null | undefined;

/** How rows of one table are inserted: the statement up to its values, and each row's values in the order of its columns. */
export type Insertion<Row> = {
  readonly into: Prisma.Sql;
  readonly values: (row: Row) => readonly Value[];
  /** Rows in one statement; as many as the engines take where it is left out. Fewer take less memory where rows are many. */
  readonly rowsAtOnce?: number;
};

/** What either engine takes in one statement: PostgreSQL 65,535 values, SQLite 32,766. */
const MOST_VALUES = 30_000;

/**
 * Inserts rows as `createMany` does, in plain statements; nothing for no rows. Prisma makes a plan for every number of rows anew, which
 * took half of the time that storing a résumé took.
 */
export async function insertRows<Row>(
  db: WriteClient,
  { into, values, rowsAtOnce }: Insertion<Row>,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  const atOnce = rowsAtOnce ?? Math.floor(MOST_VALUES / (first === undefined ? 1 : values(first).length));
  for (let start = 0; start < rows.length; start += atOnce) {
    const tuples = rows.slice(start, start + atOnce).map((row) => values(row).map((value) => value ?? null));
    const these = tuples.map((tuple) => Prisma.sql`(${Prisma.join(tuple)})`);
    await db.$executeRaw(Prisma.sql`${into} VALUES ${Prisma.join(these)}`);
  }
}
