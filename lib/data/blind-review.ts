import "server-only";
import { z } from "zod";
import { type Actor, type BlindReview, systemActor } from "@/lib/domain/access";
import { revealEnd, revealReasons } from "@/lib/domain/blind/reveal";
import { DomainError } from "@/lib/domain/errors";
import { type ReadClient, read, write } from "./access";
import { isShownTo } from "./assignments";
import { parseInput } from "./parse-input";

const BLIND_REVIEW = "blind-review";

const Setting = z.object({ isOn: z.boolean() });
export const RevealReasonInput = z.enum(revealReasons, { message: "Choose why you need to know." });

async function isOn(db: Pick<ReadClient, "preference">): Promise<boolean> {
  const row = await db.preference.findUnique({ where: { name: BLIND_REVIEW } });
  return row !== null && Setting.parse(JSON.parse(row.value)).isOn;
}

/** Whether blind review is on, for everybody. */
export function isBlindReview(actor: Actor): Promise<boolean> {
  return read(actor, "own-account:write", isOn);
}

/** What an account's requests carry in blind review; undefined while it is off. */
export function findBlindReview(userId: string, now: Date): Promise<BlindReview | undefined> {
  return read(systemActor, "account:read", async (db) => {
    if (!(await isOn(db))) return;
    const rows = await db.reveal.findMany({
      where: { userId, until: { gt: now } },
      select: { candidateId: true, until: true },
    });
    return { revealed: new Map(rows.map(({ candidateId, until }) => [candidateId, until])) };
  });
}

/** Turns blind review on or off for everybody; whoever is revealed to somebody is hidden again by turning it on. */
export function setBlindReview(actor: Actor, wanted: boolean, now: Date): Promise<void> {
  return write(actor, "blind:write", async (db) => {
    if ((await isOn(db)) === wanted) return { result: undefined, entry: null };
    const columns = { value: JSON.stringify({ isOn: wanted }), changedAt: now, changedBy: actor.id };
    await db.preference.upsert({
      where: { name: BLIND_REVIEW },
      create: { name: BLIND_REVIEW, ...columns },
      update: columns,
    });
    await db.reveal.deleteMany({});
    return { result: undefined, entry: { kind: "blind.set", entity: BLIND_REVIEW, detail: { on: wanted } } };
  });
}

/**
 * Shows `actor`, and nobody else, who a candidate is, for a day; once more begins the day anew. Throws NOT_FOUND for somebody who is not there
 * for them, CONFLICT while blind review is off.
 */
export async function revealCandidate(actor: Actor, candidateId: string, given: unknown, now: Date): Promise<Date> {
  const reason = parseInput(RevealReasonInput, given);
  return write(actor, "identity:reveal", async (db) => {
    if (!(await isOn(db))) throw new DomainError("CONFLICT", "Blind review is off: nobody is hidden.");
    const isThere = (await db.candidate.count({ where: { id: candidateId } })) > 0;
    if (!isThere || !(await isShownTo(db, actor, candidateId)))
      throw new DomainError("NOT_FOUND", "This candidate is not here. It may have been deleted.");
    await db.reveal.deleteMany({ where: { userId: actor.id, until: { lte: now } } });
    const until = revealEnd(now);
    const columns = { reason, revealedAt: now, until };
    await db.reveal.upsert({
      where: { userId_candidateId: { userId: actor.id, candidateId } },
      create: { userId: actor.id, candidateId, ...columns },
      update: columns,
    });
    const detail = { because: reason, until: until.toISOString() };
    return { result: until, entry: { kind: "candidate.reveal", entity: candidateId, detail } };
  });
}

/** Hides a candidate from `actor` again before the day is over. Nothing to do where they are hidden already. */
export function hideCandidate(actor: Actor, candidateId: string): Promise<void> {
  return write(actor, "identity:reveal", async (db) => {
    const { count } = await db.reveal.deleteMany({ where: { userId: actor.id, candidateId } });
    const entry = count === 0 ? null : { kind: "candidate.hide", entity: candidateId, detail: {} };
    return { result: undefined, entry };
  });
}
