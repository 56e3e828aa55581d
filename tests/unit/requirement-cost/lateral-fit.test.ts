import fc from "fast-check";
import { expect, test } from "vitest";
import {
  compareLateralFits,
  type LateralFit,
  makeLateralFit,
  makeNearest,
} from "@/lib/domain/requirement-cost/lateral-fit";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { withProven } from "@/lib/domain/scoring/with-proven";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { skillBySlug } from "@/lib/reference/skills";
import { makeFacts, makeFinding } from "@/tests/factories/finding";
import { findingsAmong } from "@/tests/factories/pool-of-facts";
import { makeProfile, makeRequirement } from "@/tests/factories/profile";

const profile = makeProfile(
  makeRequirement("kubernetes", { targetLevel: 4 }),
  makeRequirement("python", { targetLevel: 3 }),
);
const fitOf = makeLateralFit(profile, "senior");
const at = (skill: string, low: number, high = low) => makeFinding(skill, { level: { low, high } });
const denied = makeFinding("kubernetes", { stance: "lacked", level: { low: 0, high: 0 } });
const transfer = skillBySlug.get("slurm")?.adjacent.find(({ slug }) => slug === "kubernetes")?.transfer ?? 0;

test("whoever passes has nothing to learn, and whoever brings nothing over is not lateral", () => {
  expect(fitOf([at("kubernetes", 4), at("python", 3)])).toBeNull();
  expect(fitOf([at("stakeholder-management", 5)])).toBeNull();
});

test("an adjacent skill shortens the way by what carries over; silence may be knowledge", () => {
  expect(transfer).toBeGreaterThan(0);
  const fit = fitOf([at("python", 3), at("slurm", 4)]);
  expect(fit?.toLearn).toEqual([
    {
      skill: "kubernetes",
      levelAsked: 4,
      stance: "silent",
      start: { skill: "slurm", transfer, level: { low: 4, high: 4 } },
      levels: { low: 0, high: 4 - 4 * transfer },
    },
  ]);
  expect(fit).toMatchObject({ mustHavesMet: 1, mustHaves: 2 });
});

test("what is denied has to be learnt, from what carries over", () => {
  const fit = fitOf([at("python", 3), at("slurm", 4), denied]);
  expect(fit?.toLearn[0]).toMatchObject({
    stance: "denied",
    levels: { low: 4 - 4 * transfer, high: 4 - 4 * transfer },
  });
});

test("a level below the one asked leaves the difference", () => {
  const fit = fitOf([at("kubernetes", 1, 3), at("python", 3)]);
  expect(fit?.toLearn[0]).toMatchObject({ stance: "shown", levels: { low: 1, high: 3 } });
});

const people = fc
  .constantFrom(...shippedProfiles)
  .chain((shipped) => fc.record({ shipped: fc.constant(shipped), findings: findingsAmong(shipped) }));

test("whoever learns what is listed passes the gate, and what is listed is what the score finds unmet", () => {
  fc.assert(
    fc.property(people, ({ shipped, findings }) => {
      const fit = makeLateralFit(shipped, "senior")(findings);
      if (fit === null) return;
      const scoreWith = (learnt: LateralFit["toLearn"]) => {
        const score = scoreCandidate(withProven(makeFacts(...findings), learnt), shipped, "senior");
        return score.kind === "computed" ? score : null;
      };
      expect(scoreWith(fit.toLearn)?.gate).toBe("passed");
      expect(fit.mustHavesMet).toBe(scoreWith([])?.mustHaves.met);
      expect(fit.mustHaves - fit.mustHavesMet).toBe(fit.toLearn.length);
      expect(fit.levels.low).toBeLessThanOrEqual(fit.levels.high);
    }),
    { numRuns: 150 },
  );
});

test("the nearest of a pool are those that sorting it gives", () => {
  const ends = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
  const fits = fc.array(
    ends.map(
      ([a, b]): LateralFit => ({
        ...{ toLearn: [], mustHaves: 6, mustHavesMet: a },
        levels: { low: Math.min(a, b), high: Math.max(a, b) },
      }),
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(fits, (pool) => {
      const walk = makeNearest<number>(4);
      for (const [person, fit] of pool.entries()) walk.offer(person, fit);
      const sorted = pool.map((fit, person) => ({ person, fit })).sort((a, b) => compareLateralFits(a.fit, b.fit));
      expect(walk.nearest).toEqual(sorted.slice(0, 4));
    }),
  );
});
