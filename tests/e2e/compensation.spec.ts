import { readFileSync } from "node:fs";
import { expectFitEverywhere } from "@/tests/e2e/support/looks";
import { expect, tabTo, test } from "@/tests/e2e/support/test";

test("a founder sees what a seat costs here and elsewhere, how sure that is, and every figure opens to its source", async ({
  page,
}) => {
  await page.goto("/compensation");
  await expect(page.getByRole("heading", { level: 1, name: "Compensation" })).toBeVisible();
  const measured = page.getByRole("button", { name: /, n = \d+$/ }).first();
  await tabTo(page, measured);
  await page.keyboard.press("Enter");
  const note = page.getByRole("dialog", { name: /USD a year, measured$/ });
  await expect(note).toContainText("P10, P90");
  await expect(note).toContainText(/high:|medium:|low:/);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Employer 2" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Big tech" }).click();
  await expect(page).toHaveURL(/employers=all(~|%7E)frontier-lab(~|%7E)big-tech/);
  await page.keyboard.press("Escape");
  const modelled = page
    .getByRole("listitem")
    .filter({ hasText: "London, big tech" })
    .filter({ hasText: "Staff" })
    .getByRole("button");
  await modelled.click();
  const formula = page.getByRole("dialog", { name: /^Source of/ });
  await expect(formula).toContainText("180,000 × 1.23 × 0.76 × 1.30");
  await page.keyboard.press("Escape");

  await page.getByLabel("Offer").fill("-5");
  await page.getByRole("button", { name: "Draw it" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "above zero" })).toBeVisible();
  await page.getByLabel("Offer").fill("285,000");
  await page.getByRole("button", { name: "Draw it" }).click();
  await expect(page.getByText("Offer 285k")).toBeVisible();

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV" }).click();
  const lines = readFileSync(await (await downloading).path(), "utf8")
    .trim()
    .split(/\r?\n/);
  expect(lines[0]).toContain("role,level,place");
  expect(lines.filter((line) => line.includes(",modelled,")).length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.includes(",measured,")).length).toBeGreaterThan(0);
});

test("seats are put beside each other by the address, one is added and one taken away", async ({ page }) => {
  await page.goto("/compensation/compare");
  await expect(page.getByText(/Base is at least [\d.]+ times as much in San Francisco Bay Area/)).toBeVisible();
  await page.getByLabel("Place").selectOption("Germany");
  await page.getByRole("button", { name: "Add to the comparison" }).click();
  await expect(page.getByRole("columnheader", { name: /Germany, all employers/ })).toBeVisible();
  await page.getByRole("link", { name: /^Take Staff in India/ }).click();
  await expect(page.getByRole("columnheader", { name: /India/ })).toHaveCount(0);
});

test("pay fits every screen and eye", async ({ page }) => {
  await expectFitEverywhere(page, "/compensation");
  await expectFitEverywhere(page, "/compensation/compare");
  await expectFitEverywhere(page, "/compensation/model");
});

test("own bands are set from the market, kept as versions, and an offer is held against them", async ({ page }) => {
  await expectFitEverywhere(page, "/compensation/bands");
  await page.getByRole("button", { name: "Set all from the market" }).click();
  await expect(page.getByLabel("Senior, midpoint")).toHaveValue("180000");
  await page.getByLabel("Senior, midpoint").fill("-1");
  await page.getByRole("button", { name: "Save as version 1" }).click();
  await expect(page.getByText("Give a year's base as a number")).toBeVisible();
  await page.getByLabel("Senior, midpoint").fill("200,000");
  await page.getByRole("button", { name: "Save as version 1" }).click();
  await expect(page.getByText("Version 1 is in force.")).toBeVisible();
  await expect(page.getByRole("table", { name: "Bands in force" }).getByRole("row", { name: /^Senior/ })).toContainText(
    "160,000",
  );
  await page.goto("/compensation/offers/new?role=ai-infrastructure-engineer&level=senior");
  await page.getByLabel("Base a year").fill("220000");
  await expect(page.getByRole("listitem").filter({ hasText: "compa-ratio" })).toContainText("75 % into the range");
});
