import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import type { RoleLevel, RoleProfile } from "@/lib/domain/role/role-profile";
import { skillBySlug } from "@/lib/reference/skills";
import { makeAnswerMemo, makeFindingNumbers } from "./answer-memo";
import { matchRequirement, type RequirementMatch } from "./match-requirement";
import { GATE_FAILED, GATE_MET, GATE_OPEN, type PackedPool } from "./packed";
import { isGateMet } from "./score-candidate";

/** What a cell of 16 bits can number. */
const MOST_ANSWERS = 65_536;
/** Candidates for whom room is made at first; it doubles when they are more. */
const FIRST_ROOM = 1024;

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
    if (answers.length === MOST_ANSWERS)
      throw new RangeError(`a pool may hold ${MOST_ANSWERS} distinct answers, this one has more`);
    numbers.set(key, answers.length);
    answers.push(answer);
    return answers.length - 1;
  };
  return { answers, numberOf };
}

/** The requirements, by their positions, on which each skill bears: as itself, as a stand-in or from next door. */
function positionsBySkill(profile: RoleProfile): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  const bears = (skill: string, position: number) => {
    const known = positions.get(skill);
    if (known === undefined) positions.set(skill, [position]);
    else if (!known.includes(position)) known.push(position);
  };
  profile.requirements.forEach(({ skill, satisfiedBy }, position) => {
    for (const slug of [skill, ...satisfiedBy]) bears(slug, position);
    for (const near of skillBySlug.values())
      if (near.adjacent.some(({ slug }) => slug === skill)) bears(near.slug, position);
  });
  return positions;
}

/** Takes a pool in one candidate at a time, so that 100,000 of them never stand in memory as objects. */
export type PoolPacker = {
  /** Skills that can move an answer; findings of others may be left out. */
  readonly skills: ReadonlySet<string>;
  /** Leave out candidates without any finding at all: they have no score. Throws beyond 65,536 distinct answers, more than levels
   *  in twentieths and the few rates of transfer make in practice. */
  readonly add: (findings: readonly SkillFinding[]) => void;
  readonly finish: () => PackedPool;
};

type Context = Parameters<typeof matchRequirement>[1];

/** What findings say, as the match wants it. */
function contextOf(findings: readonly SkillFinding[], base: Pick<Context, "level" | "baseRate">): Context {
  const context = { ...base, held: new Map<string, SkillFinding>(), lacked: new Map<string, SkillFinding>() };
  for (const finding of findings) context[finding.stance].set(finding.skill, finding);
  return context;
}

/** Room for twice as many cells. */
function doubled(cells: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const roomier = new Uint16Array(cells.length * 2);
  roomier.set(cells);
  return roomier;
}

/** Holds candidates against a profile at a level and packs the answers, so that weights can change without the facts. Requirements on which
 *  no finding bears get the answer of silence; the others are matched once for each combination of findings and remembered. */
export function makePoolPacker(profile: RoleProfile, level: RoleLevel): PoolPacker {
  const { requirements } = profile;
  const base = { level, baseRate: profile.baseRate };
  const { answers, numberOf } = makeCatalogue();
  const positions = positionsBySkill(profile);
  const numberOfFinding = makeFindingNumbers();
  const memo = makeAnswerMemo(requirements.length);
  const answerFrom = (position: number, context: Context): number => {
    const requirement = requirements[position];
    return requirement === undefined ? 0 : numberOf(answerOf(matchRequirement(requirement, context)));
  };
  const silence = contextOf([], base);
  const silent = Uint16Array.from(requirements.keys(), (position) => answerFrom(position, silence));
  let cells = new Uint16Array(requirements.length * FIRST_ROOM);
  let candidates = 0;

  const add = (findings: readonly SkillFinding[]) => {
    const row = candidates * requirements.length;
    if (row + requirements.length > cells.length) cells = doubled(cells);
    cells.set(silent, row);
    for (const finding of findings) {
      const touched = positions.get(finding.skill);
      if (touched === undefined) continue;
      const number = numberOfFinding(finding);
      for (const position of touched) memo.see(position, number);
    }
    let context: Context | null = null;
    memo.settle(
      (position) => {
        context ??= contextOf(findings, base);
        return answerFrom(position, context);
      },
      (position, answer) => {
        cells[row + position] = answer;
      },
    );
    candidates += 1;
  };

  const finish = (): PackedPool => ({
    candidates,
    kinds: requirements.map(({ required }) => required),
    answers: Float64Array.from(
      answers.flatMap(({ proven, expected, possible, known }) => [proven, expected, possible, known]),
    ),
    gates: Uint8Array.from(answers, ({ gate }) => gate),
    cells: cells.slice(0, candidates * requirements.length),
  });
  return { skills: new Set(positions.keys()), add, finish };
}

/** A pool that is at hand, whose candidates are unpacked one at a time. */
export type PoolFacts = { readonly count: number; readonly skillsOf: (candidate: number) => readonly SkillFinding[] };

/** Packs a whole pool at once. An empty one packs to no cells. */
export function packPool(pool: PoolFacts, profile: RoleProfile, level: RoleLevel): PackedPool {
  const packer = makePoolPacker(profile, level);
  for (let candidate = 0; candidate < pool.count; candidate += 1) packer.add(pool.skillsOf(candidate));
  return packer.finish();
}
