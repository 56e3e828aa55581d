import { spawn } from "node:child_process";
import { once } from "node:events";
import { programArguments } from "../server/program-file.mjs";
import { bundlePrograms } from "./bundle-programs.mjs";
import { generateClient } from "./generate-client.mjs";
import { installPackages } from "./install-packages.mjs";
import { root } from "./settings.mjs";
import { StartProblem } from "./start-problem.mjs";
import { takeTurn } from "./take-turn.mjs";

/**
 * Runs a command of this folder with the arguments that were given. It may be the first one that is ever run here, so it
 * installs and generates what `npm start` would.
 *
 * @param {string} script file name
 */
export async function runPrepared(script) {
  try {
    await takeTurn(async () => {
      await (await installPackages()).driver;
      await generateClient();
      await bundlePrograms([`lib/cli/${script}`]);
    });
    const args = [...programArguments(root, `lib/cli/${script}`), ...process.argv.slice(2)];
    const [code] = await once(spawn(process.execPath, args, { cwd: root, stdio: "inherit" }), "close");
    process.exitCode = code ?? 1;
  } catch (error) {
    console.error(error instanceof StartProblem ? error.message : error);
    process.exitCode = 1;
  }
}
