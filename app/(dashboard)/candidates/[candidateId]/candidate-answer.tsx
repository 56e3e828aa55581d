import { skillName } from "@/components/evidence/skill-names";
import type { PoolRank } from "@/lib/data/scores";
import { formatList, formatScore } from "@/lib/format";
import type { RoleFit } from "./candidate-view";

type CandidateAnswerProps = {
  readonly fit: RoleFit;
  readonly isNearest: boolean;
  readonly hasNearest: boolean;
  /** Place in the pool for the role and level; null when it has none. */
  readonly poolRank: PoolRank | null;
};

const MOST_NAMED = 3;

/** The page's question, answered: how near is this person to the role, and what is not known. */
export function CandidateAnswer({ fit, isNearest, hasNearest, poolRank }: CandidateAnswerProps) {
  const { role, level, score } = fit;
  if (score.kind === "not-computable")
    return score.because === "no requirements" ? (
      <>The profile of {role.name} asks for nothing, so there is no score.</>
    ) : (
      <>No role can be scored: no skill was found in the text. The file is kept.</>
    );
  const { points, mustHaves, ledger } = score;
  const opening = isNearest ? "Nearest role is " : hasNearest ? "For " : "Near to none of the ten roles. For ";
  const open = ledger
    .filter((row) => row.requirement.required === "must" && row.status === "unknown")
    .map((row) => skillName(row.requirement.skill));
  const total = mustHaves.met + mustHaves.open + mustHaves.failed;
  return (
    <>
      {opening}
      {role.name}, {level}: <b>{formatScore(points.proven)}</b> proven, <b>{formatScore(points.expected)}</b> expected,{" "}
      <b>{formatScore(points.possible)}</b> possible.{" "}
      <b>
        {mustHaves.met} of {total}
      </b>{" "}
      must-haves are met{mustHaves.failed > 0 ? `, ${mustHaves.failed} failed` : ""}
      {open.length > 0 ? `; the résumé is silent about ${namesOf(open)}` : ""}.
      {poolRank === null ? null : ` Rank ${poolRank.rank} of ${poolRank.of} in the pool by expected score.`}
    </>
  );
}

function namesOf(names: readonly string[]): string {
  return names.length <= MOST_NAMED
    ? formatList(names)
    : formatList([...names.slice(0, MOST_NAMED), `${names.length - MOST_NAMED} more`]);
}
