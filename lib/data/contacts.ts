import "server-only";
import type { Actor } from "@/lib/domain/access";
import { dayOf } from "@/lib/domain/calendar-day";
import { DomainError } from "@/lib/domain/errors";
import { Reached } from "@/lib/domain/sourcing/outcome";
import { channelBySlug } from "@/lib/reference/channels";
import { type ReadClient, read, type WriteClient, write } from "./access";
import { isShownTo } from "./assignments";
import { newId } from "./new-id";

export type CandidateContact = { readonly id: string; readonly channel: string; readonly metOn: string };
export type CandidateOutcome = { readonly reached: Reached; readonly reachedOn: string };

export type SourcingHistory = {
  /** Earliest first. */
  readonly contacts: readonly CandidateContact[];
  readonly outcome: CandidateOutcome | null;
};

const GONE = "This candidate is not here. It may have been deleted.";

async function findHistory(db: Pick<ReadClient, "contact" | "sourcingOutcome">, candidateId: string) {
  const contacts = await db.contact.findMany({
    where: { candidateId },
    orderBy: [{ metOn: "asc" }, { createdAt: "asc" }, { id: "asc" }],
  });
  const outcome = await db.sourcingOutcome.findUnique({ where: { candidateId } });
  return { contacts, outcome };
}

/** How a candidate was met and how far they came. Throws NOT_FOUND for somebody who is not there for `actor`. */
export function getSourcingHistory(actor: Actor, candidateId: string): Promise<SourcingHistory> {
  return read(actor, "candidate:read", async (db) => {
    if (!(await isShownTo(db, actor, candidateId))) throw new DomainError("NOT_FOUND", GONE);
    const { contacts, outcome } = await findHistory(db, candidateId);
    return {
      contacts: contacts.map(({ id, channelSlug, metOn }) => ({ id, channel: channelSlug, metOn })),
      outcome: outcome && { reached: Reached.parse(outcome.reached), reachedOn: outcome.reachedOn },
    };
  });
}

function requirePast(day: string, now: Date, field: string): void {
  if (day <= dayOf(now)) return;
  const message = "This day is still to come. Give the day on which it happened.";
  throw new DomainError("INVALID", message, { [field]: message });
}

export type NewContacts = {
  readonly candidateIds: readonly string[];
  readonly channel: string;
  readonly metOn: string;
};

async function idsToAdd(db: WriteClient, { candidateIds, channel, metOn }: NewContacts): Promise<readonly string[]> {
  const id = { in: [...new Set(candidateIds)] };
  const here = await db.candidate.findMany({ where: { id }, select: { id: true } });
  if (here.length === 0) throw new DomainError("NOT_FOUND", GONE);
  const known = await db.contact.findMany({
    where: { candidateId: id, channelSlug: channel, metOn },
    select: { candidateId: true },
  });
  const knownIds = new Set(known.map(({ candidateId }) => candidateId));
  return here.map((row) => row.id).filter((candidateId) => !knownIds.has(candidateId));
}

/**
 * Records that people were met through a channel on a day; who has that contact already keeps the one. Gives the ids of the contacts that are
 * new, for an undo. Throws INVALID for an unknown channel and a day to come, NOT_FOUND when none of the people is here.
 */
export async function addContacts(actor: Actor, contacts: NewContacts, now: Date): Promise<readonly string[]> {
  if (!channelBySlug.has(contacts.channel)) {
    const message = "Choose a channel from the list.";
    throw new DomainError("INVALID", message, { channel: message });
  }
  requirePast(contacts.metOn, now, "metOn");
  return write(actor, "channel:write", async (db) => {
    const rows = (await idsToAdd(db, contacts)).map((candidateId) => ({
      ...{ id: newId(), candidateId, channelSlug: contacts.channel, metOn: contacts.metOn },
      ...{ createdAt: now, createdBy: actor.id },
    }));
    await db.contact.createMany({ data: rows });
    return {
      result: rows.map(({ id }) => id),
      entry: rows.map(({ candidateId }) => ({
        kind: "contact.add",
        entity: candidateId,
        detail: { channel: contacts.channel, day: contacts.metOn },
      })),
    };
  });
}

/** Removes contacts; those that are gone already count for nothing. Gives how many went. */
export function removeContacts(actor: Actor, ids: readonly string[]): Promise<number> {
  return write(actor, "channel:write", async (db) => {
    const rows = await db.contact.findMany({ where: { id: { in: [...ids] } } });
    await db.contact.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
    return {
      result: rows.length,
      entry: rows.map(({ candidateId, channelSlug, metOn }) => ({
        kind: "contact.remove",
        entity: candidateId,
        detail: { channel: channelSlug, day: metOn },
      })),
    };
  });
}

/** Records how far somebody came, or with null that nothing came of it yet. Gives what stood there before, for an undo. */
export function setOutcome(
  actor: Actor,
  candidateId: string,
  change: { readonly outcome: CandidateOutcome | null; readonly now: Date },
): Promise<CandidateOutcome | null> {
  const { outcome, now } = change;
  if (outcome !== null) requirePast(outcome.reachedOn, now, "reachedOn");
  return write(actor, "channel:write", async (db) => {
    if ((await db.candidate.count({ where: { id: candidateId } })) === 0) throw new DomainError("NOT_FOUND", GONE);
    const before = await db.sourcingOutcome.findUnique({ where: { candidateId } });
    if (outcome === null) await db.sourcingOutcome.deleteMany({ where: { candidateId } });
    else {
      const row = { ...outcome, changedAt: now, changedBy: actor.id };
      await db.sourcingOutcome.upsert({ where: { candidateId }, create: { candidateId, ...row }, update: row });
    }
    return {
      result: before && { reached: Reached.parse(before.reached), reachedOn: before.reachedOn },
      entry: { kind: "outcome.set", entity: candidateId, detail: { reached: outcome?.reached ?? null } },
    };
  });
}
