import "server-only";
import { claimFailedFile, finishImportFile, finishImportFileWithCandidate } from "@/lib/data/import-work";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { ingestResume, thisMonth } from "@/lib/server/ingest-resume";
import { loadDocument, removeDocuments } from "./document-store";

/** Far beyond the time limit of a document. */
const LEASE_SECONDS = 60;

/**
 * Reads a failed file once more with a password and stores its candidate. The password goes to the parser and nowhere else: it is not
 * stored, not logged, not returned. Throws DomainError with a sentence when it does not open the file, which then is failed as before.
 */
export async function unlockFile(
  actor: Actor,
  fileId: string,
  password: string,
): Promise<{ readonly candidateId: string }> {
  const now = new Date();
  const file = await claimFailedFile(actor, fileId, { leaseSeconds: LEASE_SECONDS, now });
  if (file === null) throw new DomainError("NOT_FOUND", "This file is no longer waiting for a password.");
  const bytes = await loadDocument(file.storageKey).catch(() => null);
  const result =
    bytes === null
      ? {
          ok: false as const,
          error: { code: "GONE", message: "The stored copy of this file is gone. Import it again." },
        }
      : await ingestResume({ ...file, bytes, password }, thisMonth(now), file.isSample);
  if (!result.ok) {
    const { code, message } = result.error;
    await finishImportFile(actor, fileId, { status: "failed", reason: message, code });
    throw new DomainError("INVALID", message, { password: message });
  }
  const stored = await finishImportFileWithCandidate(actor, fileId, result.candidate);
  if (!stored.isNew) await removeDocuments([file.storageKey]);
  return { candidateId: stored.candidateId };
}
