import "server-only";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { storeReadCandidate } from "@/lib/data/ingest";
import { newId } from "@/lib/data/new-id";
import { removeSample } from "@/lib/data/sample";
import { loadSampleTeam } from "@/lib/data/sample-team";
import type { Actor } from "@/lib/domain/access";
import type { YearMonth } from "@/lib/domain/resume/resume";
import { removeDocuments, saveDocument } from "@/lib/server/import-job/document-store";
import { ingestResume, thisMonth } from "@/lib/server/ingest-resume";
import { projectRoot } from "@/lib/server/read-document/project-root";

export type SampleProgress = { readonly done: number; readonly total: number };

/** `known` = files whose very bytes were here already. Each failure is a sentence for the person. */
export type SampleLoad = {
  readonly loaded: number;
  readonly known: number;
  readonly failures: readonly { readonly file: string; readonly message: string }[];
};

/** Two are being parsed while a third is stored, as in an import. */
const WORKERS = 3;

type FileOutcome = "loaded" | "known" | { readonly file: string; readonly message: string };

/** The résumé files of the sample pool, absolute, in the order of their names. */
async function sampleFiles(): Promise<readonly string[]> {
  const folder = path.join(/* turbopackIgnore: true */ projectRoot(), "prisma", "seed", "resumes");
  return (await readdir(folder)).sort().map((name) => path.join(folder, name));
}

async function loadFile(actor: Actor, file: string, asOf: YearMonth): Promise<FileOutcome> {
  const originalName = path.basename(file);
  const bytes = new Uint8Array(await readFile(file));
  const storageKey = newId();
  const read = await ingestResume({ bytes, originalName, storageKey }, asOf, true);
  if (!read.ok) return { file: originalName, message: read.error.message };
  // Bytes first: a crash may leave a file that nobody names, but never a candidate without its document.
  await saveDocument(storageKey, bytes);
  let isNew = false;
  try {
    ({ isNew } = await storeReadCandidate(actor, read.candidate));
  } finally {
    if (!isNew) await removeDocuments([storageKey]);
  }
  return isNew ? "loaded" : "known";
}

/**
 * Imports the sample pool and the sample team: the same reading, storing and scoring as an upload, marked as sample. Loading twice adds nobody.
 * `onProgress` hears of every file. One bad file does not stop the rest.
 */
export async function loadSample(
  actor: Actor,
  onProgress: (progress: SampleProgress) => void = () => {},
): Promise<SampleLoad> {
  const files = await sampleFiles();
  const asOf = thisMonth(new Date());
  const waiting = [...files];
  const outcomes: FileOutcome[] = [];
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      outcomes.push(await loadFile(actor, file, asOf));
      onProgress({ done: outcomes.length, total: files.length });
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  await loadSampleTeam(actor);
  return {
    loaded: outcomes.filter((outcome) => outcome === "loaded").length,
    known: outcomes.filter((outcome) => outcome === "known").length,
    failures: outcomes.filter((outcome) => typeof outcome === "object"),
  };
}

/** Removes everybody who came with the sample pool, and their documents. Other people stay. */
export function unloadSample(actor: Actor): Promise<{ readonly removed: number }> {
  return removeSample(actor, removeDocuments);
}
