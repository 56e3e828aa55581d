import fc from "fast-check";
import { expect, test } from "vitest";
import { memberStanding, teamCoverage, thinMustHaves } from "@/lib/domain/team/team-coverage";
import { makeProfile, makeRequirement } from "@/tests/factories/profile";
import { evidenced, makeMember, stated } from "@/tests/factories/team";

const cuda = makeRequirement("cuda", { targetLevel: 4 });
const standing = (...skills: Parameters<typeof makeMember>[1]) => memberStanding(makeMember("a", skills), cuda, 4);

test("a stated level proves what it reaches and lacks what it does not", () => {
  expect(standing(stated("cuda", 4))).toBe("proving");
  expect(standing(stated("cuda", 3.5))).toBe("lacking");
});

test("nobody has said is possible, never lacking", () => {
  expect(standing()).toBe("possible");
  expect(standing(stated("python", 5))).toBe("possible");
});

test("evidence proves by the rule of the gate: sure to within one level and able to reach it", () => {
  expect(standing(evidenced("cuda", 3, 5))).toBe("proving");
  expect(standing(evidenced("cuda", 2, 5))).toBe("possible");
  expect(standing(evidenced("cuda", 1, 3))).toBe("lacking");
});

test("a stand-in counts like the skill", () => {
  const requirement = makeRequirement("kubernetes", { satisfiedBy: ["slurm"] });
  expect(memberStanding(makeMember("a", [stated("slurm", 3)]), requirement, 3)).toBe("proving");
});

test("the bus factor is how many hold the level, up to how many might", () => {
  const members = [makeMember("a", [stated("cuda", 4)]), makeMember("b", [stated("cuda", 2)]), makeMember("c", [])];
  const [role] = teamCoverage(members, [makeProfile(cuda)]);
  expect(role?.skills[0]).toMatchObject({ proving: 1, possible: 1, lacking: 1, busFactor: { low: 1, high: 2 } });
});

test("somebody more on the team never takes from what it covers, and every count is of people", () => {
  const skill = fc.record({ skill: fc.constantFrom("cuda", "python", "jax"), level: fc.integer({ min: 1, max: 5 }) });
  const member = fc.uniqueArray(skill, { selector: (entry) => entry.skill }).map((skills) => ({
    skills: skills.map((entry) => stated(entry.skill, entry.level)),
  }));
  const profile = makeProfile(
    cuda,
    makeRequirement("python", { required: "strong" }),
    makeRequirement("jax", { required: "nice" }),
  );
  fc.assert(
    fc.property(fc.array(member, { maxLength: 6 }), member, (members, one) => {
      const [before] = teamCoverage(members, [profile]);
      const [after] = teamCoverage([...members, one], [profile]);
      expect(after?.coverage.proving ?? 0).toBeGreaterThanOrEqual(before?.coverage.proving ?? 0);
      for (const gap of after?.skills ?? []) expect(gap.proving + gap.possible + gap.lacking).toBe(members.length + 1);
      const { proving = 0, possible = 0, lacking = 0 } = after?.coverage ?? {};
      expect(proving + possible + lacking).toBeCloseTo(1, 9);
    }),
  );
});

test("nice-to-haves do not count for the coverage of a role", () => {
  const profile = makeProfile(cuda, makeRequirement("jax", { required: "nice" }));
  const [role] = teamCoverage([makeMember("a", [stated("cuda", 5)])], [profile]);
  expect(role?.coverage).toEqual({ proving: 1, possible: 0, lacking: 0 });
});

test("a team of nobody lacks everything, and a role that asks nothing covers nothing", () => {
  const [role] = teamCoverage([], [makeProfile(cuda)]);
  expect(role).toMatchObject({ candidates: 0, coverage: { proving: 0, possible: 0, lacking: 1 } });
  expect(teamCoverage([], [makeProfile()])[0]?.coverage).toEqual({ proving: 0, possible: 0, lacking: 0 });
});

test("must-haves that nobody or one person holds are marked, nobody's first", () => {
  const profile = makeProfile(
    cuda,
    makeRequirement("python", { targetLevel: 3 }),
    makeRequirement("pytorch", { targetLevel: 3 }),
    makeRequirement("jax", { required: "strong" }),
  );
  const members = [
    makeMember("a", [stated("python", 3), stated("pytorch", 3)]),
    makeMember("b", [stated("pytorch", 4)]),
  ];
  const thin = thinMustHaves(teamCoverage(members, [profile]));
  expect(thin.map(({ gap }) => [gap.skill, gap.busFactor.low])).toEqual([
    ["cuda", 0],
    ["python", 1],
  ]);
});
