import type { CandidateFacts, SkillFinding } from "@/lib/domain/evidence/evidence";
import type { RequirementKind, RoleLevel, RoleProfile } from "@/lib/domain/role/role-profile";
import { fullWeight } from "@/lib/domain/scoring/full-weight";
import { matchRequirement, type RequirementMatch } from "@/lib/domain/scoring/match-requirement";
import { REQUIREMENT_KINDS } from "@/lib/domain/scoring/rubric";
import type { ComputedScore, GateOutcome, Points, RequirementResult, Score } from "@/lib/domain/scoring/score";

/** The reading that each one builds on. */
const STEP_BEFORE: Readonly<Record<keyof Points, keyof Points | null>> = {
  proven: null,
  expected: "proven",
  possible: "expected",
};

function bySkill(findings: readonly SkillFinding[], stance: SkillFinding["stance"]): ReadonlyMap<string, SkillFinding> {
  return new Map(findings.filter((finding) => finding.stance === stance).map((finding) => [finding.skill, finding]));
}

type Group = { readonly full: number; readonly matches: readonly RequirementMatch[] };

function groupOf(kind: RequirementKind, matches: readonly RequirementMatch[]): Group {
  const inGroup = matches.filter((match) => match.requirement.required === kind);
  return {
    full: fullWeight(
      kind,
      inGroup.map((match) => match.requirement.weight),
    ),
    matches: inGroup,
  };
}

type Result = readonly [RequirementMatch, RequirementResult];

/** Fills a group in steps: first what is proven, then what is expected beyond it, then what is possible. Each step gives its rows
 *  the same share of the room that is left, so rows sum to the total and no reading of a row falls below the one before. */
function toResults(group: Group, pointsPerWeight: number): readonly Result[] {
  const given = group.matches.map(() => 0);
  let room = group.full;
  const fillTo = (reading: keyof Points): readonly number[] => {
    const earlier = STEP_BEFORE[reading];
    const steps = group.matches.map(
      ({ requirement, credit }) => requirement.weight * (credit[reading] - (earlier === null ? 0 : credit[earlier])),
    );
    const wanted = steps.reduce((sum, step) => sum + step, 0);
    const share = wanted > room ? room / wanted : 1;
    room -= wanted * share;
    steps.forEach((step, index) => {
      given[index] = (given[index] ?? 0) + step * share;
    });
    return given.map((weight) => weight * pointsPerWeight);
  };
  const filled = { proven: fillTo("proven"), expected: fillTo("expected"), possible: fillTo("possible") };
  return group.matches.map((match, index): Result => {
    // Field by field: a table of ten thousand people makes millions of these, and to copy the rest of an object takes most of the time.
    const { requirement, levelAsked, levelFound, status, finding, satisfiedBy, nearest } = match;
    const points = {
      proven: filled.proven[index] ?? 0,
      expected: filled.expected[index] ?? 0,
      possible: filled.possible[index] ?? 0,
    };
    const outOf = requirement.weight * pointsPerWeight;
    return [match, { requirement, levelAsked, levelFound, status, finding, satisfiedBy, nearest, points, outOf }];
  });
}

function sumPoints(results: readonly RequirementResult[]): Points {
  const sum = (reading: keyof Points) =>
    Math.min(
      100,
      results.reduce((total, result) => total + result.points[reading], 0),
    );
  return { proven: sum("proven"), expected: sum("expected"), possible: sum("possible") };
}

function gateOf(mustHaves: ComputedScore["mustHaves"]): GateOutcome {
  if (mustHaves.failed > 0) return "failed";
  return mustHaves.open > 0 ? "verify" : "passed";
}

/* A must-have is met when the level asked is inside what the evidence supports: its proof is in the score, the gate asks whether it is there. */
export function isGateMet(result: Pick<RequirementResult, "levelFound" | "levelAsked">): boolean {
  return (
    (result.levelFound?.low ?? 0) >= Math.max(1, result.levelAsked - 1) &&
    (result.levelFound?.high ?? 0) >= result.levelAsked
  );
}

function countMustHaves(results: readonly RequirementResult[]): ComputedScore["mustHaves"] {
  const musts = results.filter((result) => result.requirement.required === "must" && result.requirement.weight > 0);
  const failed = musts.filter((result) => result.status === "not-met").length;
  const met = musts.filter((result) => result.status !== "not-met" && isGateMet(result)).length;
  return { met, failed, open: musts.length - met - failed };
}

function coverageOf(results: readonly RequirementResult[]): number {
  const weight = results.reduce((sum, result) => sum + result.requirement.weight, 0);
  const known = results
    .filter((result) => result.status !== "unknown")
    .reduce((sum, result) => sum + result.requirement.weight, 0);
  return weight === 0 ? 0 : known / weight;
}

/** What the facts say of each requirement of a profile, in its order, before weights. */
export function matchProfile(
  facts: CandidateFacts,
  profile: RoleProfile,
  level: RoleLevel,
): readonly RequirementMatch[] {
  const context = {
    held: bySkill(facts.skills, "held"),
    lacked: bySkill(facts.skills, "lacked"),
    level,
    baseRate: profile.baseRate,
  };
  return profile.requirements.map((requirement) => matchRequirement(requirement, context));
}

/** Holds a person's facts against a profile at a level: 0 to 100 points in three readings, coverage from 0 to 1, the gate apart,
 *  and a ledger whose rows sum to the points. Pure and deterministic, in the server and in the browser alike.
 *  Without requirements or without any skill found the result is "not computable", never 0 and never 100. */
export function scoreCandidate(facts: CandidateFacts, profile: RoleProfile, level: RoleLevel): Score {
  const scored = { role: profile.role, level, profileVersion: profile.version };
  const weighing = profile.requirements.filter((requirement) => requirement.weight > 0);
  if (weighing.length === 0) return { kind: "not-computable", ...scored, because: "no requirements" };
  if (facts.skills.length === 0) return { kind: "not-computable", ...scored, because: "no readable evidence" };
  const matches = matchProfile(facts, profile, level);
  const groups = REQUIREMENT_KINDS.map((kind) => groupOf(kind, matches));
  const pointsPerWeight = 100 / groups.reduce((sum, group) => sum + group.full, 0);
  const byMatch = new Map(groups.flatMap((group) => toResults(group, pointsPerWeight)));
  const ledger = matches.map((match) => byMatch.get(match)).filter((result) => result !== undefined);
  const mustHaves = countMustHaves(ledger);
  return {
    kind: "computed",
    ...scored,
    points: sumPoints(ledger),
    coverage: coverageOf(ledger),
    gate: gateOf(mustHaves),
    mustHaves,
    ledger,
  };
}
