import "server-only";
import { openTable, type TableRows } from "@/lib/server/table-file/open-table";
import { tellTable, textPieces } from "@/lib/server/table-file/table-bytes";
import { readOflc } from "./read-oflc";

/** Opens a table about pay: the JSON of prevailing wages, whose occupation `fileName` tells, or a table as `openTable` opens it. Throws TableFileError. */
export async function openPayTable(path: string, fileName: string): Promise<TableRows> {
  const { kind } = await tellTable(path);
  return kind === "json" ? readOflc(textPieces(path, "utf-8"), fileName) : openTable(path);
}
