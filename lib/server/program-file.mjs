import { join } from "node:path";

/**
 * Where one of our own programs lies once lib/cli/bundle-programs.mjs has made it one file. Inside the packages' folder, because what a
 * bundle leaves outside is looked for from where it lies.
 *
 * @param {string} root absolute path of the repository
 * @param {string} script relative to it, with `/`, ends with .ts
 */
export function programFile(root, script) {
  const name = script.replace(/\.ts$/, ".mjs").replaceAll("/", "-");
  return join(/* turbopackIgnore: true */ root, "node_modules", ".cache", "rolecall", name);
}

/**
 * What Node is given to run such a program.
 *
 * @param {string} root absolute path of the repository
 * @param {string} script relative to it, with `/`, ends with .ts
 */
export function programArguments(root, script) {
  return ["--conditions=react-server", programFile(root, script)];
}
