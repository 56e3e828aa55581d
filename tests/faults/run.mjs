// `npm run faults -- --kills 300 [--seed 7]`: the faults of `npm test`, with as many kills as are asked.
// `npm run faults -- --security [--seed 7]`: its drills against the built server, with as many tries as were promised, and their figures.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { buildApplication } from "../../lib/cli/build-application.mjs";
import { generateClient } from "../../lib/cli/generate-client.mjs";
import { root } from "../../lib/cli/settings.mjs";

const USAGE =
  "Usage: npm run faults -- --kills COUNT [--seed NUMBER]\n       npm run faults -- --security [--seed NUMBER]";
const NUMBERS = { "--kills": "ROLECALL_KILLS", "--seed": "ROLECALL_SEED" };

/** What the arguments ask for, as environment variables; null for what cannot be meant. */
function read(args) {
  const settings = {};
  for (let place = 0; place < args.length; place += 1) {
    if (args[place] === "--security") {
      settings.ROLECALL_DRILLS = "long";
      continue;
    }
    const name = NUMBERS[args[place]];
    place += 1;
    if (name === undefined || !/^\d{1,9}$/.test(args[place] ?? "")) return null;
    settings[name] = args[place];
  }
  const areBoth = "ROLECALL_DRILLS" in settings && "ROLECALL_KILLS" in settings;
  return areBoth ? null : settings;
}

async function command(settings) {
  if (!("ROLECALL_DRILLS" in settings))
    return ["vitest/vitest.mjs", "run", "--config", "tests/vitest.config.ts", "--project", "faults"];
  await generateClient();
  await buildApplication();
  const playwright = ["@playwright/test/cli.js", "test", "--config", "tests/playwright.config.ts"];
  return [...playwright, "drills", "--workers", "1", "--reporter", "list"];
}

const settings = read(process.argv.slice(2));
if (settings === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const [program, ...args] = await command(settings);
  const environment = { ...process.env, ...settings, ROLECALL_DATA: "", DATABASE_URL: "" };
  const child = spawn(process.execPath, [join(root, "node_modules", program), ...args], {
    cwd: root,
    stdio: "inherit",
    env: environment,
  });
  child.once("close", (code) => {
    process.exitCode = code ?? 1;
  });
}
