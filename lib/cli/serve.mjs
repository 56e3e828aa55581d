import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { addressOf } from "./public-address.mjs";
import { root } from "./settings.mjs";
import { StartProblem } from "./start-problem.mjs";

/** Requests that have begun are answered and files that are being read are finished within this time. */
const GRACE_MS = 15_000;
const serverProcess = fileURLToPath(new URL("./server-process.mjs", import.meta.url));
const endWithParent = new URL("./end-with-parent.mjs", import.meta.url).href;

/**
 * Starts Next's server and waits until it answers and has opened the database.
 *
 * @param {"start" | "dev"} mode
 * @param {{ host: string, port: number }} address
 * @returns {Promise<{ stop: () => Promise<void>, ended: Promise<number>, setUpPath: string | null }>} `ended` gives its exit code;
 *   `setUpPath` is where the first account is made, null once there is one
 */
export async function serve(mode, { host, port }) {
  // Known to this start alone; the server compares it and never says it.
  const setUpToken = randomBytes(32).toString("base64url");
  const child = spawn(process.execPath, ["--import", endWithParent, serverProcess, mode], {
    cwd: root,
    env: {
      ...process.env,
      ROLECALL_SET_UP_TOKEN: setUpToken,
      NODE_ENV: mode === "dev" ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
      // A log is read by programs as well.
      ...(mode === "start" ? { NO_COLOR: "1" } : {}),
    },
    stdio: ["ignore", mode === "dev" ? "inherit" : "pipe", "inherit", "ipc"],
    // Its own group: Ctrl-C reaches this process alone, which then stops the server in order.
    detached: true,
  });
  const ended = new Promise((resolve) => {
    child.once("close", (code) => resolve(code ?? 1));
  });
  let hasEnded = false;
  ended.then(() => {
    hasEnded = true;
  });
  const stop = () => stopChild(child, ended);
  while (!(await answers(host, port))) {
    if (hasEnded)
      throw new StartProblem(
        "The server stopped before it was ready, for the reason above: mend it and run the command again.",
      );
    await pause(25);
  }
  const { isReady, message, needsOwner } = await askReadiness(child, { host, port });
  if (!isReady) {
    await stop();
    throw new StartProblem(message);
  }
  if (child.stdout !== null) showWithoutBanner(child.stdout);
  return { stop, ended, setUpPath: needsOwner ? `/set-up?token=${setUpToken}` : null };
}

/** What the program prints, without the lines in which Next says in its own words what was said already. */
function showWithoutBanner(output) {
  createInterface({ input: output }).on("line", (line) => {
    if (!/^(▲ Next\.js|- (Local|Network):|✓ |\s*$)/.test(line)) console.log(line);
  });
}

/** What the program says of itself: that it can work, or the sentence why not. It comes over the channel between the two processes, for nobody else to read. */
async function askReadiness(child, { host, port }) {
  const told = once(child, "message");
  try {
    await fetch(`${addressOf({ host, port })}/health/ready`);
    const [answer] = await told;
    return answer;
  } catch {
    const message = "The server stopped before it was ready, for the reason above: mend it and run the command again.";
    return { isReady: false, message };
  }
}

async function stopChild(child, ended) {
  child.kill("SIGTERM");
  const timer = setTimeout(() => killGroup(child.pid), GRACE_MS);
  await ended;
  clearTimeout(timer);
}

/** What does not stop in time is ended with everything that it started. */
function killGroup(processId) {
  try {
    process.kill(-processId, "SIGKILL");
  } catch {
    // It ended meanwhile.
  }
}

function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
