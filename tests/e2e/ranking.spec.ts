import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expectFitEverywhere } from "@/tests/e2e/support/looks";
import { test } from "@/tests/e2e/support/sample-pool";
import { expect, tabTo } from "@/tests/e2e/support/test";

const ROLE = { slug: "ai-infrastructure-engineer", name: "AI Infrastructure Engineer" };
const RANKING = `/roles/${ROLE.slug}/ranking`;

/** The rows of the list that are people: headings of groups and the table of weightings come when the pool has been weighed. */
function peopleIn(page: Page): Locator {
  const list = page.getByRole("table", { name: /by the profile's weights$/ });
  return list.getByRole("row").filter({ has: page.getByRole("checkbox") });
}

test("a moved weight re-ranks at once, is saved as a new version, and the version is taken back", async ({ page }) => {
  await page.goto(RANKING);
  const first = peopleIn(page).first();
  await expect(first.getByRole("cell").last()).toHaveText(/^\d+(–\d+)?$/);
  const leader = (await first.getByRole("link").textContent()) ?? "";

  const slider = page.getByRole("slider", { name: "Weight of Kubernetes", exact: true });
  await slider.focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowLeft");
  await expect(slider).toHaveValue("0");
  const bySliders = page.getByRole("table", { name: /by the weights set here$/ });
  await expect(bySliders.getByRole("row").nth(1)).toBeVisible();
  await expect(page.getByText("1 weight changed here")).toBeVisible();

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  expect(await readFile(await (await download).path(), "utf8")).toContain(",weights set by hand,");

  await page.getByRole("button", { name: "Reset" }).click();
  await expect(first.getByRole("link")).toHaveText(leader);

  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("button", { name: "Save as version 2" }).click();
  await expect(page.getByText("Profile version 2, unchanged")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Profile version 3, unchanged")).toBeVisible();
  await expect(slider).toHaveValue("4");
});

test("the filters of a ranking are in its address, so that the address shows the same again", async ({ page }) => {
  await page.goto(RANKING);
  await page.getByRole("combobox", { name: "Gate" }).selectOption("passed");
  await expect(page).toHaveURL(/gate=passed/);
  await page.getByRole("textbox", { name: "Location" }).fill("oslo");
  await expect(page).toHaveURL(/gate=passed&location=oslo/);
  const people = peopleIn(page);
  await expect(people).toHaveCount(1);
  await expect(people.first()).toContainText("Passed");

  await page.goto(page.url());
  await expect(people).toHaveCount(1);
  await expect(page.getByRole("textbox", { name: "Location" })).toHaveValue("oslo");
  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(page).toHaveURL(RANKING);
  await expect(people).toHaveCount(50);
});

test("by the keyboard alone: why an interval is wide, and from a row to its person", async ({ page }) => {
  await page.goto(RANKING);
  const row = peopleIn(page).first();
  const bar = row.getByRole("button");
  await expect(bar).toBeVisible();
  await tabTo(page, bar);
  const note = page.getByRole("tooltip");
  await expect(note).toContainText("Missing evidence");
  await expect(note).toContainText("Rank when weights move");
  await page.keyboard.press("Shift+Tab");
  const name = (await row.getByRole("link").textContent()) ?? "";
  await expect(row.getByRole("link")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});

test("a ranking keeps to the rules of accessibility in light and dark, wide and narrow", async ({ page }) => {
  await expectFitEverywhere(page, `${RANKING}?gate=passed`);
});

test("the printed shortlist has the chosen people alone, with every column, and says by which weights", async ({
  page,
}) => {
  await page.goto(RANKING);
  await page.getByRole("checkbox", { name: "Select Adaeze Nwokorie" }).check();
  await page.setViewportSize({ width: 688, height: 1016 });
  await page.emulateMedia({ media: "print" });
  const table = page.getByRole("table", { name: /^AI Infrastructure Engineer, senior/ });
  await expect(table.getByRole("row").filter({ visible: true })).toHaveCount(2);
  for (const column of ["Interval", "Coverage", "Gate"])
    await expect(table.getByRole("columnheader", { name: column })).toBeVisible();
  await expect(page.getByText(/^By the weights of profile version \d+\.$/)).toBeVisible();
  await expect(page.getByText(/^1 chosen of 6\d people$/)).toBeVisible();
});
