/** Runs after `npm install`: compiles the database driver on the one Node that has no ready-made binary, and nothing elsewhere. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./settings.mjs";
import { isSqliteDriverBuilt, OLD_DRIVER } from "./sqlite-driver.mjs";

if (!isSqliteDriverBuilt(root, process.versions.napi)) {
  // npm puts its own node-gyp on the path of the scripts it runs.
  const options = { cwd: join(root, OLD_DRIVER), stdio: "inherit", shell: process.platform === "win32" };
  const { status } = spawnSync("node-gyp", ["rebuild", "--release", "--jobs=max", "--loglevel=error"], options);
  process.exitCode = status === 0 ? 0 : 1;
}
