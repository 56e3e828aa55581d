import { spawn } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { test as base } from "@/tests/e2e/support/test";
import { type Application, discardApplication, startApplication } from "@/tests/support/application";

const sampleScript = fileURLToPath(new URL("../../../lib/cli/sample.ts", import.meta.url));

/** For journeys that need a pool: a server of their own with the 62 people of the sample, loaded once for all of them. */
export const test = base.extend<object, { readonly sampleApplication: Application }>({
  sampleApplication: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are asked for from this pattern.
    async ({}, use) => {
      const dataFolder = await mkdtemp(path.join(tmpdir(), "rolecall-sample-"));
      await loadSample(dataFolder);
      const application = await startApplication({ dataFolder });
      await use(application);
      await discardApplication(application);
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ sampleApplication }, use) => {
    await use(sampleApplication.url);
  },
});

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
