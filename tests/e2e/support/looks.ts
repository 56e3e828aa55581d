import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations } from "@/tests/e2e/support/test";

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** Holds an address against the rules of accessibility in light and dark, wide and narrow; nothing may need scrolling sideways. */
export async function expectFitEverywhere(page: Page, address: string): Promise<void> {
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
