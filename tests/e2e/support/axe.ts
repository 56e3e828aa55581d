import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface adds to what the browser already has.
  interface Window {
    /** There once it was brought into the page. */
    axe?: typeof axe;
  }
}

/** The WCAG 2.2 A and AA rules that axe can check; it tells of violations alone, which is faster. */
const OPTIONS: axe.RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
  iframes: false,
};

/** Holds the page as it stands against the rules of accessibility. Axe is brought into a page once, however often it is asked there. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (options) => {
    const { violations } = (await window.axe?.run(document, options)) ?? {};
    return violations?.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, OPTIONS);
  expect(found, "accessibility violations").toEqual([]);
}
