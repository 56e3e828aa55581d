import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";
import { contrastSamples } from "./contrast-samples";

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface adds to what the browser already has.
  interface Window {
    /** There once it was brought into the page. */
    axe?: typeof axe;
  }
}

/** Half as long as what `axe-core` gives of itself, which every page that is audited has to read. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const CONTRAST = "color-contrast";

/** The WCAG 2.2 A and AA rules that axe can check but that of contrast; it tells of violations alone, which is faster. */
const ALL_BUT_CONTRAST: axe.RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { [CONTRAST]: { enabled: false } },
  resultTypes: ["violations"],
  iframes: false,
};

const CONTRAST_ALONE: axe.RunOptions = { runOnly: [CONTRAST], resultTypes: ["violations"], iframes: false };

/** Holds the page as it stands against the rules of accessibility. Axe is brought into a page once, however often it is asked there. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(AXE);
  let found = await violationsOf(page);
  if (found.length > 0) {
    // On a busy machine the page's scripts may have yet to do what a person would wait for.
    await page.waitForLoadState("networkidle");
    found = await violationsOf(page);
  }
  expect(found, "accessibility violations").toEqual([]);
}

/** Contrast is two thirds of axe's time, nearly all of it spent on rows of a table that look the same: of them it is asked of a few. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const samples = await page.evaluateHandle(contrastSamples);
  const found = await page.evaluate(
    async ({ allButContrast, contrastAlone, include }) => {
      const results = [await window.axe?.run(document, allButContrast)];
      if (include.length > 0) results.push(await window.axe?.run({ include: [...include] }, contrastAlone));
      return results.flatMap((result) =>
        (result?.violations ?? []).flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
      );
    },
    { allButContrast: ALL_BUT_CONTRAST, contrastAlone: CONTRAST_ALONE, include: samples },
  );
  await samples.dispose();
  return found;
}
