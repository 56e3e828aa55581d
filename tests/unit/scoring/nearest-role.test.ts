import { expect, test } from "vitest";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import { nearestRole } from "@/lib/domain/scoring/nearest-role";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { makeFacts, makeFinding } from "@/tests/factories/finding";

function nearest(...skills: readonly string[]) {
  const facts = makeFacts(...skills.map((skill) => makeFinding(skill, { level: { low: 4, high: 5 } })));
  return nearestRole(shippedProfiles.map((profile) => scoreCandidate(facts, profile, defaultLevel(profile.role))));
}

test("somebody who proves the heart of a role is near to it", () => {
  const heart = [
    "distributed-systems",
    "gpu-architecture",
    "kubernetes",
    "linux-systems",
    "python",
    "cluster-scheduling",
    "nccl",
    "gpu-fleet-health",
    "infiniband",
  ];
  expect(nearest(...heart)).toBe("ai-infrastructure-engineer");
});

test("skills that every role asks for make nobody near to one", () => {
  expect(nearest("python", "kubernetes", "system-design", "ci-cd", "sql")).toBeNull();
});

test("nobody is near to a role without evidence", () => {
  expect(nearestRole([])).toBeNull();
  expect(nearest()).toBeNull();
});

test("somebody who proves much is near with a third of the must-haves, somebody who proves little needs half", () => {
  const role = "llm-specialist";
  const profile = shippedProfiles.find((shipped) => shipped.role === role);
  const bySkill = (kind: string) =>
    profile?.requirements.filter(({ required }) => required === kind).map(({ skill }) => skill) ?? [];
  const third = bySkill("must").slice(0, Math.ceil(bySkill("must").length / 3));
  expect(nearest(...third)).toBeNull();
  expect(nearest(...third, ...bySkill("strong"))).toBe(role);
});
