import "server-only";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { InterviewRounds, type LoopRound } from "@/lib/domain/interview/interview-loop";
import { roleBySlug } from "@/lib/reference/roles";
import type { InterviewLoop as InterviewLoopRow } from "@/prisma/generated/client";
import { read, type WriteClient, write } from "./access";
import { storableText } from "./fold-text";
import { newId } from "./new-id";
import { parseInput } from "./parse-input";

export type InterviewLoop = {
  readonly id: string;
  readonly roleSlug: string;
  readonly name: string;
  readonly rounds: readonly LoopRound[];
  readonly updatedAt: Date;
  readonly createdBy: string;
  /** Raised by each change; a change names the one it was made on. */
  readonly version: number;
};

/** Most loops that a role's page lists; a company has a handful, the newest are the ones in use. */
const MOST_LISTED = 50;

function toLoop({ id, roleSlug, name, body, updatedAt, createdBy, version }: InterviewLoopRow): InterviewLoop {
  return { id, roleSlug, name, rounds: InterviewRounds.parse(JSON.parse(body)), updatedAt, createdBy, version };
}

/** The loops of a role, the one that was changed last first; at most fifty. */
export function listLoops(actor: Actor, roleSlug: string): Promise<readonly InterviewLoop[]> {
  return read(actor, "role:read", async (db) => {
    const rows = await db.interviewLoop.findMany({
      where: { roleSlug },
      orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
      take: MOST_LISTED,
    });
    return rows.map(toLoop);
  });
}

/** A loop of a role; null when it is not there. */
export function findLoop(actor: Actor, roleSlug: string, id: string): Promise<InterviewLoop | null> {
  return read(actor, "role:read", async (db) => {
    const row = await db.interviewLoop.findFirst({ where: { id, roleSlug } });
    return row === null ? null : toLoop(row);
  });
}

export type LoopDraft = { readonly name: string; readonly rounds: readonly LoopRound[] };

function toColumns({ name, rounds }: LoopDraft) {
  return { name: storableText(name), body: storableText(JSON.stringify(parseInput(InterviewRounds, rounds))) };
}

/** Keeps a new loop and gives its id. Throws NOT_FOUND for a role that does not exist, INVALID for rounds that are not sound. */
export async function createLoop(actor: Actor, roleSlug: string, draft: LoopDraft, now: Date): Promise<string> {
  const columns = toColumns(draft);
  return write(actor, "posting:write", async (db) => {
    if (!roleBySlug.has(roleSlug)) throw new DomainError("NOT_FOUND", "This role is not here.");
    const id = newId();
    await db.interviewLoop.create({
      data: { id, roleSlug, ...columns, createdAt: now, updatedAt: now, createdBy: actor.id, version: 1 },
    });
    return { result: id, entry: { kind: "loop.create", entity: id, detail: { role: roleSlug } } };
  });
}

async function claimLoop(db: WriteClient, id: string, seenVersion: number): Promise<InterviewLoopRow> {
  const row = await db.interviewLoop.findUnique({ where: { id } });
  if (row === null) throw new DomainError("NOT_FOUND", "This loop is not here. It may have been removed.");
  if (row.version !== seenVersion)
    throw new DomainError(
      "CONFLICT",
      "Somebody changed this loop after you opened the page. Open it in another tab, and carry your changes over.",
    );
  return row;
}

/** Changes a loop and gives its new version. Throws NOT_FOUND when it is gone, CONFLICT when somebody else was quicker. */
export async function changeLoop(
  actor: Actor,
  id: string,
  change: { readonly seenVersion: number; readonly draft: LoopDraft; readonly now: Date },
): Promise<number> {
  const columns = toColumns(change.draft);
  return write(actor, "posting:write", async (db) => {
    const { version, roleSlug } = await claimLoop(db, id, change.seenVersion);
    await db.interviewLoop.update({ where: { id }, data: { ...columns, updatedAt: change.now, version: version + 1 } });
    return { result: version + 1, entry: { kind: "loop.change", entity: id, detail: { role: roleSlug } } };
  });
}

/** Removes a loop and gives it as it was. Throws NOT_FOUND when it is gone already, CONFLICT when somebody changed it meanwhile. */
export function removeLoop(actor: Actor, id: string, seenVersion: number): Promise<InterviewLoop> {
  return write(actor, "posting:write", async (db) => {
    const row = await claimLoop(db, id, seenVersion);
    const { roleSlug } = row;
    await db.interviewLoop.delete({ where: { id } });
    return { result: toLoop(row), entry: { kind: "loop.remove", entity: id, detail: { role: roleSlug } } };
  });
}
