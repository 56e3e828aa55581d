import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * The folder that holds this project's package.json, absolute. Looked for from the running script and from the working folder upwards,
 * because a bundled module no longer knows its own place. Throws when neither lies inside the project.
 */
export function projectRoot(): string {
  for (const start of [path.dirname(/* turbopackIgnore: true */ process.argv[1] ?? "."), process.cwd()]) {
    const found = ascend(path.resolve(/* turbopackIgnore: true */ start));
    if (found !== null) return found;
  }
  throw new Error("Start Rolecall from inside its own folder: its package.json was not found.");
}

function ascend(folder: string): string | null {
  const manifest = path.join(/* turbopackIgnore: true */ folder, "package.json");
  if (existsSync(manifest) && /"name":\s*"rolecall"/.test(readFileSync(manifest, "utf8"))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? null : ascend(parent);
}
