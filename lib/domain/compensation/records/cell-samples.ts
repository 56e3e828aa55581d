import { type PayBand, payBand } from "@/lib/domain/compensation/pay-band";
import { type PayCell, payCellKey } from "@/lib/domain/compensation/pay-cell";
import { type PayComponent, payComponents } from "@/lib/domain/compensation/pay-claim";
import { payPlaces } from "@/lib/reference/pay-places";
import { type GrowingNumbers, growingNumbers } from "./growing-numbers";
import type { PayRecord } from "./pay-record";

/** The percentiles of one cell and component, in US dollars a year. */
export type MeasuredCell = PayCell & {
  readonly component: PayComponent;
  readonly band: PayBand;
  /** Different employers; null where no record names one. */
  readonly employers: number | null;
  readonly oldestYear: number;
  readonly newestYear: number;
  /** How many of the records are the least or the most of one posted range. */
  readonly paired: number;
};

export type SampleRecord = Pick<
  PayRecord,
  "role" | "level" | "region" | "companyType" | "employer" | "year" | "baseUsd" | "bonusUsd" | "equityUsd" | "totalUsd"
> & { readonly isPaired: boolean };

/** Pay moves: a cell counts the records of the calendar year of its newest one and of the year before. */
export const YEARS_COUNTED = 2;

const around: ReadonlyMap<string, string | null> = new Map(payPlaces.map(({ id, within }) => [id, within]));

/** A place and those around it, the narrowest first. */
export function placesAround(region: string): readonly string[] {
  const places: string[] = [];
  for (let place: string | null = region; place !== null; place = around.get(place) ?? null) places.push(place);
  return places;
}

/** The cells that a record counts in: its level and all, its place and those around it, its kind of employer and all. None without role or place. */
export function cellsOfRecord({
  role,
  level,
  region,
  companyType,
}: Pick<SampleRecord, "role" | "level" | "region" | "companyType">): readonly PayCell[] {
  if (role === null || region === null) return [];
  const levels = level === null ? [null] : [level, null];
  const types = companyType === "all" ? (["all"] as const) : ([companyType, "all"] as const);
  return levels.flatMap((cellLevel) =>
    placesAround(region).flatMap((place) =>
      types.map((type) => ({ role, level: cellLevel, region: place, companyType: type })),
    ),
  );
}

type Sample = {
  readonly cell: PayCell;
  readonly years: GrowingNumbers;
  readonly amounts: Readonly<Record<PayComponent, GrowingNumbers>>;
  readonly employers: Map<string, number>;
  readonly pairs: GrowingNumbers;
};

/** Collects records into cells; `measure` then gives the percentiles of every cell and component that has a record. */
export function cellSamples(isWanted: (key: string) => boolean = () => true): {
  readonly add: (record: SampleRecord) => void;
  readonly measure: () => readonly MeasuredCell[];
} {
  const samples = new Map<string, Sample>();
  return {
    add(record) {
      for (const cell of cellsOfRecord(record)) {
        const key = payCellKey(cell);
        if (!isWanted(key)) continue;
        const sample = samples.get(key) ?? emptySample(cell);
        samples.set(key, sample);
        addTo(sample, record);
      }
    },
    measure: () => [...samples.values()].flatMap(measureSample),
  };
}

function emptySample(cell: PayCell): Sample {
  const amounts = {
    base: growingNumbers(),
    bonus: growingNumbers(),
    equity: growingNumbers(),
    total: growingNumbers(),
  };
  return { cell, years: growingNumbers(), amounts, employers: new Map(), pairs: growingNumbers() };
}

/** `Number.NaN` stands for an amount that is not known, so that the lists stay side by side. */
function addTo(sample: Sample, record: SampleRecord): void {
  const { year, employer } = record;
  sample.years.push(year);
  sample.amounts.base.push(record.baseUsd);
  sample.amounts.bonus.push(record.bonusUsd ?? Number.NaN);
  sample.amounts.equity.push(record.equityUsd ?? Number.NaN);
  sample.amounts.total.push(record.totalUsd ?? Number.NaN);
  sample.pairs.push(record.isPaired ? 1 : 0);
  if (employer !== null) sample.employers.set(employer, Math.max(year, sample.employers.get(employer) ?? 0));
}

function measureSample(sample: Sample): readonly MeasuredCell[] {
  const years = sample.years.values();
  const newestYear = years.reduce((newest, year) => Math.max(newest, year), 0);
  const first = newestYear - YEARS_COUNTED + 1;
  const employers = [...sample.employers.values()].filter((year) => year >= first).length;
  const shared = {
    ...sample.cell,
    employers: employers === 0 ? null : employers,
    newestYear,
  };
  const pairs = sample.pairs.values();
  return payComponents.flatMap((component) => {
    const all = sample.amounts[component].values();
    const counted = (_: number, index: number) => (years[index] ?? 0) >= first && !Number.isNaN(all[index]);
    // Sorted as plain numbers first, which is several times faster than with a comparison.
    const band = payBand([...all.filter(counted).sort()]);
    if (band === null) return [];
    const oldestYear = years.filter(counted).reduce((oldest, year) => Math.min(oldest, year), newestYear);
    const paired = pairs.filter(counted).reduce((sum, one) => sum + one, 0);
    return [{ ...shared, component, band, oldestYear, paired }];
  });
}
