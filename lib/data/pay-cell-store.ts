import type { PayCell } from "@/lib/domain/compensation/pay-cell";
import { payCellKey } from "@/lib/domain/compensation/pay-cell";
import {
  cellSamples,
  cellsOfRecord,
  type MeasuredCell,
  type SampleGroup,
} from "@/lib/domain/compensation/records/cell-samples";
import { Prisma } from "@/prisma/generated/client";
import type { WriteClient } from "./access";
import { insertRows } from "./insert-rows";
import { type CountedGroup, listCountedGroups, listTouchedCells, PARTED_BY } from "./pay-records-sql";

const ROWS_AT_ONCE = 2_000;

type CellRow = Prisma.PayCellCreateManyInput;

const cellInsertion = {
  into: Prisma.sql`INSERT INTO "PayCell" ("sourceName", "roleSlug", "level", "region", "companyType", "component", "n", "band", "employers", "oldestYear", "newestYear", "paired", "grade", "sourceUrl")`,
  values: (row: CellRow) => [
    ...[row.sourceName, row.roleSlug, row.level, row.region, row.companyType, row.component, row.n, row.band],
    ...[row.employers, row.oldestYear, row.newestYear, row.paired, row.grade, row.sourceUrl],
  ],
};

/** The cells that an import's counted records fall into, each once. */
export async function cellsOfImport(db: WriteClient, importId: string): Promise<readonly PayCell[]> {
  const touched = (await listTouchedCells(db, importId)).flatMap((record) => cellsOfRecord(record));
  return [...new Map(touched.map((cell) => [payCellKey(cell), cell])).values()];
}

/**
 * Makes the prepared percentiles of some cells of one source anew, exactly, from the records of its imports that are done. Call it in the
 * transaction that changes what counts, after the change.
 */
export async function renewPayCells(db: WriteClient, sourceName: string, cells: readonly PayCell[]): Promise<void> {
  const imports = await db.payImport.findMany({
    where: { sourceName, status: "done", basis: "pay" },
    select: { id: true, grade: true, sourceUrl: true, createdAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const grade =
    imports
      .map((one) => one.grade)
      .toSorted()
      .at(-1) ?? "C";
  const sourceUrl = imports.at(-1)?.sourceUrl ?? null;
  for (const role of new Set(cells.map((cell) => cell.role))) {
    const own = cells.filter((cell) => cell.role === role);
    const measured = await measureRole(
      db,
      imports.map(({ id }) => id),
      role,
      own,
    );
    await deleteCells(db, sourceName, own);
    await insertRows(
      db,
      cellInsertion,
      measured.map((cell) => cellRow(cell, { sourceName, grade, sourceUrl })),
    );
  }
}

/** The same for every cell of a source: those that no record falls into any more are gone. */
export async function renewPaySource(db: WriteClient, sourceName: string): Promise<void> {
  const imports = await db.payImport.findMany({ where: { sourceName, status: "done", basis: "pay" } });
  const cells = new Map<string, PayCell>();
  for (const { id } of imports) for (const cell of await cellsOfImport(db, id)) cells.set(payCellKey(cell), cell);
  await db.payCell.deleteMany({ where: { sourceName } });
  await renewPayCells(db, sourceName, [...cells.values()]);
}

async function measureRole(
  db: WriteClient,
  importIds: readonly string[],
  role: string,
  cells: readonly PayCell[],
): Promise<readonly MeasuredCell[]> {
  const wanted = new Set(cells.map(payCellKey));
  const samples = cellSamples((key) => wanted.has(key));
  for (const importId of importIds) {
    for (let [after, read] = [0, ROWS_AT_ONCE]; read === ROWS_AT_ONCE; ) {
      const groups = await listCountedGroups(db, importId, role, { after, limit: ROWS_AT_ONCE });
      for (const group of groups) samples.addGroup(sampleGroup(role, group));
      read = groups.reduce((sum, { rows }) => sum + rows, 0);
      after = groups.reduce((last, { lastRow }) => Math.max(last, lastRow), after);
    }
  }
  return samples.measure();
}

function sampleGroup(role: string, group: CountedGroup): SampleGroup {
  const parts = (text: string | null) => (text === null ? [] : text.split(PARTED_BY));
  const amounts = (text: string | null) => parts(text).map(Number);
  const { level, region, companyType, year, isPaired, employers, baseUsd, bonusUsd, equityUsd, totalUsd } = group;
  return {
    ...{ role, level, region, companyType, year, isPaired, employers: parts(employers) },
    ...{ base: amounts(baseUsd), bonus: amounts(bonusUsd), equity: amounts(equityUsd), total: amounts(totalUsd) },
  };
}

async function deleteCells(db: WriteClient, sourceName: string, cells: readonly PayCell[]): Promise<void> {
  for (const { role, level, region, companyType } of cells)
    await db.payCell.deleteMany({ where: { sourceName, roleSlug: role, level: level ?? "", region, companyType } });
}

function cellRow(cell: MeasuredCell, source: Pick<CellRow, "sourceName" | "grade" | "sourceUrl">): CellRow {
  const { role, level, region, companyType, component, band, employers, oldestYear, newestYear, paired } = cell;
  return {
    ...source,
    ...{ roleSlug: role, level: level ?? "", region, companyType, component },
    ...{ n: band.n, band: JSON.stringify(band), employers, oldestYear, newestYear, paired },
  };
}
