import { isCounted, type RecordFlag, recordFlags } from "@/lib/domain/compensation/records/pay-record";
import { flagsWithDoubt, plausibleUsd, yearlyDoubt } from "@/lib/domain/compensation/records/yearly-doubt";
import type { WriteClient } from "./access";
import type { RowRange } from "./pay-record-rates-sql";

type Doubting = {
  readonly range: RowRange;
  readonly currency: string;
  /** Whether the exchange rates have the currency. */
  readonly isKnown: boolean;
  /** Whether percentiles count the import at all. */
  readonly isPay: boolean;
  /** How many rows of the import have each flag; kept up to date. */
  readonly tally: Map<string, number>;
};

const told = {
  ...{ row: true, flags: true, roleSlug: true, region: true, country: true, counted: true },
  ...{ statedUsd: true, baseUsd: true, bonusUsd: true, equityUsd: true, totalUsd: true },
} as const;

const { least, most, mostOfPart } = plausibleUsd;
/** Rows that have a flag or may need one; of all others nothing changes while their currency is known. */
const mayBeDoubtful = [
  { NOT: { flags: "" } },
  { baseUsd: { lt: least } },
  { baseUsd: { gt: most } },
  { bonusUsd: { gt: mostOfPart } },
  { equityUsd: { gt: mostOfPart } },
  { totalUsd: { gt: mostOfPart } },
];

/** Looks anew at whether the pay of rows can be right, now that it is worth something else, and so at whether they count. */
export async function doubtRows(db: WriteClient, { range, currency, isKnown, isPay, tally }: Doubting): Promise<void> {
  const { importId, after, upTo } = range;
  const where = { importId, row: { gt: after, lte: upTo }, currency, ...(isKnown ? { OR: mayBeDoubtful } : {}) };
  const changed = new Map<string, { flags: string; counted: boolean; rows: number[] }>();
  for (const record of await db.payRecord.findMany({ where, select: told })) {
    const before = recordFlags.filter((flag) => record.flags.split(",").includes(flag));
    const baseUsd = isKnown || record.statedUsd !== null ? record.baseUsd : null;
    const now = flagsWithDoubt(before, yearlyDoubt({ ...record, baseUsd }));
    const flags = now.join(",");
    const counted = isPay && isCounted({ ...record, role: record.roleSlug, flags: now });
    if (flags === record.flags && counted === record.counted) continue;
    count(tally, before, -1);
    count(tally, now, 1);
    const alike = changed.get(`${flags}|${counted}`) ?? { flags, counted, rows: [] };
    changed.set(`${flags}|${counted}`, alike);
    alike.rows.push(record.row);
  }
  for (const { flags, counted, rows } of changed.values())
    await db.payRecord.updateMany({ where: { importId, row: { in: rows } }, data: { flags, counted } });
}

function count(tally: Map<string, number>, flags: readonly RecordFlag[], change: number): void {
  for (const flag of flags) tally.set(flag, (tally.get(flag) ?? 0) + change);
}
