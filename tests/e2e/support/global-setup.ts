import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const sampleScript = fileURLToPath(new URL("../../../lib/cli/sample.ts", import.meta.url));

/** A data folder with the 62 people of the sample, read once; every worker that needs a pool serves a copy of it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "rolecall-sample-"));
  await loadSample(folder);
  process.env.ROLECALL_E2E_SAMPLE = folder;
  return () => rm(folder, { recursive: true, force: true });
}

function loadSample(dataFolder: string): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", "--conditions=react-server", sampleScript, "load"], {
    env: { ...process.env, ROLECALL_DATA: dataFolder, DATABASE_URL: "" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`the sample pool ended with ${code}`))));
  });
}
