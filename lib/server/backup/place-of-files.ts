import path from "node:path";
import type { StoredFolder } from "@/lib/domain/backup/stored-folders";

/** Where a folder of stored files lies: beside the documents, which are one of them. */
export function placeOf(documentsFolder: string, folder: StoredFolder): string {
  return folder === "documents" ? documentsFolder : path.join(path.dirname(documentsFolder), folder);
}
