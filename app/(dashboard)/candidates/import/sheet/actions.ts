"use server";

import { readFile } from "node:fs/promises";
import path from "node:path";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { cancelSheet, discardSheet, getSheet, startSheet } from "@/lib/data/candidate-sheets";
import { forgetSheetLayout, saveSheetLayout } from "@/lib/data/sheet-layouts";
import { undoSheet } from "@/lib/data/undo-sheet";
import { tableDelimiters, tableEncodings } from "@/lib/domain/exchange/table-form";
import { action, provenAction } from "@/lib/server/action";
import { sheetFiles } from "@/lib/server/candidate-sheet/sheet-files";
import { mapSheet, readSheetAs, sampleSheetUpload } from "@/lib/server/candidate-sheet/take-sheet";
import { removeDocuments } from "@/lib/server/import-job/document-store";
import { wakeImports } from "@/lib/server/import-job/run-imports";
import { projectRoot } from "@/lib/server/read-document/project-root";
import { keepTable } from "@/lib/server/table-file/take-upload";
import { mappingOfForm } from "./mapping-form-fields";

const PAGE = "/candidates/import";
const Id = z.string().min(1).max(40);
const OneSheet = z.object({ sheetId: Id });

function refresh(): null {
  revalidatePath(PAGE, "layout");
  return null;
}

const FormForm = z.object({
  sheetId: Id,
  encoding: z.enum(tableEncodings).optional(),
  delimiter: z.enum(tableDelimiters).optional(),
  sheet: z.coerce.number().int().min(0).max(1000).optional(),
  headerRow: z.coerce.number().int().min(0).max(19),
});

/** Reads a waiting spreadsheet in another way: its encoding, what parts its cells, its sheet, the row of its headings. */
export const readSheetAsAction = action("import:write", FormForm, async (actor, { sheetId, headerRow, ...wanted }) => {
  const sheet = await getSheet(actor, sheetId);
  const { table } = sheet.form;
  const next =
    table.kind === "xlsx"
      ? { ...table, sheet: wanted.sheet ?? table.sheet }
      : { ...table, encoding: wanted.encoding ?? table.encoding, delimiter: wanted.delimiter ?? table.delimiter };
  // Of another way of reading, the row of the headings has to be found anew.
  const isSame = JSON.stringify(next) === JSON.stringify(table);
  await readSheetAs(actor, sheet, { table: next, headerRow: isSame ? headerRow : null });
  return refresh();
});

const MappingForm = z.object({ sheetId: Id }).catchall(z.string().max(300));

/** Says what the columns of a waiting spreadsheet hold. */
export const mapSheetAction = action("import:write", MappingForm, async (actor, { sheetId, ...form }) => {
  await mapSheet(actor, await getSheet(actor, sheetId), mappingOfForm(form));
  return refresh();
});

/** Begins the import, and keeps what the columns hold for the next table with the same headings. */
export const startSheetAction = action("import:write", OneSheet, async (actor, { sheetId }) => {
  await startSheet(actor, sheetId);
  const { headings, mapping } = await getSheet(actor, sheetId);
  await saveSheetLayout(actor, headings, mapping);
  wakeImports();
  return refresh();
});

/** Forgets what somebody said of columns: they are guessed anew. */
export const forgetLayoutAction = action("import:write", OneSheet, async (actor, { sheetId }) => {
  const sheet = await getSheet(actor, sheetId);
  await forgetSheetLayout(actor, sheet.headings);
  await readSheetAs(actor, sheet, sheet.form);
  return refresh();
});

/** Stops an import: rows that are done stay. */
export const cancelSheetAction = action("import:write", OneSheet, async (actor, { sheetId }) => {
  for (const file of await cancelSheet(actor, sheetId)) await sheetFiles.remove(file);
  return refresh();
});

/** Takes a spreadsheet away that nobody imported, with its file. */
export const discardSheetAction = action("import:write", OneSheet, async (actor, { sheetId }): Promise<null> => {
  for (const file of await discardSheet(actor, sheetId)) await sheetFiles.remove(file);
  refresh();
  redirect(PAGE);
});

/** Takes an import back: whom it brought is deleted, whom it updated is as before. */
export const undoSheetAction = provenAction("candidate:delete", OneSheet, async (actor, { sheetId }) => {
  const undone = await undoSheet(actor, sheetId, removeDocuments);
  revalidatePath("/", "layout");
  return undone;
});

async function* piecesOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Sends the sample spreadsheet and opens the page that shows what an import of it would do. */
export const sampleSheetAction = action("import:write", z.object({}), async (actor): Promise<null> => {
  const file = path.join(/* turbopackIgnore: true */ projectRoot(), "public", "sample-candidates.csv");
  const sent = { fileName: "sample-candidates.csv", pieces: piecesOf(await readFile(file)), announcedBytes: null };
  const id = await keepTable(actor, sent, sampleSheetUpload);
  refresh();
  redirect(`${PAGE}/sheet/${id}`);
});
