import "server-only";
import { contentKeys, fileKey, rowKey, storedKeys } from "@/lib/data/sheet-keys";
import type { RowFacts } from "@/lib/domain/exchange/candidate-sheet/decide-row";
import { sheetPersonText } from "@/lib/domain/exchange/candidate-sheet/person-text";
import type { SheetPerson } from "@/lib/domain/exchange/candidate-sheet/read-sheet-row";
import { sha256Of } from "@/lib/server/ingest-resume";
import type { RowFile } from "./match-files";

/** The text that is made of a row, and what the row is known by. */
export type RowText = { readonly text: string; readonly rowHash: string; readonly facts: RowFacts };

/** A row as text and keys. With a file it is the same row only if that is the same file too, unless the file is found among what is here. */
export function factsOf(person: SheetPerson, layout: string, file: RowFile | null): RowText {
  const text = sheetPersonText(person);
  const rowHash = sha256Of(new TextEncoder().encode(text));
  const keys = storedKeys(person, layout);
  const base = { name: person.name, layout };
  if (file === null) return { text, rowHash, facts: { ...base, keys, contents: [rowHash, rowKey(rowHash)] } };
  const { row, both } = contentKeys(rowHash, file.sha256);
  // Somebody may be here by the file alone, or by this row without it.
  const own = [...keys.own, fileKey(file.sha256), file.sha256, row, rowHash];
  return { text, rowHash, facts: { ...base, keys: { ...keys, own }, contents: [file.from === "added" ? both : row] } };
}

/** What a row that was stored beside a file is found by later. */
export function keysBeside(rowHash: string, fileHash: string): readonly string[] {
  const { row, both } = contentKeys(rowHash, fileHash);
  return [row, both, fileKey(fileHash)];
}
