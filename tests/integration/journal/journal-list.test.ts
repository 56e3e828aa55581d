import { afterEach, beforeEach, expect, test } from "vitest";
import { write } from "@/lib/data/access";
import { countJournal, getJournalState, type JournalQuery, listJournal, verifyJournal } from "@/lib/data/journal";
import { type Actor, localOwner } from "@/lib/domain/access";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.remove());

const colleague: Actor = { id: "colleague", name: "Colleague", role: "owner" };

async function fill(count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const note = { kind: number % 3 === 0 ? "candidate.view" : "score.compute", entity: `e${number % 5}`, detail: {} };
    const actor = number % 2 === 0 ? localOwner : colleague;
    await write(actor, "candidate:write", async () => ({ result: undefined, entry: note }));
  }
}

async function pagesOf(query: JournalQuery): Promise<readonly number[]> {
  const seen: number[] = [];
  for (let before: number | undefined; ; ) {
    const page = await listJournal(localOwner, { ...query, limit: 7, ...(before === undefined ? {} : { before }) });
    if (page.length === 0) return seen;
    seen.push(...page.map(({ seq }) => seq));
    before = page.at(-1)?.seq;
  }
}

test("for every filter, pages put together are the whole list, newest first, and as many as are counted", async () => {
  await fill(40);
  const all = await listJournal(localOwner, { limit: 200 });
  const now = Date.now();
  const queries: readonly JournalQuery[] = [
    {},
    { actor: "colleague" },
    { kind: "candidate.view" },
    { entity: "e2" },
    { actor: "colleague", kind: "score.compute", entity: "e1" },
    { from: new Date(now - 3_600_000), until: new Date(now + 3_600_000) },
    { until: new Date(0) },
  ];
  for (const query of queries) {
    const expected = all.filter(
      ({ actor, kind, entity, at }) =>
        actor === (query.actor ?? actor) &&
        kind === (query.kind ?? kind) &&
        entity === (query.entity ?? entity) &&
        (query.from === undefined || at >= query.from) &&
        (query.until === undefined || at < query.until),
    );
    const seen = await pagesOf(query);
    expect(seen).toEqual(expected.map(({ seq }) => seq));
    expect(await countJournal(localOwner, query)).toBe(seen.length);
  }
});

test("the way back from a page leads to the entries that follow it, the nearest ones", async () => {
  await fill(20);
  const all = (await listJournal(localOwner, { limit: 200 })).map(({ seq }) => seq);
  const back = await listJournal(localOwner, { after: all[9] ?? 0, limit: 4 });
  expect(back.map(({ seq }) => seq)).toEqual(all.slice(5, 9));
});

test("the state names the end of the chain and everybody who is in it", async () => {
  await fill(4);
  const [newest] = await listJournal(localOwner, { limit: 1 });
  const { end, actors } = await getJournalState(localOwner);
  expect(end).toEqual({ seq: newest?.seq, hash: newest?.hash });
  expect(actors).toEqual(["colleague", "local-owner", "system"]);
  expect(await verifyJournal(localOwner)).toEqual({ kind: "sound", end });
});

test("only who may read the journal sees or checks it", async () => {
  const recruiter: Actor = { id: "recruiter", name: "Recruiter", role: "recruiter" };
  const forbidden = { code: "FORBIDDEN" };
  await expect(listJournal(recruiter, {})).rejects.toMatchObject(forbidden);
  await expect(countJournal(recruiter, {})).rejects.toMatchObject(forbidden);
  await expect(getJournalState(recruiter)).rejects.toMatchObject(forbidden);
  await expect(verifyJournal(recruiter)).rejects.toMatchObject(forbidden);
});
