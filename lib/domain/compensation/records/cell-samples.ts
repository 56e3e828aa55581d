import { type PayBand, payBand } from "@/lib/domain/compensation/pay-band";
import { type PayCell, payCellKey } from "@/lib/domain/compensation/pay-cell";
import { type PayComponent, payComponents } from "@/lib/domain/compensation/pay-claim";
import { payPlaces } from "@/lib/reference/pay-places";
import { type DatedNumbers, datedNumbers, since } from "./dated-numbers";
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

/** Records of one year that differ in pay and employer alone; amounts in US dollars, of those records that say them, in any order. */
export type SampleGroup = Pick<SampleRecord, "role" | "level" | "region" | "companyType" | "year" | "isPaired"> & {
  readonly employers: readonly string[];
} & Readonly<Record<PayComponent, readonly number[]>>;

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

/** The records of one level, place and kind of employer: each stands in one group, however many cells count it. */
type Group = {
  readonly cells: readonly PayCell[];
  readonly amounts: Readonly<Record<PayComponent, DatedNumbers>>;
  /** Each employer with the newest year of its records. */
  readonly employers: Map<string, number>;
};

/** Collects records into cells; `measure` then gives the percentiles of every cell and component that has a record. It keeps some ten bytes a record. */
export function cellSamples(isWanted: (key: string) => boolean = () => true): {
  readonly add: (record: SampleRecord) => void;
  readonly addGroup: (records: SampleGroup) => void;
  readonly measure: () => readonly MeasuredCell[];
} {
  const groups = new Map<string, Group>();
  const groupOf = (records: Pick<SampleRecord, "role" | "level" | "region" | "companyType">): Group => {
    const key = `${records.role}|${records.level}|${records.region}|${records.companyType}`;
    const known = groups.get(key);
    if (known !== undefined) return known;
    const group = emptyGroup(cellsOfRecord(records).filter((cell) => isWanted(payCellKey(cell))));
    groups.set(key, group);
    return group;
  };
  const addGroup = (records: SampleGroup) => {
    const { cells, amounts, employers } = groupOf(records);
    if (cells.length === 0) return;
    const { year, isPaired } = records;
    for (const component of payComponents)
      for (const amount of records[component]) amounts[component].push(amount, year, isPaired);
    for (const employer of records.employers) employers.set(employer, Math.max(year, employers.get(employer) ?? 0));
  };
  return {
    add: (record) => addGroup(groupOfOne(record)),
    addGroup,
    measure: () => [...groupsByCell(groups.values())].flatMap(([cell, own]) => measureCell(cell, own)),
  };
}

function emptyGroup(cells: readonly PayCell[]): Group {
  const amounts = { base: datedNumbers(), bonus: datedNumbers(), equity: datedNumbers(), total: datedNumbers() };
  return { cells, amounts, employers: new Map() };
}

function groupOfOne({ employer, baseUsd, bonusUsd, equityUsd, totalUsd, ...record }: SampleRecord): SampleGroup {
  const known = <Value>(value: Value | null): readonly Value[] => (value === null ? [] : [value]);
  return {
    ...record,
    ...{ employers: known(employer), base: [baseUsd] },
    ...{ bonus: known(bonusUsd), equity: known(equityUsd), total: known(totalUsd) },
  };
}

function groupsByCell(groups: Iterable<Group>): ReadonlyMap<PayCell, readonly Group[]> {
  const cells = new Map<string, PayCell>();
  const byCell = new Map<PayCell, Group[]>();
  for (const group of groups)
    for (const one of group.cells) {
      const cell = cells.get(payCellKey(one)) ?? one;
      cells.set(payCellKey(one), cell);
      byCell.set(cell, [...(byCell.get(cell) ?? []), group]);
    }
  return byCell;
}

function measureCell(cell: PayCell, groups: readonly Group[]): readonly MeasuredCell[] {
  // Every record has a base.
  const newestYear = Math.max(...groups.map(({ amounts }) => amounts.base.newestYear()));
  const first = newestYear - YEARS_COUNTED + 1;
  const recent = new Set<string>();
  for (const { employers } of groups) for (const [employer, year] of employers) if (year >= first) recent.add(employer);
  const shared = { ...cell, employers: recent.size === 0 ? null : recent.size, newestYear };
  return payComponents.flatMap((component) => {
    const { amounts, oldestYear, paired } = since(
      groups.map((group) => group.amounts[component]),
      first,
    );
    // Sorted as plain numbers first, which is several times faster than with a comparison.
    const band = payBand([...amounts.sort()]);
    return band === null ? [] : [{ ...shared, component, band, oldestYear, paired }];
  });
}
