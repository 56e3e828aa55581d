import "server-only";
import { z } from "zod";
import { type Actor, may } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { changedFields } from "@/lib/domain/market/claim-fields";
import type { ClaimRevision, CurrentClaim } from "@/lib/domain/market/current-claims";
import { isSameClaim } from "@/lib/domain/market/current-claims";
import { Claim, claims as shipped } from "@/lib/reference/claims";
import { read, type WriteClient, write } from "./access";
import { findCurrentClaims, toRevision } from "./current-claims";
import { newId } from "./new-id";
import { parseInput } from "./parse-input";

const reason = z.string().trim().max(500, "Keep the reason under 500 letters.");
const neededReason = reason.min(1, "Say why, for whoever reads the history later.");
/** The version that the person had before them. */
const basedOnVersion = z.coerce.number().int().min(0);

/** A claim with all that was ever done to it. */
export type ClaimHistory = {
  readonly state: CurrentClaim;
  /** As shipped; null for one that a person added. */
  readonly shipped: Claim | null;
  /** The newest first. */
  readonly revisions: readonly ClaimRevision[];
};

/** One claim with its history. Throws NOT_FOUND. */
export function getClaim(actor: Actor, id: string): Promise<ClaimHistory> {
  return read(actor, "role:read", async (db) => {
    const rows = await db.claimRevision.findMany({ where: { claimId: id }, orderBy: { version: "desc" } });
    const state = findState(await findCurrentClaims(db), id);
    return { state, shipped: shipped.find((claim) => claim.id === id) ?? null, revisions: rows.map(toRevision) };
  });
}

/** The names of the people behind ids; none for somebody who sees no names. */
export async function listAuthors(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (!may(actor, "name:read")) return new Map();
  const users = await read(actor, "role:read", (db) =>
    db.user.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } }),
  );
  return new Map(users.map(({ id, name }) => [id, name]));
}

function findState({ states }: { readonly states: readonly CurrentClaim[] }, id: string): CurrentClaim {
  const state = states.find(({ claim }) => claim.id === id);
  if (state === undefined) throw new DomainError("NOT_FOUND", "There is no such claim.");
  return state;
}

/** What is written of a step; the claim's body is null when it is retired. */
export type NewRevision = Pick<ClaimRevision, "claimId" | "version" | "body" | "reason" | "importId" | "createdBy">;

/** Adds steps; none is ever changed. */
export async function insertRevisions(db: WriteClient, revisions: readonly NewRevision[]): Promise<void> {
  const createdAt = new Date();
  await db.claimRevision.createMany({
    data: revisions.map(({ body, ...revision }) => ({
      ...revision,
      id: newId(),
      body: body === null ? null : JSON.stringify(body),
      createdAt,
    })),
  });
}

/** The claim as it stands; a conflict when somebody else was faster than the page that asks. */
async function findUntouched(db: WriteClient, id: string, version: number): Promise<CurrentClaim> {
  const state = findState(await findCurrentClaims(db), id);
  if (state.version !== version) {
    const message = "Somebody changed this claim meanwhile, so nothing was saved. Look at the history, then try again.";
    throw new DomainError("CONFLICT", message, { basedOnVersion: message });
  }
  return state;
}

/** What a step leads to: the claim's id, and the version to name for taking it back. */
export type ClaimStep = { readonly id: string; readonly version: number };

const AddedClaim = z.object({ claim: Claim, reason });

/** Adds a claim with an id of its own; the id in `claim` does not matter. */
export async function addClaim(actor: Actor, input: z.input<typeof AddedClaim>): Promise<ClaimStep> {
  const { claim, reason: why } = parseInput(AddedClaim, input);
  const id = `own-${newId()}`;
  return write(actor, "claim:write", async (db) => {
    const { claims } = await findCurrentClaims(db);
    const twin = claims.find((other) => isSameClaim(other, claim));
    if (twin !== undefined)
      throw new DomainError("INVALID", "The market has this claim already.", {
        sourceName: "This very claim is there already.",
      });
    const body = { ...claim, id };
    await insertRevisions(db, [{ claimId: id, version: 1, body, reason: why, importId: null, createdBy: actor.id }]);
    return { result: { id, version: 1 }, entry: { kind: "claim.add", entity: id, detail: { metric: claim.metric } } };
  });
}

const CorrectedClaim = z.object({ claim: Claim, reason: neededReason, basedOnVersion });

/** Puts other numbers or another source in the place of a claim; what it said before stays in its history. */
export async function correctClaim(actor: Actor, input: z.input<typeof CorrectedClaim>): Promise<ClaimStep> {
  const { claim, reason: why, basedOnVersion: version } = parseInput(CorrectedClaim, input);
  return write(actor, "claim:write", async (db) => {
    const before = await findUntouched(db, claim.id, version);
    if (before.standing === "retired")
      throw new DomainError("INVALID", "A retired claim is restored before it is corrected.");
    const changed = changedFields(before.claim, claim);
    if (changed.length === 0) throw new DomainError("INVALID", "Nothing differs from what the claim says already.");
    const step = { id: claim.id, version: version + 1 };
    const about = { version: step.version, reason: why, importId: null, createdBy: actor.id };
    await insertRevisions(db, [{ claimId: claim.id, body: claim, ...about }]);
    const detail = { version: step.version, changed };
    return { result: step, entry: { kind: "claim.correct", entity: claim.id, detail } };
  });
}

const RetiredClaim = z.object({ id: z.string().max(80), reason: neededReason, basedOnVersion });

/** Takes a claim out of every figure; it stays in the list and can be restored. */
export async function retireClaim(actor: Actor, input: z.input<typeof RetiredClaim>): Promise<ClaimStep> {
  const { id, reason: why, basedOnVersion: version } = parseInput(RetiredClaim, input);
  return write(actor, "claim:write", async (db) => {
    const before = await findUntouched(db, id, version);
    if (before.standing === "retired") throw new DomainError("INVALID", "This claim is retired already.");
    const step = { id, version: version + 1 };
    const about = { version: step.version, reason: why, importId: null, createdBy: actor.id };
    await insertRevisions(db, [{ claimId: id, body: null, ...about }]);
    return { result: step, entry: { kind: "claim.retire", entity: id, detail: { version: step.version } } };
  });
}

const RestoredClaim = z.object({ id: z.string().max(80), toVersion: z.coerce.number().int().min(0), basedOnVersion });

/** Puts what a claim said at an earlier version in force again, as a new step; version 0 is what is shipped, and before an own claim nothing. */
export async function restoreClaim(actor: Actor, input: z.input<typeof RestoredClaim>): Promise<ClaimStep> {
  const { id, toVersion, basedOnVersion: version } = parseInput(RestoredClaim, input);
  return write(actor, "claim:write", async (db) => {
    const before = await findUntouched(db, id, version);
    const body = await bodyAt(db, id, toVersion);
    const isSame =
      body === null ? before.standing === "retired" : before.standing !== "retired" && isSameClaim(body, before.claim);
    if (isSame) throw new DomainError("INVALID", "This is what holds already.");
    const step = { id, version: version + 1 };
    const about = { version: step.version, importId: null, createdBy: actor.id };
    await insertRevisions(db, [{ claimId: id, body, reason: restoredReason(toVersion), ...about }]);
    return {
      result: step,
      entry: { kind: "claim.restore", entity: id, detail: { version: step.version, from: toVersion } },
    };
  });
}

function restoredReason(version: number): string {
  return version === 0 ? "Back to what was there before" : `Back to version ${version}`;
}

/** What a claim said at a version; null where it was retired then, or not there yet. */
async function bodyAt(db: WriteClient, id: string, version: number): Promise<Claim | null> {
  if (version === 0) return shipped.find((claim) => claim.id === id) ?? null;
  const row = await db.claimRevision.findUnique({ where: { claimId_version: { claimId: id, version } } });
  if (row === null) throw new DomainError("NOT_FOUND", `This claim has no version ${version}.`);
  return toRevision(row).body;
}
