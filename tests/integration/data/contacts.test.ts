import { afterEach, beforeEach, expect, test } from "vitest";
import { deleteCandidates } from "@/lib/data/candidates";
import { setChannelCost } from "@/lib/data/channel-costs";
import { getChannelYields, getStepYields, listMetThrough } from "@/lib/data/channel-yields";
import { addContacts, getSourcingHistory, removeContacts, setOutcome } from "@/lib/data/contacts";
import { storeReadCandidate } from "@/lib/data/ingest";
import { listJournal } from "@/lib/data/journal";
import { type Actor, localOwner } from "@/lib/domain/access";
import { creditChannels } from "@/lib/domain/sourcing/channel-credit";
import { reachedSteps, stepsFrom } from "@/lib/domain/sourcing/outcome";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

const now = new Date("2026-11-22T10:00:00Z");
const auditor: Actor = { id: "auditor", name: "Aud Itor", role: "auditor" };
const interviewer: Actor = { id: "interviewer", name: "In Terviewer", role: "interviewer" };

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await database.remove();
});

async function store(name: string): Promise<string> {
  return (await storeReadCandidate(localOwner, makeReadCandidate({ name }))).candidateId;
}

function meet(candidateId: string, channel: string, metOn = "2026-11-01") {
  return addContacts(localOwner, { candidateIds: [candidateId], channel, metOn }, now);
}

test("a contact is recorded once however often it is sent, listed by its day, and undone", async () => {
  const id = await store("Ada");
  const [made = ""] = await meet(id, "venue-mlsys", "2026-05-14");
  expect(await meet(id, "venue-mlsys", "2026-05-14")).toEqual([]);
  await meet(id, "gpu-mode", "2026-03-01");
  const { contacts } = await getSourcingHistory(localOwner, id);
  expect(contacts.map(({ channel }) => channel)).toEqual(["gpu-mode", "venue-mlsys"]);
  expect(await removeContacts(localOwner, [made])).toBe(1);
  expect(await removeContacts(localOwner, [made])).toBe(0);
  expect((await getSourcingHistory(localOwner, id)).contacts).toHaveLength(1);
  const kinds = (await listJournal(localOwner, { entity: id })).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind.startsWith("contact."))).toEqual(["contact.remove", "contact.add", "contact.add"]);
});

test("several people are met at once, and one who is gone is left out", async () => {
  const candidateIds = [await store("Ada"), await store("Ben"), "nobody"];
  const add = { candidateIds, channel: "venue-mlsys", metOn: "2026-05-14" };
  expect(await addContacts(localOwner, add, now)).toHaveLength(2);
  await expect(addContacts(localOwner, { ...add, candidateIds: ["nobody"] }, now)).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("a day to come and a channel that is none are refused with a word at their field", async () => {
  const id = await store("Ada");
  await expect(meet(id, "venue-mlsys", "2026-11-23")).rejects.toMatchObject({
    code: "INVALID",
    fieldErrors: { metOn: expect.stringContaining("still to come") },
  });
  await expect(meet(id, "no-such-channel")).rejects.toMatchObject({ fieldErrors: { channel: expect.any(String) } });
});

test("an outcome is set, gives back what stood before, and is taken out again", async () => {
  const id = await store("Ada");
  const outcome = { reached: "interviewed", reachedOn: "2026-11-02" } as const;
  expect(await setOutcome(localOwner, id, { outcome, now })).toBeNull();
  expect(await setOutcome(localOwner, id, { outcome: { ...outcome, reached: "hired" }, now })).toEqual(outcome);
  expect((await getSourcingHistory(localOwner, id)).outcome?.reached).toBe("hired");
  await setOutcome(localOwner, id, { outcome: null, now });
  expect((await getSourcingHistory(localOwner, id)).outcome).toBeNull();
});

test("the credit that is counted in the database is that of the rule, for every outcome", async () => {
  const channels = ["venue-mlsys", "gpu-mode", "employee-referrals"];
  const people = await Promise.all(Array.from({ length: 14 }, (_, index) => store(`Person ${index}`)));
  const paths: { readonly path: string[]; readonly step: (typeof reachedSteps)[number] | undefined }[] = [];
  for (const [index, id] of people.entries()) {
    const path = Array.from({ length: (index % 4) + 1 }, (_, touch) => channels[(index * 7 + touch * 5) % 3] ?? "");
    for (const [touch, channel] of path.entries()) await meet(id, channel, `2026-0${touch + 1}-10`);
    const step = reachedSteps[index % 5];
    if (step) await setOutcome(localOwner, id, { outcome: { reached: step, reachedOn: "2026-11-01" }, now });
    paths.push({ path, step });
  }
  for (const step of reachedSteps) {
    const wanted = paths.filter((entry) => entry.step !== undefined && stepsFrom(step).includes(entry.step));
    const expected = creditChannels(wanted.map(({ path }) => path));
    const { yields, contacted, outcomes } = await getChannelYields(localOwner, { kind: "reached", step });
    expect(contacted).toBe(people.length);
    expect(outcomes).toBe(wanted.length);
    for (const { channel, credit } of yields) {
      const { first, last, linear } = expected.get(channel) ?? { first: 0, last: 0, linear: 0 };
      expect([channel, credit.first, credit.last]).toEqual([channel, first, last]);
      expect(credit.linear).toBeCloseTo(linear, 9);
    }
    for (const { channel, met, outcomes: reached, rate } of yields) {
      const { row } = (await getStepYields(localOwner, channel)).find((entry) => entry.step === step) ?? {};
      expect(row).toMatchObject({ met, outcomes: reached, rate });
    }
  }
});

test("what was counted once is counted again after every change that concerns it", async () => {
  const met = async () => {
    const { contacted, outcomes } = await getChannelYields(localOwner, { kind: "reached", step: "hired" });
    const steps = (await getStepYields(localOwner, "gpu-mode")).map(({ row }) => row.outcomes);
    return { contacted, outcomes, steps };
  };
  const [ada, ben] = [await store("Ada"), await store("Ben")];
  expect(await met()).toEqual({ contacted: 0, outcomes: 0, steps: [] });
  await meet(ada, "gpu-mode");
  await meet(ben, "gpu-mode");
  expect(await met()).toEqual({ contacted: 2, outcomes: 0, steps: [0, 0, 0, 0] });
  await setOutcome(localOwner, ada, { outcome: { reached: "hired", reachedOn: "2026-11-01" }, now });
  expect(await met()).toEqual({ contacted: 2, outcomes: 1, steps: [1, 1, 1, 1] });
  await setOutcome(localOwner, ada, { outcome: null, now });
  expect((await met()).outcomes).toBe(0);
  const [{ id = "" } = {}] = (await getSourcingHistory(localOwner, ben)).contacts;
  await removeContacts(localOwner, [id]);
  expect((await met()).contacted).toBe(1);
  await deleteCandidates(localOwner, [ada], async () => {});
  expect(await met()).toEqual({ contacted: 0, outcomes: 0, steps: [] });
});

test("people who pass the gate of a role count as its outcome, and a role that is none is not found", async () => {
  const id = await store("Ada");
  await meet(id, "venue-mlsys");
  const { yields, outcomes } = await getChannelYields(localOwner, { kind: "gate", role: "ai-infrastructure-engineer" });
  expect(yields).toMatchObject([{ channel: "venue-mlsys", met: 1, rate: { kind: "not-enough-data" } }]);
  expect(outcomes).toBe(0);
  await expect(getChannelYields(localOwner, { kind: "gate", role: "astronaut" })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("an auditor sees whom a channel brought without a name, and counts but no more", async () => {
  const id = await store("Ada Example");
  await meet(id, "venue-mlsys");
  const { people } = await listMetThrough(auditor, "venue-mlsys", null);
  expect(people.map(({ name }) => name)).toEqual([`Candidate ${id.slice(0, 8)}`]);
  expect(JSON.stringify(people)).not.toContain("Ada");
  expect((await getChannelYields(auditor, { kind: "reached", step: "hired" })).contacted).toBe(1);
  await expect(
    addContacts(auditor, { candidateIds: [id], channel: "gpu-mode", metOn: "2026-11-01" }, now),
  ).rejects.toThrow();
});

test("an interviewer learns nothing about somebody who is not assigned, and no yields", async () => {
  const id = await store("Ada");
  await expect(getSourcingHistory(interviewer, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await getChannelYields(interviewer, { kind: "reached", step: "hired" })).toMatchObject({ yields: [] });
  expect(await getStepYields(interviewer, "venue-mlsys")).toEqual([]);
  await expect(async () => listMetThrough(interviewer, "venue-mlsys", null)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("whom a channel brought is listed the last first, page by page, everybody once", async () => {
  for (let index = 0; index < 30; index += 1)
    await meet(await store(`Person ${index}`), "gpu-mode", `2026-01-${String((index % 28) + 1).padStart(2, "0")}`);
  const first = await listMetThrough(localOwner, "gpu-mode", null);
  const second = await listMetThrough(localOwner, "gpu-mode", first.nextCursor);
  const days = [...first.people, ...second.people].map(({ metOn }) => metOn);
  expect(days).toEqual([...days].sort().reverse());
  expect(new Set([...first.people, ...second.people].map(({ candidateId }) => candidateId)).size).toBe(30);
  expect(second.nextCursor).toBeNull();
});

test("a cost is entered once a month and currency, gives back what stood before, and nothing at all takes it out", async () => {
  const cost = { channel: "venue-mlsys", month: "2026-05", amount: 1200, currency: "EUR", workHours: 12 };
  expect(await setChannelCost(localOwner, cost, now)).toBeNull();
  expect(await setChannelCost(localOwner, { ...cost, amount: 0, workHours: 0 }, now)).toEqual(cost);
  expect(await setChannelCost(localOwner, cost, now)).toBeNull();
});
