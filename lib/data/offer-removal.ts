import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { OfferFacts, OfferProgress, StoredTerms } from "@/lib/domain/compensation/offer/offer-input";
import { DomainError } from "@/lib/domain/errors";
import type { OfferVersion } from "@/prisma/generated/client";
import { type WriteClient, write } from "./access";
import { keptLabel, toColumns, toOffer } from "./offer-rows";
import { forgetRemovedVersions, keepVersion } from "./offer-versions";
import { claimOffer } from "./offers";
import { parseInput } from "./parse-input";

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
      actor,
      await claimOffer(db, id, seenVersion),
    );
    const now = new Date();
    await forgetRemovedVersions(db, now);
    await db.offer.delete({ where: { id } });
    await db.offerVersion.updateMany({ where: { offerId: id }, data: { removedAt: now } });
    const { role, level, region: place, companyType } = cell;
    const input = { label, role, level, place, companyType, terms: StoredTerms.parse(terms) };
    const result = { id, candidateId, input: { ...input, status, madeOn, answeredOn } };
    return { result, entry: { kind: "offer.remove", entity: id, detail: { role, status } } };
  });
}

/** Takes back that the versions of an offer are removed. Gives the last one, null where none is kept any more. */
async function bringVersionsBack(db: WriteClient, offerId: string): Promise<OfferVersion | null> {
  await db.offerVersion.updateMany({ where: { offerId }, data: { removedAt: null } });
  return db.offerVersion.findFirst({ where: { offerId }, orderBy: { version: "desc" } });
}

/**
 * Puts an offer back under its address, with its versions where they are kept still. The name of a candidate who was deleted meanwhile does not
 * come back. Throws CONFLICT where it stands.
 */
export function restoreOffer(actor: Actor, removed: RemovedOffer, now: Date): Promise<{ readonly id: string }> {
  const { id, candidateId, input } = parseInput(RemovedOffer, removed);
  return write(actor, "offer:write", async (db) => {
    if ((await db.offer.count({ where: { id } })) > 0) throw new DomainError("CONFLICT", "This offer is back already.");
    const isGone = candidateId !== null && (await db.candidate.count({ where: { id: candidateId } })) === 0;
    const last = await bringVersionsBack(db, id);
    const typed = toColumns(input, isGone ? null : candidateId);
    const label = last === null ? typed.label : keptLabel(actor, typed, last);
    const columns = { ...typed, label: isGone ? "" : label };
    const made = { createdAt: now, createdBy: actor.id, version: (last?.version ?? 0) + 1 };
    await db.offer.create({ data: { id, ...columns, ...made, updatedAt: now } });
    await keepVersion(db, { offerId: id, columns, ...made, how: "restored", fromVersion: null });
    return { result: { id }, entry: { kind: "offer.restore", entity: id, detail: { role: columns.roleSlug } } };
  });
}
