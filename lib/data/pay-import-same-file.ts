import "server-only";
import type { Actor } from "@/lib/domain/access";
import type { PayImport as ImportRow } from "@/prisma/generated/client";
import { type ReadClient, read } from "./access";

type KnownFile = Pick<ImportRow, "id" | "sha256">;

/** Why a file should not be imported: an import that counts, or is about to, has its very bytes. Null for one that is new. */
export async function sameFileProblem(
  db: Pick<ReadClient, "payImport">,
  { id, sha256 }: KnownFile,
): Promise<string | null> {
  if (sha256 === "") return null;
  const same = await db.payImport.findFirst({
    where: { sha256, status: { in: ["reading", "done"] }, id: { not: id } },
    select: { fileName: true, createdAt: true },
  });
  if (same === null) return null;
  const day = same.createdAt.toISOString().slice(0, 10);
  return `This very file is imported already, as ${same.fileName} of ${day}: each of its rows would count twice. Take that import back first, or take this file away.`;
}

/** The same for a page. */
export function getSameFileProblem(actor: Actor, file: KnownFile): Promise<string | null> {
  return read(actor, "pay:write", (db) => sameFileProblem(db, file));
}
