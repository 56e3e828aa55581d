import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.mjs";
import { root } from "./settings.mjs";
import { isSqliteDriverBuilt } from "./sqlite-driver.mjs";

/**
 * Whether `node_modules` holds exactly what the lock file asks, by npm's own record of what it installed, which npm
 * writes last: an interrupted install has none. Packages for other systems may be absent.
 *
 * @param {string} folder that holds package-lock.json
 */
export function arePackagesInstalled(folder) {
  const record = join(folder, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const asked = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(asked).every(([path, wanted]) => {
    if (path === "") return true;
    const found = installed[path];
    if (found === undefined) return wanted.optional === true || wanted.peer === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/** Installs what the lock file asks when it is not there; the build's own tools are among it, so all of it. */
export async function installPackages() {
  if (arePackagesInstalled(root) && isSqliteDriverBuilt(root, process.versions.napi)) return "up to date";
  console.log("Packages: installing with npm ci, one to three minutes the first time");
  const npm = process.env.npm_execpath?.endsWith(".js") ? [process.execPath, process.env.npm_execpath] : ["npm"];
  await runCommand("Packages", [...npm, "ci", "--include=dev", "--no-progress", "--loglevel=error"], {
    // Prisma's install script would fetch an engine that is never run; any executable satisfies it.
    environment: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    whenItFails:
      "The packages could not be installed: check that the npm registry can be reached and that python3, make and g++ are there, then run the command again.",
  });
  return "installed";
}
