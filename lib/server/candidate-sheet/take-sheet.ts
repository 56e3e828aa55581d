import "server-only";
import { type CandidateSheet, changeSheet, createSheet } from "@/lib/data/candidate-sheets";
import { layoutKey } from "@/lib/data/sheet-keys";
import { findSheetLayout } from "@/lib/data/sheet-layouts";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { detectLayout, guessSheetMapping } from "@/lib/domain/exchange/candidate-sheet/detect-layout";
import type { SheetMapping } from "@/lib/domain/exchange/candidate-sheet/sheet-mapping";
import type { TableForm } from "@/lib/domain/exchange/table-form";
import { TableFileError } from "@/lib/server/table-file/table-file-error";
import type { UploadRule } from "@/lib/server/table-file/take-upload";
import { MOST_SHEET_MEGABYTES, sheetFiles } from "./sheet-files";
import { type ToldSheet, tellRows, tellSheet } from "./tell-sheet";

/** What a table is taken for at first: what somebody said of one with the same headings, else what they look like. */
async function readingOf(actor: Actor, { form, headings }: ToldSheet) {
  const saved = await findSheetLayout(actor, headings);
  const layout = layoutKey(detectLayout(headings)?.layout.slug ?? null, headings);
  return { form, headings, layout, mapping: saved?.mapping ?? guessSheetMapping(headings) };
}

function uploadRule(isSample: boolean): UploadRule {
  return {
    ...{ store: sheetFiles, mostMegabytes: MOST_SHEET_MEGABYTES },
    note: async (actor, { fileName, byteLength, storageKey }) => {
      const told = await tellSheet(sheetFiles.pathOf(storageKey));
      return createSheet(actor, { fileName, byteLength, storageKey, isSample, ...(await readingOf(actor, told)) });
    },
  };
}

/** How a table of candidates comes in. */
export const sheetUpload = uploadRule(false);

/** How the sample table comes in: whom it brings is marked as sample. */
export const sampleSheetUpload = uploadRule(true);

/** How somebody wants a table to be read; `headerRow` null looks for the row. */
export type WantedForm = { readonly table: TableForm; readonly headerRow: number | null };

/** Reads a waiting sheet in another way, and guesses its columns anew. Throws INVALID, with a sentence, where it cannot be read so. */
export async function readSheetAs(actor: Actor, sheet: CandidateSheet, wanted: WantedForm): Promise<void> {
  if (sheet.storageKey === null)
    throw new DomainError("NOT_FOUND", "The stored copy of this file is gone. Send it once more.");
  try {
    const told = await tellRows(sheetFiles.pathOf(sheet.storageKey), wanted.table, wanted.headerRow);
    await changeSheet(actor, sheet.id, await readingOf(actor, told));
  } catch (error) {
    if (error instanceof TableFileError) throw new DomainError("INVALID", error.message);
    throw error;
  }
}

/** Says what the columns of a waiting sheet hold. */
export function mapSheet(
  actor: Actor,
  { id, form, headings, layout }: CandidateSheet,
  mapping: SheetMapping,
): Promise<void> {
  return changeSheet(actor, id, { form, headings, layout, mapping });
}
