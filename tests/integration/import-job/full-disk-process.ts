/* A process of its own, on a disk that a test made small: fills it, works on, makes room, works on. Prints what it saw as one JSON line. */
import { copyFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { closeDatabase } from "@/lib/data/database";
import { createImport, getImport } from "@/lib/data/imports";
import { localOwner } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { addUpload } from "@/lib/server/import-job/add-upload";
import { importProblem, runImports } from "@/lib/server/import-job/run-imports";
import { closeParsers } from "@/lib/server/read-document/read-document";
import { storageProblem } from "@/lib/server/storage-problem";

const FILL_BYTES = 64 * 1024;
const UPLOAD_LETTERS = 200_000;

const { dataFolder, databaseFile, documentsFolder } = readEnv();
const filler = path.join(dataFolder, "filler");

/** Fills the disk to its last page. */
function fill(): void {
  for (let bytes = FILL_BYTES; bytes >= 512; bytes /= 2) {
    try {
      for (;;) writeFileSync(filler, Buffer.alloc(bytes), { flag: "a" });
    } catch {
      // Full for pieces of this size
    }
  }
}

function resumeBytes(number: number, length = 0): Uint8Array {
  const resume = `Person Number${number}\n\nExperience\nEngineer, Company ${number}  Jan 2019 – Dec 2021\n- Ran Kubernetes\n`;
  return new TextEncoder().encode(resume + "Wrote about it. ".repeat(length / 16));
}

const upload = (importId: string, number: number, length = 0) =>
  addUpload(localOwner, importId, { originalName: `${number}.txt`, bytes: resumeBytes(number, length) });

async function sentenceOf(run: () => Promise<unknown>): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return storageProblem(error) ?? `not a sentence: ${error}`;
  }
}

copyFileSync(String(process.argv[2]), databaseFile);
const { importId } = await createImport(localOwner, { isSample: false });
await upload(importId, 1);
await runImports();

fill();
const refusedUpload = await sentenceOf(() => upload(importId, 2, UPLOAD_LETTERS));
const documentsWhenFull = readdirSync(documentsFolder);
const refusedChange = await sentenceOf(async () => {
  for (let count = 0; count < 200; count += 1) await createImport(localOwner, { isSample: false });
});
const countsWhenFull = (await getImport(localOwner, importId)).counts;

rmSync(filler);
await upload(importId, 2, UPLOAD_LETTERS);
fill();
const problems: (string | null)[] = [];
// More often than a file may stop the reader: a full disk is no fault of the file
for (let count = 0; count < 5; count += 1) {
  await runImports();
  problems.push(importProblem());
}
rmSync(filler);
await runImports();
const countsAtEnd = (await getImport(localOwner, importId)).counts;
closeParsers();
await closeDatabase();
console.log(
  JSON.stringify({
    refusedUpload,
    documentsWhenFull: documentsWhenFull.length,
    refusedChange,
    countsWhenFull,
    problems,
    problemAtEnd: importProblem(),
    countsAtEnd,
    documentsAtEnd: readdirSync(documentsFolder).length,
  }),
);
