import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The bytes of a text or of a file as one string of letters from 0 to 255, in lower case: so the one can be looked for in the other. */
function lowerBytes(bytes: Buffer): string {
  return bytes.toString("latin1").toLowerCase();
}

/** The files under a folder whose bytes hold any of the words, whatever their case, as "name: word, word". Backups are left out: they are kept on purpose. */
export function filesHolding(folder: string, words: readonly string[]): readonly string[] {
  const wanted = words.map((word) => ({ word, bytes: lowerBytes(Buffer.from(word, "utf8")) }));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && path.relative(folder, entry.parentPath).split(path.sep)[0] !== "backups",
  );
  return files.flatMap(({ parentPath, name }) => {
    const content = lowerBytes(readFileSync(path.join(parentPath, name)));
    const found = wanted.filter(({ bytes }) => content.includes(bytes)).map(({ word }) => word);
    return found.length === 0 ? [] : [`${name}: ${found.join(", ")}`];
  });
}
