import "server-only";
import { claimFailedFile, finishImportFile } from "@/lib/data/import-work";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { ingestResume } from "@/lib/server/ingest-resume";
import { loadDocument } from "./document-store";
import { storeReadFile } from "./store-read-file";
import { unpackFile } from "./unpack-file";

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
  const read =
    bytes === null
      ? {
          ok: false as const,
          error: { code: "GONE", message: "The stored copy of this file is gone. Import it again." },
        }
      : unpackFile(file, bytes, now);
  const result = read.ok
    ? await ingestResume({ ...read.unpacked.file, password }, read.unpacked.asOf, read.unpacked.isSample)
    : read;
  if (!read.ok || !result.ok) {
    const { code, message } = result.ok ? { code: "GONE", message: "" } : result.error;
    await finishImportFile(actor, fileId, { status: "failed", reason: message, code });
    throw new DomainError("INVALID", message, { password: message });
  }
  const stored = await storeReadFile(actor, file, read.unpacked, result.candidate);
  return { candidateId: stored.candidateId };
}
