import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { type Application, discardApplication } from "@/tests/support/application";
import { ownerState, startOwnersApplication } from "./signed-in";

type WorkerFixtures = {
  /** The built server of this worker, started as a person starts it, with a data folder that is thrown away; the owner is signed in. */
  readonly application: Application;
};

type Fixtures = {
  /** Anything that a page reports as an error fails the test, also when the journey went on. */
  readonly noBrowserErrors: undefined;
  /** A server of this test's own with an empty data folder, for journeys that must not meet another's candidates. */
  readonly ownApplication: Application;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  application: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are asked for from this pattern.
    async ({}, use) => {
      const application = await startOwnersApplication("empty");
      await use(application);
      await discardApplication(application);
      expectNothingPersonal(application.output());
    },
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: async ({ application }, use) => {
    await use(application.url);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  storageState: async ({}, use) => {
    await use(ownerState());
  },
  noBrowserErrors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on("weberror", (webError) => errors.push(webError.error().message));
      context.on("console", (message) => {
        if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
      });
      await use(undefined);
      expect(errors, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  ownApplication: async ({}, use) => {
    const application = await startOwnersApplication("empty");
    await use(application);
    await discardApplication(application);
  },
});

export { expect };

/** Holds what a server printed against the résumés that it was given (SEC-80): no name, no line of them, and nothing but whole lines. */
export function expectNothingPersonal(output: string): void {
  expect(output, "names and résumés in the log").not.toMatch(/Ov[a-f]{2,}er|Heron Analytics|ranking service in Python/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal would obey.
  expect(output, "characters that a terminal obeys").not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
}

const MOST_TAB_PRESSES = 200;

/** Until React has taken an element over, which it marks with a property of its own: keys that come before do what they do without scripts. */
async function untilScriptsAnswer(element: Locator): Promise<void> {
  const isTakenOver = () =>
    element.evaluate((node) => Object.keys(node).some((key) => key.startsWith("__reactProps$")));
  await expect.poll(isTakenOver, "the page's scripts answer").toBe(true);
}

/** Presses Tab until the element has the focus, as a person without a mouse does; fails when it is never reached. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  await untilScriptsAnswer(element);
  const isFocused = () => element.evaluate((node) => node === document.activeElement);
  for (let presses = 0; presses < MOST_TAB_PRESSES && !(await isFocused()); presses += 1)
    await page.keyboard.press("Tab");
  await expect(element).toBeFocused();
}
