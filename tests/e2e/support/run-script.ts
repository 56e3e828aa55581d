import { spawn } from "node:child_process";
import { root } from "@/lib/cli/settings.mjs";
import { programCommand } from "@/tests/support/program";

/** Runs one of the program's own scripts on a data folder, before a server opens it, and gives what it printed. */
export async function runScript(dataFolder: string, script: string, ...args: readonly string[]): Promise<string> {
  const [node, ...command] = await programCommand(script, ...args);
  const child = spawn(node, command, {
    cwd: root,
    env: { ...process.env, ROLECALL_DATA: dataFolder, DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout?.on("data", (chunk) => {
    printed += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve(printed) : reject(new Error(`${script} ended with ${code}`))));
  });
}
