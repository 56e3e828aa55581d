import { setTimeout as pause } from "node:timers/promises";
import { programArguments } from "../server/program-file.mjs";
import { buildApplication } from "./build-application.mjs";
import { bundlePrograms } from "./bundle-programs.mjs";
import { checkFreeSpace, checkPortIsFree, openDataFolder } from "./check-machine.mjs";
import { generateClient } from "./generate-client.mjs";
import { installPackages } from "./install-packages.mjs";
import { isLoopback } from "./public-address.mjs";
import { runCommand, stopRunningCommands } from "./run-command.mjs";
import { serve } from "./serve.mjs";
import { loadSettingsFile, readSettings, root } from "./settings.mjs";
import { StartProblem } from "./start-problem.mjs";
import { takeTurn } from "./take-turn.mjs";

const MIGRATE = "prisma/migrate.ts";

/**
 * Everything between a fresh clone and a page in the browser; what is up to date is skipped. Exits with 0 after Ctrl-C,
 * with 1 and one sentence when something stands in the way.
 *
 * @param {readonly string[]} args `--dev` serves with Next's development server and builds nothing
 */
export async function startApplication(args) {
  const startedAt = Date.now();
  const stopped = stopOnSignal();
  try {
    const mode = readMode(args);
    loadSettingsFile();
    const settings = readSettings(process.env);
    process.env.ROLECALL_DATA = settings.dataFolder;
    process.env.ROLECALL_PUBLIC_URL = settings.publicUrl;
    await Promise.race([prepare(mode, settings), stopped.then(giveUp)]);
    const server = await serve(mode, settings);
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    console.log(`\nRolecall is ready at ${settings.publicUrl} (${seconds} s)`);
    const reach = isLoopback(settings.host) ? "this machine only" : `${settings.host}, port ${settings.port}`;
    console.log(`It listens on ${reach}. Ctrl-C stops it.`);
    if (server.setUpPath !== null)
      console.log(`Nobody has an account yet. Make the first one here, once: ${settings.publicUrl}${server.setUpPath}`);
    stopped.then(server.stop);
    const exitCode = await server.ended;
    if (stopped.wasAsked()) console.log("\nRolecall has stopped.");
    process.exit(stopped.wasAsked() ? 0 : exitCode || 1);
  } catch (error) {
    // Ctrl-C reaches what runs as well as this process, and either may be told first.
    await pause(100);
    if (stopped.wasAsked()) process.exit(130);
    console.error(error instanceof StartProblem ? error.message : error);
    process.exit(1);
  }
}

/** Whoever stops what is being prepared waits for none of the steps that would have come. */
function giveUp() {
  throw new StartProblem("Stopped before it was ready.");
}

function readMode(args) {
  if (args.length === 0) return "start";
  if (args.length === 1 && args[0] === "--dev") return "dev";
  throw new StartProblem(
    `npm start takes no arguments, and "${args.join(" ")}" was given: settings are in .env.example.`,
  );
}

async function prepare(mode, { host, port, dataFolder }) {
  await checkPortIsFree(host, port);
  openDataFolder(dataFolder);
  checkFreeSpace(dataFolder);
  checkFreeSpace(root);
  await takeTurn(async () => {
    const { state, driver } = await installPackages();
    await driver;
    console.log(`Packages: ${state}`);
    console.log(`Database client: ${await generateClient()}`);
    await bundlePrograms([MIGRATE]);
  });
  console.log(`Database: ${await prepareDatabase()} (${dataFolder})`);
  if (mode === "start") console.log(`Build: ${await takeTurn(buildApplication)}`);
}

/** Migrations and reference data, in a process of its own: the database belongs to one process at a time. */
async function prepareDatabase() {
  const output = await runCommand("Database", [process.execPath, ...programArguments(root, MIGRATE)]);
  return output.trim().replaceAll("\n", " ");
}

/** A promise of the first SIGINT or SIGTERM, which also reaches the commands that run. */
function stopOnSignal() {
  let asked = false;
  const promise = new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
      process.on(signal, () => {
        asked = true;
        stopRunningCommands("SIGTERM");
        resolve();
      });
    }
  });
  return Object.assign(promise, { wasAsked: () => asked });
}
