import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deleteCandidates } from "@/lib/data/candidates";
import { findOffers } from "@/lib/data/find-offers";
import { storeReadCandidate } from "@/lib/data/ingest";
import { listJournal } from "@/lib/data/journal";
import { removeOffer, restoreOffer } from "@/lib/data/offer-removal";
import { findOfferVersion, listOfferVersions } from "@/lib/data/offer-versions";
import { changeOffer, countOffers, createOffer, getOffer, listOffers } from "@/lib/data/offers";
import { type AccountRole, type Actor, localOwner } from "@/lib/domain/access";
import type { OfferInput } from "@/lib/domain/compensation/offer/offer-input";
import { makeOffer, makeTerms } from "@/tests/factories/offer";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.remove());

const now = (minutes = 0) => new Date(Date.UTC(2026, 10, 22, 2, minutes));
const withRights = (role: AccountRole): Actor => ({ ...localOwner, role });
const saved = (changes: Partial<OfferInput> = {}, minutes = 0, candidateId: string | null = null) =>
  createOffer(localOwner, { input: makeOffer(changes), candidateId, now: now(minutes) });
const again = (changes: Partial<OfferInput>, seenVersion = 1) => ({
  ...{ seenVersion, input: makeOffer(changes), now: now(seenVersion) },
});
const addCandidate = async (name: string) =>
  (await storeReadCandidate(localOwner, makeReadCandidate({ name, skills: ["sql"], text: name }))).candidateId;

test("an offer is kept as it was saved", async () => {
  const { id } = await saved({ status: "accepted", madeOn: "2026-11-01", answeredOn: "2026-11-09" });
  expect(await getOffer(localOwner, id)).toMatchObject({
    ...{ label: "Offer of the example", candidateId: null, terms: makeTerms(), version: 1 },
    cell: { role: "ai-infrastructure-engineer", level: "senior", region: "US-SF Bay Area", companyType: "all" },
    ...{ status: "accepted", madeOn: "2026-11-01", answeredOn: "2026-11-09" },
  });
  expect(await countOffers(localOwner)).toEqual({ draft: 0, made: 0, accepted: 1, declined: 0 });
});

test("the second of two who save at once is told, and what the first saved stays", async () => {
  const { id } = await saved();
  const change = (label: string) =>
    changeOffer(localOwner, id, { seenVersion: 1, input: makeOffer({ label }), now: now(1) });
  expect(await change("First")).toBe(2);
  await expect(change("Second")).rejects.toMatchObject({ code: "CONFLICT" });
  expect((await getOffer(localOwner, id)).label).toBe("First");
});

test("an offer that was removed comes back whole and under its address, once", async () => {
  const { id } = await saved({ status: "made", madeOn: "2026-11-01" });
  const before = await getOffer(localOwner, id);
  const removed = await removeOffer(localOwner, id, 1);
  await expect(getOffer(localOwner, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await restoreOffer(localOwner, removed, now(2));
  expect(await getOffer(localOwner, id)).toEqual({ ...before, updatedAt: now(2), version: 2 });
  await expect(restoreOffer(localOwner, removed, now(3))).rejects.toMatchObject({ code: "CONFLICT" });
});

test("terms that the fields refuse are refused with the field", async () => {
  const saving = saved({ terms: makeTerms({ base: -1 }) });
  await expect(saving).rejects.toMatchObject({ code: "INVALID" });
  expect((await listOffers(localOwner)).offers).toEqual([]);
});

test("of a candidate who is deleted an offer loses name and link, and keeps its terms; an undo brings no name back", async () => {
  const [quill, other] = [await addCandidate("Zebulon Quill"), await addCandidate("Somebody Else")];
  const { id } = await saved({ label: "Zebulon Quill" }, 0, quill);
  const { id: second } = await saved({ label: "Zebulon Quill again" }, 0, quill);
  const { id: kept } = await saved({ label: "Somebody Else" }, 0, other);
  const removed = await removeOffer(localOwner, second, 1);
  await deleteCandidates(localOwner, [quill], async () => undefined);
  await restoreOffer(localOwner, removed, now(1));
  for (const gone of [id, second])
    expect(await getOffer(localOwner, gone)).toMatchObject({ label: "", candidateId: null, terms: makeTerms() });
  expect(await getOffer(localOwner, kept)).toMatchObject({ label: "Somebody Else", candidateId: other });
});

test("an offer for a candidate who is not here is refused, new or changed", async () => {
  await expect(saved({}, 0, "nobody-of-that-id")).rejects.toMatchObject({ code: "NOT_FOUND" });
  const { id } = await saved();
  const linking = changeOffer(localOwner, id, { ...again({}), candidateId: "nobody-of-that-id" });
  await expect(linking).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("every save is a version with who, when and from which it was filled, and none changes another", async () => {
  const { id } = await saved({ label: "First" });
  await changeOffer(withRights("recruiter"), id, again({ label: "Second" }));
  await changeOffer(localOwner, id, { ...again({ label: "First" }, 2), fromVersion: 1 });
  const { versions, before } = await listOfferVersions(localOwner, id);
  expect(versions.map(({ version, label, fromVersion }) => [version, label, fromVersion])).toEqual([
    [3, "First", 1],
    [2, "Second", null],
    [1, "First", null],
  ]);
  expect(versions[0]).toMatchObject({ createdBy: localOwner.id, createdAt: now(2), how: "changed" });
  expect([before, await findOfferVersion(localOwner, id, 4)]).toEqual([null, null]);
});

test("of many versions ten are listed, with the one before to say what the last changed", async () => {
  const { id } = await saved();
  for (let version = 1; version <= 10; version += 1) await changeOffer(localOwner, id, again({}, version));
  const newest = await listOfferVersions(localOwner, id);
  expect([newest.versions.length, newest.before?.version]).toEqual([10, 1]);
  expect((await listOfferVersions(localOwner, id, 1)).versions.map(({ version }) => version)).toEqual([1]);
});

test("an offer is linked to a candidate, to another one and to nobody, and a save that says nothing of it leaves it", async () => {
  const [first, second] = [await addCandidate("Zebulon Quill"), await addCandidate("Somebody Else")];
  const { id } = await saved();
  for (const [seen, candidateId] of [first, second, undefined, null].entries())
    await changeOffer(localOwner, id, {
      ...again({}, seen + 1),
      ...(candidateId === undefined ? {} : { candidateId }),
    });
  const { versions } = await listOfferVersions(localOwner, id);
  expect(versions.map(({ candidateId }) => candidateId)).toEqual([null, second, second, first, null]);
  const entries = (await listJournal(localOwner, { limit: 50 })).filter(({ entity }) => entity === id);
  expect(JSON.stringify(entries)).toContain("candidateId");
});

test("a deleted candidate leaves every version of an offer, also where it was unlinked, given to another or removed", async () => {
  const [quill, other] = [await addCandidate("Zebulon Quill"), await addCandidate("Somebody Else")];
  const { id: unlinked } = await saved({ label: "Zebulon Quill" }, 0, quill);
  await changeOffer(localOwner, unlinked, { ...again({ label: "Z. Quill of old" }), candidateId: null });
  const { id: given } = await saved({ label: "Zebulon Quill" }, 0, quill);
  await changeOffer(localOwner, given, { ...again({ label: "Zebulon Quill" }), candidateId: other });
  await changeOffer(localOwner, given, again({ label: "Somebody Else" }, 2));
  const { id: gone } = await saved({ label: "Zebulon Quill" }, 0, quill);
  await removeOffer(localOwner, gone, 1);
  await deleteCandidates(localOwner, [quill], async () => undefined);
  const file = new Database(database.file, { readonly: true });
  const rows = [...file.prepare(`SELECT * FROM "OfferVersion"`).all(), ...file.prepare(`SELECT * FROM "Offer"`).all()];
  file.close();
  expect(JSON.stringify(rows)).not.toMatch(/Quill/);
  expect(JSON.stringify(rows)).not.toContain(quill);
  expect(await getOffer(localOwner, given)).toMatchObject({ label: "Somebody Else", candidateId: other, version: 3 });
  expect((await listOfferVersions(localOwner, unlinked)).versions[0]).toMatchObject({ how: "erased", version: 3 });
});

test("a removed offer comes back with its versions; an hour later they are gone with the next change of any offer", async () => {
  const { id } = await saved({ label: "First" });
  await changeOffer(localOwner, id, again({ label: "Second" }));
  await restoreOffer(localOwner, await removeOffer(localOwner, id, 2), now(3));
  const { versions } = await listOfferVersions(localOwner, id);
  expect(versions.map(({ version, how }) => [version, how])).toEqual([
    [3, "restored"],
    [2, "changed"],
    [1, "made"],
  ]);
  await removeOffer(localOwner, id, 3);
  expect((await listOfferVersions(localOwner, id)).versions).toEqual([]);
  await createOffer(localOwner, { input: makeOffer(), candidateId: null, now: new Date(Date.now() + 7_200_000) });
  const file = new Database(database.file, { readonly: true });
  const left = file
    .prepare<[string], { count: number }>(`SELECT COUNT(*) AS count FROM "OfferVersion" WHERE "offerId" = ?`)
    .get(id);
  file.close();
  expect(left?.count).toBe(0);
});

test("an offer is found by its name, its candidate, its role and its place, page by page and without the one that it stands beside", async () => {
  const quill = await addCandidate("Zebulon Quill");
  const { id: named } = await saved({ label: "Čapek, second talk", place: "UK-London" });
  const { id: linked } = await saved({ label: "The lead" }, 1, quill);
  for (let count = 0; count < 21; count += 1) await saved({ label: "Filler", role: "ai-researcher" }, 2);
  const find = async (search: string, besides = "") =>
    (await findOffers(localOwner, { search, besides, from: null })).offers.map(({ id }) => id);
  expect(await find("CAPEK london")).toEqual([named]);
  expect(await find("quill")).toEqual([linked]);
  expect(await find("infrastructure senior", linked)).toEqual([named]);
  expect(await find("nobody is called that")).toEqual([]);
  const first = await findOffers(localOwner, { search: "researcher", besides: "", from: null });
  const second = await findOffers(localOwner, { search: "researcher", besides: "", from: first.next });
  expect([first.offers.length, second.offers.length, second.next]).toEqual([20, 1, null]);
});

test("offers come page by page along the index of their order, none twice and none left out", async () => {
  const made: string[] = [];
  for (let count = 0; count < 23; count += 1) made.push((await saved({}, Math.floor(count / 3))).id);
  const first = await listOffers(localOwner);
  const second = await listOffers(localOwner, first.next);
  expect([first.offers.length, second.offers.length, second.next]).toEqual([20, 3, null]);
  expect([...first.offers, ...second.offers].map(({ id }) => id).sort()).toEqual(made.sort());
  await expect(listOffers(localOwner, "yesterday")).rejects.toMatchObject({ code: "INVALID" });
  const file = new Database(database.file, { readonly: true });
  const plan = file.prepare(`EXPLAIN QUERY PLAN SELECT * FROM "Offer" ORDER BY "updatedAt" DESC, "id" DESC LIMIT 21`);
  const [{ detail }] = plan.all() as [{ detail: string }];
  file.close();
  expect(detail).toContain("USING INDEX Offer_updatedAt_id_idx");
});

test.each(["hiring-manager", "interviewer", "auditor", "market-viewer"] as const)(
  "a %s sees no offer",
  async (role) => {
    const { id } = await saved();
    await expect(getOffer(withRights(role), id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(listOffers(withRights(role))).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(removeOffer(withRights(role), id, 1)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(listOfferVersions(withRights(role), id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const search = { search: "", besides: "", from: null };
    await expect(findOffers(withRights(role), search)).rejects.toMatchObject({ code: "FORBIDDEN" });
  },
);

test("the journal says what was done to an offer, and neither whom it was for nor what it pays", async () => {
  const { id } = await saved({ label: "Zebulon Quill" });
  await changeOffer(localOwner, id, { seenVersion: 1, input: makeOffer({ label: "Zeb" }), now: now(1) });
  await restoreOffer(localOwner, await removeOffer(localOwner, id, 2), now(2));
  const entries = (await listJournal(localOwner, { limit: 50 })).filter(({ entity }) => entity === id);
  const kinds = ["offer.change", "offer.create", "offer.remove", "offer.restore"];
  expect(entries.map(({ kind }) => kind).sort()).toEqual(kinds);
  // Ids and hashes have such digits by chance.
  expect(JSON.stringify(entries.map(({ detail }) => detail))).not.toMatch(/Zeb|285/);
});
