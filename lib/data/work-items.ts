import "server-only";
import { type Actor, may } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { findAdvice } from "@/lib/domain/sourcing/advice";
import { type WorkPlan, WorkTopic } from "@/lib/domain/sourcing/work-item";
import { roleBySlug } from "@/lib/reference/roles";
import { read, type WriteClient, write } from "./access";

export type WorkItem = {
  readonly id: string;
  readonly role: string;
  readonly topic: WorkTopic;
  /** Key of the advice that it came from; null when a person wrote it. */
  readonly advice: string | null;
  readonly text: string;
  /** Empty for whoever may not know names. */
  readonly ownerName: string;
  readonly dueOn: string | null;
  readonly doneAt: Date | null;
  readonly version: number;
};

type Row = Omit<WorkItem, "role" | "topic"> & { readonly roleSlug: string; readonly topic: string };

function toWorkItem(actor: Actor, { roleSlug, topic, ...row }: Row): WorkItem {
  const { id, advice, text, dueOn, doneAt, version } = row;
  const ownerName = may(actor, "name:read") ? row.ownerName : "";
  return { id, role: roleSlug, topic: WorkTopic.parse(topic), advice, text, ownerName, dueOn, doneAt, version };
}

const MOST_LISTED = 500;

/** The work of one role: what is due first, then what has no day, what is done last. */
export function listWork(actor: Actor, role: string): Promise<readonly WorkItem[]> {
  return read(actor, "role:read", async (db) => {
    const rows = await db.workItem.findMany({
      where: { roleSlug: role },
      orderBy: [
        { doneAt: { sort: "asc", nulls: "first" } },
        { dueOn: { sort: "asc", nulls: "last" } },
        { createdAt: "asc" },
      ],
      take: MOST_LISTED,
    });
    return rows.map((row) => toWorkItem(actor, row));
  });
}

/** How much work of a role is not done. */
export function countOpenWork(actor: Actor, role: string): Promise<number> {
  return read(actor, "role:read", (db) => db.workItem.count({ where: { roleSlug: role, doneAt: null } }));
}

/** Open work of all roles that is due up to a day, the most overdue first; at most `limit`. */
export function listDueWork(actor: Actor, until: string, limit: number): Promise<readonly WorkItem[]> {
  return read(actor, "role:read", async (db) => {
    const rows = await db.workItem.findMany({
      where: { doneAt: null, dueOn: { lte: until } },
      orderBy: [{ dueOn: "asc" }, { id: "asc" }],
      take: limit,
    });
    return rows.map((row) => toWorkItem(actor, row));
  });
}

/** Names of the accounts that work can be given to. */
export function listOwnerNames(actor: Actor): Promise<readonly string[]> {
  return read(actor, "work:write", async (db) => {
    const users = await db.user.findMany({
      where: { disabledAt: null },
      select: { name: true },
      orderBy: { name: "asc" },
    });
    return [...new Set(users.map(({ name }) => name))];
  });
}

export type NewWork = {
  /** Made with the form, so that a form that is sent twice makes one piece of work. */
  readonly id: string;
  readonly role: string;
  readonly topic: WorkTopic;
  readonly advice: string | null;
  readonly plan: WorkPlan;
  /** Whether it is done already, as when a removal is undone. */
  readonly isDone: boolean;
};

function findSame(db: WriteClient, { id, role, topic, advice }: NewWork): Promise<Row | null> {
  const same = advice === null ? [] : [{ roleSlug: role, topic, advice }];
  return db.workItem.findFirst({ where: { OR: [{ id }, ...same] } });
}

/**
 * Makes a piece of work. The same form sent again, or advice that is work already, gives the one that is there, unchanged. Throws INVALID for an
 * unknown role and for advice that the reference does not give.
 */
export function addWork(actor: Actor, work: NewWork, now: Date): Promise<WorkItem> {
  const { id, role, topic, advice, plan, isDone } = work;
  if (!roleBySlug.has(role)) throw new DomainError("INVALID", "This role is not among the ten.");
  if (advice !== null && findAdvice(role, topic, advice) === null)
    throw new DomainError("INVALID", "This advice is not given any more. Write it as work of your own.");
  return write(actor, "work:write", async (db) => {
    const same = await findSame(db, work);
    if (same !== null) return { result: toWorkItem(actor, same), entry: null };
    const row = await db.workItem.create({
      data: {
        ...{ id, roleSlug: role, topic, advice, ...plan, doneAt: isDone ? now : null },
        ...{ createdAt: now, createdBy: actor.id, version: 1 },
      },
    });
    return { result: toWorkItem(actor, row), entry: { kind: "work.add", entity: id, detail: { role, topic } } };
  });
}

/** A piece of work as somebody saw it. */
export type SeenWork = { readonly id: string; readonly seenVersion: number };

type WorkChange = {
  readonly kind: "work.change" | "work.done" | "work.reopen";
  readonly data: Partial<WorkPlan> & { readonly doneAt?: Date | null };
};

function change(actor: Actor, { id, seenVersion }: SeenWork, { kind, data }: WorkChange): Promise<WorkItem> {
  return write(actor, "work:write", async (db) => {
    const before = await requireSeen(db, { id, seenVersion });
    const row = await db.workItem.update({ where: { id }, data: { ...data, version: before.version + 1 } });
    return { result: toWorkItem(actor, row), entry: { kind, entity: id, detail: { role: row.roleSlug } } };
  });
}

async function requireSeen(db: WriteClient, { id, seenVersion }: SeenWork): Promise<Row> {
  const row = await db.workItem.findUnique({ where: { id } });
  if (row === null) throw new DomainError("NOT_FOUND", "This is not on the list any more. Somebody removed it.");
  if (row.version !== seenVersion)
    throw new DomainError(
      "CONFLICT",
      "Somebody changed this since you opened it. Reload the page to see it as it is now.",
    );
  return row;
}

/** Gives a piece of work another text, owner or day. Throws CONFLICT when somebody changed it since, NOT_FOUND when it is gone. */
export function changeWork(actor: Actor, seen: SeenWork, plan: WorkPlan): Promise<WorkItem> {
  return change(actor, seen, { kind: "work.change", data: plan });
}

/** Ticks a piece of work off. Throws like `changeWork`. */
export function finishWork(actor: Actor, seen: SeenWork, now: Date): Promise<WorkItem> {
  return change(actor, seen, { kind: "work.done", data: { doneAt: now } });
}

/** Takes the tick away. Throws like `changeWork`. */
export function reopenWork(actor: Actor, seen: SeenWork): Promise<WorkItem> {
  return change(actor, seen, { kind: "work.reopen", data: { doneAt: null } });
}

/** Removes a piece of work and gives it back as it was, for an undo. Throws like `changeWork`. */
export function removeWork(actor: Actor, seen: SeenWork): Promise<WorkItem> {
  return write(actor, "work:write", async (db) => {
    const before = await requireSeen(db, seen);
    await db.workItem.delete({ where: { id: seen.id } });
    return {
      result: toWorkItem(actor, before),
      entry: { kind: "work.remove", entity: seen.id, detail: { role: before.roleSlug, topic: before.topic } },
    };
  });
}
