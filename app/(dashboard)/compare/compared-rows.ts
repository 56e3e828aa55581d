import type { CandidateDetail } from "@/lib/data/candidates";
import type { RequirementKind } from "@/lib/domain/role/role-profile";
import type { ComputedScore, RequirementResult, Score } from "@/lib/domain/scoring/score";
import type { ComparisonShow } from "./search-params";

export type Compared = {
  readonly candidate: CandidateDetail;
  readonly score: Score;
  /** Share from 0 to 1 of re-weightings in which the person stands first of the compared; null without a score. */
  readonly firstShare: number | null;
};

/** One requirement with each person's result, in the order of the people; null for somebody without a score. */
export type ComparedRow = {
  readonly skill: string;
  readonly required: RequirementKind;
  readonly weight: number;
  readonly results: readonly (RequirementResult | null)[];
};

/** The requirements of the compared scores, in the order of the profile. Nobody with a score gives none. */
export function comparedRows(people: readonly Compared[]): readonly ComparedRow[] {
  const computed = people.map(({ score }) => (score.kind === "computed" ? score : null));
  const first = computed.find((score): score is ComputedScore => score !== null);
  return (first?.ledger ?? []).map(({ requirement }, index) => ({
    skill: requirement.skill,
    required: requirement.required,
    weight: requirement.weight,
    results: computed.map((score) => score?.ledger[index] ?? null),
  }));
}

/** Whether the people differ in state or level. */
export function differs({ results }: ComparedRow): boolean {
  return (
    new Set(results.map((result) => `${result?.status} ${result?.levelFound?.low} ${result?.levelFound?.high}`)).size >
    1
  );
}

const MOST_LEADS = 3;
/** Fewer points than this are no lead that a person would see. */
const LEAST_LEAD = 0.5;

/** The requirements of which the person at `index` proves more points than each of the others, the widest lead first; at most three. */
export function leadsOf(rows: readonly ComparedRow[], index: number): readonly string[] {
  return rows
    .map(({ skill, results }) => {
      const others = results.flatMap((result, place) => (place === index ? [] : (result?.points.proven ?? 0)));
      return { skill, lead: (results[index]?.points.proven ?? 0) - Math.max(0, ...others) };
    })
    .filter(({ lead }) => lead >= LEAST_LEAD)
    .sort((a, b) => b.lead - a.lead)
    .slice(0, MOST_LEADS)
    .map(({ skill }) => skill);
}

const TOP_STRONG_WEIGHT = 4;

/** The rows that a way of looking shows: must-haves and heavy strong ones, those that differ, those with an unknown, or all. */
export function shownRows(rows: readonly ComparedRow[], show: ComparisonShow): readonly ComparedRow[] {
  if (show === "all") return rows;
  if (show === "differences") return rows.filter(differs);
  if (show === "unknowns") return rows.filter(({ results }) => results.some((result) => result?.status === "unknown"));
  return rows.filter(
    ({ required, weight }) => required === "must" || (required === "strong" && weight >= TOP_STRONG_WEIGHT),
  );
}
