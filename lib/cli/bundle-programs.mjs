import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { programFile } from "../server/program-file.mjs";
import { root } from "./settings.mjs";
import { StartProblem } from "./start-problem.mjs";

/** What the server starts beside itself. */
const SERVER_PROGRAMS = [
  "lib/server/read-document/worker.ts",
  "lib/server/backup/backup-process.ts",
  "lib/server/linkage/pool-worker.ts",
];

/**
 * Makes one file each, which Node runs as it is, of programs of ours and those that the server starts beside itself: hundreds of modules that
 * are translated while they are loaded take five times as long to begin. Packages stay outside. A bundle is made whenever a command begins, in
 * a third of a second, so that none is ever older than its source.
 *
 * @param {readonly string[]} scripts relative to the repository, with `/`, ending with .ts
 * @throws {StartProblem} when one of them cannot be read or translated
 */
export async function bundlePrograms(scripts) {
  const { build, stop } = await import("esbuild");
  try {
    for (const script of new Set([...SERVER_PROGRAMS, ...scripts])) await bundle(build, script);
  } catch (error) {
    throw new StartProblem(`A part of the program could not be bundled: ${error.message}`);
  } finally {
    await stop();
  }
}

async function bundle(build, script) {
  const file = programFile(root, script);
  const { outputFiles } = await build({
    entryPoints: [join(root, script)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    outfile: file,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    charset: "utf8",
    logLevel: "silent",
    plugins: [keepPlaces],
  });
  await mkdir(dirname(file), { recursive: true });
  // Renamed when it is whole: another command may start the same program at this moment.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, outputFiles[0].contents);
  await rename(unfinished, file);
}

/** A module that looks for files beside itself finds them where its source lies, not where the bundle does. */
const keepPlaces = {
  name: "keep-places",
  setup(build) {
    build.onLoad({ filter: /\.(?:ts|mjs)$/ }, async ({ path }) => {
      const contents = (await readFile(path, "utf8"))
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)));
      return { contents, loader: path.endsWith(".ts") ? "ts" : "js" };
    });
  },
};
