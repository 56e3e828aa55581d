import { afterEach, beforeEach, expect, test } from "vitest";
import { readWeights, reweigh, reweighedPages } from "@/app/(dashboard)/roles/[roleId]/ranking/export/reweighed-pages";
import { readRankingView } from "@/app/(dashboard)/roles/[roleId]/ranking/search-params";
import { listCandidates } from "@/lib/data/candidate-list";
import { storeReadCandidate } from "@/lib/data/ingest";
import { getCurrentProfile } from "@/lib/data/roles";
import { localOwner } from "@/lib/domain/access";
import type { CandidateCsvEntry } from "@/lib/domain/exchange/candidate-csv";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

const role = "ai-infrastructure-engineer";
const view = readRankingView(role, {});
const people = [
  { name: "Ada", skills: ["kubernetes", "distributed-systems", "gpu-architecture", "linux", "python"] },
  { name: "Bo", skills: ["kubernetes", "nccl"] },
  { name: "Cy", skills: ["sql"] },
] as const;

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  for (const { name, skills } of people)
    await storeReadCandidate(localOwner, makeReadCandidate({ name, skills: [...skills], text: skills.join("\n") }));
});
afterEach(() => database.remove());

async function profileWeights(weigh: (skill: string, weight: number) => number): Promise<readonly number[]> {
  const { requirements } = await getCurrentProfile(localOwner, role);
  return requirements.map(({ skill, weight }) => weigh(skill, weight));
}

async function exported(weights: readonly number[], chosen: ReadonlySet<string> | null) {
  const ranked = await reweigh(localOwner, view, weights);
  const entries: CandidateCsvEntry[] = [];
  for await (const page of reweighedPages(localOwner, ranked, { view, chosen })) entries.push(...page.entries);
  return entries;
}

test("by the profile's own weights the file has the stored order and points", async () => {
  const { rows } = await listCandidates(localOwner, { role, sort: "expected" });
  const entries = await exported(await profileWeights((_, weight) => weight), null);
  expect(entries.map(({ name }) => name)).toEqual(rows.map(({ name }) => name));
  entries.forEach(({ score, position }, place) => {
    expect(position).toBe(place + 1);
    expect(score?.points?.expected).toBeCloseTo(rows[place]?.score?.expected ?? -1, 6);
    expect(score?.mustHaves).toEqual(rows[place]?.score?.mustHaves);
  });
});

test("by moved weights the chosen have the points and the position that the sliders give them", async () => {
  const { rows } = await listCandidates(localOwner, { role, sort: "expected" });
  expect(rows[0]?.name).toBe("Ada");
  const chosen = new Set(rows.filter(({ name }) => name !== "Ada").map(({ id }) => id));
  const entries = await exported(await profileWeights((skill) => (skill === "nccl" ? 5 : 0)), chosen);
  expect(entries[0]).toMatchObject({ name: "Bo", position: 1, score: { profileVersion: "weights set by hand" } });
  expect(entries.map(({ name }) => name)).not.toContain("Ada");
  expect(entries[0]?.score?.points?.expected).toBeGreaterThan(
    rows.find(({ name }) => name === "Bo")?.score?.expected ?? 0,
  );
});

test("weights of another profile, beyond their range or without any weight are refused with a sentence", async () => {
  const form = (weights: string) => {
    const data = new FormData();
    data.set("weights", weights);
    return data;
  };
  expect(readWeights(new FormData())).toBeNull();
  expect(readWeights(form("5,0,2.5"))).toEqual([5, 0, 2.5]);
  for (const wrong of ["6", "-1", "a,b", "Infinity", "1,NaN"])
    expect(() => readWeights(form(wrong))).toThrow(/0 and 5/);
  await expect(reweigh(localOwner, view, [1, 2])).rejects.toThrow("The profile was changed");
  await expect(exported(await profileWeights(() => 0), null)).rejects.toThrow("No requirement weighs anything");
});
