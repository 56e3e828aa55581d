import type { WriteClient } from "./access";

/**
 * Takes candidates who are deleted out of their offers: link and name go. Terms and outcome stay without them, because the company's own history
 * of offers is what odds of acceptance are told from.
 */
export async function unlinkOffers(db: WriteClient, candidateIds: readonly string[]): Promise<void> {
  // All that are linked, rather than as many as a list of ids may hold: there are few.
  const linked = await db.offer.findMany({
    where: { candidateId: { not: null } },
    select: { id: true, candidateId: true },
  });
  const gone = new Set(candidateIds);
  const offers = linked.filter(({ candidateId }) => candidateId !== null && gone.has(candidateId)).map(({ id }) => id);
  if (offers.length === 0) return;
  await db.offer.updateMany({
    where: { id: { in: offers } },
    data: { candidateId: null, label: "", version: { increment: 1 } },
  });
}
