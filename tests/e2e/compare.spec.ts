import type { Page } from "@playwright/test";
import { expectFitEverywhere } from "@/tests/e2e/support/looks";
import { runScript } from "@/tests/e2e/support/run-script";
import { test } from "@/tests/e2e/support/sample-pool";
import { expect, tabTo } from "@/tests/e2e/support/test";

/** In CSS pixels, at 14 mm of margin. */
const A4_WITHOUT_MARGINS = { width: 688, height: 1016 };

const COMPARE = "/compare?role=ai-infrastructure-engineer";

function table(page: Page) {
  return page.getByRole("region", { name: "Comparison" });
}

/** Adds the suggested person in front and gives the name. */
async function addFirst(page: Page): Promise<string> {
  const suggested = page.getByRole("link", { name: /expected$/ }).first();
  const name = (await suggested.locator("span").first().textContent()) ?? "";
  await suggested.click();
  await expect(table(page).getByRole("columnheader", { name })).toBeVisible();
  return name;
}

test("people are added up to four, found by name, left out, and looked at in another way", async ({ page }) => {
  await page.goto(COMPARE);
  await expect(page.getByRole("heading", { name: "Nobody is chosen yet" })).toBeVisible();
  const [first, second] = [await addFirst(page), await addFirst(page)];
  await expect(page.getByRole("heading", { level: 1, name: `${first} and ${second}` })).toBeVisible();
  await expect(
    table(page)
      .getByRole("row", { name: /^Kubernetes/ })
      .getByRole("cell"),
  ).toHaveCount(2);

  await page.getByRole("searchbox", { name: "Find by name" }).fill("vestergaard");
  await expect(page.getByRole("heading", { name: "Found by “vestergaard”" })).toBeVisible();
  expect(await addFirst(page)).toBe("Ingrid Vestergaard");
  await addFirst(page);
  await expect(page.getByRole("heading", { name: "Add from the best for this role" })).toHaveCount(0);

  await page.getByRole("link", { name: "Unknowns" }).click();
  await expect(page).toHaveURL(/show=unknowns/);
  await expect(table(page).getByText("silent").first()).toBeVisible();
  await table(page)
    .getByRole("link", { name: `Leave ${first} out` })
    .click();
  await expect(table(page).getByRole("columnheader", { name: first })).toHaveCount(0);
  await page.goto(page.url());
  await expect(table(page).getByRole("columnheader", { name: second })).toBeVisible();
});

test("two who disagree see the weights and the facts that would settle it, and take receipts that a third recomputes", async ({
  page,
}) => {
  await page.goto(COMPARE);
  const names = [await addFirst(page), await addFirst(page)];
  const weighed = page.getByRole("region", { name: "Weighed against each other" });
  await expect(weighed.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expect(weighed).toContainText(names[0] ?? "");
  await expect(page.getByRole("heading", { name: "Which facts would change the order" })).toBeVisible();
  await expect(
    page.getByRole("heading", { level: 3, name: new RegExp(`put ${names[1]} ahead of ${names[0]}`) }),
  ).toBeVisible();

  await table(page)
    .getByRole("link", { name: `Receipt of ${names[1]}` })
    .click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as JSON" }).click();
  const answer = await runScript("", "lib/cli/receipt.ts", "verify", await (await downloading).path());
  expect(answer).toContain("The receipt is sound: ai-infrastructure-engineer");
});

test("somebody is added and looked up by the keyboard alone", async ({ page }) => {
  await page.goto(COMPARE);
  const suggested = page.getByRole("link", { name: /expected$/ }).first();
  await tabTo(page, suggested);
  await page.keyboard.press("Enter");
  await expect(table(page)).toBeVisible();
  const name = table(page).getByRole("columnheader").getByRole("link").first();
  await tabTo(page, name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /points are proven/ })).toBeVisible();
});

test("a comparison keeps to the rules of accessibility in light and dark, wide and narrow", async ({ page }) => {
  await page.goto(COMPARE);
  await addFirst(page);
  await addFirst(page);
  await addFirst(page);
  await expectFitEverywhere(page, page.url());
});

test("on paper the comparison is a sheet: whole quotes, no controls, and nothing that sticks out", async ({ page }) => {
  await page.goto(COMPARE);
  await addFirst(page);
  await addFirst(page);
  await page.setViewportSize(A4_WITHOUT_MARGINS);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(page.getByText(/^Rolecall, \d+ \w+ \d{4}$/)).toBeVisible();
  const quote = table(page)
    .locator("tbody td span", { hasText: /^“.{40,}”$/ })
    .first();
  const box = await quote.boundingBox();
  // A quote of a hundred letters takes a few lines, and not a line a letter.
  expect(box?.width).toBeGreaterThan(100);
  expect(box?.height).toBeLessThan(150);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});
