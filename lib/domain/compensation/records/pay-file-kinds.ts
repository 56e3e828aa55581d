import { plainWord } from "@/lib/domain/exchange/plain-word";
import type { claimGrades } from "@/lib/reference/claims";
import { disclosureColumns, disclosures } from "./disclosure-columns";
import type { PayField, PayMapping } from "./pay-mapping";

/** Files that are known by their columns, and any other table. */
export const payFileKinds = ["aijobs", "oflc", "lca", "perm", "canada", "table"] as const;
export type PayFileKind = (typeof payFileKinds)[number];

type KnownFile = {
  readonly name: string;
  readonly sourceName: string;
  readonly sourceUrl: string | null;
  readonly licence: string;
  readonly grade: (typeof claimGrades)[number];
  readonly mapping: PayMapping;
};

const nothing = { currency: null, period: null, country: null, year: null } as const;

/** What is known of each kind of file before anybody looks; the columns of disclosure files are told by `disclosures`. */
export const knownFiles: Readonly<Record<PayFileKind, KnownFile>> = {
  aijobs: {
    name: "aijobs.net salary index",
    sourceName: "aijobs.net (foorilla) AI, ML and data salary index",
    sourceUrl: "https://github.com/foorilla/ai-jobs-net-salaries",
    licence: "CC0 1.0",
    grade: "B",
    mapping: {
      columns: {
        title: "job_title",
        level: "experience_level",
        country: "company_location",
        year: "work_year",
        currency: "salary_currency",
        pay: "salary",
        usd: "salary_in_usd",
        employment: "employment_type",
      },
      everyRow: { ...nothing, period: "year" },
      basis: "pay",
    },
  },
  oflc: {
    name: "US prevailing wages",
    sourceName: "US Department of Labor, OFLC prevailing wages",
    sourceUrl: "https://flag.dol.gov/wage-data/wage-search",
    licence: "Work of the US government, public domain in the US",
    grade: "A",
    mapping: {
      columns: { title: "occupation", level: "level", state: "state", city: "county", pay: "hourly wage" },
      // The copy does not say its wage year; July 2025 to June 2026 by its date, as the published claims take it.
      everyRow: { currency: "USD", period: "hour", country: "US", year: 2025 },
      basis: "table",
    },
  },
  lca: {
    name: "US labor condition applications",
    sourceName: "US Department of Labor, LCA disclosure data",
    sourceUrl: "https://www.dol.gov/agencies/eta/foreign-labor/performance",
    licence: "Work of the US government, public domain in the US",
    grade: "A",
    mapping: { columns: {}, everyRow: { ...nothing, currency: "USD", country: "US" }, basis: "pay" },
  },
  perm: {
    name: "US permanent labor certifications",
    sourceName: "US Department of Labor, PERM disclosure data",
    sourceUrl: "https://www.dol.gov/agencies/eta/foreign-labor/performance",
    licence: "Work of the US government, public domain in the US",
    grade: "A",
    mapping: { columns: {}, everyRow: { ...nothing, currency: "USD", country: "US" }, basis: "pay" },
  },
  canada: {
    name: "Canada Job Bank wages",
    sourceName: "Employment and Social Development Canada, Job Bank wages 2024",
    sourceUrl: "https://www.jobbank.gc.ca/trend-analysis/search-wages",
    licence: "Contains information licensed under the Open Government Licence – Canada",
    grade: "A",
    mapping: {
      columns: {
        title: "NOC_Title_2021",
        state: "Province",
        city: "Region",
        low: "Low_Wage_2024",
        pay: "Median_Wage_2024",
        high: "High_Wage_2024",
      },
      everyRow: { currency: "CAD", period: "hour", country: "CA", year: 2024 },
      basis: "table",
    },
  },
  table: {
    name: "Another table",
    sourceName: "",
    sourceUrl: null,
    licence: "",
    grade: "C",
    mapping: { columns: {}, everyRow: nothing, basis: "pay" },
  },
};

/** The mapping of a kind of file to a table with these headings; null where the table is not of the kind. */
function mappingOfKind(kind: PayFileKind, headings: readonly string[]): PayMapping | null {
  const { mapping } = knownFiles[kind];
  if (kind === "lca" || kind === "perm") {
    const columns = disclosureColumns(disclosures[kind], headings);
    return columns === null ? null : { ...mapping, columns };
  }
  const wanted = Object.values(mapping.columns);
  return wanted.length > 0 && wanted.every((heading) => headings.includes(heading)) ? mapping : null;
}

/** Which kind of file a table is, by its columns: the first whose columns are there. */
export function kindOfFile(headings: readonly string[]): PayFileKind {
  return payFileKinds.find((kind) => mappingOfKind(kind, headings) !== null) ?? "table";
}

/** Words of headings, the likelier first. */
const guesses: readonly (readonly [PayField, RegExp])[] = [
  ["title", /^(?:job |position )?title$|^position$|^role$|^job$/],
  ["level", /^(?:experience |seniority |job )?level$|^seniority$|^grade$/],
  ["place", /^(?:place|location|region|office|metro)$/],
  ["country", /^country$|company location/],
  ["state", /^state$|^province$/],
  ["city", /^city$|^county$/],
  ["employer", /^employer(?: name)?$|^company(?: name)?$/],
  ["companyType", /^(?:company|employer) (?:type|kind)$/],
  ["year", /^(?:work )?year$|date$/],
  ["currency", /currency/],
  ["period", /^period$|^unit$|^per$|pay unit|frequency/],
  ["usd", /(?:salary|base|pay).* usd$/],
  ["low", /^(?:min|low|from)|(?:min|minimum|low|from)$/],
  ["high", /^(?:max|high|to)\b|(?:max|maximum|high)$/],
  ["pay", /^(?:base )?(?:salary|pay|wage)$|^base$|^median|annual salary/],
  ["bonus", /bonus/],
  ["equity", /equity|stock|rsu/],
  ["total", /^total|tc$/],
  ["employment", /employment type|full time/],
];

/** The mapping that a table probably wants: a known file's, else by the words of its headings. The person sees and changes it. */
export function guessMapping(headings: readonly string[]): PayMapping {
  const known = mappingOfKind(kindOfFile(headings), headings);
  if (known !== null) return known;
  const columns: Partial<Record<PayField, string>> = {};
  const free = new Set(headings);
  for (const [field, words] of guesses) {
    const heading = [...free].find((word) => words.test(plainWord(word)));
    if (heading === undefined) continue;
    columns[field] = heading;
    free.delete(heading);
  }
  return {
    columns,
    everyRow: { ...nothing, ...(columns.period === undefined ? { period: "year" as const } : {}) },
    basis: "pay",
  };
}
