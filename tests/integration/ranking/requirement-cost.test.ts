import { afterEach, beforeEach, expect, test } from "vitest";
import { storeReadCandidate } from "@/lib/data/ingest";
import { createProfileVersion } from "@/lib/data/profile-versions";
import { getCurrentProfile } from "@/lib/data/roles";
import { localOwner } from "@/lib/domain/access";
import { roleRequirementCost } from "@/lib/server/requirement-cost";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

const role = "ai-infrastructure-engineer";
const level = "senior";
const people = [
  { name: "Ada", skills: ["kubernetes", "distributed-systems", "gpu-architecture", "linux-systems", "python"] },
  { name: "Bo", skills: ["kubernetes", "distributed-systems", "gpu-architecture", "linux-systems"] },
  { name: "Cy", skills: ["containers", "python"] },
  { name: "Di", skills: [] },
] as const;

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  for (const { name, skills } of people) {
    const text = `${name}\n${skills.join("\n")}`;
    await storeReadCandidate(localOwner, makeReadCandidate({ name, skills: [...skills], text, location: "" }));
  }
});
afterEach(async () => {
  await database.remove();
});

test("who comes in is who passes once the profile is changed like that", async () => {
  const { costs, levels, nearest, newcomers, profile } = await roleRequirementCost(localOwner, { role, level });
  // Di has nothing that could be scored.
  expect(costs.candidates).toBe(3);
  expect(costs.poolSize).toEqual({ low: 1, high: 3 });
  expect(levels.find((each) => each.level === level)?.poolSize).toEqual(costs.poolSize);
  const python = costs.costs[0];
  expect(profile.requirements[python?.place ?? -1]?.skill).toBe("python");
  const strong = python?.effects.find(({ easing }) => easing === "strong");
  expect(newcomers.get(python?.place ?? -1)?.map(({ name }) => name)).toEqual(["Bo"]);
  // Bo lacks one must-have only, but holds nothing that carries over to it.
  expect(nearest.map(({ name }) => name)).toEqual(["Cy"]);

  const { requirements, version, baseRate } = await getCurrentProfile(localOwner, role);
  await createProfileVersion(localOwner, {
    ...{ role, baseRate, basedOnVersion: version, note: "" },
    requirements: requirements.map((requirement) =>
      requirement.skill === "python" ? { ...requirement, required: "strong" } : requirement,
    ),
  });
  const after = await roleRequirementCost(localOwner, { role, level });
  expect(after.costs.poolSize).toEqual(strong?.poolSize);
  expect(after.profile.version).toBe(version + 1);
});
