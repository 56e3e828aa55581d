import "server-only";
import { addImportFile, addImportFiles } from "@/lib/data/imports";
import { newId } from "@/lib/data/new-id";
import type { Actor } from "@/lib/domain/access";
import { readCandidate, readCandidateFile } from "@/lib/domain/exchange/candidate-file";
import { candidateFileOf } from "@/lib/server/exchange/candidate-record";
import { candidatePieceBytes } from "@/lib/server/read-document/document-limits";
import { removeDocuments, saveDocument, saveDocuments } from "./document-store";
import { plainFileName } from "./plain-file-name";
import { TOO_LARGE } from "./read-body";
import { wakeImports } from "./run-imports";
import { takeDocuments, type Upload, type UploadAnswer } from "./take-documents";
import { areCandidateFile } from "./unpack-file";

/**
 * Takes one file, the documents of one ZIP, or the people of a file of candidates, into an import. Each document's bytes are on the disk before its
 * row is, so that whatever was acknowledged survives a crash. Whether it can be read turns out when its turn comes. Throws DomainError when the
 * import is gone, cancelled or full.
 */
export async function addUpload(actor: Actor, importId: string, upload: Upload): Promise<UploadAnswer> {
  try {
    if (areCandidateFile(upload.bytes)) return await addCandidates(actor, importId, upload);
    return await takeDocuments(upload, (document) => addDocument(actor, importId, document));
  } finally {
    wakeImports();
  }
}

/** Each person of a file of candidates waits by themselves: one who cannot be read does not stop the others. */
async function addCandidates(actor: Actor, importId: string, { originalName, bytes }: Upload): Promise<UploadAnswer> {
  const refuse = (message: string) => ({ added: 0, refused: [{ fileName: originalName, message }] });
  if (bytes.length > candidatePieceBytes) return refuse(TOO_LARGE);
  const read = readCandidateFile(new TextDecoder().decode(bytes));
  if (!read.ok) return refuse(read.message);
  const people = read.candidates.map((candidate) => {
    const one = readCandidate(candidate);
    const name = plainFileName(one.ok ? one.candidate.document.name : originalName);
    return { originalName: name, bytes: candidateFileOf(candidate), storageKey: newId() };
  });
  await saveDocuments(people);
  try {
    const files = people.map(({ bytes: { length }, ...file }) => ({ ...file, byteLength: length }));
    await addImportFiles(actor, importId, files);
  } catch (error) {
    await removeDocuments(people.map(({ storageKey }) => storageKey));
    throw error;
  }
  return { added: people.length, refused: [] };
}

async function addDocument(actor: Actor, importId: string, { originalName, bytes }: Upload): Promise<number> {
  const storageKey = newId();
  await saveDocument(storageKey, bytes);
  try {
    const file = { originalName: plainFileName(originalName), byteLength: bytes.length, storageKey };
    await addImportFile(actor, importId, file);
  } catch (error) {
    await removeDocuments([storageKey]);
    throw error;
  }
  return 1;
}
