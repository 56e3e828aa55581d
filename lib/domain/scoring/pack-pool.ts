import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import type { RoleLevel, RoleProfile } from "@/lib/domain/role/role-profile";
import { matchRequirement, type RequirementMatch } from "./match-requirement";
import { GATE_FAILED, GATE_MET, GATE_OPEN, type PackedPool } from "./packed";
import { isGateMet } from "./score-candidate";

/** What a cell of 16 bits can number. */
const MOST_ANSWERS = 65_536;

type Answer = {
  readonly proven: number;
  readonly expected: number;
  readonly possible: number;
  readonly known: number;
  readonly gate: number;
};

function answerOf(match: RequirementMatch): Answer {
  const gate = match.status === "not-met" ? GATE_FAILED : isGateMet(match) ? GATE_MET : GATE_OPEN;
  return { ...match.credit, known: match.status === "unknown" ? 0 : 1, gate };
}

/** Gives each distinct answer a number, in the order of first sight. */
function makeCatalogue() {
  const numbers = new Map<string, number>();
  const answers: Answer[] = [];
  const numberOf = (answer: Answer): number => {
    const key = `${answer.proven} ${answer.expected} ${answer.possible} ${answer.known} ${answer.gate}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, answers.length);
    answers.push(answer);
    return answers.length - 1;
  };
  return { answers, numberOf };
}

function bySkill(findings: readonly SkillFinding[], stance: SkillFinding["stance"]): ReadonlyMap<string, SkillFinding> {
  return new Map(findings.filter((finding) => finding.stance === stance).map((finding) => [finding.skill, finding]));
}

/** A pool of which one person at a time is unpacked, so that 100,000 of them never stand in memory as objects. */
export type PoolFacts = { readonly count: number; readonly skillsOf: (candidate: number) => readonly SkillFinding[] };

/**
 * Holds every candidate of a pool against a profile at a level and packs the answers, so that weights can change without the facts.
 * Leave out candidates without any finding: they have no score. Throws beyond 65,536 distinct answers, more than levels in
 * twentieths and the few rates of transfer make in practice.
 */
export function packPool(pool: PoolFacts, profile: RoleProfile, level: RoleLevel): PackedPool {
  const { answers, numberOf } = makeCatalogue();
  const cells = new Uint16Array(profile.requirements.length * pool.count);
  for (let candidate = 0; candidate < pool.count; candidate += 1) {
    const skills = pool.skillsOf(candidate);
    const context = {
      held: bySkill(skills, "held"),
      lacked: bySkill(skills, "lacked"),
      level,
      baseRate: profile.baseRate,
    };
    profile.requirements.forEach((requirement, index) => {
      cells[candidate * profile.requirements.length + index] = numberOf(
        answerOf(matchRequirement(requirement, context)),
      );
    });
  }
  const kinds = profile.requirements.map((requirement) => requirement.required);
  if (answers.length > MOST_ANSWERS)
    throw new RangeError(`a pool may hold ${MOST_ANSWERS} distinct answers, this one has ${answers.length}`);
  return {
    candidates: pool.count,
    kinds,
    answers: Float64Array.from(
      answers.flatMap(({ proven, expected, possible, known }) => [proven, expected, possible, known]),
    ),
    gates: Uint8Array.from(answers, (answer) => answer.gate),
    cells,
  };
}
