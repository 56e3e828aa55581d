import "server-only";
import type { Actor } from "@/lib/domain/access";
import { layoutFingerprint } from "@/lib/domain/exchange/candidate-sheet/detect-layout";
import { SheetMapping } from "@/lib/domain/exchange/candidate-sheet/sheet-mapping";
import { read, write } from "./access";
import { storableText } from "./fold-text";
import { fingerprintHash } from "./sheet-keys";

/** What somebody said of the columns of a table with these headings; null where nobody did. */
export function findSheetLayout(
  actor: Actor,
  headings: readonly string[],
): Promise<{ readonly mapping: SheetMapping; readonly savedAt: Date } | null> {
  return read(actor, "import:write", async (db) => {
    const fingerprint = fingerprintHash(layoutFingerprint(headings));
    const row = await db.sheetLayout.findUnique({ where: { fingerprint } });
    return row === null ? null : { mapping: SheetMapping.parse(JSON.parse(row.mapping)), savedAt: row.savedAt };
  });
}

/** Keeps what the columns of a table hold for the next one with the same headings. */
export function saveSheetLayout(actor: Actor, headings: readonly string[], mapping: SheetMapping): Promise<void> {
  return write(actor, "import:write", async (db) => {
    const fingerprint = fingerprintHash(layoutFingerprint(headings));
    const saved = { mapping: storableText(JSON.stringify(mapping)), savedAt: new Date(), savedBy: actor.id };
    await db.sheetLayout.upsert({ where: { fingerprint }, create: { fingerprint, ...saved }, update: saved });
    return { result: undefined, entry: null };
  });
}

/** Forgets it: the next table with these headings is guessed anew. */
export function forgetSheetLayout(actor: Actor, headings: readonly string[]): Promise<void> {
  return write(actor, "import:write", async (db) => {
    const fingerprint = fingerprintHash(layoutFingerprint(headings));
    await db.sheetLayout.deleteMany({ where: { fingerprint } });
    return { result: undefined, entry: null };
  });
}
