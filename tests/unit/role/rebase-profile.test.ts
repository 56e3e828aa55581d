import fc from "fast-check";
import { expect, test } from "vitest";
import { diffProfiles } from "@/lib/domain/role/diff-profiles";
import { rebaseProfile } from "@/lib/domain/role/rebase-profile";
import { type Requirement, RequirementKind, type RoleProfile } from "@/lib/domain/role/role-profile";
import { makeProfile, makeRequirement } from "@/tests/factories/profile";

function profile(requirements: readonly Requirement[], given: Partial<RoleProfile> = {}): RoleProfile {
  return { ...makeProfile(...requirements), ...given };
}

const base = profile([makeRequirement("python"), makeRequirement("cuda"), makeRequirement("nccl")]);

test("two people who change different fields of one requirement both keep their change", () => {
  const edited = profile([makeRequirement("python", { weight: 5 }), makeRequirement("cuda"), makeRequirement("nccl")]);
  const current = profile(
    [makeRequirement("python", { targetLevel: 4 }), makeRequirement("cuda"), makeRequirement("nccl")],
    {
      version: 2,
    },
  );
  const rebased = rebaseProfile({ base, edited, current });
  expect(rebased.version).toBe(2);
  expect(rebased.requirements[0]).toEqual(makeRequirement("python", { weight: 5, targetLevel: 4 }));
});

test("what one removed stays removed, what the other added stays", () => {
  const edited = profile([makeRequirement("python"), makeRequirement("nccl")]);
  const current = profile([...base.requirements, makeRequirement("linux")], { version: 2 });
  expect(rebaseProfile({ base, edited, current }).requirements.map(({ skill }) => skill)).toEqual([
    "python",
    "nccl",
    "linux",
  ]);
});

test("a requirement that the other removed comes back when it was edited", () => {
  const edited = profile([makeRequirement("python"), makeRequirement("cuda", { weight: 5 }), makeRequirement("nccl")]);
  const current = profile([makeRequirement("python"), makeRequirement("nccl")], { version: 2 });
  expect(rebaseProfile({ base, edited, current }).requirements).toContainEqual(makeRequirement("cuda", { weight: 5 }));
});

const anyProfile = fc
  .record({
    baseRate: fc.constantFrom(0.02, 0.05, 0.1),
    requirements: fc.uniqueArray(
      fc.record({
        skill: fc.constantFrom("python", "cuda", "nccl", "linux", "go"),
        weight: fc.integer({ min: 0, max: 5 }),
        required: fc.constantFrom(...RequirementKind.options),
        targetLevel: fc.integer({ min: 1, max: 5 }),
        satisfiedBy: fc.constant<string[]>([]),
      }),
      { selector: ({ skill }) => skill },
    ),
  })
  .map(({ baseRate, requirements }) => profile(requirements, { baseRate }));

const none = { requirements: [], baseRate: null };

test("without a version in between the changes stay what they were", () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (before, edited) => {
      expect(diffProfiles(edited, rebaseProfile({ base: before, edited, current: before }))).toEqual(none);
    }),
  );
});

test("without changes the version in between is kept whole", () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (before, current) => {
      expect(diffProfiles(current, rebaseProfile({ base: before, edited: before, current }))).toEqual(none);
    }),
  );
});
