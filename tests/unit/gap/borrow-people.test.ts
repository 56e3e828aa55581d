import { expect, test } from "vitest";
import { bridgesTo, internalMoves, lateralBackgrounds } from "@/lib/domain/gap/borrow-people";
import { mustLearn } from "@/lib/domain/role/role-distance";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { makeProfile, makeRequirement } from "@/tests/factories/profile";
import { makeMember, stated } from "@/tests/factories/team";

const profile = makeProfile(
  makeRequirement("cuda"),
  makeRequirement("python"),
  makeRequirement("jax", { required: "strong" }),
);

test("whoever proves most must-haves moves first; whoever is in the role already does not move", () => {
  const members = [
    makeMember("one", [stated("python", 4)]),
    makeMember("both", [stated("python", 4), stated("cuda", 4)], "ml-systems-engineer"),
    makeMember("there", [stated("python", 5), stated("cuda", 5)], "ai-infrastructure-engineer"),
    makeMember("none", [stated("policy-writing", 5)]),
  ];
  const moves = internalMoves(members, { profile, skill: "cuda" }, shippedProfiles);
  expect(moves.map(({ memberId, mustHavesProven }) => [memberId, mustHavesProven])).toEqual([
    ["both", 2],
    ["one", 1],
  ]);
  expect(moves[1]).toMatchObject({ mustHaves: 2, openMustHaves: ["cuda"], holdsSkill: false, learnShare: null });
});

test("whoever holds the skill of the gap is there even without a must-have", () => {
  const [move] = internalMoves([makeMember("a", [stated("jax", 5)])], { profile, skill: "jax" }, shippedProfiles);
  expect(move).toMatchObject({ memberId: "a", mustHavesProven: 0, holdsSkill: true });
});

test("what is to learn is that of one role to the other", () => {
  const from = shippedProfiles.find(({ role }) => role === "ml-systems-engineer");
  const [move] = internalMoves(
    [makeMember("a", [stated("cuda", 5)], "ml-systems-engineer")],
    { profile, skill: "cuda" },
    shippedProfiles,
  );
  expect(from === undefined ? null : move?.learnShare).toBe(from === undefined ? "" : mustLearn(from, profile).share);
});

test("every role has lateral backgrounds with what to teach, quickest first", () => {
  for (const { role } of shippedProfiles) {
    const months = lateralBackgrounds(role).map(({ rampMonths }) => rampMonths);
    expect(months.length).toBeGreaterThan(2);
    expect(months).toEqual(months.toSorted((a, b) => a - b));
    expect(lateralBackgrounds(role).every(({ whatToTeach }) => whatToTeach.length > 0)).toBe(true);
  }
  expect(lateralBackgrounds("astronaut")).toEqual([]);
});

test("people of research computing bring Slurm over to Kubernetes", () => {
  expect(bridgesTo("ai-infrastructure-engineer", "kubernetes")).toContainEqual({
    from: "HPC and scientific computing",
    throughSkill: "slurm",
    strength: 5,
  });
  expect(bridgesTo("ai-infrastructure-engineer", "policy-writing")).toEqual([]);
});
