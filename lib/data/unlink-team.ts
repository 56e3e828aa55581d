import type { WriteClient } from "./access";

/**
 * Cuts every tie from the team to candidates who are deleted. The member stays: they work here, and name, title and levels are what was
 * typed or confirmed for them. The link goes, and levels that came from the résumé are called stated from then on, because no quote is left
 * that could show them.
 */
export async function unlinkTeam(db: WriteClient, candidateIds: readonly string[]): Promise<void> {
  const linked = await db.teamMember.findMany({
    where: { candidateId: { not: null } },
    select: { id: true, candidateId: true },
  });
  const gone = new Set(candidateIds);
  const members = linked.filter(({ candidateId }) => candidateId !== null && gone.has(candidateId)).map(({ id }) => id);
  if (members.length === 0) return;
  await db.teamSkill.updateMany({ where: { memberId: { in: members } }, data: { origin: "stated" } });
  await db.teamMember.updateMany({
    where: { id: { in: members } },
    data: { candidateId: null, version: { increment: 1 } },
  });
}
