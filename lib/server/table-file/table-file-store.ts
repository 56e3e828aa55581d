import "server-only";
import { createHash } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { readEnv } from "@/lib/env";
import { TableFileError } from "./table-file-error";

/** Names are random ids that the program makes; anything else could point elsewhere. */
const STORAGE_KEY = /^[a-z0-9]{8,64}$/;
const MEGABYTE = 1024 * 1024;

/** What a kept file is known by. */
export type KeptTableFile = { readonly byteLength: number; readonly sha256: string };

/** A folder of the data folder in which tables wait to be read. */
export type TableFileStore = {
  /** Where a kept file lies. */
  readonly pathOf: (storageKey: string) => string;
  /** Keeps what comes, piece by piece, whole or not at all; gives its length and hash. Throws TableFileError for more than `mostMegabytes`. */
  readonly save: (
    storageKey: string,
    pieces: AsyncIterable<Uint8Array>,
    mostMegabytes: number,
  ) => Promise<KeptTableFile>;
  /** Removes a kept file; one that is not there is no error. */
  readonly remove: (storageKey: string) => Promise<void>;
  /** Removes the files that nothing needs and that are older than this process. */
  readonly sweep: (needed: ReadonlySet<string>) => Promise<void>;
};

/** The store in the folder of that name. */
export function tableFileStore(name: "pay-files" | "candidate-sheets"): TableFileStore {
  const folder = () => path.join(/* turbopackIgnore: true */ readEnv().dataFolder, name);
  const pathOf = (storageKey: string) => {
    if (!STORAGE_KEY.test(storageKey)) throw new Error("a table's storage key is a random id");
    return path.join(/* turbopackIgnore: true */ folder(), storageKey);
  };
  return {
    pathOf,
    async save(storageKey, pieces, mostMegabytes) {
      const file = pathOf(storageKey);
      await mkdir(folder(), { recursive: true, mode: 0o700 });
      return saveWhole(file, pieces, mostMegabytes);
    },
    remove: (storageKey) => rm(pathOf(storageKey), { force: true }),
    async sweep(needed) {
      const names = await readdir(folder()).catch(() => []);
      for (const item of names.filter((each) => !needed.has(each))) {
        const file = path.join(/* turbopackIgnore: true */ folder(), item);
        if ((await stat(file)).mtimeMs < performance.timeOrigin) await rm(file, { force: true });
      }
    },
  };
}

async function saveWhole(
  file: string,
  pieces: AsyncIterable<Uint8Array>,
  mostMegabytes: number,
): Promise<KeptTableFile> {
  const handle = await open(`${file}.partial`, "w", 0o600);
  const hash = createHash("sha256");
  let byteLength = 0;
  try {
    for await (const piece of pieces) {
      byteLength += piece.length;
      if (byteLength > mostMegabytes * MEGABYTE)
        throw new TableFileError(`A file may have ${mostMegabytes} MB. Split it and import its parts.`);
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
