import fc from "fast-check";
import { expect, test } from "vitest";
import { askNext } from "@/lib/domain/interview/ask-next";
import { decidingQuestions } from "@/lib/domain/interview/deciding-questions";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import type { LiftTarget } from "@/lib/domain/scoring/lifting-facts";
import type { ComputedScore } from "@/lib/domain/scoring/score";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { makeFacts, makeFinding } from "@/tests/factories/finding";
import { makeProfile, makeRequirement } from "@/tests/factories/profile";

// Words that no skill is called, so that nothing carries over from one to another.
const SKILLS = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"] as const;
const kit = { questions: [], level: "senior" } as const;
const bar = (points: number, more: Partial<LiftTarget> = {}): LiftTarget => ({
  ...{ points, isPast: false, needsGate: false },
  ...more,
});

function scoreOf(profile: RoleProfile, known: readonly string[]): ComputedScore {
  const score = scoreCandidate(makeFacts(...["other", ...known].map((skill) => makeFinding(skill))), profile, "senior");
  if (score.kind !== "computed") throw new Error("this can be scored");
  return score;
}

const questionsOf = (profile: RoleProfile, known: readonly string[], target: LiftTarget) => {
  const score = scoreOf(profile, known);
  return decidingQuestions(score, askNext(score.ledger, kit), target);
};

test("where one answer alone decides, it decides always and the other never", () => {
  const profile = makeProfile(makeRequirement("alpha", { weight: 4 }), makeRequirement("beta", { weight: 1 }));
  expect(questionsOf(profile, [], bar(70)).map(({ skills, decides }) => [skills[0], decides])).toEqual([
    ["alpha", 1],
    ["beta", 0],
  ]);
});

test("a bar that nothing reaches, or that is reached whatever is said, is decided by no answer", () => {
  const profile = makeProfile(makeRequirement("alpha"), makeRequirement("beta"));
  expect(questionsOf(profile, [], bar(100, { isPast: true })).map(({ decides }) => decides)).toEqual([0, 0]);
  expect(questionsOf(profile, ["alpha"], bar(40)).map(({ decides }) => decides)).toEqual([0]);
});

test("for the gate each open must-have decides exactly where all others are answered yes", () => {
  const profile = makeProfile(makeRequirement("alpha"), makeRequirement("beta"));
  const found = questionsOf(profile, [], bar(0, { needsGate: true }));
  for (const { decides } of found) expect(decides).toBeCloseTo(0.05, 12);
});

const anyProfile = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 5 }),
      required: fc.constantFrom("must" as const, "strong" as const, "nice" as const),
    }),
    { minLength: 2, maxLength: SKILLS.length },
  )
  .map((rows) => makeProfile(...rows.map((row, index) => makeRequirement(SKILLS[index] ?? "alpha", row))));

/** Whether somebody who has exactly these skills reaches the target, by the scorer itself with every silence an answer. */
function isReached(profile: RoleProfile, has: readonly string[], target: LiftTarget): boolean {
  const findings = profile.requirements.map(({ skill, targetLevel }) =>
    has.includes(skill)
      ? makeFinding(skill, { level: { low: targetLevel, high: targetLevel } })
      : makeFinding(skill, { stance: "lacked", level: { low: 0, high: 0 } }),
  );
  const score = scoreCandidate(makeFacts(...findings), profile, "senior");
  if (score.kind !== "computed") return false;
  const isOver = target.isPast ? score.points.expected > target.points : score.points.expected >= target.points;
  return isOver && (!target.needsGate || score.gate === "passed");
}

test("law: how often an answer decides is what brute force over the scorer counts", () => {
  const anyTarget = fc.record({
    points: fc.integer({ min: 1, max: 99 }),
    isPast: fc.boolean(),
    needsGate: fc.boolean(),
  });
  fc.assert(
    fc.property(anyProfile, fc.subarray([...SKILLS]), anyTarget, (profile, known, given) => {
      // Sums of points differ in their last digits by the order of adding; no target stands on such an edge.
      const target = { ...given, points: given.points + 0.317 };
      const score = scoreOf(profile, known);
      for (const { skills, decides } of decidingQuestions(score, askNext(score.ledger, kit), target)) {
        const others = score.ledger.filter(
          (row) => row.status === "unknown" && !skills.includes(row.requirement.skill),
        );
        const sure = score.ledger.filter((row) => row.status !== "unknown").map((row) => row.requirement.skill);
        let share = 0;
        for (let way = 0; way < 2 ** others.length; way += 1) {
          const yes = others.filter((_, place) => (way >> place) % 2 === 1);
          const chance = others.reduce((product, row) => {
            const open = row.points.possible - row.points.proven;
            const odds = open > 0 ? (row.points.expected - row.points.proven) / open : 0.5;
            return product * (yes.includes(row) ? odds : 1 - odds);
          }, 1);
          const has = [...sure, ...yes.map((row) => row.requirement.skill)];
          if (isReached(profile, [...has, ...skills], target) !== isReached(profile, has, target)) share += chance;
        }
        expect(decides).toBeCloseTo(share, 9);
      }
    }),
  );
});

test("questions come by the points that they settle times how often they decide", () => {
  const profile = makeProfile(...SKILLS.map((skill, index) => makeRequirement(skill, { weight: (index % 3) + 1 })));
  const worth = questionsOf(profile, [], bar(55)).map(({ points, decides }) => points * decides);
  expect(worth).toEqual(worth.toSorted((a, b) => b - a));
});
