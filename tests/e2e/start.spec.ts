import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@/tests/e2e/support/test";
import { freePort, spawnInTerminal } from "@/tests/support/application";
import { descendants, isRunning } from "@/tests/support/child-processes";

// The first command as a person at a terminal meets it, with a build that is there already.

type Started = {
  readonly child: ChildProcess;
  readonly url: string;
  readonly printed: () => string;
  /** True when it is ready, false when it ended before. */
  readonly isReady: Promise<boolean>;
  readonly exitCode: Promise<number | null>;
};

let dataFolder = "";
const started: Started[] = [];

test.beforeEach(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), "rolecall-terminal-"));
});

test.afterEach(async () => {
  for (const { child, exitCode } of started.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGINT");
    await exitCode;
  }
  await rm(dataFolder, { recursive: true, force: true });
});

async function start(settings: Readonly<Record<string, string>> = {}): Promise<Started> {
  const port = await freePort();
  const child = spawnInTerminal({ ROLECALL_DATA: dataFolder, PORT: String(port), ...settings });
  const exitCode = once(child, "close").then(([code]) => code as number | null);
  let printed = "";
  const isReady = new Promise<boolean>((resolve) => {
    const read = (chunk: Buffer) => {
      printed += chunk;
      if (printed.includes("Rolecall is ready at")) resolve(true);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    void exitCode.then(() => resolve(false));
  });
  const one = { child, url: `http://127.0.0.1:${port}`, printed: () => printed, isReady, exitCode };
  started.push(one);
  return one;
}

async function isListening(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

test("Ctrl-C ends the server and everything that it began, and a second start does nothing again that is up to date", async () => {
  const { child, url, printed, isReady, exitCode } = await start();
  expect(await isReady, printed()).toBe(true);
  expect((await fetch(`${url}/candidates`)).status).toBe(200);
  expect(printed()).toMatch(/Make the first one here, once: http:\/\/127\.0\.0\.1:\d+\/set-up\?token=[\w-]{43}\n/);
  const begun = descendants(child.pid ?? 0);
  process.kill(-(child.pid ?? 0), "SIGINT");
  expect(await exitCode).toBe(0);
  expect(printed()).toMatch(/Rolecall has stopped\.\n$/);
  await expect.poll(() => begun.filter(isRunning)).toEqual([]);
  expect(await isListening(url)).toBe(false);

  const second = await start();
  expect(await second.isReady).toBe(true);
  for (const line of [
    "Packages: up to date",
    "Database client: up to date",
    "The database is up to date",
    "Build: up to date",
  ])
    expect(second.printed()).toContain(line);
  expect(second.printed()).toMatch(/is ready at \S+ \(\d+\.\d s\)/);
});

test("behind a proxy the public address alone is answered, others are sent there, and browsers keep to https", async () => {
  const { url, printed, isReady } = await start({ ROLECALL_PUBLIC_URL: "https://hiring.example.org" });
  expect(await isReady, printed()).toBe(true);
  expect(printed()).toContain("Rolecall is ready at https://hiring.example.org");
  const statusFor = async (host: string) => {
    const [response] = await once(get(`${url}/roles`, { headers: { host } }), "response");
    response.resume();
    expect(response.headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");
    return [response.statusCode, response.headers.location];
  };
  expect(await statusFor("hiring.example.org")).toEqual([307, "/set-up?next=%2Froles"]);
  expect(await statusFor(new URL(url).host)).toEqual([307, "https://hiring.example.org/"]);
});

test("when the command is killed, its server does not live on", async () => {
  const { child, url, isReady, exitCode } = await start();
  expect(await isReady).toBe(true);
  const begun = descendants(child.pid ?? 0);
  child.kill("SIGKILL");
  await exitCode;
  await expect.poll(() => begun.filter(isRunning), { timeout: 15_000 }).toEqual([]);
  expect(await isListening(url)).toBe(false);
});

test("of two starts on one data folder one serves, and the other says why it does not", async () => {
  const both = [await start(), await start()];
  const areReady = await Promise.all(both.map(({ isReady }) => isReady));
  expect([...areReady].sort(), both.map(({ printed }) => printed()).join("\n---\n")).toEqual([false, true]);
  const winner = both[areReady.indexOf(true)];
  const loser = both[areReady.indexOf(false)];
  expect(await loser?.exitCode).toBe(1);
  expect(loser?.printed()).toMatch(
    /Another Rolecall is using .*\. Stop it first, or give this one another folder with ROLECALL_DATA\.\n$/,
  );
  expect((await fetch(`${winner?.url}/candidates`)).status).toBe(200);

  const third = await start();
  expect(await third.isReady).toBe(false);
  expect(await third.exitCode).toBe(1);
  expect(third.printed()).toContain("Another Rolecall is using");
});
