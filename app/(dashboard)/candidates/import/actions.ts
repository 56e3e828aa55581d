"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { announceUploads } from "@/lib/data/announced-uploads";
import { deleteCandidates } from "@/lib/data/candidates";
import { removeFailedFiles, retryFailedFiles } from "@/lib/data/import-results";
import { cancelImport, createImport } from "@/lib/data/imports";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { action } from "@/lib/server/action";
import { addUpload } from "@/lib/server/import-job/add-upload";
import { removeDocuments } from "@/lib/server/import-job/document-store";
import { wakeImports } from "@/lib/server/import-job/run-imports";
import { unlockFile } from "@/lib/server/import-job/unlock-file";

const PAGE = "/candidates/import";

const MAXIMUM_FILES = 2000;
const StartForm = z.object({ files: z.coerce.number().int().min(1).max(MAXIMUM_FILES) });

/** Opens an import for so many files, which the page then uploads one by one. */
export const startImportAction = action("import:write", StartForm, async (actor, { files }) => {
  const { importId } = await createImport(actor, { isSample: false, announced: files });
  revalidatePath(PAGE);
  return { importId };
});

const AnnounceForm = z.object({
  importId: z.string().min(1).max(40),
  more: z.coerce.number().int().min(-MAXIMUM_FILES).max(MAXIMUM_FILES),
});

/** So many more files are to come to an import, or, below 0, so many are given up. */
export const announceUploadsAction = action("import:write", AnnounceForm, async (actor, { importId, more }) => {
  await announceUploads(actor, importId, more);
  revalidatePath(PAGE);
});

const CancelForm = z.object({ importId: z.string().min(1).max(40) });

/** Stops an import: what is read stays, what waits is not read and not kept. */
export const cancelImportAction = action("import:write", CancelForm, async (actor, { importId }) => {
  const { storageKeys } = await cancelImport(actor, importId);
  await removeDocuments(storageKeys);
  revalidatePath(PAGE);
});

const text = z
  .string()
  .trim()
  .min(1, "Paste the text of a résumé first.")
  .max(1_000_000, "This is longer than any résumé. Paste one at a time.");

/** Takes a text as a new import of one file. */
async function importText(actor: Actor, originalName: string, pasted: string): Promise<{ readonly importId: string }> {
  const { importId } = await createImport(actor, { isSample: false });
  const bytes = new TextEncoder().encode(pasted);
  const { refused } = await addUpload(actor, importId, { originalName, bytes });
  if (refused[0]) throw new DomainError("INVALID", refused[0].message, { text: refused[0].message });
  return { importId };
}

/** Imports one résumé that was pasted as text. */
export const pasteTextAction = action("import:write", z.object({ text }), async (actor, input) => {
  const { importId } = await importText(actor, "Pasted text", input.text);
  revalidatePath(PAGE);
  return { importId };
});

const TextForm = z.object({ candidateId: z.string().min(1).max(40), fileName: z.string().min(1).max(300), text });

/** Imports the text of a document that has none to read, such as a scan; the empty entry of it goes. */
export const addTextAction = action(
  "import:write",
  TextForm,
  async (actor, { candidateId, fileName, text: pasted }) => {
    const { importId } = await importText(actor, `${fileName}, text by hand`, pasted);
    await deleteCandidates(actor, [candidateId], removeDocuments);
    revalidatePath("/", "layout");
    return { importId };
  },
);

const FilesForm = z.object({ ids: z.array(z.string().min(1).max(40)).min(1).max(2000) });

/** Reads failed files once more. */
export const retryFilesAction = action("import:write", FilesForm, async (actor, { ids }) => {
  const { waiting } = await retryFailedFiles(actor, ids);
  wakeImports();
  revalidatePath(PAGE);
  return { waiting };
});

/** Forgets failed files, their bytes as well. */
export const removeFilesAction = action("import:write", FilesForm, async (actor, { ids }) => {
  const { storageKeys } = await removeFailedFiles(actor, ids);
  await removeDocuments(storageKeys);
  revalidatePath(PAGE);
  return { removed: storageKeys.length };
});

const PasswordForm = z.object({
  fileId: z.string().min(1).max(40),
  password: z.string().min(1, "Enter the password.").max(200, "A PDF's password has at most 200 characters."),
});

/** Reads a protected PDF with its password, which is kept nowhere. */
export const unlockFileAction = action("import:write", PasswordForm, async (actor, { fileId, password }) => {
  await unlockFile(actor, fileId, password);
  revalidatePath("/", "layout");
});
