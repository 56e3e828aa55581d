// `npm run faults -- --kills 300 [--seed 7]`: the faults of `npm test`, with as many kills as are asked.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../../lib/cli/settings.mjs";

const USAGE = "Usage: npm run faults -- --kills COUNT [--seed NUMBER]";

function read(args) {
  const settings = {};
  for (let place = 0; place < args.length; place += 2) {
    const name = { "--kills": "ROLECALL_KILLS", "--seed": "ROLECALL_SEED" }[args[place]];
    if (name === undefined || !/^\d{1,9}$/.test(args[place + 1] ?? "")) return null;
    settings[name] = args[place + 1];
  }
  return settings;
}

const settings = read(process.argv.slice(2));
if (settings === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", "--config", "tests/vitest.config.ts", "--project", "faults"];
  const environment = { ...process.env, ...settings, ROLECALL_DATA: "", DATABASE_URL: "" };
  const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit", env: environment });
  child.once("close", (code) => {
    process.exitCode = code ?? 1;
  });
}
