import "server-only";
import { addImportFile, addImportFiles } from "@/lib/data/imports";
import { newId } from "@/lib/data/new-id";
import type { Actor } from "@/lib/domain/access";
import { readCandidate, readCandidateFile } from "@/lib/domain/exchange/candidate-file";
import { candidateFileOf } from "@/lib/server/exchange/candidate-record";
import { DocumentError } from "@/lib/server/read-document/document-error";
import { isResumeArchive, listZip } from "@/lib/server/read-document/list-zip";
import { removeDocuments, saveDocument, saveDocuments } from "./document-store";
import { mostBytes, TOO_LARGE } from "./read-body";
import { wakeImports } from "./run-imports";
import { areCandidateFile } from "./unpack-file";

export type Upload = { readonly originalName: string; readonly bytes: Uint8Array };

/** What became of an upload: how many files now wait to be read, and which were not taken, each with a sentence for the person. */
export type UploadAnswer = {
  readonly added: number;
  readonly refused: readonly { readonly fileName: string; readonly message: string }[];
};

/**
 * Takes one file, or the documents of one ZIP, into an import. Each document's bytes are on the disk before its row is, so that whatever
 * was acknowledged survives a crash. Whether it can be read turns out when its turn comes. Throws DomainError when the import is gone,
 * cancelled or full.
 */
export async function addUpload(actor: Actor, importId: string, upload: Upload): Promise<UploadAnswer> {
  const { originalName, bytes } = upload;
  try {
    if (bytes.length === 0)
      throw new DocumentError("EMPTY", "This file is empty. Check the original and import it again.");
    if (bytes.length > mostBytes(bytes)) throw new DocumentError("TOO_LARGE", TOO_LARGE);
    if (await isResumeArchive(bytes)) return await addArchive(actor, importId, bytes);
    if (areCandidateFile(bytes)) return await addCandidates(actor, importId, upload);
    await addDocument(actor, importId, upload);
    return { added: 1, refused: [] };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { added: 0, refused: [{ fileName: originalName, message: error.message }] };
  } finally {
    wakeImports();
  }
}

async function addArchive(actor: Actor, importId: string, bytes: Uint8Array): Promise<UploadAnswer> {
  const refused: { fileName: string; message: string }[] = [];
  let added = 0;
  for await (const item of listZip(bytes)) {
    if (item.ok) {
      await addDocument(actor, importId, { originalName: item.fileName, bytes: item.bytes });
      added += 1;
    } else refused.push({ fileName: item.fileName, message: item.error.message });
  }
  return { added, refused };
}

/** Each person of a file of candidates waits by themselves: one who cannot be read does not stop the others. */
async function addCandidates(actor: Actor, importId: string, { originalName, bytes }: Upload): Promise<UploadAnswer> {
  const read = readCandidateFile(new TextDecoder().decode(bytes));
  if (!read.ok) return { added: 0, refused: [{ fileName: originalName, message: read.message }] };
  const people = read.candidates.map((candidate) => {
    const one = readCandidate(candidate);
    const name = shownName(one.ok ? one.candidate.document.name : originalName);
    return { originalName: name, bytes: candidateFileOf(candidate), storageKey: newId() };
  });
  await saveDocuments(people);
  try {
    const files = people.map(({ bytes, ...file }) => ({ ...file, byteLength: bytes.length }));
    await addImportFiles(actor, importId, files);
  } catch (error) {
    await removeDocuments(people.map(({ storageKey }) => storageKey));
    throw error;
  }
  return { added: people.length, refused: [] };
}

async function addDocument(actor: Actor, importId: string, { originalName, bytes }: Upload): Promise<void> {
  const storageKey = newId();
  await saveDocument(storageKey, bytes);
  try {
    const file = { originalName: shownName(originalName), byteLength: bytes.length, storageKey };
    await addImportFile(actor, importId, file);
  } catch (error) {
    await removeDocuments([storageKey]);
    throw error;
  }
}

/** A file's name without the folders before it and without characters that change how it reads; only ever shown, never used as a path. */
export function shownName(originalName: string): string {
  const name = originalName.split(/[/\\]/).at(-1) ?? "";
  const plain = name.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "").trim();
  return plain === "" ? "Unnamed file" : [...plain].slice(0, 200).join("");
}
