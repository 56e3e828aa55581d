import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { notFound } from "next/navigation";
import { noteExport } from "@/lib/data/journal-access";
import { readEnv } from "@/lib/env";
import { requireRecentProofAt } from "@/lib/server/accounts/recent-proof";
import { backupPath, listBackups } from "@/lib/server/backup/list-backups";
import { requireActorOfFile } from "@/lib/server/session";

/** A backup, byte for byte: all names and documents, so for those who may make one. Only names that are in the folder lead anywhere. */
export async function GET(_request: Request, { params }: RouteContext<"/settings/backups/[name]">): Promise<Response> {
  const actor = await requireActorOfFile("backup:write");
  const { name } = await params;
  const { backupsFolder } = readEnv();
  const backup = listBackups(backupsFolder).find((listed) => listed.name === name);
  if (backup === undefined) notFound();
  // It holds everybody and everything.
  await requireRecentProofAt(`/settings/backups/${backup.name}`);
  await noteExport(actor, { kind: "backup.export", entity: backup.name, count: 1 });
  const file = Readable.toWeb(createReadStream(backupPath(backupsFolder, backup)));
  // Node's web streams are the platform's; only their two declarations differ
  return new Response(file as ReadableStream<Uint8Array>, {
    headers: {
      "content-type": "application/x-tar",
      "content-length": String(backup.bytes),
      "content-disposition": `attachment; filename="${backup.name}"`,
      "cache-control": "private, no-store",
    },
  });
}
