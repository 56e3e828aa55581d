import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { read, write } from "./access";
import { requireSheet } from "./candidate-sheets";
import { storableText } from "./fold-text";
import { newId } from "./new-id";
import { parseInput } from "./parse-input";

/** A résumé that was sent for the rows of a sheet to name. */
export type SheetFile = {
  readonly name: string;
  readonly sha256: string;
  readonly byteLength: number;
  readonly storageKey: string;
};

const MOST_SHEET_FILES = 10_000;

const NewSheetFile = z.object({
  name: z.string().min(1).max(300),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  byteLength: z.number().int().min(1),
  storageKey: z.string().regex(/^[a-z0-9]{8,64}$/),
});

/** Notes a file that was kept. False when the sheet has the same under the same name. Throws CONFLICT for a sheet that was begun or is full. */
export function addSheetFile(actor: Actor, sheetId: string, file: SheetFile): Promise<boolean> {
  const given = parseInput(NewSheetFile, file);
  return write(actor, "import:write", async (db) => {
    const { status } = await requireSheet(db, sheetId);
    if (status !== "waiting")
      throw new DomainError("CONFLICT", "This spreadsheet is being imported already, or was. Send it once more.");
    const name = storableText(given.name);
    if (await db.sheetFile.findFirst({ where: { sheetId, name, sha256: given.sha256 } }))
      return { result: false, entry: null };
    if ((await db.sheetFile.count({ where: { sheetId } })) >= MOST_SHEET_FILES)
      throw new DomainError(
        "CONFLICT",
        `A spreadsheet takes ${MOST_SHEET_FILES} files. Split it and import its parts.`,
      );
    await db.sheetFile.create({ data: { id: newId(), sheetId, ...given, name } });
    return { result: true, entry: null };
  });
}

/** The files of a sheet, by name. */
export function listSheetFiles(actor: Actor, sheetId: string): Promise<readonly SheetFile[]> {
  return read(actor, "import:write", (db) =>
    db.sheetFile.findMany({
      where: { sheetId },
      orderBy: [{ name: "asc" }, { sha256: "asc" }],
      select: { name: true, sha256: true, byteLength: true, storageKey: true },
    }),
  );
}
