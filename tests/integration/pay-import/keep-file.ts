import { newId } from "@/lib/data/new-id";
import { createPayImport, getPayImport, type PayImport, startPayImport } from "@/lib/data/pay-imports";
import { localOwner } from "@/lib/domain/access";
import { guessMapping, kindOfFile } from "@/lib/domain/compensation/records/pay-file-kinds";
import { MOST_MEGABYTES, payFiles } from "@/lib/server/pay-import/pay-file-store";
import { readHead } from "@/lib/server/pay-import/preview-pay-file";
import { runPayImports } from "@/lib/server/pay-import/run-pay-imports";

async function* inPieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Keeps a file as an upload does; nothing is read yet. */
export async function keepFile(fileName: string, content: string | Uint8Array): Promise<string> {
  const storageKey = newId();
  const file = await payFiles.save(storageKey, inPieces(Buffer.from(content)), MOST_MEGABYTES);
  const { headings } = await readHead(payFiles.pathOf(storageKey), fileName);
  return createPayImport(localOwner, {
    kind: kindOfFile(headings),
    fileName,
    ...file,
    storageKey,
    mapping: guessMapping(headings),
  });
}

/** Lets a kept file begin, by the mapping that it was guessed to have. */
export async function begin(id: string): Promise<void> {
  await startPayImport(localOwner, id);
}

/** Keeps a file and reads it to its end. */
export async function importFile(fileName: string, content: string | Uint8Array): Promise<PayImport> {
  const id = await keepFile(fileName, content);
  await begin(id);
  await runPayImports();
  return getPayImport(localOwner, id);
}
