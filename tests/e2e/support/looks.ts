import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "@/tests/e2e/support/test";

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** Holds an address against the rules of accessibility in light and dark, wide and narrow; nothing may need scrolling sideways. */
export async function expectFitEverywhere(page: Page, address: string): Promise<void> {
  // Four pages and four audits of them: on a busy machine they take more than a test's minute.
  test.slow();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectNoAxeViolations(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `pixels that stick out at ${screen.width} px, ${colorScheme}`).toBeLessThanOrEqual(0);
    }
  }
}

/** The rules whose outcome hangs on the theme or the width alone. */
const RULES_OF_LOOKS = ["color-contrast", "scrollable-region-focusable", "target-size"];

async function look(page: Page, colorScheme: "light" | "dark", width: number): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
}

async function expectNoViolationsOfLooks(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withRules(RULES_OF_LOOKS).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  expect(found, "accessibility violations").toEqual([]);
}

/** The same for a page as it stands, with what was typed and opened in it; also against the narrowest phone. Leaves it wide and light. */
export async function expectFitAsItStands(page: Page): Promise<void> {
  await look(page, "dark", 360);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(overflow, "pixels that stick out at 360 px").toBeLessThanOrEqual(0);
  await look(page, "dark", 390);
  await expectNoAxeViolations(page);
  await look(page, "light", 390);
  await expectNoViolationsOfLooks(page);
  await look(page, "dark", 1440);
  await expectNoViolationsOfLooks(page);
  await look(page, "light", 1440);
  await expectNoAxeViolations(page);
}
