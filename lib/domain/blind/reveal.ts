import { type Actor, may } from "@/lib/domain/access";

/** For how long somebody sees who a candidate is after they revealed them. */
export const REVEAL_HOURS = 24;

/**
 * Why somebody reveals a candidate: a choice, since the journal keeps it for ever and free words could name the person after they are deleted.
 */
export const revealReasons = ["contact", "interview", "offer", "duplicate", "correction", "request"] as const;
export type RevealReason = (typeof revealReasons)[number];

/** When a reveal that was made at `now` is over. */
export function revealEnd(now: Date): Date {
  return new Date(now.getTime() + REVEAL_HOURS * 60 * 60 * 1000);
}

/** Whether `actor` may know who a candidate is: the right to names and, in blind review, that they revealed this one. */
export function mayKnow(actor: Actor, candidateId: string): boolean {
  return may(actor, "name:read") && !hidesIdentity(actor, candidateId);
}

/** Whether blind review hides a candidate from `actor`. */
export function hidesIdentity(actor: Actor, candidateId: string): boolean {
  return actor.blind !== undefined && !actor.blind.revealed.has(candidateId);
}

/** Whether nobody of the pool is hidden from `actor`, so that people can be found and sorted by who they are. */
export function mayKnowEverybody(actor: Actor): boolean {
  return may(actor, "name:read") && actor.blind === undefined;
}
