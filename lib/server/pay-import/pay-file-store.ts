import "server-only";
import { createHash } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { readEnv } from "@/lib/env";
import { PayFileError } from "./pay-file-error";

/** Names are random ids that the program makes; anything else could point elsewhere. */
const STORAGE_KEY = /^[a-z0-9]{8,64}$/;
/** The disclosure files of a whole year have about 100 MB as XLSX and 400 MB as CSV. */
export const MOST_MEGABYTES = 500;
const MEGABYTE = 1024 * 1024;

function folder(): string {
  return path.join(/* turbopackIgnore: true */ readEnv().dataFolder, "pay-files");
}

/** Where a kept file lies. */
export function payFilePath(storageKey: string): string {
  if (!STORAGE_KEY.test(storageKey)) throw new Error("a pay file's storage key is a random id");
  return path.join(/* turbopackIgnore: true */ folder(), storageKey);
}

/** What a kept file is known by. */
export type KeptPayFile = { readonly byteLength: number; readonly sha256: string };

/** Keeps what comes under `storageKey`, piece by piece, whole or not at all; gives its length and hash. Throws PayFileError for more than `mostMegabytes`. */
export async function savePayFile(
  storageKey: string,
  pieces: AsyncIterable<Uint8Array>,
  mostMegabytes: number = MOST_MEGABYTES,
): Promise<KeptPayFile> {
  const file = payFilePath(storageKey);
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const handle = await open(`${file}.partial`, "w", 0o600);
  const hash = createHash("sha256");
  let byteLength = 0;
  try {
    for await (const piece of pieces) {
      byteLength += piece.length;
      if (byteLength > mostMegabytes * MEGABYTE)
        throw new PayFileError(`A file may have ${mostMegabytes} MB. Split it and import its parts.`);
      hash.update(piece);
      await handle.write(piece);
    }
    await handle.sync();
    await handle.close();
    await rename(`${file}.partial`, file);
    return { byteLength, sha256: hash.digest("hex") };
  } catch (error) {
    await handle.close().catch(() => undefined);
    // A full disk must not get fuller by halves of files
    await rm(`${file}.partial`, { force: true });
    throw error;
  }
}

/** Removes a kept file; one that is not there is no error. */
export async function removePayFile(storageKey: string): Promise<void> {
  await rm(payFilePath(storageKey), { force: true });
}

/** Removes the files that nothing needs and that are older than this process. */
export async function sweepPayFiles(needed: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder()).catch(() => []);
  for (const name of names.filter((item) => !needed.has(item))) {
    const file = path.join(/* turbopackIgnore: true */ folder(), name);
    if ((await stat(file)).mtimeMs < performance.timeOrigin) await rm(file, { force: true });
  }
}
