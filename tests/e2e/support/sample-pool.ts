import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test as base } from "@/tests/e2e/support/test";
import { discardApplication, startApplication } from "@/tests/support/application";

/** For journeys that need a pool: the worker's server has the 62 people of the sample. */
export const test = base.extend({
  application: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are asked for from this pattern.
    async ({}, use) => {
      const dataFolder = await mkdtemp(path.join(tmpdir(), "rolecall-"));
      await cp(String(process.env.ROLECALL_E2E_SAMPLE), dataFolder, { recursive: true });
      const application = await startApplication({ dataFolder });
      await use(application);
      await discardApplication(application);
    },
    { scope: "worker", timeout: 60_000 },
  ],
});
