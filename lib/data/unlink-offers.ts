import type { WriteClient } from "./access";
import { keepVersion } from "./offer-versions";

/** The offers that name or named one of the deleted in any version, also those that were removed and may come back. */
async function offersOf(db: WriteClient, gone: ReadonlySet<string>): Promise<readonly string[]> {
  // All that are linked, rather than as many as a list of ids may hold: there are few.
  const linked = await db.offerVersion.findMany({
    where: { candidateId: { not: null } },
    select: { offerId: true, candidateId: true },
    distinct: ["offerId", "candidateId"],
  });
  const ofGone = linked.filter(({ candidateId }) => candidateId !== null && gone.has(candidateId));
  return [...new Set(ofGone.map(({ offerId }) => offerId))];
}

/** Takes the name out of every version of an offer that may hold it: those linked to a deleted one, to nobody, or called as one of the first is. */
async function unlinkVersions(db: WriteClient, offerId: string, gone: ReadonlySet<string>): Promise<readonly string[]> {
  const versions = await db.offerVersion.findMany({
    where: { offerId },
    select: { version: true, label: true, candidateId: true },
  });
  const isLinked = ({ candidateId }: { readonly candidateId: string | null }) =>
    candidateId !== null && gone.has(candidateId);
  const names = versions.filter(isLinked).map(({ label }) => label);
  for (const version of versions) {
    if (!isLinked(version) && version.candidateId !== null && !names.includes(version.label)) continue;
    const candidateId = isLinked(version) ? null : version.candidateId;
    const key = { offerId, version: version.version };
    await db.offerVersion.update({ where: { offerId_version: key }, data: { label: "", candidateId } });
  }
  return names;
}

/**
 * Takes candidates who are deleted out of their offers and of every version of them: link and name go. Terms and outcome stay without them,
 * because the company's own history of offers is what odds of acceptance are told from.
 */
export async function unlinkOffers(db: WriteClient, candidateIds: readonly string[]): Promise<void> {
  const gone = new Set(candidateIds);
  for (const id of await offersOf(db, gone)) {
    const names = await unlinkVersions(db, id, gone);
    const row = await db.offer.findUnique({ where: { id } });
    if (row === null) continue;
    const isOfGone = row.candidateId !== null && gone.has(row.candidateId);
    if (!isOfGone && row.candidateId !== null && !names.includes(row.label)) continue;
    const columns = { ...row, label: "", candidateId: isOfGone ? null : row.candidateId };
    const version = row.version + 1;
    await db.offer.update({
      where: { id },
      data: { label: columns.label, candidateId: columns.candidateId, version },
    });
    const how = { how: "erased", fromVersion: null, createdAt: new Date(), createdBy: "" } as const;
    await keepVersion(db, { offerId: id, version, columns, ...how });
  }
}
