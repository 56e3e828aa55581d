import type { Prisma } from "@/prisma/generated/client";
import type { WriteClient } from "./access";
import { removeScores } from "./score-store";
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
  await unlinkTeam(
    db,
    people.map(({ id }) => id),
  );
  await db.candidate.deleteMany({ where });
  return people;
}
