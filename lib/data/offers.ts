import "server-only";
import { z } from "zod";
import { type Actor, authorize } from "@/lib/domain/access";
import { OfferInput } from "@/lib/domain/compensation/offer/offer-input";
import type { OfferStatus } from "@/lib/domain/compensation/offer/offer-status";
import { DomainError } from "@/lib/domain/errors";
import type { Offer as OfferRow } from "@/prisma/generated/client";
import { read, type WriteClient, write } from "./access";
import { isShownTo } from "./assignments";
import { newId } from "./new-id";
import { keptLabel, type Offer, StoredOffer, toColumns, toOffer } from "./offer-rows";
import { forgetRemovedVersions, keepVersion } from "./offer-versions";
import { parseInput } from "./parse-input";

export type OfferPage = {
  readonly offers: readonly Offer[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
};

/** As many as a list shows at once. */
export const OFFERS_A_PAGE = 20;
const GONE = "This offer is not here. It may have been removed.";

const Cursor = z.object({ at: z.iso.datetime(), id: z.string().min(1).max(60) });

/** Rows after the one that a cursor names, in the order of the list. Throws INVALID for a cursor that no page gave. */
export function afterCursor(from: string | null) {
  if (from === null) return {};
  const [at, id] = from.split("~");
  const cursor = parseInput(Cursor, { at, id });
  const before = new Date(cursor.at);
  return { OR: [{ updatedAt: { lt: before } }, { updatedAt: before, id: { lt: cursor.id } }] };
}

/** The cursor of the page after this offer. */
export function cursorOf({ updatedAt, id }: Pick<Offer, "updatedAt" | "id">): string {
  return `${updatedAt.toISOString()}~${id}`;
}

/** Offers, the last changed first, a page at a time. Throws INVALID for a `from` that no page gave. */
export async function listOffers(actor: Actor, from: string | null = null): Promise<OfferPage> {
  const where = afterCursor(from);
  return read(actor, "offer:read", async (db) => {
    const rows = await db.offer.findMany({
      where,
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: OFFERS_A_PAGE + 1,
    });
    const offers = rows.slice(0, OFFERS_A_PAGE).map((row) => toOffer(actor, row));
    const last = offers.at(-1);
    return { offers, next: rows.length > OFFERS_A_PAGE && last !== undefined ? cursorOf(last) : null };
  });
}

/** One offer. Throws NOT_FOUND. */
export function getOffer(actor: Actor, id: string): Promise<Offer> {
  return read(actor, "offer:read", async (db) => {
    const row = await db.offer.findUnique({ where: { id } });
    if (row === null) throw new DomainError("NOT_FOUND", GONE);
    return toOffer(actor, row);
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
  const columns = toColumns(parseInput(OfferInput, input), candidateId);
  return write(actor, "offer:write", async (db) => {
    if (candidateId !== null) await requireShown(db, actor, candidateId);
    const id = newId();
    const made = { createdAt: now, createdBy: actor.id, version: 1 };
    await db.offer.create({ data: { id, ...columns, ...made, updatedAt: now } });
    await keepVersion(db, { offerId: id, columns, ...made, how: "made", fromVersion: null });
    await forgetRemovedVersions(db, now);
    const detail = { role: columns.roleSlug, level: columns.level, status: columns.status };
    return { result: { id }, entry: { kind: "offer.create", entity: id, detail } };
  });
}

/** The row of an offer as it was seen. Throws NOT_FOUND, or CONFLICT when somebody has changed it meanwhile. */
export async function claimOffer(db: WriteClient, id: string, seenVersion: number): Promise<OfferRow> {
  const row = await db.offer.findUnique({ where: { id } });
  if (row === null)
    throw new DomainError("NOT_FOUND", "This offer was removed meanwhile. What you typed is still here.");
  if (row.version !== seenVersion)
    throw new DomainError(
      "CONFLICT",
      "Somebody changed this offer meanwhile, so nothing was saved. What you typed is still here.",
    );
  return row;
}

/** A changed offer as somebody saves it. */
export type OfferChangeInput = {
  readonly seenVersion: number;
  readonly input: OfferInput;
  /** Whom it is for, null for nobody in particular; left out, the link stays as it is. */
  readonly candidateId?: string | null;
  /** The earlier version that the fields were filled from. */
  readonly fromVersion?: number | null;
  readonly now: Date;
};

/** Saves a changed offer as a version more and gives its number. Throws CONFLICT when somebody was faster: nothing is overwritten. */
export async function changeOffer(
  actor: Actor,
  id: string,
  { seenVersion, input, candidateId, fromVersion = null, now }: OfferChangeInput,
): Promise<number> {
  const parsed = parseInput(OfferInput, input);
  return write(actor, "offer:write", async (db) => {
    const row = await claimOffer(db, id, seenVersion);
    const typed = toColumns(parsed, candidateId === undefined ? row.candidateId : candidateId);
    const columns = { ...typed, label: keptLabel(actor, typed, row) };
    if (columns.candidateId !== null && columns.candidateId !== row.candidateId)
      await requireShown(db, actor, columns.candidateId);
    const version = row.version + 1;
    await db.offer.update({ where: { id }, data: { ...columns, updatedAt: now, version } });
    const saved = { createdAt: now, createdBy: actor.id, how: "changed", fromVersion } as const;
    await keepVersion(db, { offerId: id, version, columns, ...saved });
    await forgetRemovedVersions(db, now);
    const fields = (Object.keys(columns) as (keyof typeof columns)[]).filter((name) => columns[name] !== row[name]);
    const detail = { version, status: columns.status, fields, ...(fromVersion === null ? {} : { fromVersion }) };
    return { result: version, entry: { kind: "offer.change", entity: id, detail } };
  });
}
