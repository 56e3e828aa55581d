import fc from "fast-check";
import { expect, test } from "vitest";
import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import { packPool } from "@/lib/domain/scoring/pack-pool";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { packedWidthCauses, widthCausesOf } from "@/lib/domain/scoring/width-causes";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { makeFacts, makeFinding } from "@/tests/factories/finding";
import { makeProfile, makeRequirement } from "@/tests/factories/profile";

const open: SkillFinding["level"] = { low: 1, high: 3 };

test("silence and an open level widen the interval, each by its own points", () => {
  const profile = makeProfile(makeRequirement("python"), makeRequirement("kubernetes"));
  const score = scoreCandidate(makeFacts(makeFinding("python", { level: open })), profile, "senior");
  if (score.kind !== "computed") throw new Error("one finding is enough for a score");
  const causes = widthCausesOf(score);
  expect(causes.silence).toBeCloseTo(50, 9);
  expect(causes.silence + causes.level).toBeCloseTo(score.points.possible - score.points.proven, 9);
});

test("the packed twin splits the width as the ledger does, whatever the weights", () => {
  const level = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
  const cases = fc.constantFrom(...shippedProfiles).chain((profile) =>
    fc.record({
      profile: fc.constant(profile),
      weights: fc.array(fc.integer({ min: 0, max: 5 }), {
        minLength: profile.requirements.length,
        maxLength: profile.requirements.length,
      }),
      found: fc.uniqueArray(fc.tuple(fc.constantFrom(...profile.requirements.map(({ skill }) => skill)), level), {
        minLength: 1,
        maxLength: 40,
        selector: ([skill]) => skill,
      }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ profile, weights, found }) => {
      const skills = found.map(([skill, [a, b]]) =>
        makeFinding(skill, { level: { low: Math.min(a, b), high: Math.max(a, b) } }),
      );
      const requirements = profile.requirements.map((requirement, place) => ({
        ...requirement,
        weight: weights[place] ?? 0,
      }));
      const score = scoreCandidate(makeFacts(...skills), { ...profile, requirements }, "senior");
      const packed = packedWidthCauses(packPool({ count: 1, skillsOf: () => skills }, profile, "senior"), weights, 0);
      const whole = score.kind === "computed" ? widthCausesOf(score) : { silence: 0, level: 0 };
      expect(packed.silence).toBeCloseTo(whole.silence, 8);
      expect(packed.level).toBeCloseTo(whole.level, 8);
    }),
    { seed: 11, numRuns: 60 },
  );
});
