import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { root } from "../../lib/cli/settings.mjs";
import { StartProblem } from "../../lib/cli/start-problem.mjs";

const INSTALL_LIMIT_MS = 4 * 60_000;
const DEBIAN_LIMIT_MS = 5 * 60_000;

/** The headless shell first: it draws no window's frame, which costs half of a test's time. */
const installedPrograms = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** What a browser that was not made for tests must be told: no sandbox for root, and no calls home. */
const quietArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const installQuietly = ["install", "-y", "-qq", "--no-install-recommends"];

/**
 * How the browser tests launch: with Playwright's own browser when it is there, else with one that the system has;
 * null when there is neither. The one place that chooses.
 *
 * @returns {{ executablePath?: string, args?: string[] } | null}
 */
export function browserLaunchOptions() {
  if (existsSync(chromium.executablePath())) return {};
  const executablePath = installedPrograms.find((program) => existsSync(program));
  return executablePath === undefined ? null : { executablePath, args: quietArguments };
}

/**
 * Installs a browser when none is there: Playwright's own, else Debian's chromium where this account may install it.
 *
 * @throws {StartProblem} that says what is missing and how to get it
 */
export async function ensureBrowser() {
  if (browserLaunchOptions() !== null) return;
  console.log("Browser: none found, installing Playwright's own");
  await run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"], INSTALL_LIMIT_MS);
  if (browserLaunchOptions() !== null) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Browser: Playwright's own cannot be had here, installing Debian's chromium");
    await run("apt-get", ["update", "-qq"], DEBIAN_LIMIT_MS);
    for (const name of ["chromium-headless-shell", "chromium"])
      if (browserLaunchOptions() === null) await run("apt-get", [...installQuietly, name], DEBIAN_LIMIT_MS);
  }
  if (browserLaunchOptions() !== null) return;
  throw new StartProblem(
    "No browser for the end-to-end tests: run `npx playwright install chromium` with a network, or install the chromium package of your system, and run npm test again.",
  );
}

/** A failed install is no error here: what counts is whether a browser is there afterwards. */
function run(program, args, timeout) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "inherit"],
    timeout,
  });
  return new Promise((resolve) => {
    child.once("error", resolve);
    child.once("close", resolve);
  });
}
