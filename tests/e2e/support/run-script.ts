import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const fromRoot = (file: string) => fileURLToPath(new URL(`../../../${file}`, import.meta.url));

/** Runs one of the program's own scripts on a data folder, before a server opens it, and gives what it printed. */
export function runScript(dataFolder: string, script: string, ...args: readonly string[]): Promise<string> {
  const command = ["--import", "tsx", "--conditions=react-server", fromRoot(script), ...args];
  const child = spawn(process.execPath, command, {
    cwd: fromRoot("."),
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
