import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildApplication, nextProgram } from "../../lib/cli/build-application.mjs";
import { generateClient } from "../../lib/cli/generate-client.mjs";
import { installPackages } from "../../lib/cli/install-packages.mjs";
import { root } from "../../lib/cli/settings.mjs";
import { StartProblem } from "../../lib/cli/start-problem.mjs";
import { countPlaywright, countVitest } from "./count-results.mjs";

/** A stage that hangs ends here. The longest takes 8 minutes on two cores, and half as long again where they are busy. */
const STAGE_LIMIT_MS = 15 * 60_000;

const folder = mkdtempSync(join(tmpdir(), "rolecall-test-"));
// Never a person's own database, port or settings file: an empty value is a value, and .env does not override it.
const environment = {
  ...process.env,
  ROLECALL_DATA: join(folder, "data"),
  DATABASE_URL: "",
  HOST: "",
  PORT: "",
  ROLECALL_PUBLIC_URL: "",
  ROLECALL_ALLOW_PLAIN_HTTP: "",
  ROLECALL_PROXY_HOPS: "",
  NEXT_TELEMETRY_DISABLED: "1",
};

/** Is compiled from the first stage on, where this Node has none. */
let driver = Promise.resolve();

const tool = (path) => join(root, "node_modules", path);

/**
 * Runs the stages in order, goes on after a failed one where that makes sense, and prints the sum of all as the last
 * line. Lint, types and build count as one each.
 *
 * @param {boolean} isFast lint, types and unit only
 */
export async function runStages(isFast) {
  const results = [];
  const record = async (name, run) => {
    console.log(`\n== ${name}`);
    const startedAt = Date.now();
    const counted = await run().catch((error) => {
      console.error(error instanceof StartProblem ? error.message : error);
      return { passed: 0, failed: 1 };
    });
    results.push({ name, seconds: Math.round((Date.now() - startedAt) / 1000), ...counted });
    return counted.failed === 0;
  };
  try {
    const isReady = await record("packages and database client", prepare);
    if (isReady) await runChecks(isFast, record);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  report(results);
}

async function runChecks(isFast, record) {
  // These open no database, and a driver that is compiled meanwhile leaves one core to them.
  await record("lint", () => succeeds(tool("@biomejs/biome/bin/biome"), ["check", "--error-on-warnings"]));
  await record("types", checkTypes);
  await record("unit", () => vitest("unit"));
  const isDriverReady = await record("database driver", async () => {
    await driver;
    return { passed: 0, failed: 0 };
  });
  if (isFast || !isDriverReady) return;
  await record("integration", () => vitest("integration"));
  await record("faults", () => vitest("faults"));
  const isBuilt = await record("build", build);
  await record("end to end", () => endToEnd(isBuilt));
}

/** Not a check of the product, so it adds nothing when it succeeds. */
async function prepare() {
  const packages = await installPackages();
  driver = packages.driver;
  console.log(`Packages: ${packages.state}`);
  console.log(`Database client: ${await generateClient()}`);
  return { passed: 0, failed: 0 };
}

async function checkTypes() {
  const generated = await succeeds(nextProgram, ["typegen"]);
  return generated.failed > 0
    ? generated
    : succeeds(tool("typescript/bin/tsc"), ["--noEmit", "--project", ".", "--incremental", "false"]);
}

async function vitest(project) {
  const file = join(folder, `${project}.json`);
  const args = ["run", "--config", "tests/vitest.config.ts", "--project", project, "--passWithNoTests"];
  const exitCode = await run(tool("vitest/vitest.mjs"), [
    ...args,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  return countVitest(file, exitCode);
}

async function build() {
  console.log(`Build: ${await buildApplication()}`);
  return { passed: 1, failed: 0 };
}

async function endToEnd(isBuilt) {
  if (!isBuilt) throw new StartProblem("Not run, because there is no build to run it against.");
  const { ensureBrowser } = await import("./browser.mjs");
  await ensureBrowser();
  const file = join(folder, "e2e.json");
  const args = ["test", "--config", "tests/playwright.config.ts", "--reporter=list,json"];
  const exitCode = await run(tool("@playwright/test/cli.js"), args, { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return countPlaywright(file, exitCode);
}

async function succeeds(program, args) {
  return (await run(program, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function run(program, args, more = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: { ...environment, ...more },
    stdio: ["ignore", "inherit", "inherit"],
    timeout: STAGE_LIMIT_MS,
  });
  return new Promise((resolve) =>
    child.once("close", (code, signal) => {
      if (signal !== null) console.error(`Ended by ${signal}; a stage has ${STAGE_LIMIT_MS / 60_000} minutes.`);
      resolve(code ?? 1);
    }),
  );
}

function report(results) {
  console.log("");
  for (const { name, passed, failed, seconds } of results) {
    console.log(`${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  process.exitCode = total("failed") > 0 ? 1 : 0;
  console.log(`${total("passed")} passed, ${total("failed")} failed`);
}
