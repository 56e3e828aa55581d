import { guessColumns } from "@/lib/domain/exchange/guess-columns";
import { plainWord } from "@/lib/domain/exchange/plain-word";
import type { SheetField } from "./sheet-fields";
import { type SheetLayout, sheetLayouts } from "./sheet-layouts";
import { type SheetMapping, sheetGuesses } from "./sheet-mapping";

const MOST_LETTERS_A_HEADING = 200;
/** A title, a date and a blank line may stand above the headings, but no page of text. */
export const ROWS_LOOKED_AT = 20;
const LEAST_SHARE = 0.5;
const LEAST_KNOWN = 3;

/** Headings that can be chosen: none empty, none twice, none longer than a name. */
export function headingsOf(cells: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, place) => {
    const plain = cell.replace(/\s+/g, " ").trim().slice(0, MOST_LETTERS_A_HEADING);
    const name = plain === "" ? `Column ${place + 1}` : plain;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

function knownWords({ columns, others }: SheetLayout): ReadonlySet<string> {
  return new Set([...Object.values(columns).flat(), ...others]);
}

/** How many cells of a row read like headings of people's facts. */
function recognised(cells: readonly string[]): number {
  const words = cells.map(plainWord);
  const guessed = Object.keys(guessColumns(cells, sheetGuesses).columns).length;
  return Math.max(
    guessed,
    ...sheetLayouts.map((layout) => {
      const known = knownWords(layout);
      return words.filter((word) => known.has(word)).length;
    }),
  );
}

/** Place, from 0, of the row that names the columns: the one of the first rows of which most cells read like headings; else the first with two cells. */
export function findHeaderRow(rows: readonly (readonly string[])[]): number {
  let [best, most] = [-1, 1];
  for (const [place, cells] of rows.slice(0, ROWS_LOOKED_AT).entries()) {
    const found = recognised(cells);
    if (found > most) [best, most] = [place, found];
  }
  if (best !== -1) return best;
  return Math.max(
    0,
    rows.findIndex((cells) => cells.filter((cell) => cell !== "").length > 1),
  );
}

/** A known layout that headings look like, and how many of them it knows. */
export type DetectedLayout = { readonly layout: SheetLayout; readonly known: number; readonly of: number };

/** The known layout of most of the headings, at least half of them and one that tells it from others; null for none. */
export function detectLayout(headings: readonly string[]): DetectedLayout | null {
  const words = headings.map(plainWord);
  const found = sheetLayouts.flatMap((layout) => {
    const all = knownWords(layout);
    const known = words.filter((word) => all.has(word)).length;
    const isTold = layout.telling.some((word) => words.includes(word));
    return isTold && known >= LEAST_KNOWN && known >= words.length * LEAST_SHARE
      ? [{ layout, known, of: words.length }]
      : [];
  });
  return found.sort((a, b) => b.known - a.known)[0] ?? null;
}

/** The mapping that headings probably want: by their layout first, what it leaves by their words. The person sees and changes it. */
export function guessSheetMapping(headings: readonly string[]): SheetMapping {
  const layout = detectLayout(headings)?.layout ?? null;
  const columns: Partial<Record<SheetField, string>> = {};
  const free = new Set(headings);
  // The keys of a layout's columns are fields by its type.
  for (const [field, words] of Object.entries(layout?.columns ?? {}) as [SheetField, readonly string[]][]) {
    const heading = words.flatMap((word) => [...free].filter((each) => plainWord(each) === word))[0];
    if (heading === undefined) continue;
    columns[field] = heading;
    free.delete(heading);
  }
  const others = new Set(layout?.others ?? []);
  const left = [...free].filter((heading) => !others.has(plainWord(heading)));
  const missing = sheetGuesses.filter(([field]) => columns[field] === undefined);
  return { columns: { ...guessColumns(left, missing).columns, ...columns } };
}

/** What tells a layout of columns from another: their headings, whatever their order, case and signs. */
export function layoutFingerprint(headings: readonly string[]): string {
  return headings.map(plainWord).sort().join("\n");
}
