import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { browserLaunchOptions } from "@/tests/support/browser.mjs";

const results = fileURLToPath(new URL("../test-results", import.meta.url));

/** Each has a server and a browser of its own, about a gigabyte; its tests run one after another. */
const workers = Math.min(4, availableParallelism());

/** Journeys against the built server. */
export default defineConfig({
  testDir: "e2e",
  outputDir: results,
  globalSetup: fileURLToPath(new URL("./e2e/support/global-setup.ts", import.meta.url)),
  workers,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    viewport: { width: 1440, height: 900 },
    // Else what is waited for in vain takes all of the test's time.
    actionTimeout: 20_000,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
    // No trace unless it is asked for with --trace on: recording one that is thrown away costs a third of a test's time.
    screenshot: "only-on-failure",
    launchOptions: browserLaunchOptions() ?? {},
  },
});
