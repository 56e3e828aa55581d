import type { Prisma } from "@/prisma/generated/client";
import type { JournalNote, WriteClient } from "./access";
import { removeScores } from "./score-store";
import { unlinkOffers } from "./unlink-offers";
import { unlinkTeam } from "./unlink-team";

/** Deletes the people that `where` names with everything that belongs to them, and counts them out of the pool. Gives their ids. */
export async function deletePeople(
  db: WriteClient,
  where: Prisma.CandidateWhereInput,
): Promise<readonly { readonly id: string }[]> {
  const people = await db.candidate.findMany({ where, select: { id: true, number: true } });
  const owners = people.map(({ id, number }) => ({ candidateId: id, candidateNumber: number }));
  // Before their rows go: a cascade would take the scores without counting them out.
  await removeScores(db, owners, "all");
  const ids = people.map(({ id }) => id);
  await unlinkTeam(db, ids);
  await unlinkOffers(db, ids);
  await db.candidate.deleteMany({ where });
  return people;
}

type Person = { readonly id: string };
type FileOf = { readonly id: string; readonly candidateId: string | null };

/**
 * What the journal keeps of people who were deleted together: an entry each, so that what happened to each can be found afterwards, with the
 * files of imports that they came in. A restore of an older backup deletes them again by these.
 */
export function deletionNotes(people: readonly Person[], files: readonly FileOf[]): readonly JournalNote[] {
  const filesOf = new Map<string, string[]>();
  for (const { id, candidateId } of files)
    if (candidateId !== null) filesOf.set(candidateId, [...(filesOf.get(candidateId) ?? []), id]);
  return people.map(({ id }) => {
    const detail = { chosen: people.length, files: filesOf.get(id) ?? [] };
    return { kind: "candidate.delete", entity: id, detail };
  });
}
