import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listCandidates } from "@/lib/data/candidate-list";
import type { CandidateQuery, CandidateRow } from "@/lib/data/candidate-query";
import { countPool, deleteCandidates, findSkillSuggestions, getCandidate } from "@/lib/data/candidates";
import { correctFact, undoCorrection } from "@/lib/data/fact-corrections";
import { replaceReading, storeReadCandidate } from "@/lib/data/ingest";
import { listJournal } from "@/lib/data/journal";
import { getPoolState, getSkillGaps } from "@/lib/data/pool";
import { createProfileVersion, listOfferedProfileChanges, restoreProfileVersion } from "@/lib/data/profile-versions";
import { rescoreOutdated, scoreAtLevel } from "@/lib/data/rescore";
import { getCurrentProfile, listProfileVersions, listRoles } from "@/lib/data/roles";
import { removeSample } from "@/lib/data/sample";
import { listRanking } from "@/lib/data/scores";
import { unpackFindings } from "@/lib/data/skill-vector";
import { listSkillsByOrdinal, listSkillVectors } from "@/lib/data/skill-vectors";
import { type Actor, localOwner, systemActor } from "@/lib/domain/access";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

const viewer: Actor = { id: "viewer", name: "Viewer", role: "auditor" };
const role = "ai-infrastructure-engineer";
const level = "senior";
const keepFiles = async () => {};

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await database.remove();
});

const places = ["Oslo", "Łódź", "São Paulo"];
const skillSets = [["kubernetes"], ["kubernetes", "distributed-systems", "gpu-architecture"], ["sql"], []];

async function fill(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const years = index % 5 === 0 ? null : { low: index % 7, high: (index % 7) + 1 };
    const given = {
      name: `Person ${String(index % 9)}`,
      location: places[index % 3] ?? "",
      skills: skillSets[index % 4] ?? [],
      isSample: index % 2 === 0,
    };
    await storeReadCandidate(
      localOwner,
      makeReadCandidate({
        ...given,
        years,
        text: `Person ${index % 9}\n${given.location}\n${given.skills.join("\n")}\n${index}`,
      }),
    );
  }
}

async function allPages(
  query: CandidateQuery,
): Promise<{ rows: CandidateRow[]; total: number; lastCursor: string | null }> {
  const rows: CandidateRow[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await listCandidates(localOwner, { ...query, ...(cursor === undefined ? {} : { cursor }) });
    expect(page.firstPosition).toBe(rows.length + 1);
    rows.push(...page.rows);
    if (page.nextCursor === null) return { rows, total: page.total, lastCursor: page.previousCursor };
    cursor = page.nextCursor;
  }
}

test("pages put together are the whole list, in both directions, for every sort and filter", async () => {
  await fill(26);
  const query = fc.record(
    {
      sort: fc.constantFrom("expected", "name", "years", "imported", "coverage"),
      direction: fc.constantFrom("ascending", "descending"),
      role: fc.constant(role),
      skill: fc.constant("kubernetes"),
      location: fc.constantFrom("lodz", "oslo"),
      minimumYears: fc.constantFrom(2, 5),
      sample: fc.boolean(),
    },
    { requiredKeys: ["sort", "direction"] },
  );
  await fc.assert(
    fc.asyncProperty(query, fc.integer({ min: 1, max: 9 }), async (asked, limit) => {
      const whole = await listCandidates(localOwner, { ...asked, limit: 200 } as CandidateQuery);
      const paged = await allPages({ ...asked, limit } as CandidateQuery);
      expect(paged.rows.map(({ id }) => id)).toEqual(whole.rows.map(({ id }) => id));
      expect(whole.total).toBe(whole.rows.length);
      const back: string[] = [];
      for (let cursor = paged.lastCursor; cursor !== null; ) {
        const page = await listCandidates(localOwner, { ...asked, limit, cursor } as CandidateQuery);
        back.unshift(...page.rows.map(({ id }) => id));
        expect(page.firstPosition).toBeGreaterThan(0);
        cursor = page.previousCursor;
      }
      const lastPage = paged.rows.length % limit === 0 ? Math.min(limit, paged.rows.length) : paged.rows.length % limit;
      expect(back).toEqual(paged.rows.slice(0, paged.rows.length - lastPage).map(({ id }) => id));
    }),
    { numRuns: 20, seed: 7 },
  );
});

test("search finds a name without its accents and case, and takes a percent sign as one", async () => {
  await storeReadCandidate(localOwner, makeReadCandidate({ name: "José GARCÍA" }));
  expect((await listCandidates(localOwner, { search: "garcia jose" })).rows).toHaveLength(1);
  expect((await listCandidates(localOwner, { search: "%" })).rows).toHaveLength(0);
});

test("a person whose years are unknown never passes a filter on years", async () => {
  await storeReadCandidate(localOwner, makeReadCandidate({ years: null }));
  expect((await listCandidates(localOwner, { minimumYears: 0 })).total).toBe(0);
});

test("the same document twice is one candidate", async () => {
  const first = await storeReadCandidate(localOwner, makeReadCandidate({}));
  const again = await storeReadCandidate(localOwner, makeReadCandidate({}));
  expect(again).toEqual({ candidateId: first.candidateId, isNew: false });
  expect(first.candidateId).toMatch(/^[a-z2-7]{26}$/);
  expect(await countPool(localOwner)).toEqual({ candidates: 1, sample: 0, withoutText: 0, nearNone: 1 });
});

test("a cursor of another sort, a gate without a role and an unknown role are answered with a sentence", async () => {
  await fill(3);
  const { nextCursor } = await listCandidates(localOwner, { limit: 1 });
  await expect(listCandidates(localOwner, { sort: "name", cursor: nextCursor ?? "" })).rejects.toMatchObject({
    code: "INVALID",
  });
  await expect(listCandidates(localOwner, { cursor: "__proto__" })).rejects.toMatchObject({ code: "INVALID" });
  await expect(listCandidates(localOwner, { gate: "passed" })).rejects.toMatchObject({ code: "INVALID" });
  await expect(listCandidates(localOwner, { role: "astronaut" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a correction wins, survives reading again, moves the score, and can be undone", async () => {
  const read = makeReadCandidate({ skills: ["kubernetes", "distributed-systems"] });
  const { candidateId } = await storeReadCandidate(localOwner, read);
  const before = await getCandidate(localOwner, candidateId);
  await correctFact(localOwner, candidateId, {
    seenVersion: before.version,
    correction: { field: "name", key: "", value: "Ada Corrected" },
  });
  const named = await getCandidate(localOwner, candidateId);
  await correctFact(localOwner, candidateId, {
    seenVersion: named.version,
    correction: { field: "skill", key: "kubernetes", value: null },
  });
  await replaceReading(localOwner, candidateId, { reading: read.reading, readerVersion: "later" });
  const corrected = await getCandidate(localOwner, candidateId);
  expect(corrected.name).toBe("Ada Corrected");
  expect(corrected.factsAsRead.name?.value).toBe("Ada Example");
  expect(corrected.evidence.skills.map(({ skill }) => skill)).toEqual(["distributed-systems"]);
  const expectedOf = (detail: typeof before) => detail.scores.find((score) => score.role === role)?.expected ?? 0;
  expect(expectedOf(corrected)).toBeLessThan(expectedOf(before));
  for (const { id } of corrected.corrections) {
    const { version } = await getCandidate(localOwner, candidateId);
    await undoCorrection(localOwner, candidateId, { seenVersion: version, correctionId: id });
  }
  const undone = await getCandidate(localOwner, candidateId);
  expect({ ...undone, version: 0 }).toEqual({ ...before, version: 0 });
});

test("a second save of an old page is a conflict, and a skill without a quote is refused", async () => {
  const { candidateId } = await storeReadCandidate(localOwner, makeReadCandidate({}));
  const correction = { field: "name", key: "", value: "Somebody" } as const;
  await correctFact(localOwner, candidateId, { seenVersion: 1, correction });
  await expect(correctFact(localOwner, candidateId, { seenVersion: 1, correction })).rejects.toMatchObject({
    code: "CONFLICT",
  });
  const unquoted = {
    field: "skill",
    key: "sql",
    value: { stance: "held", level: { low: 3, high: 3 }, quote: null },
  } as const;
  await expect(correctFact(localOwner, candidateId, { seenVersion: 2, correction: unquoted })).rejects.toMatchObject({
    code: "INVALID",
  });
});

test("deleting takes everything of a person along, names the files, and leaves no name in the journal", async () => {
  const { candidateId } = await storeReadCandidate(localOwner, makeReadCandidate({ name: "Zebulon Unique" }));
  const removed: string[] = [];
  await deleteCandidates(localOwner, [candidateId], async (keys) => void removed.push(...keys));
  expect(removed).toHaveLength(1);
  await expect(getCandidate(localOwner, candidateId)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await listRanking(localOwner, { role, level }, {})).total).toBe(0);
  const entries = await listJournal(localOwner, {});
  expect(entries.map(({ kind }) => kind)).toContain("candidate.delete");
  expect(JSON.stringify(entries)).not.toContain("Zebulon");
});

test("removing the sample leaves everybody else", async () => {
  await fill(5);
  expect(await removeSample(localOwner, keepFiles)).toEqual({ removed: 3 });
  expect(await countPool(localOwner)).toMatchObject({ candidates: 2, sample: 0 });
});

test("a new profile version empties the ranking until the pool is scored again; two versions never mix", async () => {
  await fill(4);
  const profile = await getCurrentProfile(localOwner, role);
  const requirements = profile.requirements.map((requirement, index) =>
    index === 0 ? { ...requirement, weight: 1 } : requirement,
  );
  await createProfileVersion(localOwner, {
    role,
    baseRate: profile.baseRate,
    requirements,
    note: "lighter",
    basedOnVersion: 1,
  });
  expect((await listRanking(localOwner, { role, level }, {})).total).toBe(0);
  expect(await rescoreOutdated(localOwner, () => {})).toBe(4);
  const ranking = await listRanking(localOwner, { role, level }, {});
  expect(ranking.rows.map(({ score }) => score?.profileVersion)).toEqual([2, 2, 2, 2]);
  await expect(
    createProfileVersion(localOwner, { role, baseRate: 0.2, requirements, note: "", basedOnVersion: 1 }),
  ).rejects.toMatchObject({ code: "CONFLICT" });
  await restoreProfileVersion(localOwner, role, 1);
  expect((await listProfileVersions(localOwner, role)).map(({ version, origin }) => `${version} ${origin}`)).toEqual([
    "3 shipped",
    "2 edited",
    "1 shipped",
  ]);
  expect(await listOfferedProfileChanges(localOwner)).toEqual([]);
});

test("the pool's state, gaps and vectors count the same people", async () => {
  await fill(8);
  const state = (await getPoolState(localOwner)).find((item) => item.role === role);
  const gaps = (await getSkillGaps(localOwner)).find((item) => item.role === role);
  const vectors = await listSkillVectors(localOwner, { after: 0, limit: 100 });
  const skills = await listSkillsByOrdinal(localOwner);
  expect(state?.waiting).toBe(0);
  expect(gaps?.candidates).toBe(state?.scored);
  expect((state?.passed ?? 0) + (state?.open ?? 0) + (state?.failed ?? 0)).toBe(state?.scored);
  // Two of the eight have no finding at all, so there is nothing to re-rank them by.
  expect(vectors.filter(({ cells }) => cells.length > 0)).toHaveLength(6);
  const found = vectors.flatMap(({ cells }) => unpackFindings(cells)).map(({ ordinal }) => skills.get(ordinal));
  expect(found.filter((skill) => skill === "kubernetes")).toHaveLength(4);
  expect(await scoreAtLevel(viewer, { role, level: "mid" }, 1000)).toBe(true);
  expect((await listRanking(localOwner, { role, level: "mid" }, {})).total).toBe(
    (await listRanking(localOwner, { role, level }, {})).total,
  );
});

test("the ten roles are there with their profiles, and skills are suggested by alias", async () => {
  expect(await listRoles(localOwner)).toHaveLength(10);
  expect(findSkillSuggestions("kuber", 5)[0]?.slug).toBe("kubernetes");
});

test("a viewer may look but not change anything, and a refused change leaves no trace", async () => {
  await fill(1);
  const [row] = (await listCandidates(viewer, {})).rows;
  const id = row?.id ?? "";
  const forbidden = { code: "FORBIDDEN" };
  await expect(storeReadCandidate(viewer, makeReadCandidate({ name: "No One" }))).rejects.toMatchObject(forbidden);
  await expect(deleteCandidates(viewer, [id], keepFiles)).rejects.toMatchObject(forbidden);
  await expect(
    correctFact(viewer, id, { seenVersion: 1, correction: { field: "name", key: "", value: "X" } }),
  ).rejects.toMatchObject(forbidden);
  await expect(restoreProfileVersion(viewer, role, 1)).rejects.toMatchObject(forbidden);
  await expect(removeSample(viewer, keepFiles)).rejects.toMatchObject(forbidden);
  await expect(listJournal({ ...viewer, role: "recruiter" }, {})).rejects.toMatchObject(forbidden);
  expect((await listJournal(systemActor, { limit: 200 })).filter(({ actor }) => actor === "viewer")).toEqual([]);
});
