import { type ChildProcess, spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const startScript = fileURLToPath(new URL("../../lib/cli/start.mjs", import.meta.url));
const preparedScript = fileURLToPath(new URL("./serve-prepared.mjs", import.meta.url));

export type Application = {
  readonly url: string;
  readonly dataFolder: string;
  /** Everything that was printed so far. */
  readonly output: () => string;
  readonly process: ChildProcess;
  /** Asks it to stop as Ctrl-C does and gives the exit code; the data folder stays. */
  readonly stop: () => Promise<number | null>;
};

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** What `npm start` runs. */
export const startCommand: readonly string[] = [process.execPath, startScript];

/** Runs `npm start`'s own script with settings, or another command that does; nothing of the caller's database, port or `.env` leaks in. */
export function spawnStart(
  settings: Readonly<Record<string, string>>,
  [program = "", ...args]: readonly string[] = startCommand,
): ChildProcess {
  return spawn(program, args, { env: environmentOf(settings), stdio: ["ignore", "pipe", "pipe"] });
}

/** The same as the leader of a process group, as a terminal runs it: a signal to the group is what Ctrl-C does. */
export function spawnInTerminal(settings: Readonly<Record<string, string>>): ChildProcess {
  const [program = "", ...args] = startCommand;
  return spawn(program, args, { env: environmentOf(settings), stdio: ["ignore", "pipe", "pipe"], detached: true });
}

function environmentOf(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const none = {
    HOST: "",
    DATABASE_URL: "",
    ROLECALL_PUBLIC_URL: "",
    ROLECALL_ALLOW_PLAIN_HTTP: "",
    ROLECALL_PROXY_HOPS: "",
    ROLECALL_SMTP_URL: "",
    ROLECALL_MAIL_FROM: "",
    ROLECALL_SMTP_PLAIN: "",
  };
  return { ...process.env, ...none, ...settings };
}

/** The server alone, over a data folder and a build that are up to date. */
const serveCommand: readonly string[] = [process.execPath, preparedScript];

export type StartedWith = {
  /** With a database that is up to date, unless `command` is `npm start`'s own. */
  readonly dataFolder: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
};

/** A whole application on a free port, ready to be opened. Throws with its output if it does not start. */
export async function startApplication(given: StartedWith): Promise<Application> {
  const { dataFolder, settings, command = serveCommand } = given;
  const port = await freePort();
  const child = spawnStart({ ROLECALL_DATA: dataFolder, PORT: String(port), ...settings }, command);
  let printed = "";
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk;
      if (printed.includes("Rolecall is ready at")) resolve();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    void ended.then((code) => reject(new Error(`npm start ended with ${code}:\n${printed}`)));
  });
  const stop = () => {
    child.kill("SIGINT");
    return ended;
  };
  return { url: `http://127.0.0.1:${port}`, dataFolder, output: () => printed, process: child, stop };
}

/** Stops it and deletes its data folder. */
export async function discardApplication(application: Application): Promise<void> {
  await application.stop();
  await rm(application.dataFolder, { recursive: true, force: true });
}
