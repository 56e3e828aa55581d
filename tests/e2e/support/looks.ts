import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, expectNoViolationsOfTheme, test } from "@/tests/e2e/support/test";

/** Holds an address against the rules of accessibility in light and dark, wide and narrow; nothing may need scrolling sideways. */
export async function expectFitEverywhere(page: Page, address: string): Promise<void> {
  // Two loads and six audits: on a busy machine they take more than a test's minute.
  test.slow();
  for (const width of [390, 1440]) {
    await look(page, "light", width);
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNothingSticksOut(page);
    await look(page, "dark", width);
    await expectNoViolationsOfTheme(page);
  }
}

async function expectNothingSticksOut(page: Page): Promise<void> {
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(overflow, "pixels that stick out sideways").toBeLessThanOrEqual(0);
}

async function look(page: Page, colorScheme: "light" | "dark", width: number): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
}

/** The same for a page as it stands, with what was typed and opened in it; also against the narrowest phone. Leaves it wide and light. */
export async function expectFitAsItStands(page: Page): Promise<void> {
  await look(page, "dark", 360);
  await expectNothingSticksOut(page);
  await look(page, "dark", 390);
  await expectNoAxeViolations(page);
  await look(page, "light", 390);
  await expectNoViolationsOfTheme(page);
  await look(page, "dark", 1440);
  await expectNoViolationsOfTheme(page);
  await look(page, "light", 1440);
  await expectNoAxeViolations(page);
}
