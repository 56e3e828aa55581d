import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { seatMappingProblem } from "@/lib/domain/compensation/own-file/seat-mapping";
import type { OwnPerson } from "@/lib/domain/compensation/people/own-person";
import { PayrollMapping } from "@/lib/domain/compensation/people/payroll-mapping";
import { DomainError } from "@/lib/domain/errors";
import { Prisma, type OwnPayroll as Row } from "@/prisma/generated/client";
import { type ReadClient, read, type WriteClient, write } from "./access";
import { storableText } from "./fold-text";
import { forgetDeleted } from "./forget-deleted";
import { insertRows } from "./insert-rows";
import { newId } from "./new-id";
import { parseInput } from "./parse-input";

const payrollStatuses = ["waiting", "taken", "undone"] as const;

const Refusals = z.array(z.object({ row: z.number(), because: z.string() })).readonly();
export type PayrollRefusals = z.infer<typeof Refusals>;

/** A payroll as one file said it. */
export type OwnPayroll = Pick<
  Row,
  "id" | "createdAt" | "createdBy" | "fileName" | "storageKey" | "isSample" | "takenAt"
> & {
  readonly mapping: PayrollMapping;
  readonly status: (typeof payrollStatuses)[number];
  readonly refusals: PayrollRefusals;
};

export function toPayroll(row: Row): OwnPayroll {
  const { id, createdAt, createdBy, fileName, storageKey, isSample, takenAt } = row;
  return {
    ...{ id, createdAt, createdBy, fileName, storageKey, isSample, takenAt },
    mapping: PayrollMapping.parse(JSON.parse(row.mapping)),
    status: z.enum(payrollStatuses).parse(row.status),
    refusals: Refusals.parse(JSON.parse(row.refusals)),
  };
}

async function requirePayroll(db: Pick<ReadClient, "ownPayroll">, id: string): Promise<OwnPayroll> {
  const row = await db.ownPayroll.findUnique({ where: { id } });
  if (row === null) throw new DomainError("NOT_FOUND", "This payroll is no longer here. Send it once more.");
  return toPayroll(row);
}

const NewPayroll = z.object({
  fileName: z.string().min(1).max(300),
  byteLength: z.number().int().min(1),
  storageKey: z.string().regex(/^[a-z0-9]{8,64}$/),
  mapping: PayrollMapping,
});

/** Notes a payroll that was kept; it waits for somebody to look at it and to take its people. Gives its id. */
export function createPayroll(actor: Actor, file: z.input<typeof NewPayroll>): Promise<string> {
  const { mapping, fileName, ...given } = parseInput(NewPayroll, file);
  return write(actor, "own-pay:write", async (db) => {
    const id = newId();
    const made = { id, createdAt: new Date(), createdBy: actor.id, status: "waiting", isSample: false };
    const texts = { fileName: storableText(fileName), mapping: JSON.stringify(mapping) };
    await db.ownPayroll.create({ data: { ...given, ...made, ...texts } });
    return { result: id, entry: { kind: "own-pay.send", entity: id, detail: {} } };
  });
}

/** One payroll. Throws NOT_FOUND. */
export function getPayroll(actor: Actor, id: string): Promise<OwnPayroll> {
  return read(actor, "own-pay:write", (db) => requirePayroll(db, id));
}

/** Payrolls are sent a few times a year; of a company that sends one a month the last two years are listed. */
const MOST_LISTED = 24;

/** The payrolls that are here, the newest first, each with how many people it has; at most 24. */
export function listPayrolls(actor: Actor): Promise<readonly (OwnPayroll & { readonly people: number })[]> {
  return read(actor, "own-pay:write", async (db) => {
    const rows = await db.ownPayroll.findMany({
      include: { _count: { select: { people: true } } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: MOST_LISTED,
    });
    return rows.map((row) => ({ ...toPayroll(row), people: row._count.people }));
  });
}

const Change = z.object({ id: z.string().min(1), mapping: PayrollMapping });

/** Says what the columns of a waiting payroll hold. Throws CONFLICT for one whose people were taken. */
export function mapPayroll(actor: Actor, input: z.input<typeof Change>): Promise<void> {
  const { id, mapping } = parseInput(Change, input);
  return write(actor, "own-pay:write", async (db) => {
    requireWaiting(await requirePayroll(db, id));
    await db.ownPayroll.update({ where: { id }, data: { mapping: JSON.stringify(mapping) } });
    return { result: undefined, entry: null };
  });
}

function requireWaiting({ status }: OwnPayroll): void {
  if (status === "waiting") return;
  throw new DomainError("CONFLICT", "The people of this payroll were taken already. Look at the list of payrolls.");
}

/** What reading a payroll came to. */
export type ReadPayroll = {
  readonly people: readonly Omit<OwnPerson, "role">[];
  readonly refusals: PayrollRefusals;
};

/** How people are inserted. */
export const personRow = {
  into: Prisma.sql`INSERT INTO "OwnPerson" ("payrollId", "row", "reference", "title", "level", "place", "currency", "base", "share", "groups")`,
  values: ({ payrollId, person }: { readonly payrollId: string; readonly person: Omit<OwnPerson, "role"> }) => [
    ...[payrollId, person.row, storableText(person.reference), storableText(person.title), person.level, person.place],
    ...[person.currency, person.base, person.share, storableText(JSON.stringify(person.groups))],
  ],
};

/**
 * Takes the people of a waiting payroll, all at once or nobody: from then on it is the one that counts. Gives the stored file to remove. Throws
 * CONFLICT for one that was taken, INVALID where its mapping lacks something or it has nobody.
 */
export function takePayroll(actor: Actor, id: string, { people, refusals }: ReadPayroll): Promise<string | null> {
  return write(actor, "own-pay:write", async (db) => {
    const payroll = await requirePayroll(db, id);
    requireWaiting(payroll);
    const problem =
      seatMappingProblem(payroll.mapping) ??
      (people.length === 0 ? "No row of this payroll can be taken: look at the columns." : null);
    if (problem !== null) throw new DomainError("INVALID", problem);
    await insertRows(
      db,
      personRow,
      people.map((person) => ({ payrollId: id, person })),
    );
    const taken = { status: "taken", takenAt: new Date(), storageKey: null, refusals: JSON.stringify(refusals) };
    await db.ownPayroll.update({ where: { id }, data: taken });
    const detail = { people: people.length, refused: refusals.length };
    return { result: payroll.storageKey, entry: { kind: "own-pay.take", entity: id, detail } };
  });
}

/** Takes a payroll back, so that the one before it counts again, or puts it back. Its people are kept. Throws CONFLICT for another state. */
export function setPayrollCounts(actor: Actor, id: string, counts: boolean): Promise<void> {
  return write(actor, "own-pay:write", async (db) => {
    const { status } = await requirePayroll(db, id);
    if (status === "waiting" || (status === "taken") === counts)
      throw new DomainError("CONFLICT", "Somebody changed this payroll meanwhile. Load the page again.");
    await db.ownPayroll.update({ where: { id }, data: { status: counts ? "taken" : "undone" } });
    return { result: undefined, entry: { kind: counts ? "own-pay.restore" : "own-pay.undo", entity: id, detail: {} } };
  });
}

/** Removes a payroll with its people for good, down to the bytes of the database. Gives the stored file to remove, null where none is kept. */
export async function removePayroll(actor: Actor, id: string): Promise<string | null> {
  const storageKey = await write(actor, "own-pay:write", async (db) => {
    const payroll = await requirePayroll(db, id);
    const people = await db.ownPerson.count({ where: { payrollId: id } });
    await db.ownPayroll.delete({ where: { id } });
    return { result: payroll.storageKey, entry: { kind: "own-pay.remove", entity: id, detail: { people } } };
  });
  await forgetDeleted();
  return storageKey;
}

/** Removes one person from every payroll that is here, for good. Throws NOT_FOUND. */
export async function forgetPerson(actor: Actor, payrollId: string, row: number): Promise<void> {
  await write(actor, "own-pay:write", async (db) => {
    const person = await db.ownPerson.findUnique({ where: { payrollId_row: { payrollId, row } } });
    if (person === null) throw new DomainError("NOT_FOUND", "This person is no longer in the payroll.");
    const { count } = await db.ownPerson.deleteMany({ where: { reference: person.reference } });
    return { result: undefined, entry: { kind: "own-pay.forget", entity: payrollId, detail: { rows: count } } };
  });
  await forgetDeleted();
}

/** The stored files of payrolls that nobody took yet. */
export function listNeededPayrollFiles(actor: Actor): Promise<ReadonlySet<string>> {
  return read(actor, "own-pay:write", async (db) => {
    const rows = await db.ownPayroll.findMany({ where: { status: "waiting" }, select: { storageKey: true } });
    return new Set(rows.flatMap(({ storageKey }) => storageKey ?? []));
  });
}

/** Takes sample payrolls out, inside the change that removes the sample pool; gives how many people they had. */
export async function deleteSamplePayrolls(db: WriteClient): Promise<number> {
  const people = await db.ownPerson.count({ where: { payroll: { isSample: true } } });
  await db.ownPayroll.deleteMany({ where: { isSample: true } });
  return people;
}
