/* Files on their way from the page on which they were dropped, with a spreadsheet, to the page of that spreadsheet, which sends them. */

let left: { readonly sheetId: string; readonly files: readonly File[] } | null = null;

/** Leaves files for the page of a spreadsheet. */
export function leaveForSheet(sheetId: string, files: readonly File[]): void {
  left = { sheetId, files };
}

/** Takes the files that were left for a spreadsheet, once. */
export function takeLeft(sheetId: string): readonly File[] {
  if (left?.sheetId !== sheetId) return [];
  const { files } = left;
  left = null;
  return files;
}
