import { spawn } from "node:child_process";
import { root } from "./settings.mjs";
import { StartProblem } from "./start-problem.mjs";

const STILL_WORKING_MS = 15_000;
const LAST_LINES = 40;
const running = new Set();

/**
 * Runs a program quietly to its end and gives its standard output. A long run says every 15 seconds that it is still
 * at work; a failed one shows the last of what it printed.
 *
 * @param {string} label what the person is told it does
 * @param {readonly string[]} command program and arguments
 * @param {{ environment?: Record<string, string>, whenItFails?: string }} options `whenItFails` is the sentence for the
 *   person, left out for a program that says one itself
 * @returns {Promise<string>}
 */
export async function runCommand(label, command, { environment = {}, whenItFails } = {}) {
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const startedAt = Date.now();
  const heartbeat = setInterval(() => {
    console.log(`  ${label}: still at work after ${Math.round((Date.now() - startedAt) / 1000)} s`);
  }, STILL_WORKING_MS);
  let standardOutput = "";
  let everything = "";
  child.stdout.on("data", (chunk) => {
    standardOutput += chunk;
    everything += chunk;
  });
  child.stderr.on("data", (chunk) => {
    everything += chunk;
  });
  const exitCode = await new Promise((resolve) => {
    child.once("error", (error) => {
      everything += error.message;
      resolve(-1);
    });
    child.once("close", resolve);
  });
  clearInterval(heartbeat);
  running.delete(child);
  if (exitCode === 0) return standardOutput;
  const lastLines = everything.trimEnd().split("\n").slice(-LAST_LINES);
  throw new StartProblem([...lastLines, ...(whenItFails === undefined ? [] : [whenItFails])].join("\n"));
}

/** Passes a signal on to whatever runs, so that nothing outlives the command that started it. */
export function stopRunningCommands(signal) {
  for (const child of running) child.kill(signal);
}
