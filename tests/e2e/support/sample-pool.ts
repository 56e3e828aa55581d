import { test as base, expectNothingPersonal } from "@/tests/e2e/support/test";
import { discardApplication } from "@/tests/support/application";
import { startOwnersApplication } from "./signed-in";

/** For journeys that need a pool: the worker's server has the 62 people of the sample. */
export const test = base.extend({
  application: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are asked for from this pattern.
    async ({}, use) => {
      const application = await startOwnersApplication("sample");
      await use(application);
      await discardApplication(application);
      expectNothingPersonal(application.output());
    },
    { scope: "worker", timeout: 60_000 },
  ],
});
