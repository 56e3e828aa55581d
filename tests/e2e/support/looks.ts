import { expect, type Page, test } from "@playwright/test";
import { expectNoAxeViolations } from "@/tests/e2e/support/axe";

const AUDITED_JOURNEY_MS = 180_000;

/** Holds an address against the rules of accessibility in light and dark, wide and narrow; nothing may need scrolling sideways. */
export async function expectFitEverywhere(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectFitAsItStands(page);
}

/**
 * The same for a page as it stands, with what was typed and opened in it; also against the narrowest phone. Each width and each theme is
 * held against every rule once: what is drawn hangs on the width, how its colours stand out on the theme. Leaves it wide and light.
 */
export async function expectFitAsItStands(page: Page): Promise<void> {
  // On a busy machine the audits of a journey take more than a test's minute.
  test.setTimeout(Math.max(test.info().timeout, AUDITED_JOURNEY_MS));
  await look(page, "dark", 360);
  await expectNothingSticksOut(page);
  await look(page, "dark", 390);
  await expectNothingSticksOut(page);
  await expectNoAxeViolations(page);
  await look(page, "light", 1440);
  await expectNothingSticksOut(page);
  await expectNoAxeViolations(page);
}

async function expectNothingSticksOut(page: Page): Promise<void> {
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(overflow, "pixels that stick out sideways").toBeLessThanOrEqual(0);
}

async function look(page: Page, colorScheme: "light" | "dark", width: number): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
}
