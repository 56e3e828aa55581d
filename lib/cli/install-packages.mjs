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

/**
 * Installs what the lock file asks when it is not there; the build's own tools are among it, so all of it. The database driver, which
 * one Node has to compile for a minute and a half, need not be waited for by what opens no database.
 *
 * @returns {Promise<{ state: "up to date" | "installed", driver: Promise<void> }>} `driver` settles when the driver can be loaded or could
 *   not be made
 * @throws {StartProblem} when the registry or the disk refuses
 */
export async function installPackages() {
  const state = arePackagesInstalled(root) ? "up to date" : "installed";
  if (state === "installed") await install();
  const driver = isSqliteDriverBuilt(root, process.versions.napi) ? Promise.resolve() : compileDriver();
  // Whoever waits for it learns of it.
  driver.catch(() => undefined);
  return { state, driver };
}

const npm = process.env.npm_execpath?.endsWith(".js") ? [process.execPath, process.env.npm_execpath] : ["npm"];

/** Of the packages' own scripts none is needed but the driver's, which is run by itself. */
async function install() {
  console.log("Packages: installing with npm ci, half a minute to two the first time");
  await runCommand(
    "Packages",
    [...npm, "ci", "--include=dev", "--ignore-scripts", "--no-progress", "--loglevel=error"],
    {
      whenItFails:
        "The packages could not be installed: check that the npm registry can be reached, then run the command again.",
    },
  );
}

async function compileDriver() {
  console.log("Database driver: compiling it for this Node, one to two minutes the first time");
  await runCommand("Database driver", [...npm, "run", "--silent", "postinstall"], {
    whenItFails:
      "The database driver could not be compiled: check that python3, make and g++ are there, then run the command again. Node 22 and later need none of them.",
  });
}
