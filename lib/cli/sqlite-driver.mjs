import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where the packages' folder keeps the driver for a Node without Node-API 10; see lib/sqlite-driver/index.cjs. */
export const OLD_DRIVER = "node_modules/better-sqlite3-for-node-20";

/**
 * Whether the driver that this Node would load can be loaded. The one for Node 22 and later brings its binaries along; the one for
 * Node 20 has to be compiled, and is not when the packages were installed by a later Node.
 *
 * @param {string} folder that holds node_modules
 * @param {string} nodeApi the version in `process.versions.napi`
 */
export function isSqliteDriverBuilt(folder, nodeApi) {
  return Number(nodeApi) >= 10 || existsSync(join(folder, OLD_DRIVER, "build/Release/better_sqlite3.node"));
}
