/* A process of its own for the running server: a backup reads all data at once, and the server must answer meanwhile. Takes the task as JSON in its
   first argument and prints the answer as one JSON line. */
import { z } from "zod";
import { DomainError } from "@/lib/domain/errors";
import { storageProblem } from "@/lib/server/storage-problem";
import { type BackupAnswer, BackupRequest } from "./backup-request";
import { createBackup } from "./create-backup";
import { removeOldBackups } from "./list-backups";

function backUp(request: BackupRequest): BackupAnswer {
  const now = new Date(request.now);
  const { file, bytes, manifest } = createBackup({ ...request, now });
  removeOldBackups(request.folder, now);
  const { seq, hash } = manifest.journal ?? { seq: 0, hash: "" };
  return { ok: true, file, bytes, entries: seq, head: hash, faulty: manifest.faulty.length };
}

function answer(): BackupAnswer {
  try {
    return backUp(BackupRequest.parse(JSON.parse(process.argv[2] ?? "")));
  } catch (error) {
    if (error instanceof z.ZodError) return { ok: false, message: "The server asked for a backup in a wrong way." };
    if (error instanceof DomainError) return { ok: false, message: error.message };
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ok: false, message: storageProblem(error) ?? "The backup failed for a reason that is in the log.", trace };
  }
}

process.stdout.write(`${JSON.stringify(answer())}\n`);
