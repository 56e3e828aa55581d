import { spawn } from "node:child_process";
import { request } from "node:http";
import { connect } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "@/tests/support/application";

export type StoppedUnderLoad = {
  readonly answered: number;
  /** Requests on a connection that was made, without a whole answer. */
  readonly dropped: readonly string[];
  readonly exitCode: number | null;
  /** From the signal to the end. */
  readonly milliseconds: number;
};

/** Not let in: told to come again, or refused at the door of a server that has ended. */
type Outcome = "answered" | "not let in" | `dropped: ${string}`;

/** One request on a connection of its own. */
function ask(port: number, target: string, cookie: string): Promise<Outcome> {
  return new Promise((resolve) => {
    let isConnected = false;
    const headers = { host: `127.0.0.1:${port}`, cookie, connection: "close" };
    const asked = request({ host: "127.0.0.1", port, path: target, headers, agent: false }, (answer) => {
      const whole = answer.statusCode === 503 ? "not let in" : "answered";
      answer.resume();
      answer.once("end", () => resolve(answer.complete ? whole : "dropped: cut short"));
      answer.once("error", (error) => resolve(`dropped: ${error.message}`));
    });
    asked.once("socket", (socket) =>
      socket.once("connect", () => {
        isConnected = true;
      }),
    );
    asked.once("error", (error) => resolve(isConnected ? `dropped: ${error.message}` : "not let in"));
    asked.end();
  });
}

async function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

const PAGES = ["/candidates", "/", "/roles/ai-infrastructure-engineer/ranking", "/gaps", "/health/ready", "/settings"];
const AT_ONCE = 8;

/** Starts the server on a data folder that is ready, asks it for pages without a pause, ends it by SIGTERM after so many milliseconds, and tells what became of every request. */
export async function stopUnderLoad(dataFolder: string, cookie: string, afterMs: number): Promise<StoppedUnderLoad> {
  const port = await freePort();
  const server = spawn(process.execPath, [path.join(process.cwd(), "lib/cli/server-process.mjs"), "start"], {
    env: {
      ...process.env,
      ...{ ROLECALL_DATA: dataFolder, PORT: String(port), HOST: "127.0.0.1", NODE_ENV: "production" },
      ...{ DATABASE_URL: "", ROLECALL_PUBLIC_URL: `http://127.0.0.1:${port}`, ROLECALL_PROXY_HOPS: "" },
    },
    stdio: "ignore",
  });
  const ended = new Promise<number | null>((resolve) => server.once("close", resolve));
  let isStopped = false;
  while (!(await isOpen(port)) && server.exitCode === null) await pause(25);
  // The first page compiles nothing, but loads everything; what is measured is a server at work.
  await ask(port, "/health/ready", cookie);
  const outcomes: Outcome[] = [];
  const work = async (worker: number) => {
    for (let turn = worker; !isStopped; turn += 1) {
      const outcome = await ask(port, PAGES[turn % PAGES.length] ?? "/", cookie);
      outcomes.push(outcome);
      if (outcome === "not let in") return;
    }
  };
  const load = Array.from({ length: AT_ONCE }, (_, worker) => work(worker));
  // A busy machine may take longer than that for the first answer.
  while (!outcomes.includes("answered")) await pause(5);
  await pause(afterMs);
  const startedAt = performance.now();
  server.kill("SIGTERM");
  const exitCode = await ended;
  const milliseconds = performance.now() - startedAt;
  isStopped = true;
  await Promise.all(load);
  const dropped = outcomes.filter((outcome) => outcome.startsWith("dropped"));
  return { answered: outcomes.filter((outcome) => outcome === "answered").length, dropped, exitCode, milliseconds };
}
