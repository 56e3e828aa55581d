import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestLearners } from "@/lib/domain/gap/build-skill";
import { skillBySlug } from "@/lib/reference/skills";
import { makeRequirement } from "@/tests/factories/profile";
import { evidenced, makeMember, stated } from "@/tests/factories/team";

const kubernetes = { requirement: makeRequirement("kubernetes", { targetLevel: 4 }), asked: 4 };
const transfer = skillBySlug.get("slurm")?.adjacent.find(({ slug }) => slug === "kubernetes")?.transfer ?? 0;

test("whoever is one level short is nearer than whoever brings an adjacent skill", () => {
  const members = [makeMember("adjacent", [stated("slurm", 4)]), makeMember("near", [stated("kubernetes", 3)])];
  const learners = nearestLearners(members, kubernetes, 12);
  expect(learners.map(({ memberId }) => memberId)).toEqual(["near", "adjacent"]);
  expect(learners[0]).toMatchObject({ start: { skill: "kubernetes", transfer: 1 }, weeks: { low: 12, high: 12 } });
});

test("weeks are the levels that are missing, after the transfer, times the weeks a level", () => {
  expect(transfer).toBeGreaterThan(0);
  const [learner] = nearestLearners([makeMember("a", [stated("slurm", 4)])], kubernetes, 10);
  const weeks = (4 - 4 * transfer) * 10;
  expect(learner?.weeks.low).toBeCloseTo(weeks, 9);
  expect(learner?.start).toMatchObject({ skill: "slurm", transfer });
});

test("evidence between two bounds leaves the weeks between two bounds", () => {
  const [learner] = nearestLearners([makeMember("a", [evidenced("kubernetes", 1, 3)])], kubernetes, 12);
  expect(learner?.weeks).toEqual({ low: 12, high: 36 });
});

test("whoever holds the level, and whoever holds nothing that carries over, is no learner", () => {
  const members = [makeMember("holds", [stated("kubernetes", 5)]), makeMember("none", [stated("policy-writing", 5)])];
  expect(nearestLearners(members, kubernetes, 12)).toEqual([]);
});

test("weeks are never negative, and twice the weeks a level is twice the weeks", () => {
  const level = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(level, level, fc.integer({ min: 1, max: 50 }), (slurm, own, weeks) => {
      const members = [makeMember("a", [stated("slurm", slurm)]), makeMember("b", [stated("kubernetes", own)])];
      const once = nearestLearners(members, kubernetes, weeks);
      const twice = nearestLearners(members, kubernetes, weeks * 2);
      once.forEach((learner, index) => {
        expect(learner.weeks.low).toBeGreaterThanOrEqual(0);
        expect(learner.weeks.low).toBeLessThanOrEqual(learner.weeks.high);
        expect(twice[index]?.weeks.high).toBeCloseTo(learner.weeks.high * 2, 6);
      });
    }),
  );
});
