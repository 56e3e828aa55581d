import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./settings.mjs";

const GENERATED = "prisma/generated";

/**
 * One hash over the names and contents of files and folders, in a fixed order; absent ones count as absent. Contents,
 * not dates: a fresh checkout of the same version has the same fingerprint.
 *
 * @param {readonly string[]} paths relative to the repository
 */
export function fingerprint(paths) {
  const hash = createHash("sha256").update(process.versions.modules);
  for (const path of paths) addPath(hash, path);
  return hash.digest("hex");
}

function addPath(hash, path) {
  const absolute = join(root, path);
  if (path === GENERATED || !existsSync(absolute)) return;
  if (statSync(absolute).isDirectory()) {
    for (const name of readdirSync(absolute).sort()) addPath(hash, `${path}/${name}`);
    return;
  }
  const content = readFileSync(absolute);
  hash.update(`${path}\0${content.length}\0`).update(content);
}
