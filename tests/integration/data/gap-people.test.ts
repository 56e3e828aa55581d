import { afterEach, beforeEach, expect, test } from "vitest";
import { type GapPeopleQuery, listGapPeople } from "@/lib/data/gap-people";
import { storeReadCandidate } from "@/lib/data/ingest";
import { listOpenQuestions } from "@/lib/data/open-questions";
import { getMedianCoverage, getPoolState, getRoleGap } from "@/lib/data/pool";
import { getCurrentProfile } from "@/lib/data/roles";
import { localOwner } from "@/lib/domain/access";
import { STANDINGS } from "@/lib/domain/gap/standing";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

const role = "ai-infrastructure-engineer";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await database.remove();
});

const ask = (query: Partial<GapPeopleQuery>) =>
  listGapPeople(localOwner, { role, skill: "kubernetes", group: "proving", ...query });

async function store(name: string, skills: readonly string[]): Promise<void> {
  await storeReadCandidate(localOwner, makeReadCandidate({ name, skills }));
}

test("the people behind each count of the gap are as many as the gap counts", async () => {
  await store("Ada", ["kubernetes", "python"]);
  await store("Ben", ["sql"]);
  await store("Cyd", ["slurm"]);
  const gap = await getRoleGap(localOwner, role);
  for (const { skill, ...counts } of gap.skills.slice(0, 8)) {
    for (const group of STANDINGS) {
      const { total, people } = await ask({ skill, group });
      expect([skill, group, total, people.length]).toEqual([skill, group, counts[group], counts[group]]);
    }
  }
});

test("somebody stands with the sentence that the count rests on, somebody who is silent with none", async () => {
  await store("Ada", ["kubernetes"]);
  await store("Ben", ["sql"]);
  const proving = await ask({});
  expect(proving.people.map(({ name, quote }) => [name, quote?.skill, quote?.sentence])).toEqual([
    ["Ada", "kubernetes", "kubernetes"],
  ]);
  const possible = await ask({ group: "possible" });
  expect(possible.people.map(({ name, quote }) => [name, quote])).toEqual([["Ben", null]]);
});

test("a stand-in's quote is shown where it counts for the skill", async () => {
  await store("Cyd", ["slurm"]);
  const { people } = await ask({});
  expect(people.map(({ quote }) => quote?.skill)).toEqual(["slurm"]);
});

test("a skill that the role does not ask for is not found", async () => {
  await expect(ask({ skill: "accounting" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("with one must-have left, the question names the person, and the best of a role says what is open", async () => {
  const { requirements } = await getCurrentProfile(localOwner, role);
  const musts = requirements.filter(({ required }) => required === "must").map(({ skill }) => skill);
  const [left = "", ...held] = musts;
  await store("Dee", held);
  const questions = await listOpenQuestions(localOwner);
  expect(questions.find((question) => question.role === role)).toMatchObject({
    skill: left,
    people: 1,
    nearest: { name: "Dee" },
  });
  const state = (await getPoolState(localOwner)).find((entry) => entry.role === role);
  expect(state?.best).toMatchObject({ gate: "verify", openMustHaves: [left] });
  expect((await ask({ skill: left, group: "one-away" })).total).toBe(1);
});

test("the median coverage of an empty pool is not computable", async () => {
  expect(await getMedianCoverage(localOwner)).toBeNull();
});
