import fc from "fast-check";
import { expect, test } from "vitest";
import { mustLearn, roleDistance, roleDistances, roleReach } from "@/lib/domain/role/role-distance";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { skills } from "@/lib/reference/skills";
import { makeProfile, makeRequirement } from "@/tests/factories/profile";

/** Few skills, so that random profiles meet; adjacent ones among them. */
const slugs = ["kubernetes", "slurm", "cuda", "gpu-profiling", "python", "pytorch", "jax", "tpu"];

const requirement = fc.record({
  skill: fc.constantFrom(...slugs),
  weight: fc.integer({ min: 0, max: 5 }),
  required: fc.constantFrom("must" as const, "strong" as const, "nice" as const),
  targetLevel: fc.integer({ min: 1, max: 5 }),
  satisfiedBy: fc.uniqueArray(fc.constantFrom(...slugs), { maxLength: 2 }),
});

const anyProfile: fc.Arbitrary<RoleProfile> = fc
  .uniqueArray(requirement, { selector: ({ skill }) => skill, maxLength: 8 })
  .map((requirements) => makeProfile(...requirements));

const between = (first: RoleProfile, second: RoleProfile) => roleDistance(roleReach(first), roleReach(second));

/** Sums of floating-point numbers differ in their last digits. */
const NEARLY = 1e-9;

test("the skills of the laws are in the taxonomy and some are adjacent", () => {
  const known = new Set(skills.map(({ slug }) => slug));
  expect(slugs.filter((slug) => !known.has(slug))).toEqual([]);
  const linked = skills.filter(
    ({ slug, adjacent }) => slugs.includes(slug) && adjacent.some((to) => slugs.includes(to.slug)),
  );
  expect(linked.length).toBeGreaterThan(3);
});

test("a role is at no distance from itself, whatever it asks", () => {
  fc.assert(fc.property(anyProfile, (profile) => between(profile, profile) === 0));
});

test("a distance lies between 0 and 1 and is the same there and back", () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (first, second) => {
      const distance = between(first, second);
      expect(distance).toBeGreaterThanOrEqual(0);
      expect(distance).toBeLessThanOrEqual(1);
      expect(Math.abs(distance - between(second, first))).toBeLessThan(NEARLY);
    }),
  );
});

test("no way round by a third role is shorter, for any three profiles", () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, anyProfile, (first, second, third) => {
      expect(between(first, third)).toBeLessThanOrEqual(between(first, second) + between(second, third) + NEARLY);
    }),
    { numRuns: 500 },
  );
});

test("no way round by a third role is shorter among all of the ten roles", () => {
  for (const first of shippedProfiles)
    for (const second of shippedProfiles)
      for (const third of shippedProfiles)
        expect(between(first, third)).toBeLessThanOrEqual(between(first, second) + between(second, third) + NEARLY);
});

test("the ten roles are all apart, and the two engineers of systems are nearer to each other than to governance", () => {
  const distances = roleDistances(shippedProfiles);
  const apart = distances.flatMap(({ distances: row }, at) => row.filter((_, other) => other !== at));
  expect(Math.min(...apart)).toBeGreaterThan(0.2);
  const engineer = distances.find(({ role }) => role === "ai-infrastructure-engineer");
  const order = engineer?.neighbours.map(({ role }) => role) ?? [];
  expect(order.indexOf("ml-systems-engineer")).toBeLessThan(order.indexOf("ai-governance-leader"));
  expect(order.at(-1)).toBe("ai-governance-leader");
  expect(order).toHaveLength(9);
});

test("the order of the requirements changes nothing", () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (first, second) => {
      const turned = { ...first, requirements: first.requirements.toReversed() };
      expect(Math.abs(between(first, second) - between(turned, second))).toBeLessThan(NEARLY);
    }),
  );
});

test("roles that share no skill but an adjacent one are nearer than roles that share nothing", () => {
  const slurm = makeProfile(makeRequirement("slurm"));
  expect(between(slurm, makeProfile(makeRequirement("kubernetes")))).toBeLessThan(1);
  expect(between(slurm, makeProfile(makeRequirement("policy-writing")))).toBe(1);
});

test("to learn is a share, nothing for one's own role, and never more with one requirement more", () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, requirement, (from, to, more) => {
      const { share } = mustLearn(from, to);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      // Weight 0 counts as asked but not as held, so one's own role is held against what it weighs.
      const weighing = { ...from, requirements: from.requirements.filter(({ weight }) => weight > 0) };
      expect(mustLearn(weighing, weighing).share).toBeCloseTo(0, 9);
      const wider = {
        requirements: [
          ...from.requirements.filter(({ skill }) => skill !== more.skill),
          ...[from.requirements.find(({ skill }) => skill === more.skill) ?? more],
        ],
      };
      expect(mustLearn(wider, to).share).toBeLessThanOrEqual(share + NEARLY);
    }),
  );
});

test("what must be learned is directed: a narrow role learns more of a broad one than the other way round", () => {
  const narrow = makeProfile(makeRequirement("python"));
  const broad = makeProfile(makeRequirement("python"), makeRequirement("policy-writing"), makeRequirement("cuda"));
  expect(mustLearn(broad, narrow)).toEqual({ share: 0, skills: [] });
  const { share, skills: open } = mustLearn(narrow, broad);
  expect(share).toBeCloseTo(2 / 3, 9);
  expect(open.map(({ skill }) => skill)).toEqual(["cuda", "policy-writing"]);
});

test("a stand-in counts like the skill, an adjacent one by its transfer", () => {
  const from = makeProfile(makeRequirement("slurm", { targetLevel: 4 }));
  const by = (satisfiedBy: string[]) =>
    mustLearn(from, makeProfile(makeRequirement("kubernetes", { targetLevel: 4, satisfiedBy }))).share;
  const transfer = skills
    .find(({ slug }) => slug === "slurm")
    ?.adjacent.find(({ slug }) => slug === "kubernetes")?.transfer;
  expect(by(["slurm"])).toBe(0);
  expect(by([])).toBeCloseTo(1 - (transfer ?? 0), 9);
});

test("profiles that ask nothing are the same, and nothing is learned for them", () => {
  expect(between(makeProfile(), makeProfile())).toBe(0);
  expect(between(makeProfile(), makeProfile(makeRequirement("cuda")))).toBe(1);
  expect(mustLearn(makeProfile(), makeProfile()).share).toBe(0);
  expect(roleDistances([])).toEqual([]);
});
