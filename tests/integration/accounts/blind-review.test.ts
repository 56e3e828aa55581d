import { afterEach, beforeEach, expect, test } from "vitest";
import { setGrants } from "@/lib/data/account-grants";
import { assignCandidate } from "@/lib/data/assignments";
import { hideCandidate, isBlindReview, revealCandidate, setBlindReview } from "@/lib/data/blind-review";
import { listCandidates, listCandidatesById } from "@/lib/data/candidate-list";
import { deleteCandidates, getCandidate } from "@/lib/data/candidates";
import { correctFact } from "@/lib/data/fact-corrections";
import { storeReadCandidate } from "@/lib/data/ingest";
import { listJournal } from "@/lib/data/journal";
import { newId } from "@/lib/data/new-id";
import { changeOffer, createOffer, getOffer, listOffers } from "@/lib/data/offers";
import { makeReceipt } from "@/lib/data/receipts";
import { listSkillVectors } from "@/lib/data/skill-vectors";
import { type Actor, localOwner } from "@/lib/domain/access";
import { REVEAL_HOURS } from "@/lib/domain/blind/reveal";
import { ingestResume } from "@/lib/server/ingest-resume";
import { makeOffer } from "@/tests/factories/offer";
import { makeAccount, openSession, signedIn } from "@/tests/support/account-people";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await database.remove();
});

const NOW = new Date("2026-11-22T10:00:00Z");
const HOUR_MS = 60 * 60 * 1000;

function resumeOf(name: string): string {
  const [first = "", last = ""] = name.split(" ");
  return `# ${name}

Senior Engineer at ${last} Consulting
Oslo, Norway | ${first.toLowerCase()}@example.net
Place of birth: Ulvik

## Experience

### Senior Engineer, ${last} Consulting
January 2018 - March 2025

- ${first} built CUDA kernels in PyTorch on 512 GPUs; she ran Kubernetes.

## Education

MSc Computer Science, Northwind University, 2009
`;
}

async function addPerson(name: string): Promise<string> {
  const bytes = new TextEncoder().encode(resumeOf(name));
  const originalName = `${name.replace(" ", "-")}.md`;
  const read = await ingestResume({ bytes, originalName, storageKey: newId() }, { year: 2026, month: 11 }, false);
  if (!read.ok) throw new Error(read.error.message);
  return (await storeReadCandidate(localOwner, read.candidate)).candidateId;
}

const account = { made: 0 };

/** How an account's requests come, at a moment. */
async function comes(role: Parameters<typeof makeAccount>[0]): Promise<(at: Date) => Promise<Actor>> {
  account.made += 1;
  const { id } = await makeAccount(role, `${role} ${account.made}`, NOW);
  return async (at) => (await signedIn(await openSession(id, at), at)).actor;
}

test("while it is on, nobody sees, finds or sorts by who candidates are; whoever reveals one sees that one, for a day, and nobody else does", async () => {
  const [quillora, marrowick] = [await addPerson("Quillora Zephanderly"), await addPerson("Marrowick Tundravale")];
  const [owner, recruiter, other] = [await comes("owner"), await comes("recruiter"), await comes("recruiter")];
  await setBlindReview(await owner(NOW), true, NOW);
  const told = async (actor: Actor) => {
    const list = await listCandidates(actor, { sort: "name", direction: "ascending", limit: 20 });
    const all = [
      list,
      await listCandidatesById(actor, [quillora, marrowick]),
      await listSkillVectors(actor, { after: 0, limit: 10 }),
      await getCandidate(actor, quillora),
      await getCandidate(actor, marrowick),
    ];
    const words = JSON.stringify(all);
    return [/quillora|zephanderly/i, /marrowick|tundravale/i, /northwind|ulvik|\bshe\b/i].map((kind) =>
      kind.test(words),
    );
  };
  expect(await told(await owner(NOW))).toEqual([false, false, false]);
  expect(await told(await recruiter(NOW))).toEqual([false, false, false]);
  const found = async (actor: Actor, search: string) => (await listCandidates(actor, { search, limit: 20 })).total;
  expect(await found(await recruiter(NOW), "zephanderly")).toBe(0);
  expect(await found(await recruiter(NOW), "oslo")).toBe(2);

  const until = await revealCandidate(await recruiter(NOW), quillora, "interview", NOW);
  expect(until.getTime() - NOW.getTime()).toBe(REVEAL_HOURS * HOUR_MS);
  expect(await told(await recruiter(NOW))).toEqual([true, false, true]);
  expect(await found(await recruiter(NOW), "zephanderly")).toBe(1);
  expect(await found(await recruiter(NOW), "tundravale")).toBe(0);
  expect(await told(await other(NOW))).toEqual([false, false, false]);
  expect(await told(await recruiter(until))).toEqual([false, false, false]);

  const entries = (await listJournal(localOwner, {})).filter(({ kind }) =>
    /^(?:candidate\.reveal|blind\.set)$/.test(kind),
  );
  expect(entries.map(({ kind, entity, actor }) => [kind, entity, actor])).toEqual([
    ["candidate.reveal", quillora, (await recruiter(NOW)).id],
    ["blind.set", "blind-review", (await owner(NOW)).id],
  ]);
  expect(JSON.stringify(entries)).toContain("interview");
  await hideCandidate(await recruiter(NOW), quillora);
  expect(await told(await recruiter(NOW))).toEqual([false, false, false]);
});

test("only owners and admins switch it, only those with the right reveal, only somebody whom they may see, and only for a reason", async () => {
  const id = await addPerson("Quillora Zephanderly");
  const [owner, recruiter, interviewer] = [await comes("owner"), await comes("recruiter"), await comes("interviewer")];
  await expect(setBlindReview(await recruiter(NOW), true, NOW)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(revealCandidate(await recruiter(NOW), id, "contact", NOW)).rejects.toMatchObject({ code: "CONFLICT" });
  await setBlindReview(await owner(NOW), true, NOW);
  await assignCandidate(localOwner, id, [(await interviewer(NOW)).id], NOW);
  const asked = await interviewer(NOW);
  expect((await getCandidate(asked, id)).isHidden).toBe(true);
  await expect(revealCandidate(asked, id, "contact", NOW)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(revealCandidate(await recruiter(NOW), id, "curious", NOW)).rejects.toMatchObject({ code: "INVALID" });
  await expect(revealCandidate(await recruiter(NOW), "nobody", "contact", NOW)).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  const unassigned = await addPerson("Marrowick Tundravale");
  await setGrants(localOwner, asked.id, { among: ["identity:reveal"], granted: ["identity:reveal"] }, NOW);
  await revealCandidate(await interviewer(NOW), id, "interview", NOW);
  expect((await getCandidate(await interviewer(NOW), id)).name).toBe("Quillora Zephanderly");
  await expect(revealCandidate(await interviewer(NOW), unassigned, "interview", NOW)).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await revealCandidate(await recruiter(NOW), id, "contact", NOW);
  await setBlindReview(await owner(NOW), false, NOW);
  expect(await isBlindReview(asked)).toBe(false);
  await setBlindReview(await owner(NOW), true, NOW);
  expect((await getCandidate(await recruiter(NOW), id)).isHidden).toBe(true);
});

test("scores, years and the order of the ranking are those of the whole résumé; receipts and corrections wait for a reveal", async () => {
  const id = await addPerson("Quillora Zephanderly");
  const [owner, recruiter] = [await comes("owner"), await comes("recruiter")];
  const whole = await getCandidate(await recruiter(NOW), id);
  await setBlindReview(await owner(NOW), true, NOW);
  const actor = await recruiter(NOW);
  const masked = await getCandidate(actor, id);
  expect(masked.scores).toEqual(whole.scores);
  expect(masked.facts.yearsExperience).toEqual(whole.facts.yearsExperience);
  expect(masked.evidence.skills.map(({ skill, level }) => [skill, level])).toEqual(
    whole.evidence.skills.map(({ skill, level }) => [skill, level]),
  );
  for (const [index, { quote }] of masked.evidence.skills.entries()) {
    const before = whole.evidence.skills[index]?.quote;
    expect(masked.document.text.slice(quote.start, quote.end)).toBe(
      whole.document.text.slice(before?.start, before?.end),
    );
  }
  const place = { role: "ml-systems-engineer", level: "senior" } as const;
  await expect(makeReceipt(actor, masked, place)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const correction = { field: "name", key: "", value: "Somebody" } as const;
  await expect(correctFact(actor, id, { seenVersion: masked.version, correction })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("an offer keeps the name that it hides, also where somebody changes it blindly; deleting a candidate ends their reveals", async () => {
  const candidateId = await addPerson("Quillora Zephanderly");
  const [owner, recruiter] = [await comes("owner"), await comes("recruiter")];
  const { id } = await createOffer(localOwner, { input: makeOffer({ label: "Quillora Z." }), candidateId, now: NOW });
  await setBlindReview(await owner(NOW), true, NOW);
  const actor = await recruiter(NOW);
  expect(JSON.stringify(await listOffers(actor))).not.toContain("Quillora");
  const { label, version } = await getOffer(actor, id);
  await changeOffer(actor, id, { seenVersion: version, input: makeOffer({ label }), now: NOW });
  expect((await getOffer(localOwner, id)).label).toBe("Quillora Z.");
  await revealCandidate(actor, candidateId, "offer", NOW);
  expect((await getOffer(await recruiter(NOW), id)).label).toBe("Quillora Z.");
  await deleteCandidates(localOwner, [candidateId], async () => {});
  expect((await recruiter(NOW)).blind?.revealed.size).toBe(0);
});
