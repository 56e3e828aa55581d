import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import type { PayCell } from "@/lib/domain/compensation/pay-cell";
import { payCellKey } from "@/lib/domain/compensation/pay-cell";
import type { PayComponent } from "@/lib/domain/compensation/pay-claim";
import type { MeasuredBand } from "@/lib/domain/compensation/pay-confidence";
import { claimGrades } from "@/lib/reference/claims";
import { payCellSource, type ReferencePayCell, referencePayCells } from "@/lib/reference/pay-cells";
import { read } from "./access";

const Amount = z.number().nullable();

const StoredBand = z.object({
  n: z.number(),
  points: z.array(z.number()),
  p10: Amount,
  p25: Amount,
  p50: Amount,
  p75: Amount,
  p90: Amount,
  medianInterval: z.object({ low: z.number(), high: z.number() }).nullable(),
});

const shipped: ReadonlyMap<string, ReferencePayCell> = new Map(
  referencePayCells.map((cell) => [payCellKey(cell), cell]),
);

/**
 * The measured bands of some cells, one a source, by the cell: those of imported records, and those that come with the program unless an
 * import of the same source replaces them. They are prepared, so that this takes as long with a million records as with a thousand.
 */
export async function listPayBands(
  actor: Actor,
  cells: readonly PayCell[],
  component: PayComponent,
): Promise<(cell: PayCell) => readonly MeasuredBand[]> {
  const imported = await listImportedBands(actor, cells, component);
  return (cell) => {
    const own = imported.bands.get(payCellKey(cell)) ?? [];
    const reference = component === "base" && !imported.hasReference ? shipped.get(payCellKey(cell)) : undefined;
    return reference === undefined ? own : [...own, referenceBand(reference)];
  };
}

function referenceBand({ band, oldestYear, newestYear, paired }: ReferencePayCell): MeasuredBand {
  const { name, url, grade } = payCellSource;
  return { band, source: { name, url, grade, employers: null, paired, oldestYear, newestYear } };
}

async function listImportedBands(actor: Actor, cells: readonly PayCell[], component: PayComponent) {
  const distinct = <Value>(values: readonly Value[]) => [...new Set(values)];
  return read(actor, "role:read", async (db) => {
    const rows = await db.payCell.findMany({
      where: {
        roleSlug: { in: distinct(cells.map(({ role }) => role)) },
        level: { in: distinct(cells.map(({ level }) => level ?? "")) },
        region: { in: distinct(cells.map(({ region }) => region)) },
        companyType: { in: distinct(cells.map(({ companyType }) => companyType)) },
        component,
      },
      orderBy: { sourceName: "asc" },
    });
    const hasReference = (await db.payCell.findFirst({ where: { sourceName: payCellSource.name } })) !== null;
    const bands = new Map<string, MeasuredBand[]>();
    for (const row of rows) {
      const { sourceName: name, sourceUrl: url, employers, paired, oldestYear, newestYear } = row;
      const grade = z.enum(claimGrades).parse(row.grade);
      const source = { name, url, grade, employers, paired, oldestYear, newestYear };
      const key = [row.roleSlug, row.level || "all", row.region, row.companyType].join("|");
      bands.set(key, [...(bands.get(key) ?? []), { band: StoredBand.parse(JSON.parse(row.band)), source }]);
    }
    return { bands, hasReference };
  });
}
