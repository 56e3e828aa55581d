import { afterEach, beforeEach, expect, test } from "vitest";
import { importClaims, listClaimImports, previewClaimImport, undoClaimImport } from "@/lib/data/claim-imports";
import { addClaim, correctClaim, getClaim, restoreClaim, retireClaim } from "@/lib/data/claims";
import { listCurrentClaims } from "@/lib/data/current-claims";
import { listJournal } from "@/lib/data/journal";
import { getStaleMonths, setStaleMonths } from "@/lib/data/preferences";
import { type AccountRole, type Actor, localOwner } from "@/lib/domain/access";
import { claims as shipped } from "@/lib/reference/claims";
import { makeClaim } from "@/tests/factories/claim";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await database.remove();
});

const ID = "mf-1071";
const HEAD = "id,metric,role,region,mid,unit,year,sourceName,confidence";
const FILE = [
  HEAD,
  ",posting_lifetime,ai-researcher,Global,70,days,2026,Our own count,B",
  `${ID},posting_lifetime,ai-infrastructure-engineer,Global,150,days,2026,Our own count,B`,
  ",posting_lifetime,nobody,Global,1,days,2026,Our own count,B",
].join("\n");

const stateOf = async (id: string) => (await getClaim(localOwner, id)).state;
const counted = async () => (await listCurrentClaims(localOwner)).claims;

async function shippedClaim() {
  return (await stateOf(ID)).claim;
}

test("a claim that was added counts on the very next look, under an id of its own", async () => {
  const before = (await counted()).length;
  const { id } = await addClaim(localOwner, { claim: makeClaim({ sourceName: "Our own count" }), reason: "" });
  expect(id).toMatch(/^own-[a-z2-7]{26}$/);
  expect(await counted()).toHaveLength(before + 1);
  await expect(addClaim(localOwner, { claim: makeClaim({ sourceName: "Our own count" }), reason: "" })).rejects.toThrow(
    /already/,
  );
});

test("a correction holds instead of what is shipped, with its reason, and what was shipped stays in the history", async () => {
  const claim = await shippedClaim();
  await correctClaim(localOwner, { claim: { ...claim, mid: 150 }, reason: "Counted again", basedOnVersion: 0 });
  const { state, revisions, shipped: before } = await getClaim(localOwner, ID);
  expect(state).toMatchObject({ standing: "corrected", version: 1, changedBy: localOwner.id, claim: { mid: 150 } });
  expect(revisions).toMatchObject([{ version: 1, reason: "Counted again" }]);
  expect(before?.mid).toBe(136);
  expect(shipped.find(({ id }) => id === ID)?.mid).toBe(136);
});

test("of two who correct at once the second is told and nothing of hers is written", async () => {
  const claim = await shippedClaim();
  await correctClaim(localOwner, { claim: { ...claim, mid: 150 }, reason: "First", basedOnVersion: 0 });
  const second = correctClaim(localOwner, { claim: { ...claim, mid: 160 }, reason: "Second", basedOnVersion: 0 });
  await expect(second).rejects.toMatchObject({ code: "CONFLICT" });
  expect((await stateOf(ID)).claim.mid).toBe(150);
});

test("a retired claim leaves every figure and comes back as it was", async () => {
  const before = await counted();
  const { version } = await retireClaim(localOwner, { id: ID, reason: "Wrong employers", basedOnVersion: 0 });
  expect((await counted()).some(({ id }) => id === ID)).toBe(false);
  await restoreClaim(localOwner, { id: ID, toVersion: 0, basedOnVersion: version });
  expect(await counted()).toEqual(before);
  expect((await listJournal(localOwner, { entity: ID })).map(({ kind }) => kind)).toEqual([
    "claim.restore",
    "claim.retire",
  ]);
});

test("taking back the first step of an own claim takes it out of every figure", async () => {
  const { id, version } = await addClaim(localOwner, { claim: makeClaim(), reason: "" });
  await restoreClaim(localOwner, { id, toVersion: 0, basedOnVersion: version });
  expect((await stateOf(id)).standing).toBe("retired");
  await restoreClaim(localOwner, { id, toVersion: 1, basedOnVersion: 2 });
  expect((await stateOf(id)).standing).toBe("added");
});

test("an import takes the good rows in one step, adds nothing the second time, and is taken back as a whole", async () => {
  const before = await counted();
  const preview = await previewClaimImport(localOwner, FILE);
  expect(preview.plan.rows.map(({ kind }) => kind)).toEqual(["create", "update", "refused"]);
  const { importId, created, updated } = await importClaims(localOwner, { text: FILE, marker: preview.marker });
  expect([created, updated]).toEqual([1, 1]);
  const again = await previewClaimImport(localOwner, FILE);
  expect(again.plan.rows.map(({ kind }) => kind)).toEqual(["skip", "skip", "refused"]);
  await expect(importClaims(localOwner, { text: FILE, marker: again.marker })).rejects.toThrow(/No row/);

  expect(await listClaimImports(localOwner)).toMatchObject([{ importId, claims: 2, inForce: 2 }]);
  expect(await undoClaimImport(localOwner, importId)).toEqual({ claims: 2 });
  expect(await counted()).toEqual(before);
  await expect(undoClaimImport(localOwner, importId)).rejects.toThrow(/already/);
});

test("an import held against another market than the one that is there writes nothing", async () => {
  const { marker } = await previewClaimImport(localOwner, FILE);
  await addClaim(localOwner, { claim: makeClaim(), reason: "" });
  await expect(importClaims(localOwner, { text: FILE, marker })).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await listClaimImports(localOwner)).toEqual([]);
});

test("an import of which a claim was changed since is not taken back in parts", async () => {
  const { marker } = await previewClaimImport(localOwner, FILE);
  const { importId } = await importClaims(localOwner, { text: FILE, marker });
  await retireClaim(localOwner, { id: ID, reason: "Wrong", basedOnVersion: 1 });
  await expect(undoClaimImport(localOwner, importId)).rejects.toMatchObject({ code: "CONFLICT" });
  expect((await listClaimImports(localOwner))[0]).toMatchObject({ claims: 2, inForce: 1 });
});

test("months until a claim is stale are 24 until somebody chooses, and no odd number is taken", async () => {
  expect(await getStaleMonths(localOwner)).toBe(24);
  await setStaleMonths(localOwner, "12");
  expect(await getStaleMonths(localOwner)).toBe(12);
  await expect(setStaleMonths(localOwner, "0")).rejects.toMatchObject({ code: "INVALID" });
});

test("who may not change claims can neither add, correct, retire, restore nor import", async () => {
  const claim = await shippedClaim();
  const { marker } = await previewClaimImport(localOwner, FILE);
  const roles: readonly AccountRole[] = ["hiring-manager", "interviewer", "auditor", "market-viewer"];
  for (const role of roles) {
    const actor = { id: "somebody", name: "Somebody", role } satisfies Actor;
    const tries = [
      () => addClaim(actor, { claim, reason: "" }),
      () => correctClaim(actor, { claim: { ...claim, mid: 1 }, reason: "x", basedOnVersion: 0 }),
      () => retireClaim(actor, { id: ID, reason: "x", basedOnVersion: 0 }),
      () => restoreClaim(actor, { id: ID, toVersion: 0, basedOnVersion: 0 }),
      () => importClaims(actor, { text: FILE, marker }),
      () => undoClaimImport(actor, "none"),
      () => setStaleMonths(actor, 12),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await listCurrentClaims(actor)).claims.length).toBeGreaterThan(1000);
  }
});
