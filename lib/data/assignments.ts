import "server-only";
import { type Actor, may } from "@/lib/domain/access";
import { mayKnowEverybody } from "@/lib/domain/blind/reveal";
import { DomainError } from "@/lib/domain/errors";
import { type ReadClient, read, write } from "./access";
import { findShownWords } from "./hidden-words";
import { shownName } from "./shown-name";

/** Whether a candidate is there for `actor`: anybody for those who see the pool, the assigned ones for the others. */
export async function isShownTo(
  db: Pick<ReadClient, "assignment">,
  actor: Actor,
  candidateId: string,
): Promise<boolean> {
  if (may(actor, "pool:read")) return true;
  return (await db.assignment.count({ where: { candidateId, userId: actor.id } })) > 0;
}

export type AssignedCandidate = {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  readonly nearestRole: string | null;
  readonly isSample: boolean;
};

/** The candidates whom `actor` was asked to look at, by the name that they see. */
export function listAssigned(actor: Actor): Promise<readonly AssignedCandidate[]> {
  return read(actor, "candidate:read", async (db) => {
    const rows = await db.candidate.findMany({
      where: { assignments: { some: { userId: actor.id } } },
      select: { id: true, name: true, headline: true, nearestRole: true, isSample: true },
      orderBy: [{ foldedName: "asc" }, { number: "asc" }],
    });
    const shownWords = await findShownWords(
      db,
      actor,
      rows.map(({ id }) => id),
    );
    const shown = rows.map((row) => ({
      ...row,
      name: shownName(actor, row),
      headline: shownWords(row.id, row.headline),
    }));
    // The order of names that are not shown would tell them.
    return mayKnowEverybody(actor) ? shown : shown.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  });
}

export type Assignee = { readonly id: string; readonly name: string; readonly isAssigned: boolean };

/** Those who see assigned candidates only, and whether they see this one. */
export function listAssignees(actor: Actor, candidateId: string): Promise<readonly Assignee[]> {
  return read(actor, "candidate:assign", async (db) => {
    const users = await db.user.findMany({
      where: { role: { in: ["interviewer", "hiring-manager"] }, disabledAt: null },
      select: { id: true, name: true, assignments: { where: { candidateId }, select: { candidateId: true } } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    });
    return users.map(({ id, name, assignments }) => ({ id, name, isAssigned: assignments.length > 0 }));
  });
}

/** Makes exactly these people see a candidate. Throws NOT_FOUND for a candidate who is gone, INVALID for somebody who sees none or all. */
export async function assignCandidate(
  actor: Actor,
  candidateId: string,
  userIds: readonly string[],
  now: Date,
): Promise<void> {
  await write(actor, "candidate:assign", async (db) => {
    if ((await db.candidate.count({ where: { id: candidateId } })) === 0)
      throw new DomainError("NOT_FOUND", "This candidate is not here. It may have been deleted.");
    const wanted = [...new Set(userIds)];
    const known = await db.user.count({
      where: { id: { in: wanted }, role: { in: ["interviewer", "hiring-manager"] }, disabledAt: null },
    });
    if (known !== wanted.length)
      throw new DomainError("INVALID", "Somebody of these cannot be assigned any more. Reload the page.");
    await db.assignment.deleteMany({ where: { candidateId } });
    await db.assignment.createMany({ data: wanted.map((userId) => ({ candidateId, userId, createdAt: now })) });
    return { result: undefined, entry: { kind: "candidate.assign", entity: candidateId, detail: { to: wanted } } };
  });
}
