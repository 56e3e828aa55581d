import { Prisma } from "@/prisma/generated/client";
import type { WriteClient } from "./access";

/** The tables of which an import writes many rows. */
type ManyRows = {
  readonly Evidence: Prisma.EvidenceCreateManyInput;
  readonly ListedSkill: Prisma.ListedSkillCreateManyInput;
  readonly Score: Prisma.ScoreCreateManyInput;
  readonly ListedScore: Prisma.ListedScoreCreateManyInput;
};

/** What either engine takes in one statement: PostgreSQL 65,535 values, SQLite 32,766. */
const MOST_VALUES = 30_000;

/**
 * Inserts rows as `createMany` does, in one plain statement. Prisma makes a plan for every number of rows anew, which took half of the
 * time that storing a résumé took. A column that a row does not have is null.
 */
export async function insertRows<Table extends keyof ManyRows>(
  db: WriteClient,
  table: Table,
  {
    columns,
    rows,
  }: { readonly columns: readonly (keyof ManyRows[Table])[]; readonly rows: readonly ManyRows[Table][] },
): Promise<void> {
  const names = Prisma.raw(columns.map((column) => `"${String(column)}"`).join(", "));
  const atOnce = Math.floor(MOST_VALUES / columns.length);
  for (let start = 0; start < rows.length; start += atOnce) {
    const tuples = rows
      .slice(start, start + atOnce)
      .map((row) => Prisma.sql`(${Prisma.join(columns.map((column) => row[column] ?? null))})`);
    await db.$executeRaw(Prisma.sql`INSERT INTO ${Prisma.raw(`"${table}"`)} (${names}) VALUES ${Prisma.join(tuples)}`);
  }
}
