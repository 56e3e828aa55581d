import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { type ReadClient, read, write } from "./access";

/* Looking at people and taking their data out changes nothing, and is in the journal all the same. */

/** A second look within this time is the same look: a reload or a way back does not flood the journal. */
const SAME_VIEW_MS = 60 * 60 * 1000;

type View = {
  /** What is printed from the pages of a receipt and of the sheet leaves the program, so each is a look of its own. */
  readonly kind: "candidate.view" | "receipt.view" | "sheet.view" | "own-pay.view" | "pool.read";
  readonly entity: string;
};

async function wasViewed(
  db: Pick<ReadClient, "journalEntry">,
  actor: Actor,
  { kind, entity }: View,
  now: Date,
): Promise<boolean> {
  const since = new Date(now.getTime() - SAME_VIEW_MS);
  const last = await db.journalEntry.findFirst({
    where: { entity, kind, actor: actor.id, at: { gt: since } },
    select: { seq: true },
  });
  return last !== null;
}

/** Writes down that `actor` looked at a candidate's file: once an hour at most. A candidate who is not there is not looked at. */
export function noteCandidateView(actor: Actor, candidateId: string, now: Date): Promise<void> {
  return notePageView(actor, { kind: "candidate.view", entity: candidateId }, now);
}

/** The same for the page of a receipt (`receipt.view`). */
export function noteReceiptView(actor: Actor, candidateId: string, now: Date): Promise<void> {
  return notePageView(actor, { kind: "receipt.view", entity: candidateId }, now);
}

/** The same for the sheet that the candidate gets (`sheet.view`). */
export function noteSheetView(actor: Actor, candidateId: string, now: Date): Promise<void> {
  return notePageView(actor, { kind: "sheet.view", entity: candidateId }, now);
}

async function notePageView(actor: Actor, view: View, now: Date): Promise<void> {
  const candidateId = view.entity;
  if (await read(actor, "candidate:read", (db) => wasViewed(db, actor, view, now))) return;
  await write(actor, "candidate:read", async (db) => {
    const isThere = (await db.candidate.count({ where: { id: candidateId } })) > 0;
    // Asked again: another page of the same person may have been faster
    const isNew = isThere && !(await wasViewed(db, actor, view, now));
    return { result: undefined, entry: isNew ? { ...view, detail: {} } : null };
  });
}

/** Writes down that `actor` looked at what the people of a payroll are paid: once an hour at most. */
export async function noteOwnPayView(actor: Actor, payrollId: string, now: Date): Promise<void> {
  const view = { kind: "own-pay.view", entity: payrollId } as const;
  if (await read(actor, "own-pay:read", (db) => wasViewed(db, actor, view, now))) return;
  await write(actor, "own-pay:read", async (db) => {
    const isNew = !(await wasViewed(db, actor, view, now));
    return { result: undefined, entry: isNew ? { ...view, detail: {} } : null };
  });
}

const Export = z.object({
  /** What was taken out: a candidate's document, a list of candidates, one candidate, the list of an import's failed files, a backup, a list of claims. */
  kind: z.enum([
    "document.export",
    "pool.export",
    "candidate.export",
    "import.export",
    "spreadsheet.export",
    "backup.export",
    "claim.export",
    "pay.export",
    "team-cost.export",
  ]),
  entity: z.string().min(1).max(80),
  /** Rows or files. */
  count: z.number().int().min(0),
});

/** What somebody needs who takes it out. */
const exportPermissions = {
  "document.export": "candidate:read",
  "pool.export": "pool:export",
  "candidate.export": "candidate:read",
  "import.export": "import:read",
  "spreadsheet.export": "import:write",
  "backup.export": "backup:write",
  "claim.export": "role:read",
  "pay.export": "role:read",
  "team-cost.export": "team-cost:read",
} as const;

/** Writes down that `actor` takes data out of the program. Call it before the first byte leaves. */
export function noteExport(actor: Actor, taken: z.input<typeof Export>): Promise<void> {
  const { kind, entity, count } = Export.parse(taken);
  return write(actor, exportPermissions[kind], async () => ({
    result: undefined,
    entry: { kind, entity, detail: { count } },
  }));
}

/**
 * Writes down that a program reads a list of people page by page: once an hour at most for each list, with how many it has.
 *
 * @param role whose ranking it is; null for the pool
 */
export async function noteListRead(
  actor: Actor,
  { role, count }: { readonly role: string | null; readonly count: number },
  now: Date,
): Promise<void> {
  const list = { kind: "pool.read", entity: role ?? "pool" } as const;
  if (await read(actor, "pool:export", (db) => wasViewed(db, actor, list, now))) return;
  await write(actor, "pool:export", async (db) => {
    const isNew = !(await wasViewed(db, actor, list, now));
    return { result: undefined, entry: isNew ? { ...list, detail: { count } } : null };
  });
}

/** Writes down that `actor` deletes what a restore put aside; `name` is its folder's. Call it before it goes. */
export function noteReplacedRemoval(actor: Actor, name: string): Promise<void> {
  return write(actor, "backup:write", async () => ({
    result: undefined,
    entry: { kind: "restore.remove-replaced", entity: name, detail: {} },
  }));
}
