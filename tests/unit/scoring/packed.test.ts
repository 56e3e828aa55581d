import fc from "fast-check";
import { expect, test } from "vitest";
import type { CandidateFacts, SkillFinding } from "@/lib/domain/evidence/evidence";
import { seededRandom } from "@/lib/domain/random";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { type PoolFacts, packPool } from "@/lib/domain/scoring/pack-pool";
import {
  countMustHaves,
  GATE_FAILED,
  GATE_MET,
  GATE_OPEN,
  rankByExpected,
  scorePool,
} from "@/lib/domain/scoring/packed";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { shippedProfiles } from "@/lib/reference/role-profiles";

const gates = { passed: GATE_MET, verify: GATE_OPEN, failed: GATE_FAILED } as const;
const nowhere = { start: 0, end: 0 };

function finding(skill: string, low: number, high: number): SkillFinding {
  const stance = high === 0 ? "lacked" : "held";
  return {
    skill,
    stance,
    basis: "stated",
    via: null,
    strength: "used",
    level: { low, high },
    quote: nowhere,
    context: nowhere,
    mentions: [],
  };
}

function facts(skills: readonly SkillFinding[]): CandidateFacts {
  return { skills, scale: [], signals: [], yearsExperience: null };
}

function poolOf(people: readonly CandidateFacts[]): PoolFacts {
  return { count: people.length, skillsOf: (candidate) => people[candidate]?.skills ?? [] };
}

const level = fc.integer({ min: 0, max: 10 }).map((halves) => halves / 2);

/** Somebody with at least one finding among the skills of the profile. */
function somebody(profile: RoleProfile): fc.Arbitrary<CandidateFacts> {
  const skill = fc.constantFrom(...profile.requirements.map((requirement) => requirement.skill));
  const one = fc.tuple(skill, level, level).map(([slug, a, b]) => finding(slug, Math.min(a, b), Math.max(a, b)));
  return fc.uniqueArray(one, { minLength: 1, maxLength: 40, selector: (entry) => entry.skill }).map(facts);
}

const cases = fc.constantFrom(...shippedProfiles).chain((profile) =>
  fc.record({
    profile: fc.constant<RoleProfile>(profile),
    pool: fc.array(somebody(profile), { minLength: 1, maxLength: 4 }),
    weights: fc.array(fc.integer({ min: 0, max: 5 }), {
      minLength: profile.requirements.length,
      maxLength: profile.requirements.length,
    }),
  }),
);

test("the packed pool scores as scoreCandidate does, whatever the weights", () => {
  fc.assert(
    fc.property(cases, ({ profile, pool, weights }) => {
      const requirements = profile.requirements.map((requirement, index) => ({
        ...requirement,
        weight: weights[index] ?? 0,
      }));
      const packedPool = packPool(poolOf(pool), profile, "senior");
      const packed = scorePool(packedPool, weights);
      pool.forEach((person, index) => {
        const score = scoreCandidate(person, { ...profile, requirements }, "senior");
        if (score.kind !== "computed") {
          expect(packed).toBeNull();
          return;
        }
        expect(packed?.proven[index]).toBeCloseTo(score.points.proven, 9);
        expect(packed?.expected[index]).toBeCloseTo(score.points.expected, 9);
        expect(packed?.possible[index]).toBeCloseTo(score.points.possible, 9);
        expect(packed?.coverage[index]).toBeCloseTo(score.coverage, 12);
        expect(packed?.gate[index]).toBe(gates[score.gate]);
        expect(countMustHaves(packedPool, weights, index)).toEqual(score.mustHaves);
      });
    }),
    { seed: 11, numRuns: 150 },
  );
});

test("the rank goes by expected points, best first, and of equals the last one first", () => {
  expect([...rankByExpected(Float64Array.from([20, 80, 80, 100, 0, 79.9999]))]).toEqual([3, 2, 1, 5, 0, 4]);
});

test("ranking agrees with a sort by comparison", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 })), (tenths) => {
      const expected = Float64Array.from(tenths, (value) => value / 10);
      const sorted = [...expected.keys()].sort((a, b) => (expected[b] ?? 0) - (expected[a] ?? 0) || b - a);
      expect([...rankByExpected(expected)]).toEqual(sorted);
    }),
    { seed: 12 },
  );
});

test("a large pool is ranked as a small one is", () => {
  const random = seededRandom(5);
  const expected = Float64Array.from({ length: 20_000 }, () => Math.round(random() * 1000) / 10);
  const sorted = [...expected.keys()].sort((a, b) => (expected[b] ?? 0) - (expected[a] ?? 0) || b - a);
  expect([...rankByExpected(expected)]).toEqual(sorted);
});

test("with every weight at zero there is nothing to score", () => {
  const [profile] = shippedProfiles;
  if (profile === undefined) throw new Error("no profile is shipped");
  const pool = packPool(poolOf([facts([finding("python", 3, 4)])]), profile, "senior");
  expect(
    scorePool(
      pool,
      profile.requirements.map(() => 0),
    ),
  ).toBeNull();
});
