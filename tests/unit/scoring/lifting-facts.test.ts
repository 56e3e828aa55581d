import fc from "fast-check";
import { expect, test } from "vitest";
import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { type LiftTarget, liftingFacts } from "@/lib/domain/scoring/lifting-facts";
import { isOpenRow } from "@/lib/domain/scoring/open-rows";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { makeFacts, makeFinding } from "@/tests/factories/finding";
import { makeProfile, makeRequirement } from "@/tests/factories/profile";

const profile = makeProfile(
  makeRequirement("python", { weight: 4 }),
  makeRequirement("kubernetes", { weight: 3 }),
  makeRequirement("cuda", { weight: 2, required: "strong" }),
  makeRequirement("slurm", { weight: 1, required: "strong" }),
);
const facts = makeFacts(makeFinding("python"));
const bar = (points: number, more: Partial<LiftTarget> = {}): LiftTarget => ({
  ...{ points, isPast: false, needsGate: false },
  ...more,
});
const lift = (target: LiftTarget, known: CandidateFacts = facts) => liftingFacts(known, profile, "senior", target);
const skillsOf = (target: LiftTarget, known: CandidateFacts = facts) => {
  const found = lift(target, known);
  return found.kind === "sets" ? found.sets.map((set) => set.map(({ skill }) => skill).sort()) : found.kind;
};

test("whoever is there already needs nothing, and whoever cannot get there learns how far all facts would bring them", () => {
  expect(lift(bar(0))).toEqual({ kind: "reached" });
  expect(lift(bar(100, { isPast: true }))).toMatchObject({ kind: "out-of-reach", points: 100, isGateMet: true });
});

test("the smallest set is found, and every other of its size", () => {
  expect(skillsOf(bar(70))).toEqual([["kubernetes"]]);
  expect(skillsOf(bar(95))).toEqual([["cuda", "kubernetes"]]);
});

test("a gate needs each must-have that is open, whatever the points", () => {
  expect(skillsOf(bar(0, { needsGate: true }))).toEqual([["kubernetes"]]);
});

test("a denied must-have is an answer: no fact opens the gate", () => {
  const denied = makeFacts(
    makeFinding("python"),
    makeFinding("kubernetes", { stance: "lacked", level: { low: 0, high: 0 } }),
  );
  expect(lift(bar(0, { needsGate: true }), denied)).toMatchObject({ kind: "out-of-reach", isGateMet: false });
});

test("to stand past somebody, as many points are not enough", () => {
  const all = scoreCandidate(
    makeFacts(...["python", "kubernetes", "cuda"].map((skill) => makeFinding(skill))),
    profile,
    "senior",
  );
  const points = all.kind === "computed" ? all.points.expected : 0;
  const [same] = [skillsOf(bar(points))];
  expect(same).toContainEqual(["cuda", "kubernetes"]);
  expect(skillsOf(bar(points, { isPast: true }))).not.toContainEqual(["cuda", "kubernetes"]);
});

const SKILLS = ["python", "kubernetes", "cuda", "slurm", "pytorch", "terraform", "go", "sql"] as const;
const anyProfile: fc.Arbitrary<RoleProfile> = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 5 }),
      required: fc.constantFrom("must" as const, "strong" as const, "nice" as const),
      targetLevel: fc.integer({ min: 1, max: 5 }),
      standIn: fc.option(fc.constantFrom(...SKILLS), { nil: null }),
    }),
    { minLength: 3, maxLength: 7 },
  )
  .map((rows) =>
    makeProfile(
      ...rows.map(({ standIn, ...row }, index) => {
        const skill = SKILLS[index] ?? "python";
        return makeRequirement(skill, { ...row, satisfiedBy: standIn === null || standIn === skill ? [] : [standIn] });
      }),
    ),
  );
const anyFacts: fc.Arbitrary<CandidateFacts> = fc
  .uniqueArray(
    fc.record({
      skill: fc.constantFrom(...SKILLS),
      low: fc.integer({ min: 0, max: 5 }),
      width: fc.integer({ min: 0, max: 3 }),
      stance: fc.constantFrom("held" as const, "held" as const, "held" as const, "lacked" as const),
    }),
    { minLength: 1, maxLength: 5, selector: ({ skill }) => skill },
  )
  .map((rows) =>
    makeFacts(
      ...rows.map(({ skill, low, width, stance }) =>
        makeFinding(skill, {
          stance,
          level: stance === "lacked" ? { low: 0, high: 0 } : { low, high: Math.min(5, low + width) },
        }),
      ),
    ),
  );

/** Facts with these skills proven at the levels that the profile asks. */
function proving(
  known: CandidateFacts,
  more: readonly { readonly skill: string; readonly levelAsked: number }[],
): CandidateFacts {
  const skills = new Set(more.map(({ skill }) => skill));
  const proven = more.map(({ skill, levelAsked }) =>
    makeFinding(skill, { level: { low: levelAsked, high: levelAsked } }),
  );
  return { ...known, skills: [...known.skills.filter(({ skill }) => !skills.has(skill)), ...proven] };
}

/** Every subset of the open facts that reaches the target, by brute force. */
function bruteForce(known: CandidateFacts, asked: RoleProfile, target: LiftTarget): readonly string[] {
  const now = scoreCandidate(known, asked, "senior");
  if (now.kind !== "computed") return [];
  const open = now.ledger.filter(isOpenRow).map(({ requirement: { skill }, levelAsked }) => ({ skill, levelAsked }));
  const enough: (typeof open)[] = [];
  for (let mask = 0; mask < 2 ** open.length; mask += 1) {
    const chosen = open.filter((_, index) => (mask >> index) % 2 === 1);
    const score = scoreCandidate(proving(known, chosen), asked, "senior");
    if (score.kind !== "computed") continue;
    const isOver = target.isPast ? score.points.expected > target.points : score.points.expected >= target.points;
    if (isOver && (!target.needsGate || score.gate === "passed")) enough.push(chosen);
  }
  const least = Math.min(...enough.map(({ length }) => length));
  return enough
    .filter(({ length }) => length === least)
    .map((set) =>
      set
        .map(({ skill }) => skill)
        .sort()
        .join(),
    );
}

const anyTarget = fc.record({
  points: fc.integer({ min: 0, max: 100 }),
  isPast: fc.boolean(),
  needsGate: fc.boolean(),
});

test("law: by brute force no smaller set is enough, and each set that is shown is among the smallest", () => {
  fc.assert(
    fc.property(anyFacts, anyProfile, anyTarget, (known, asked, target) => {
      const found = liftingFacts(known, asked, "senior", target);
      const smallest = bruteForce(known, asked, target);
      if (found.kind === "reached") return smallest.length === 1 && smallest[0] === "";
      if (found.kind === "out-of-reach") return smallest.length === 0;
      expect(found.isExact).toBe(true);
      const shown = found.sets.map((set) =>
        set
          .map(({ skill }) => skill)
          .sort()
          .join(),
      );
      expect(shown.filter((set) => !smallest.includes(set))).toEqual([]);
      return shown.length === Math.min(6, smallest.length);
    }),
  );
});
