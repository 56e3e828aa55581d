import type { Claim } from "@/lib/reference/claims";
import type { PayBand } from "./pay-band";

/** Where the records of a band come from. */
export type BandSource = {
  readonly name: string;
  readonly url: string | null;
  readonly grade: Claim["confidence"];
  /** Distinct employers among the records; null where the source names none. */
  readonly employers: number | null;
  /** How many records are the least or the most of one posted range, so that about half of them are counted twice. */
  readonly paired: number;
  readonly oldestYear: number;
  readonly newestYear: number;
};

/** A band with its records' source. Amounts a year in US dollars. */
export type MeasuredBand = { readonly band: PayBand; readonly source: BandSource };

export type Confidence = "high" | "medium" | "low";

/** What speaks for a band, and what against it, as short words. */
export type BandConfidence = { readonly confidence: Confidence; readonly reasons: readonly string[] };

/**
 * Roles whose pay moves fast: frontier labs, which hire most of them, posted the same job at 315–560 thousand dollars and, months later, at
 * 280–850. They need twice the records for the same trust.
 */
const VOLATILE_ROLES: readonly string[] = ["ai-researcher", "ai-safety-researcher", "ml-systems-engineer"];

const GRADE_POINTS: Readonly<Record<Claim["confidence"], Mark["points"]>> = { A: 2, B: 1, C: 0 };

type Mark = { readonly points: 0 | 1 | 2; readonly words: string };

const graded = (value: number, good: number, fair: number): 0 | 1 | 2 => {
  if (value >= good) return 2;
  return value >= fair ? 1 : 0;
};

/** How far a band can be trusted: by its size (n), its employers, its age against `year`, its source's grade and its spread. Two of five poor, or too few records, make it low; high needs many records and at most two things that are middling. */
export function bandConfidence({ band, source }: MeasuredBand, role: string, year: number): BandConfidence {
  const isVolatile = VOLATILE_ROLES.includes(role);
  const marks = [
    sizeMark(band.n, source.paired, isVolatile),
    employersMark(source.employers),
    ageMark(year - source.newestYear),
    gradeMark(source.grade),
    spreadMark(band),
  ];
  const poor = marks.filter(({ points }) => points === 0).length;
  const size = marks[0]?.points ?? 0;
  const sum = marks.reduce((points, mark) => points + mark.points, 0);
  const reasons = marks.map(({ words }) => words);
  if (size === 0 || poor >= 2) return { confidence: "low", reasons };
  return { confidence: poor === 0 && size === 2 && sum >= 8 ? "high" : "medium", reasons };
}

/** Two ends of one posted range are one posting. */
function sizeMark(n: number, paired: number, isVolatile: boolean): Mark {
  const factor = isVolatile ? 2 : 1;
  const pairs = paired === 0 ? "" : `, ${paired} of them two ends of one range`;
  return {
    points: graded(n - paired / 2, 100 * factor, 30 * factor),
    words: `n = ${n}${pairs}${isVolatile ? ", and pay for this role moves fast" : ""}`,
  };
}

function employersMark(employers: number | null): Mark {
  if (employers === null) return { points: 1, words: "employers not named" };
  return { points: graded(employers, 10, 5), words: employers === 1 ? "one employer" : `${employers} employers` };
}

function ageMark(years: number): Mark {
  const words = years <= 0 ? "of this year" : `newest record ${years === 1 ? "one year" : `${years} years`} old`;
  return { points: graded(-years, -1, -3), words };
}

function gradeMark(grade: Claim["confidence"]): Mark {
  return { points: GRADE_POINTS[grade], words: `source of grade ${grade}` };
}

/** P90 over P10; where there are no tails, the quartiles say. */
function spreadMark({ p10, p25, p75, p90 }: PayBand): Mark {
  if (p10 !== null && p90 !== null && p10 > 0)
    return { points: graded(-p90 / p10, -2.5, -4), words: `P90 is ${(p90 / p10).toFixed(1)} times P10` };
  if (p25 !== null && p75 !== null && p25 > 0)
    return { points: graded(-p75 / p25, -1.6, -2.2), words: `P75 is ${(p75 / p25).toFixed(1)} times P25` };
  return { points: 0, words: "too few for a spread" };
}
