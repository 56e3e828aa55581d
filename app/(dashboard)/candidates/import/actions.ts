"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { cancelImport, createImport } from "@/lib/data/imports";
import { DomainError } from "@/lib/domain/errors";
import { action } from "@/lib/server/action";
import { addUpload } from "@/lib/server/import-job/add-upload";
import { removeDocuments } from "@/lib/server/import-job/document-store";

const PAGE = "/candidates/import";

/** Opens an import for files that the page then uploads one by one. */
export const startImportAction = action(z.object({}), async (actor) => {
  const { importId } = await createImport(actor, { isSample: false });
  revalidatePath(PAGE);
  return { importId };
});

const CancelForm = z.object({ importId: z.string().min(1).max(40) });

/** Stops an import: what is read stays, what waits is not read and not kept. */
export const cancelImportAction = action(CancelForm, async (actor, { importId }) => {
  const { storageKeys } = await cancelImport(actor, importId);
  await removeDocuments(storageKeys);
  revalidatePath(PAGE);
});

const PastedForm = z.object({
  text: z
    .string()
    .trim()
    .min(1, "Paste the text of a résumé first.")
    .max(1_000_000, "This is longer than any résumé. Paste one at a time."),
});

/** Imports one résumé that was pasted as text. */
export const pasteTextAction = action(PastedForm, async (actor, { text }) => {
  const { importId } = await createImport(actor, { isSample: false });
  const bytes = new TextEncoder().encode(text);
  const { refused } = await addUpload(actor, importId, { originalName: "Pasted text", bytes });
  if (refused[0]) throw new DomainError("INVALID", refused[0].message, { text: refused[0].message });
  revalidatePath(PAGE);
  return { importId };
});
