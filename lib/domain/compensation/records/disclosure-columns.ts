import type { PayField } from "./pay-mapping";

/** Names that a field's column has had over the years, the present one first. */
type NamesOverYears = Partial<Record<PayField, readonly string[]>>;

/** A yearly file of the US Department of Labor, whose columns change their names with its forms. */
type Disclosure = {
  readonly names: NamesOverYears;
  /** Fields without which a table is not this file. */
  readonly needed: readonly PayField[];
};

/** Labor condition applications: the record layouts of the fiscal years 2020 to 2026, of 2019 (names with 1) and of 2016 to 2018. */
const lca: Disclosure = {
  names: {
    title: ["JOB_TITLE"],
    level: ["PW_WAGE_LEVEL", "PW_WAGE_LEVEL_1"],
    state: ["WORKSITE_STATE", "WORKSITE_STATE_1"],
    city: ["WORKSITE_CITY", "WORKSITE_CITY_1"],
    employer: ["EMPLOYER_NAME"],
    year: ["BEGIN_DATE", "PERIOD_OF_EMPLOYMENT_START_DATE", "EMPLOYMENT_START_DATE"],
    period: ["WAGE_UNIT_OF_PAY", "WAGE_UNIT_OF_PAY_1"],
    low: ["WAGE_RATE_OF_PAY_FROM", "WAGE_RATE_OF_PAY_FROM_1"],
    high: ["WAGE_RATE_OF_PAY_TO", "WAGE_RATE_OF_PAY_TO_1"],
    employment: ["FULL_TIME_POSITION"],
    status: ["CASE_STATUS"],
  },
  needed: ["title", "state", "employer", "year", "period", "low", "status"],
};

/** Applications for permanent employment: form 9089 since 2023, that of 2020 to 2023, and those of 2015 to 2019. */
const perm: Disclosure = {
  names: {
    title: ["JOB_TITLE", "JOB_INFO_JOB_TITLE"],
    level: ["PW_SKILL_LEVEL", "PW_LEVEL_9089"],
    state: ["PRIMARY_WORKSITE_STATE", "WORKSITE_STATE", "JOB_INFO_WORK_STATE"],
    city: ["PRIMARY_WORKSITE_CITY", "WORKSITE_CITY", "JOB_INFO_WORK_CITY"],
    employer: ["EMP_BUSINESS_NAME", "EMPLOYER_NAME"],
    year: ["DECISION_DATE"],
    period: ["JOB_OPP_WAGE_PER", "WAGE_OFFER_UNIT_OF_PAY", "WAGE_OFFER_UNIT_OF_PAY_9089"],
    low: ["JOB_OPP_WAGE_FROM", "WAGE_OFFER_FROM", "WAGE_OFFER_FROM_9089", "WAGE_OFFERED_FROM_9089"],
    high: ["JOB_OPP_WAGE_TO", "WAGE_OFFER_TO", "WAGE_OFFER_TO_9089", "WAGE_OFFERED_TO_9089"],
    status: ["CASE_STATUS"],
  },
  needed: ["title", "state", "employer", "year", "period", "low", "status"],
};

export const disclosures = { lca, perm } as const;

/** The columns of a disclosure file by its headings, in either case; null where it is not that file. */
export function disclosureColumns(
  { names, needed }: Disclosure,
  headings: readonly string[],
): Partial<Record<PayField, string>> | null {
  const there = new Map(headings.map((heading) => [heading.toUpperCase(), heading]));
  const columns: Partial<Record<PayField, string>> = {};
  for (const [field, known] of Object.entries(names)) {
    const heading = known.map((name) => there.get(name)).find((name) => name !== undefined);
    // The keys of the names are fields by their type.
    if (heading !== undefined) columns[field as PayField] = heading;
  }
  return needed.every((field) => columns[field] !== undefined) ? columns : null;
}
