import type { CurrentClaim } from "./current-claims";
import { isStale } from "./stale-claim";

/** Which claims a list shows by what people did to them. */
export const claimChoices = ["counted", "stale", "added", "corrected", "retired", "all"] as const;
export type ClaimChoice = (typeof claimChoices)[number];

/** Asks nothing where it is empty. */
export type ClaimFilter = {
  /** Words that occur in a claim, each of them, in whatever case. */
  readonly words: string;
  readonly metric: string;
  /** A role's slug; "none" asks for claims about no single role. */
  readonly role: string;
  readonly region: string;
  readonly grade: string;
  readonly year: string;
  readonly choice: ClaimChoice;
};

export type StaleRule = { readonly months: number /** The day, "2026-11-22". */; readonly asOf: string };

function isChosen({ claim, standing }: CurrentClaim, choice: ClaimChoice, rule: StaleRule): boolean {
  if (choice === "all") return true;
  if (choice === "counted") return standing !== "retired";
  if (choice === "stale") return standing !== "retired" && isStale(claim.year, rule.months, rule.asOf);
  return standing === choice;
}

function matches({ claim }: CurrentClaim, filter: ClaimFilter): boolean {
  const asked = [
    [filter.metric, claim.metric],
    [filter.role, claim.role ?? "none"],
    [filter.region, claim.region],
    [filter.grade, claim.confidence],
    [filter.year, String(claim.year)],
  ];
  return asked.every(([wanted, is]) => wanted === "" || wanted === is);
}

function hasWords({ claim }: CurrentClaim, words: readonly string[]): boolean {
  const text = [
    claim.id,
    claim.metric.replaceAll("_", " "),
    claim.metric,
    claim.role,
    claim.region,
    claim.unit,
    claim.sourceName,
  ];
  const folded = text.join("\n").toLowerCase();
  return words.every((word) => folded.includes(word));
}

/** By metric, then role, then place, the newest year first; the id makes the order one order. */
export function compareClaims({ claim: a }: CurrentClaim, { claim: b }: CurrentClaim): number {
  return (
    compare(a.metric, b.metric) ||
    compare(a.role ?? "", b.role ?? "") ||
    compare(a.region, b.region) ||
    b.year - a.year ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The claims that a filter lets through, in the order of the list. */
export function listClaims(
  states: readonly CurrentClaim[],
  filter: ClaimFilter,
  rule: StaleRule,
): readonly CurrentClaim[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return states
    .filter((state) => isChosen(state, filter.choice, rule) && matches(state, filter) && hasWords(state, words))
    .sort(compareClaims);
}

export type ClaimPage = {
  readonly rows: readonly CurrentClaim[];
  /** Position of the first row in the whole list, from 1. */
  readonly first: number;
  /** Where the page before and the one after begin; null where there is none. */
  readonly previous: string | null;
  readonly next: string | null;
};

/**
 * One page of a sorted list. A cursor is "a" or "b" and a claim's id: what comes after it, or before. It holds also when that claim is filtered out or
 * changed meanwhile; one that names no claim begins at the first page.
 */
export function pageOfClaims(
  listed: readonly CurrentClaim[],
  known: readonly CurrentClaim[],
  asked: { readonly cursor: string | null; readonly limit: number },
): ClaimPage {
  const { cursor, limit } = asked;
  const mark = cursor === null ? undefined : known.find(({ claim }) => claim.id === cursor.slice(1));
  let start = 0;
  if (mark !== undefined && cursor?.startsWith("a"))
    start = listed.filter((row) => compareClaims(row, mark) <= 0).length;
  if (mark !== undefined && cursor?.startsWith("b"))
    start = Math.max(0, listed.filter((row) => compareClaims(row, mark) < 0).length - limit);
  const rows = listed.slice(start, start + limit);
  return {
    rows,
    first: start + 1,
    previous: start === 0 ? null : `b${rows[0]?.claim.id ?? listed.at(-1)?.claim.id}`,
    next: start + limit >= listed.length ? null : `a${rows.at(-1)?.claim.id}`,
  };
}
