import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { makeZip } from "@/tests/integration/read-document/make-zip";

const MOST_OF_A_FORMAT = 3;

/** Sound files of every format, small, from the sample pool: what a row of damaged ones is made of. */
export function soundFiles(): readonly Uint8Array[] {
  const folder = path.join(process.cwd(), "prisma", "seed", "resumes");
  const names = readdirSync(folder).sort();
  const chosen = [".pdf", ".docx", ".json", ".md", ".txt"].flatMap((ending) =>
    names.filter((name) => name.endsWith(ending)).slice(0, MOST_OF_A_FORMAT),
  );
  const files = chosen.map((name) => new Uint8Array(readFileSync(path.join(folder, name))));
  return [...files, makeZip(chosen.slice(-3).map((name, index) => ({ name, content: files.at(index - 3) ?? "" })))];
}
