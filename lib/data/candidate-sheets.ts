import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { SheetForm } from "@/lib/domain/exchange/candidate-sheet/sheet-form";
import { SheetMapping, sheetMappingProblem } from "@/lib/domain/exchange/candidate-sheet/sheet-mapping";
import type { CandidateSheet as Row } from "@/prisma/generated/client";
import { type ReadClient, read, type WriteClient, write } from "./access";
import { storableText } from "./fold-text";
import { forgetSheetFiles } from "./forget-sheet-files";
import { newId } from "./new-id";
import { parseInput } from "./parse-input";

export const sheetStatuses = ["waiting", "reading", "done", "failed", "cancelled", "undone"] as const;
export type SheetStatus = (typeof sheetStatuses)[number];

/** A table of candidates, from its arrival to the end of its import. */
export type CandidateSheet = Omit<Row, "form" | "headings" | "mapping" | "status"> & {
  readonly form: SheetForm;
  readonly headings: readonly string[];
  readonly mapping: SheetMapping;
  readonly status: SheetStatus;
};

export function toSheet(row: Row): CandidateSheet {
  return {
    ...row,
    form: SheetForm.parse(JSON.parse(row.form)),
    headings: z.array(z.string()).parse(JSON.parse(row.headings)),
    mapping: SheetMapping.parse(JSON.parse(row.mapping)),
    status: z.enum(sheetStatuses).parse(row.status),
  };
}

/** One sheet of the transaction; throws NOT_FOUND. */
export async function requireSheet(db: Pick<ReadClient, "candidateSheet">, id: string): Promise<CandidateSheet> {
  const row = await db.candidateSheet.findUnique({ where: { id } });
  if (row === null) throw new DomainError("NOT_FOUND", "This spreadsheet is no longer here. Send it once more.");
  return toSheet(row);
}

/** How a sheet is read and what its columns hold. */
const Reading = z.object({
  form: SheetForm,
  headings: z.array(z.string().min(1).max(220)).min(1).max(500).readonly(),
  layout: z.string().regex(/^[a-z0-9-]{1,60}$/),
  mapping: SheetMapping,
});

const NewSheet = Reading.extend({
  fileName: z.string().min(1).max(300),
  byteLength: z.number().int().min(1),
  storageKey: z.string().regex(/^[a-z0-9]{8,64}$/),
  isSample: z.boolean(),
});

function columnsOf({ form, headings, layout, mapping }: z.infer<typeof Reading>) {
  const texts = { form: JSON.stringify(form), mapping: storableText(JSON.stringify(mapping)) };
  return { ...texts, headings: storableText(JSON.stringify(headings)), layout };
}

/** Notes a table that was kept; it waits for somebody to look at it and to begin. Gives its id. */
export function createSheet(actor: Actor, sheet: z.input<typeof NewSheet>): Promise<string> {
  const given = parseInput(NewSheet, sheet);
  return write(actor, "import:write", async (db) => {
    const id = newId();
    const { byteLength, storageKey, isSample } = given;
    const made = { id, createdAt: new Date(), createdBy: actor.id, status: "waiting" };
    const file = { fileName: storableText(given.fileName), byteLength, storageKey, isSample };
    await db.candidateSheet.create({ data: { ...made, ...file, ...columnsOf(given) } });
    return { result: id, entry: { kind: "spreadsheet.create", entity: id, detail: { sample: isSample } } };
  });
}

/** One sheet. Throws NOT_FOUND. */
export function getSheet(actor: Actor, id: string): Promise<CandidateSheet> {
  return read(actor, "import:write", (db) => requireSheet(db, id));
}

/** Whether somebody sees what stands in the cells of a sheet: in blind review whoever sent it alone. */
export function mayReadSheet({ id, blind }: Actor, { createdBy }: Pick<CandidateSheet, "createdBy">): boolean {
  return blind === undefined || createdBy === id;
}

const MOST_LISTED = 20;

/** The newest 20 sheets, newest first. */
export function listSheets(actor: Actor): Promise<readonly CandidateSheet[]> {
  return read(actor, "import:read", async (db) => {
    const rows = await db.candidateSheet.findMany({
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: MOST_LISTED,
    });
    return rows.map(toSheet);
  });
}

function requireWaiting({ status }: CandidateSheet): void {
  if (status !== "waiting" && status !== "failed")
    throw new DomainError("CONFLICT", "This spreadsheet is being imported already, or was. Load the page again.");
}

/** Says how a waiting sheet is read and what its columns hold. Throws CONFLICT for one that was begun. */
export function changeSheet(actor: Actor, id: string, reading: z.input<typeof Reading>): Promise<void> {
  const given = parseInput(Reading, reading);
  return write(actor, "import:write", async (db) => {
    requireWaiting(await requireSheet(db, id));
    await db.candidateSheet.update({ where: { id }, data: columnsOf(given) });
    return { result: undefined, entry: null };
  });
}

/** Lets a waiting sheet be imported, from where it stopped if it failed. Throws CONFLICT when it was begun, INVALID when its mapping lacks something. */
export function startSheet(actor: Actor, id: string): Promise<void> {
  return write(actor, "import:write", async (db) => {
    const sheet = await requireSheet(db, id);
    requireWaiting(sheet);
    const problem = sheetMappingProblem(sheet.mapping);
    if (problem !== null) throw new DomainError("INVALID", problem);
    const data = { status: "reading", problem: null, startedAt: sheet.startedAt ?? new Date(), finishedAt: null };
    await db.candidateSheet.update({ where: { id }, data });
    return { result: undefined, entry: { kind: "spreadsheet.start", entity: id, detail: { layout: sheet.layout } } };
  });
}

/** Takes a sheet away that nobody imported. Gives the stored files to remove. */
export function discardSheet(actor: Actor, id: string): Promise<readonly string[]> {
  return write(actor, "import:write", async (db) => {
    const sheet = await requireSheet(db, id);
    requireWaiting(sheet);
    if (sheet.doneRows > 0)
      throw new DomainError("CONFLICT", "Rows of this spreadsheet were imported. Take the import back instead.");
    const files = await forgetSheetFiles(db, id);
    await db.candidateSheet.delete({ where: { id } });
    return {
      result: [...files, sheet.storageKey ?? []].flat(),
      entry: { kind: "spreadsheet.discard", entity: id, detail: {} },
    };
  });
}

/** Stops an import: rows that are done stay. Gives the stored files to remove. Throws CONFLICT when it is not running. */
export function cancelSheet(actor: Actor, id: string): Promise<readonly string[]> {
  return write(actor, "import:write", async (db) => {
    const { status, storageKey, doneRows } = await requireSheet(db, id);
    if (status !== "reading") throw new DomainError("CONFLICT", "This import is not running any more.");
    const data = { status: "cancelled", storageKey: null, finishedAt: new Date() };
    await db.candidateSheet.update({ where: { id }, data });
    const files = [...(await forgetSheetFiles(db, id)), storageKey ?? []].flat();
    return { result: files, entry: { kind: "spreadsheet.cancel", entity: id, detail: { rows: doneRows } } };
  });
}

/** Forgets sample tables, inside the change that removes the sample pool. */
export async function deleteSampleSheets(db: WriteClient): Promise<void> {
  await db.candidateSheet.deleteMany({ where: { isSample: true, status: { not: "reading" } } });
}
