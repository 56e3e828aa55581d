import type { CandidateRow } from "@/lib/data/candidate-query";
import type { ComputedScore, GateOutcome, Points } from "@/lib/domain/scoring/score";
import { formatDay, formatYearsRange } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";

/** A candidate as the list shows one: words and numbers ready to draw, small enough to send to the browser. */
export type ListedCandidate = {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  readonly location: string;
  readonly years: string;
  /** The role that the score is for. */
  readonly role: { readonly slug: string; readonly name: string } | null;
  readonly points: Points | null;
  readonly coverage: number | null;
  readonly gate: GateOutcome | null;
  readonly mustHaves: ComputedScore["mustHaves"];
  readonly imported: string;
  readonly isSample: boolean;
  readonly hasText: boolean;
};

/** A row of the data layer as the list shows it; `role` is the one that the list was asked for, if any. */
export function toListedCandidate(row: CandidateRow, role: string | null): ListedCandidate {
  const { score } = row;
  const slug = role ?? row.nearestRole;
  const points =
    score === null || score.proven === null || score.expected === null || score.possible === null
      ? null
      : { proven: score.proven, expected: score.expected, possible: score.possible };
  return {
    id: row.id,
    name: row.name,
    headline: row.headline,
    location: row.location || "not stated",
    years: formatYearsRange(row.years),
    role: slug === null ? null : { slug, name: roleBySlug.get(slug)?.name ?? slug },
    points,
    coverage: points === null ? null : (score?.coverage ?? null),
    gate: score?.gate ?? null,
    mustHaves: score?.mustHaves ?? { met: 0, open: 0, failed: 0 },
    imported: formatDay(row.createdAt.toISOString()),
    isSample: row.isSample,
    hasText: row.status === "readable",
  };
}
