import type { WriteClient } from "./access";

/** Forgets the files of a sheet, inside the change that ends it. Gives the stored files to remove. */
export async function forgetSheetFiles(db: WriteClient, sheetId: string): Promise<readonly string[]> {
  const files = await db.sheetFile.findMany({ where: { sheetId }, select: { storageKey: true } });
  await db.sheetFile.deleteMany({ where: { sheetId } });
  return files.map(({ storageKey }) => storageKey);
}
