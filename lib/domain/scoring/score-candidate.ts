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

const READINGS = ["proven", "expected", "possible"] as const satisfies readonly (keyof Points)[];

function bySkill(findings: readonly SkillFinding[], stance: SkillFinding["stance"]): ReadonlyMap<string, SkillFinding> {
  return new Map(findings.filter((finding) => finding.stance === stance).map((finding) => [finding.skill, finding]));
}

/** The requirements of one kind: at which weight they have given all that they can, and their places in the profile. */
type Group = { readonly full: number; readonly places: readonly number[] };

function groupOf(kind: RequirementKind, matches: readonly RequirementMatch[]): Group {
  const places = [...matches.keys()].filter((place) => matches[place]?.requirement.required === kind);
  const weights = places.map((place) => matches[place]?.requirement.weight ?? 0);
  return { full: fullWeight(kind, weights), places };
}

/* A table of ten thousand people makes millions of rows of ledgers: what follows runs through them in plain loops, because a list or a function
   made for each takes most of the time. */

/** Each requirement's points per weight in one reading, by its place in the profile. */
type Filled = Readonly<Record<keyof Points, Float64Array>>;

/** Fills a group in steps: first what is proven, then what is expected beyond it, then what is possible. Each step gives its rows
 *  the same share of the room that is left, so rows sum to the total and no reading of a row falls below the one before. */
function fillGroup({ full, places }: Group, matches: readonly RequirementMatch[], filled: Filled): void {
  let room = full;
  for (const reading of READINGS) {
    const earlier = STEP_BEFORE[reading];
    let wanted = 0;
    for (const place of places) wanted += stepOf(matches[place], reading, earlier);
    const share = wanted > room ? room / wanted : 1;
    room -= wanted * share;
    for (const place of places) {
      const before = earlier === null ? 0 : (filled[earlier][place] ?? 0);
      filled[reading][place] = before + stepOf(matches[place], reading, earlier) * share;
    }
  }
}

/** The weight that a reading adds to the one before it. */
function stepOf(match: RequirementMatch | undefined, reading: keyof Points, earlier: keyof Points | null): number {
  if (match === undefined) return 0;
  const { requirement, credit } = match;
  return requirement.weight * (credit[reading] - (earlier === null ? 0 : credit[earlier]));
}

/** A row of the ledger. Field by field: to copy the rest of an object takes longer. */
function toResult(match: RequirementMatch, points: Points, outOf: number): RequirementResult {
  const { requirement, levelAsked, levelFound, status, finding, satisfiedBy, nearest } = match;
  return { requirement, levelAsked, levelFound, status, finding, satisfiedBy, nearest, points, outOf };
}

function toLedger(matches: readonly RequirementMatch[]): readonly RequirementResult[] {
  const groups = REQUIREMENT_KINDS.map((kind) => groupOf(kind, matches));
  const pointsPerWeight = 100 / groups.reduce((sum, group) => sum + group.full, 0);
  const { length } = matches;
  const filled = {
    proven: new Float64Array(length),
    expected: new Float64Array(length),
    possible: new Float64Array(length),
  };
  for (const group of groups) fillGroup(group, matches, filled);
  return matches.map((match, place) => {
    const points = {
      proven: (filled.proven[place] ?? 0) * pointsPerWeight,
      expected: (filled.expected[place] ?? 0) * pointsPerWeight,
      possible: (filled.possible[place] ?? 0) * pointsPerWeight,
    };
    return toResult(match, points, match.requirement.weight * pointsPerWeight);
  });
}

function sumPoints(results: readonly RequirementResult[]): Points {
  let [proven, expected, possible] = [0, 0, 0];
  for (const { points } of results) {
    proven += points.proven;
    expected += points.expected;
    possible += points.possible;
  }
  return { proven: Math.min(100, proven), expected: Math.min(100, expected), possible: Math.min(100, possible) };
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
  let [met, open, failed] = [0, 0, 0];
  for (const result of results) {
    if (result.requirement.required !== "must" || result.requirement.weight <= 0) continue;
    if (result.status === "not-met") failed += 1;
    else if (isGateMet(result)) met += 1;
    else open += 1;
  }
  return { met, failed, open };
}

function coverageOf(results: readonly RequirementResult[]): number {
  let [weight, known] = [0, 0];
  for (const { requirement, status } of results) {
    weight += requirement.weight;
    if (status !== "unknown") known += requirement.weight;
  }
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
  const ledger = toLedger(matches);
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
