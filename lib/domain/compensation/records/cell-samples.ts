import { type PayBand, payBand } from "@/lib/domain/compensation/pay-band";
import type { CompanyType, PayLevel } from "@/lib/domain/compensation/pay-cell";
import { payPlaces } from "@/lib/reference/pay-places";
import { type GrowingNumbers, growingNumbers } from "./growing-numbers";
import type { PayRecord } from "./pay-record";

/** What percentiles are taken of; parts are never added up from their percentiles. */
export const payComponents = ["base", "bonus", "equity", "total"] as const;
export type PayComponent = (typeof payComponents)[number];

/** A cell that records fall into; "all": every level together, those without one too. */
export type RecordCell = {
  readonly role: string;
  readonly level: PayLevel | "all";
  readonly region: string;
  readonly companyType: CompanyType;
};

/** The percentiles of one cell and component, in US dollars a year. */
export type MeasuredCell = RecordCell & {
  readonly component: PayComponent;
  readonly band: PayBand;
  /** Different employers; null where no record names one. */
  readonly employers: number | null;
  readonly oldestYear: number;
  readonly newestYear: number;
  /** The worst of its records' sources. */
  readonly grade: "A" | "B" | "C";
  /** How many of the records are the least or the most of one posted range. */
  readonly paired: number;
};

export type SampleRecord = Pick<
  PayRecord,
  "role" | "level" | "region" | "companyType" | "employer" | "year" | "baseUsd" | "bonusUsd" | "equityUsd" | "totalUsd"
> & { readonly grade: "A" | "B" | "C"; readonly isPaired: boolean };

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
}: Pick<SampleRecord, "role" | "level" | "region" | "companyType">): readonly RecordCell[] {
  if (role === null || region === null) return [];
  const levels = level === null ? (["all"] as const) : ([level, "all"] as const);
  const types = companyType === "all" ? (["all"] as const) : ([companyType, "all"] as const);
  return levels.flatMap((cellLevel) =>
    placesAround(region).flatMap((place) =>
      types.map((type) => ({ role, level: cellLevel, region: place, companyType: type })),
    ),
  );
}

/** One word for a cell of records, the same for equal cells. */
export function recordCellKey({ role, level, region, companyType }: RecordCell): string {
  return [role, level, region, companyType].join("|");
}

type Sample = {
  readonly cell: RecordCell;
  readonly years: GrowingNumbers;
  readonly amounts: Readonly<Record<PayComponent, GrowingNumbers>>;
  readonly employers: Map<string, number>;
  readonly grades: Map<number, "A" | "B" | "C">;
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
        const key = recordCellKey(cell);
        if (!isWanted(key)) continue;
        const sample = samples.get(key) ?? emptySample(cell);
        samples.set(key, sample);
        addTo(sample, record);
      }
    },
    measure: () => [...samples.values()].flatMap(measureSample),
  };
}

function emptySample(cell: RecordCell): Sample {
  const amounts = {
    base: growingNumbers(),
    bonus: growingNumbers(),
    equity: growingNumbers(),
    total: growingNumbers(),
  };
  return { cell, years: growingNumbers(), amounts, employers: new Map(), grades: new Map(), pairs: growingNumbers() };
}

/** `Number.NaN` stands for an amount that is not known, so that the lists stay side by side. */
function addTo(sample: Sample, record: SampleRecord): void {
  const { year, employer, grade } = record;
  sample.years.push(year);
  sample.amounts.base.push(record.baseUsd);
  sample.amounts.bonus.push(record.bonusUsd ?? Number.NaN);
  sample.amounts.equity.push(record.equityUsd ?? Number.NaN);
  sample.amounts.total.push(record.totalUsd ?? Number.NaN);
  sample.pairs.push(record.isPaired ? 1 : 0);
  if (employer !== null) sample.employers.set(employer, Math.max(year, sample.employers.get(employer) ?? 0));
  const worst = sample.grades.get(year);
  if (worst === undefined || grade > worst) sample.grades.set(year, grade);
}

function measureSample(sample: Sample): readonly MeasuredCell[] {
  const years = sample.years.values();
  const newestYear = years.reduce((newest, year) => Math.max(newest, year), 0);
  const first = newestYear - YEARS_COUNTED + 1;
  const grades = [...sample.grades].filter(([year]) => year >= first).map(([, grade]) => grade);
  const employers = [...sample.employers.values()].filter((year) => year >= first).length;
  const shared = {
    ...sample.cell,
    employers: employers === 0 ? null : employers,
    newestYear,
    grade: grades.toSorted().at(-1) ?? "C",
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
