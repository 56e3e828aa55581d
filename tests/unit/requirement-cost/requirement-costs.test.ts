import fc from "fast-check";
import { expect, test } from "vitest";
import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import { newcomersUnder } from "@/lib/domain/requirement-cost/newcomers";
import { type RequirementChange, withLowerTwins } from "@/lib/domain/requirement-cost/requirement-change";
import { requirementCosts } from "@/lib/domain/requirement-cost/requirement-costs";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { mustHaveCosts } from "@/lib/domain/scoring/must-have-cost";
import { packPool } from "@/lib/domain/scoring/pack-pool";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { makeFacts, makeFinding } from "@/tests/factories/finding";
import { findingsAmong } from "@/tests/factories/pool-of-facts";
import { makeProfile, makeRequirement } from "@/tests/factories/profile";

type People = readonly (readonly SkillFinding[])[];

function easedPoolOf(people: People, profile: RoleProfile) {
  const eased = withLowerTwins(profile, "senior");
  const facts = { count: people.length, skillsOf: (person: number) => people[person] ?? [] };
  const pool = packPool(facts, eased.profile, "senior");
  return { weighed: { pool, weights: eased.profile.requirements.map(({ weight }) => weight) }, twins: eased.twins };
}

function costsOf(people: People, profile: RoleProfile) {
  const { weighed, twins } = easedPoolOf(people, profile);
  return requirementCosts(weighed, twins);
}

/** The change done to the profile itself, as somebody would who edits it. */
function changedProfile(profile: RoleProfile, { place, easing }: RequirementChange): RoleProfile {
  const requirements = profile.requirements.flatMap((requirement, at) => {
    if (at !== place) return [requirement];
    if (easing === "drop") return [];
    if (easing === "strong") return [{ ...requirement, required: "strong" as const }];
    return [{ ...requirement, targetLevel: requirement.targetLevel - 1 }];
  });
  return { ...profile, requirements };
}

function poolSizeBy(people: People, profile: RoleProfile) {
  const gates = people.map((skills) => {
    const score = scoreCandidate(makeFacts(...skills), profile, "senior");
    return score.kind === "computed" ? score.gate : null;
  });
  return {
    low: gates.filter((gate) => gate === "passed").length,
    high: gates.filter((gate) => gate !== "failed").length,
  };
}

const pools = fc.constantFrom(...shippedProfiles).chain((profile) =>
  fc.record({
    profile: fc.constant(profile),
    people: fc.array(findingsAmong(profile, ["must"]), { minLength: 1, maxLength: 12 }),
  }),
);

test("every change is what editing the profile and scoring everybody again gives", () => {
  fc.assert(
    fc.property(pools, ({ profile, people }) => {
      const { weighed, twins } = easedPoolOf(people, profile);
      const { costs, poolSize } = requirementCosts(weighed, twins);
      expect(poolSize).toEqual(poolSizeBy(people, profile));
      for (const effect of costs.flatMap(({ effects }) => effects)) {
        const changed = changedProfile(profile, effect);
        expect(effect.poolSize).toEqual(poolSizeBy(people, changed));
        const newcomers = newcomersUnder(weighed, effect, twins, people.length);
        expect(newcomers).toHaveLength(effect.comeIn);
        for (const { candidate, points } of newcomers) {
          const score = scoreCandidate(makeFacts(...(people[candidate] ?? [])), changed, "senior");
          if (score.kind !== "computed") throw new Error("somebody who comes in has no score");
          expect(score.gate).toBe("passed");
          expect(score.points.proven).toBeCloseTo(points.proven, 6);
          expect(score.points.expected).toBeCloseTo(points.expected, 6);
          expect(score.points.possible).toBeCloseTo(points.possible, 6);
        }
      }
    }),
    { numRuns: 12 },
  );
});

test("asking less never shrinks the pool, and asking less of it lets in no fewer", () => {
  fc.assert(
    fc.property(pools, ({ profile, people }) => {
      const { costs, poolSize } = costsOf(people, profile);
      for (const { effects, denied, open } of costs) {
        for (const effect of effects) {
          expect(effect.poolSize.low).toBeGreaterThanOrEqual(poolSize.low);
          expect(effect.poolSize.high).toBeGreaterThanOrEqual(poolSize.high);
          expect(effect.comeIn).toBe(effect.poolSize.low - poolSize.low);
          expect(effect.comeIn).toBeLessThanOrEqual(denied + open);
        }
        const [strong, drop] = ["strong", "drop"].map((easing) => effects.find((effect) => effect.easing === easing));
        const lower = effects.find(({ easing }) => easing === "lower");
        expect(drop?.poolSize).toEqual(strong?.poolSize);
        expect(lower?.poolSize.low ?? 0).toBeLessThanOrEqual(strong?.poolSize.low ?? 0);
      }
    }),
    { numRuns: 50 },
  );
});

test("the ranking's short list of costs says the same", () => {
  fc.assert(
    fc.property(pools, ({ profile, people }) => {
      const { weighed, twins } = easedPoolOf(people, profile);
      const comeIn = requirementCosts(weighed, twins).costs.map(({ place, effects }) => [
        place,
        effects.find(({ easing }) => easing === "strong")?.comeIn,
      ]);
      const short = mustHaveCosts(weighed.pool, weighed.weights).costs.map(({ place, wouldPass }) => [
        place,
        wouldPass,
      ]);
      expect(short.toSorted()).toEqual(comeIn.toSorted());
    }),
    { numRuns: 20 },
  );
});

const python = (low: number, high = low) => makeFinding("python", { level: { low, high } });
const pytorch = (low: number, high = low) => makeFinding("pytorch", { level: { low, high } });
const noPytorch = makeFinding("pytorch", { stance: "lacked", level: { low: 0, high: 0 } });
const profile = makeProfile(makeRequirement("python"), makeRequirement("pytorch"));

test("who is denied, who is open and who comes in are counted apart", () => {
  const { costs, poolSize, widest } = costsOf(
    [[python(3), pytorch(3)], [python(4), pytorch(1)], [python(4), noPytorch], [pytorch(4)]],
    profile,
  );
  expect(poolSize).toEqual({ low: 1, high: 3 });
  const [first] = costs;
  expect(first).toMatchObject({ place: 1, denied: 1, open: 1 });
  expect(first?.effects.map(({ easing, comeIn, poolSize: size }) => [easing, comeIn, size.low, size.high])).toEqual([
    ["lower", 0, 1, 3],
    ["strong", 2, 3, 4],
    ["drop", 2, 3, 4],
  ]);
  // Strong asks less to be given up than dropping, and lets in as many.
  expect(widest).toMatchObject({ place: 1, easing: "strong", comeIn: 2 });
});

test("of two changes that let in as many, the one that gives up less is named", () => {
  const { widest } = costsOf([[python(3), pytorch(2)]], profile);
  expect(widest).toMatchObject({ place: 1, easing: "lower", comeIn: 1 });
});

test("the lowest level can be asked no lower, and nobody costs nothing", () => {
  const lowest = makeProfile(makeRequirement("python", { targetLevel: 1 }), makeRequirement("pytorch"));
  const { costs, widest, poolSize } = costsOf([], lowest);
  expect(costs.map(({ place, effects }) => [place, effects.map(({ easing }) => easing)])).toEqual([
    [0, ["strong", "drop"]],
    [1, ["lower", "strong", "drop"]],
  ]);
  expect(poolSize).toEqual({ low: 0, high: 0 });
  expect(widest).toBeNull();
});

test("a must-have that is all there is cannot be dropped: nothing would be left to score by", () => {
  const { costs } = costsOf([[python(1)]], makeProfile(makeRequirement("python")));
  expect(costs[0]?.effects.map(({ easing }) => easing)).toEqual(["lower", "strong"]);
});
