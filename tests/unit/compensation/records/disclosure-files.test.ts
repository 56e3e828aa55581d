import { expect, test } from "vitest";
import { titleMapper } from "@/lib/domain/compensation/records/map-title";
import { guessMapping, kindOfFile } from "@/lib/domain/compensation/records/pay-file-kinds";
import { isCounted } from "@/lib/domain/compensation/records/pay-record";
import { payRowReader } from "@/lib/domain/compensation/records/read-pay-row";
import { shippedTitleRules } from "@/lib/domain/compensation/records/title-rules";
import { exchangeRates } from "@/lib/reference/exchange-rates";

/** Columns as the published record layouts name them, in their order; those between them are left out. */
const layouts = {
  "lca 2025":
    "CASE_NUMBER,CASE_STATUS,RECEIVED_DATE,DECISION_DATE,ORIGINAL_CERT_DATE,VISA_CLASS,JOB_TITLE,SOC_CODE,SOC_TITLE,FULL_TIME_POSITION,BEGIN_DATE,END_DATE,TOTAL_WORKER_POSITIONS,EMPLOYER_NAME,EMPLOYER_CITY,EMPLOYER_STATE,WORKSITE_WORKERS,WORKSITE_CITY,WORKSITE_COUNTY,WORKSITE_STATE,WAGE_RATE_OF_PAY_FROM,WAGE_RATE_OF_PAY_TO,WAGE_UNIT_OF_PAY,PREVAILING_WAGE,PW_UNIT_OF_PAY,PW_WAGE_LEVEL",
  "lca 2019":
    "CASE_NUMBER,CASE_STATUS,CASE_SUBMITTED,DECISION_DATE,VISA_CLASS,EMPLOYER_NAME,EMPLOYER_CITY,EMPLOYER_STATE,JOB_TITLE,SOC_CODE,SOC_TITLE,FULL_TIME_POSITION,PERIOD_OF_EMPLOYMENT_START_DATE,PERIOD_OF_EMPLOYMENT_END_DATE,WORKSITE_CITY_1,WORKSITE_COUNTY_1,WORKSITE_STATE_1,WAGE_RATE_OF_PAY_FROM_1,WAGE_RATE_OF_PAY_TO_1,WAGE_UNIT_OF_PAY_1,PREVAILING_WAGE_1,PW_UNIT_OF_PAY_1,PW_WAGE_LEVEL_1",
  "lca 2018":
    "CASE_NUMBER,CASE_STATUS,CASE_SUBMITTED,DECISION_DATE,VISA_CLASS,EMPLOYMENT_START_DATE,EMPLOYMENT_END_DATE,EMPLOYER_NAME,EMPLOYER_CITY,EMPLOYER_STATE,JOB_TITLE,SOC_CODE,SOC_NAME,TOTAL_WORKERS,FULL_TIME_POSITION,PREVAILING_WAGE,PW_UNIT_OF_PAY,WAGE_RATE_OF_PAY_FROM,WAGE_RATE_OF_PAY_TO,WAGE_UNIT_OF_PAY,WORKSITE_CITY,WORKSITE_COUNTY,WORKSITE_STATE",
  "perm 2025":
    "CASE_NUMBER,CASE_STATUS,RECEIVED_DATE,DECISION_DATE,EMP_BUSINESS_NAME,EMP_CITY,EMP_STATE,PWD_SOC_CODE,PWD_SOC_TITLE,JOB_TITLE,JOB_OPP_WAGE_FROM,JOB_OPP_WAGE_TO,JOB_OPP_WAGE_PER,PRIMARY_WORKSITE_CITY,PRIMARY_WORKSITE_STATE",
  "perm 2022":
    "CASE_NUMBER,CASE_STATUS,RECEIVED_DATE,DECISION_DATE,EMPLOYER_NAME,EMPLOYER_CITY,PW_SOC_CODE,PW_SOC_TITLE,PW_SKILL_LEVEL,PW_WAGE,PW_UNIT_OF_PAY,WAGE_OFFER_FROM,WAGE_OFFER_TO,WAGE_OFFER_UNIT_OF_PAY,WORKSITE_CITY,WORKSITE_STATE,JOB_TITLE",
  "perm 2018":
    "CASE_NUMBER,CASE_STATUS,DECISION_DATE,EMPLOYER_NAME,EMPLOYER_CITY,PW_SOC_CODE,PW_SOC_TITLE,PW_LEVEL_9089,PW_AMOUNT_9089,WAGE_OFFER_FROM_9089,WAGE_OFFER_TO_9089,WAGE_OFFER_UNIT_OF_PAY_9089,JOB_INFO_WORK_CITY,JOB_INFO_WORK_STATE,JOB_INFO_JOB_TITLE",
} as const;
type Layout = keyof typeof layouts;

/** What a case says, whatever its columns are called. */
type Case = Partial<
  Record<
    "status" | "title" | "full" | "date" | "employer" | "city" | "state" | "from" | "to" | "unit" | "level",
    string
  >
>;

const usual: Case = {
  ...{
    status: "Certified",
    title: "Senior Data Engineer",
    full: "Y",
    date: "10/1/2024",
    employer: "MERIDIAN LABS, INC.",
  },
  ...{ city: "SAN JOSE", state: "CA", from: "$80.00", to: "", unit: "Hour", level: "III" },
};

const partOf: readonly (readonly [part: keyof Case, column: RegExp])[] = [
  ["status", /^CASE_STATUS$/],
  ["title", /^(?:JOB_INFO_)?JOB_TITLE$/],
  ["full", /^FULL_TIME_POSITION$/],
  ["date", /^(?:BEGIN_DATE|DECISION_DATE|.*START_DATE)$/],
  ["employer", /^(?:EMPLOYER_NAME|EMP_BUSINESS_NAME)$/],
  ["city", /^(?:PRIMARY_)?WORKSITE_CITY(?:_1)?$|^JOB_INFO_WORK_CITY$/],
  ["state", /^(?:PRIMARY_)?WORKSITE_STATE(?:_1)?$|^JOB_INFO_WORK_STATE$/],
  ["from", /^(?:WAGE_RATE_OF_PAY|JOB_OPP_WAGE|WAGE_OFFER)_FROM/],
  ["to", /^(?:WAGE_RATE_OF_PAY|JOB_OPP_WAGE|WAGE_OFFER)_TO/],
  ["unit", /^WAGE_UNIT_OF_PAY|^JOB_OPP_WAGE_PER$|^WAGE_OFFER_UNIT/],
  ["level", /^PW_(?:WAGE_LEVEL|SKILL_LEVEL|LEVEL)/],
];

function readCase(layout: Layout, given: Case = {}) {
  const headings = layouts[layout].split(",");
  const told = { ...usual, ...given };
  const cells = headings.map((heading) => {
    const part = partOf.find(([, column]) => column.test(heading))?.[0];
    return part === undefined ? "" : (told[part] ?? "");
  });
  const { rates } = exchangeRates;
  const reader = payRowReader({
    ...{ headings, mapping: guessMapping(headings), rates, roleOf: titleMapper(shippedTitleRules) },
  });
  const read = reader(2, cells);
  return read.kind === "taken" ? { because: null, ...read.record } : { because: read.because };
}

const all = Object.keys(layouts) as readonly Layout[]; // the keys of the layouts

test.each(all)("%s is known by its columns and a certified case of it counts", (layout) => {
  expect(kindOfFile(layouts[layout].split(","))).toBe(layout.slice(0, layout.indexOf(" ")));
  expect(readCase(layout)).toMatchObject({
    ...{ because: null, role: "ai-data-engineer", region: "US-SF Bay Area", employer: "meridian labs inc", year: 2024 },
    ...{ currency: "USD", period: "hour", low: 80, high: null, base: 166_400, flags: [] },
  });
});

test("the level is the prevailing wage's, and unknown where the layout has none", () => {
  expect(
    ["lca 2025", "lca 2019", "perm 2022", "perm 2018", "lca 2018", "perm 2025"].map((layout) => {
      const read = readCase(layout as Layout, { level: "Level IV" }); // names of the layouts
      return read.because === null ? read.level : read.because;
    }),
  ).toEqual(["staff", "staff", "staff", "staff", null, null]);
});

test.each(["Denied", "DENIED", "Withdrawn", "Certified - Withdrawn", "CERTIFIED-WITHDRAWN", "Rejected", "Invalidated"])(
  "a case that is %s is not counted, and says so",
  (status) => {
    expect(readCase("lca 2025", { status }).because).toBe(
      `The case is not certified (${status}), so nobody is known to be paid by it.`,
    );
  },
);

test.each(["CERTIFIED", "Certified", "Certified-Expired", "Certified - Expired"])(
  "a case that is %s is taken",
  (status) => {
    expect(readCase("perm 2022", { status }).because).toBeNull();
  },
);

test.each([
  ["Year", "166400", 166_400],
  ["Hour", "80", 166_400],
  ["Week", "3200", 166_400],
  ["Bi-Weekly", "6400", 166_400],
  ["Month", "13000", 156_000],
])("pay for a %s is turned into a year's", (unit, from, base) => {
  expect(readCase("lca 2025", { unit, from })).toMatchObject({ base, flags: [] });
});

test("a most of zero is one that nobody stated; a range counts with its middle", () => {
  expect(readCase("lca 2018", { unit: "Year", from: "150000", to: "0" })).toMatchObject({ base: 150_000, high: null });
  expect(readCase("lca 2018", { unit: "Year", from: "150,000.00", to: "$170,000.00" })).toMatchObject({
    base: 160_000,
  });
});

test("part time is kept and counted nowhere", () => {
  const read = readCase("lca 2025", { full: "N" });
  expect(read).toMatchObject({ flags: ["not-full-time"] });
  expect(read.because === null && isCounted(read)).toBe(false);
});

test("a state written out is the state, and a date that a spreadsheet keeps as a number is its day", () => {
  expect(readCase("perm 2018", { state: "CALIFORNIA", date: "45566" })).toMatchObject({
    region: "US-SF Bay Area",
    year: 2024,
  });
});

test("small letters in the headings make no other file", () => {
  expect(kindOfFile(layouts["lca 2025"].toLowerCase().split(","))).toBe("lca");
  expect(kindOfFile(["JOB_TITLE", "CASE_STATUS", "WAGE"])).toBe("table");
});
