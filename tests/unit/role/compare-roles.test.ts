import fc from "fast-check";
import { expect, test } from "vitest";
import { compareRoles } from "@/lib/domain/role/compare-roles";
import type { Requirement, RoleProfile } from "@/lib/domain/role/role-profile";

function requirement(skill: string, weight: number): Requirement {
  return { skill, weight, required: "strong", targetLevel: 3, satisfiedBy: [] };
}

function profile(role: string, weights: Readonly<Record<string, number>>): RoleProfile {
  const requirements = Object.entries(weights).map(([skill, weight]) => requirement(skill, weight));
  return { role, version: 1, baseRate: 0.05, requirements };
}

test("what both roles ask stands first, then what each asks alone, the heaviest first", () => {
  const comparison = compareRoles([
    profile("one", { slurm: 3, python: 4, rdma: 1 }),
    profile("other", { python: 2, sql: 5 }),
  ]);
  expect(comparison.skills.map(({ skill, sharedBy }) => [skill, sharedBy])).toEqual([
    ["python", 2],
    ["sql", 1],
    ["slurm", 1],
    ["rdma", 1],
  ]);
  expect(comparison.shares).toEqual([
    { role: "one", sharedByAll: 0.5, sharedBySome: 0, own: 0.5 },
    { role: "other", sharedByAll: 2 / 7, sharedBySome: 0, own: 5 / 7 },
  ]);
});

test("of three roles, what two share is neither shared by all nor anybody's own", () => {
  const { shares } = compareRoles([
    profile("a", { python: 2, slurm: 2 }),
    profile("b", { python: 1, slurm: 1 }),
    profile("c", { python: 5 }),
  ]);
  expect(shares[0]).toEqual({ role: "a", sharedByAll: 0.5, sharedBySome: 0.5, own: 0 });
  expect(shares[2]).toEqual({ role: "c", sharedByAll: 1, sharedBySome: 0, own: 0 });
});

test("a requirement without weight does not count, and a role that asks nothing shares nothing", () => {
  const { skills, shares } = compareRoles([profile("a", { python: 0 }), profile("b", {})]);
  expect(skills).toEqual([]);
  expect(shares).toEqual([
    { role: "a", sharedByAll: 0, sharedBySome: 0, own: 0 },
    { role: "b", sharedByAll: 0, sharedBySome: 0, own: 0 },
  ]);
});

const weights = fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e", "f"), fc.integer({ min: 0, max: 5 }));

test("the parts of each role add up to one, and the order of the roles changes no figure", () => {
  fc.assert(
    fc.property(fc.array(weights, { minLength: 1, maxLength: 3 }), (list) => {
      const profiles = list.map((entry, index) => profile(`role-${index}`, entry));
      const { shares, skills } = compareRoles(profiles);
      for (const { sharedByAll, sharedBySome, own } of shares) {
        const sum = sharedByAll + sharedBySome + own;
        expect(Math.min(Math.abs(sum), Math.abs(sum - 1))).toBeLessThan(1e-12);
      }
      const turned = compareRoles(profiles.toReversed());
      expect(turned.shares.toReversed()).toEqual(shares);
      expect(turned.skills.map(({ skill }) => skill)).toEqual(skills.map(({ skill }) => skill));
    }),
    { seed: 41 },
  );
});
