import "server-only";
import { z } from "zod";
import { type Actor, authorize } from "@/lib/domain/access";
import { OfferFacts, OfferInput, OfferProgress, StoredTerms } from "@/lib/domain/compensation/offer/offer-input";
import { datesThatCount, type OfferStatus } from "@/lib/domain/compensation/offer/offer-status";
import type { OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";
import type { PayCell, PayLevel } from "@/lib/domain/compensation/pay-cell";
import { DomainError } from "@/lib/domain/errors";
import type { Offer as OfferRow } from "@/prisma/generated/client";
import { read, type WriteClient, write } from "./access";
import { isShownTo } from "./assignments";
import { storableText } from "./fold-text";
import { newId } from "./new-id";
import { parseInput } from "./parse-input";

/** A stored offer. */
export type Offer = {
  readonly id: string;
  /** Who it is for, or what it is called; empty once the candidate it was for is deleted. */
  readonly label: string;
  readonly candidateId: string | null;
  readonly cell: PayCell & { readonly level: PayLevel };
  readonly terms: OfferTerms;
  readonly status: OfferStatus;
  readonly madeOn: string | null;
  readonly answeredOn: string | null;
  readonly updatedAt: Date;
  /** Raised by each change; a change names the one it was made on. */
  readonly version: number;
};

export type OfferPage = {
  readonly offers: readonly Offer[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
};

const PAGE = 20;
const GONE = "This offer is not here. It may have been removed.";

const Cursor = z.object({ at: z.iso.datetime(), id: z.string().min(1).max(60) });

/** What a row says besides free text and numbers; one that a page could not have saved fails here. */
const StoredOffer = z.object({
  level: OfferFacts.shape.level,
  companyType: OfferFacts.shape.companyType,
  status: OfferProgress.shape.status,
});

function toOffer(row: OfferRow): Offer {
  const { id, label, candidateId, madeOn, answeredOn, updatedAt, version } = row;
  const { status, ...kinds } = StoredOffer.parse(row);
  return {
    ...{ id, label, candidateId, status, madeOn, answeredOn, updatedAt, version },
    cell: { role: row.roleSlug, region: row.place, ...kinds },
    terms: StoredTerms.parse(JSON.parse(row.terms)),
  };
}

function toColumns(input: OfferInput) {
  const { label, role, level, place, companyType, terms } = input;
  return {
    ...{ label: storableText(label), roleSlug: role, level, place, companyType },
    ...datesThatCount(input),
    terms: JSON.stringify(terms),
  };
}

/** Offers, the last changed first, a page at a time. Throws INVALID for a `from` that no page gave. */
export async function listOffers(actor: Actor, from: string | null = null): Promise<OfferPage> {
  const [at, id] = (from ?? "").split("~");
  const cursor = from === null ? null : parseInput(Cursor, { at, id });
  return read(actor, "offer:read", async (db) => {
    const before = cursor === null ? null : { at: new Date(cursor.at), id: cursor.id };
    const rows = await db.offer.findMany({
      where:
        before === null
          ? {}
          : { OR: [{ updatedAt: { lt: before.at } }, { updatedAt: before.at, id: { lt: before.id } }] },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: PAGE + 1,
    });
    const offers = rows.slice(0, PAGE).map(toOffer);
    const last = offers.at(-1);
    const next = rows.length > PAGE && last !== undefined ? `${last.updatedAt.toISOString()}~${last.id}` : null;
    return { offers, next };
  });
}

/** One offer. Throws NOT_FOUND. */
export function getOffer(actor: Actor, id: string): Promise<Offer> {
  return read(actor, "offer:read", async (db) => {
    const row = await db.offer.findUnique({ where: { id } });
    if (row === null) throw new DomainError("NOT_FOUND", GONE);
    return toOffer(row);
  });
}

/** How many offers there are of each standing. */
export function countOffers(actor: Actor): Promise<Readonly<Record<OfferStatus, number>>> {
  return read(actor, "offer:read", async (db) => {
    const counts = { draft: 0, made: 0, accepted: 0, declined: 0 };
    for (const { status, _count } of await db.offer.groupBy({ by: ["status"], _count: true }))
      counts[StoredOffer.shape.status.parse(status)] = _count;
    return counts;
  });
}

/** Throws NOT_FOUND for a candidate who is not there for `actor`. */
async function requireShown(db: WriteClient, actor: Actor, candidateId: string): Promise<void> {
  authorize(actor, "candidate:read");
  const isHere = (await db.candidate.count({ where: { id: candidateId } })) > 0;
  if (!isHere || !(await isShownTo(db, actor, candidateId)))
    throw new DomainError("NOT_FOUND", "This candidate is not here. They may have been deleted.");
}

/** Keeps a new offer, for a candidate or for nobody in particular. */
export async function createOffer(
  actor: Actor,
  { input, candidateId, now }: { readonly input: OfferInput; readonly candidateId: string | null; readonly now: Date },
): Promise<{ readonly id: string }> {
  const columns = toColumns(parseInput(OfferInput, input));
  return write(actor, "offer:write", async (db) => {
    if (candidateId !== null) await requireShown(db, actor, candidateId);
    const id = newId();
    const made = { createdAt: now, updatedAt: now, createdBy: actor.id, version: 1 };
    await db.offer.create({ data: { id, candidateId, ...columns, ...made } });
    const detail = { role: columns.roleSlug, level: columns.level, status: columns.status };
    return { result: { id }, entry: { kind: "offer.create", entity: id, detail } };
  });
}

/** The row of an offer as it was seen. Throws NOT_FOUND, or CONFLICT when somebody has changed it meanwhile. */
async function claimOffer(db: WriteClient, id: string, seenVersion: number): Promise<OfferRow> {
  const row = await db.offer.findUnique({ where: { id } });
  if (row === null)
    throw new DomainError("NOT_FOUND", "This offer was removed meanwhile. What you typed is still here.");
  if (row.version !== seenVersion)
    throw new DomainError(
      "CONFLICT",
      "Somebody changed this offer meanwhile, so nothing was saved. What you typed is still here; open it in another tab to see theirs.",
    );
  return row;
}

/** Saves a changed offer and gives its new version. Throws CONFLICT when somebody was faster: nothing is overwritten. */
export async function changeOffer(
  actor: Actor,
  id: string,
  { seenVersion, input, now }: { readonly seenVersion: number; readonly input: OfferInput; readonly now: Date },
): Promise<number> {
  const columns = toColumns(parseInput(OfferInput, input));
  return write(actor, "offer:write", async (db) => {
    const row = await claimOffer(db, id, seenVersion);
    const version = row.version + 1;
    await db.offer.update({ where: { id }, data: { ...columns, updatedAt: now, version } });
    const fields = (Object.keys(columns) as (keyof typeof columns)[]).filter((name) => columns[name] !== row[name]);
    const detail = { version, status: columns.status, fields };
    return { result: version, entry: { kind: "offer.change", entity: id, detail } };
  });
}

/** An offer that was removed, so that it can be put back. */
export const RemovedOffer = z.object({
  id: z.string().regex(/^[a-z2-7]{26}$/),
  candidateId: z.string().max(40).nullable(),
  /** Empty where the person was deleted. */
  input: z.object({ ...OfferFacts.shape, label: z.string().max(120) }).and(OfferProgress),
});
export type RemovedOffer = z.infer<typeof RemovedOffer>;

/** Removes an offer. Gives what `restoreOffer` needs. Throws NOT_FOUND when it is gone already, CONFLICT when somebody changed it meanwhile. */
export function removeOffer(actor: Actor, id: string, seenVersion: number): Promise<RemovedOffer> {
  return write(actor, "offer:write", async (db) => {
    const { label, candidateId, cell, terms, status, madeOn, answeredOn } = toOffer(
      await claimOffer(db, id, seenVersion),
    );
    await db.offer.delete({ where: { id } });
    const { role, level, region: place, companyType } = cell;
    const input = { label, role, level, place, companyType, terms: StoredTerms.parse(terms) };
    const result = { id, candidateId, input: { ...input, status, madeOn, answeredOn } };
    return { result, entry: { kind: "offer.remove", entity: id, detail: { role, status } } };
  });
}

/** Puts an offer back under its address. The name of a candidate who was deleted meanwhile does not come back. Throws CONFLICT where it stands. */
export function restoreOffer(actor: Actor, removed: RemovedOffer, now: Date): Promise<{ readonly id: string }> {
  const { id, candidateId, input } = parseInput(RemovedOffer, removed);
  return write(actor, "offer:write", async (db) => {
    if ((await db.offer.count({ where: { id } })) > 0) throw new DomainError("CONFLICT", "This offer is back already.");
    const isGone = candidateId !== null && (await db.candidate.count({ where: { id: candidateId } })) === 0;
    const columns = { ...toColumns(input), ...(isGone ? { label: "" } : {}) };
    const made = { createdAt: now, updatedAt: now, createdBy: actor.id, version: 1 };
    await db.offer.create({ data: { id, candidateId: isGone ? null : candidateId, ...columns, ...made } });
    return { result: { id }, entry: { kind: "offer.restore", entity: id, detail: { role: columns.roleSlug } } };
  });
}
