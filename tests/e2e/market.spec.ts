import type { Page } from "@playwright/test";
import { expectFitAsItStands, expectFitEverywhere } from "@/tests/e2e/support/looks";
import { expect, test } from "@/tests/e2e/support/test";

/** Figures in the main part of a page that stand under no claim and are not marked as something else. */
async function figuresWithoutClaim(page: Page): Promise<readonly string[]> {
  return page.getByRole("main").evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? "").trim();
      const around = node.parentElement;
      if (!/\d/.test(text) || around === null) continue;
      // Counts in the tabs, what is said where scripts are off, and the day that a print-out bears are no market figures.
      const isElsewhere =
        around.closest('[data-claim]:not([data-claim=""]), [data-not-market], nav, noscript') !== null;
      if (!isElsewhere && !/^\d{1,2} [A-Z][a-z]{2} \d{4}$/.test(text)) found.push(text);
    }
    return found;
  });
}

test("the market fits every screen and eye", async ({ page }) => {
  await expectFitEverywhere(page, "/market");
});

test("no figure is drawn on the market page without the id of a claim that counts", async ({ page }) => {
  await page.goto("/market");
  expect(await figuresWithoutClaim(page)).toEqual([]);
  const ids = await page
    .getByRole("main")
    .locator("[data-claim]")
    .evaluateAll((all) => [...new Set(all.flatMap((one) => (one.getAttribute("data-claim") ?? "").split(" ")))]);
  expect(ids.length).toBeGreaterThan(60);
  const csv = await (await page.request.get("/market/claims/export")).text();
  const counted = new Set(csv.split("\r\n").map((line) => line.split(",")[0]));
  expect(ids.filter((id) => id !== "" && !counted.has(id))).toEqual([]);
});

test("a role is reached on the map by the keyboard alone, and the map has its numbers as a table", async ({ page }) => {
  await page.goto("/market");
  const map = page.getByRole("figure", { name: /Scarcity|scarcest/ }).first();
  const dot = map.getByRole("link", { name: /^AI Infrastructure Engineer: scarcity \d+/ });
  await dot.focus();
  await expect(dot).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "AI Infrastructure Engineer" })).toBeVisible();
  await page.goBack();
  await map.getByRole("button", { name: "Show as table" }).press("Enter");
  await expect(map.getByRole("row", { name: /AI Infrastructure Architect.*4 missing.*no claim/ })).toBeVisible();
});

test("every part of the market is on its page", async ({ page }) => {
  await page.goto("/market");
  for (const name of [
    /contradict each other and are not averaged/,
    /Half of the postings/,
    /took the time to hire from 6 months to 3/,
    /differ 2.5 times in software/,
    /China: 18 to 55 graduates/,
    /do not add up to the same/,
    /shortage is expected to last/,
    /believe about these jobs/,
  ])
    await expect(page.getByRole("heading", { name })).toBeVisible();
});

test("the list of claims fits every screen and eye", async ({ page }) => {
  await expectFitEverywhere(page, "/market/claims");
});

test("a claim is found, corrected with a reason, seen on the role's page at once, and taken back", async ({ page }) => {
  test.slow();
  await page.goto("/market/claims?metric=posting_lifetime&role=ai-infrastructure-engineer");
  await page.getByRole("link", { name: "Posting lifetime, mf-1071" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Posting lifetime" })).toBeVisible();
  await page.getByLabel("Middle, or the one number").fill("many");
  await page.getByLabel("Why it is corrected").fill("Counted again");
  await page.getByRole("button", { name: "Save correction" }).click();
  await expect(page.getByLabel("Middle, or the one number")).toHaveAccessibleDescription(/“many” is no number/);
  await expect(page.getByLabel("Why it is corrected")).toHaveValue("Counted again");
  await expectFitAsItStands(page);
  await page.getByLabel("Middle, or the one number").fill("150");
  await page.getByRole("button", { name: "Save correction" }).click();
  const history = page.getByRole("listitem").filter({ hasText: "in force" });
  await expect(history).toContainText("150 days");
  await expect(history).toContainText("“Counted again”");
  await expect(history).toContainText("Olive Owner");

  await page.goto("/roles/ai-infrastructure-engineer");
  await expect(page.getByRole("button", { name: "150 days" }).first()).toBeVisible();
  await page.goto("/market/claims/mf-1071");
  await page.getByRole("button", { name: "Put back what is shipped" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "in force" })).toContainText("136 days");
});

test("a claim is added, retired with a reason, and the toast takes the retiring back", async ({ page }) => {
  test.slow();
  await page.goto("/market/claims/new");
  await page.getByRole("button", { name: "Add claim" }).click();
  await expect(page.getByLabel("Source", { exact: true })).toHaveAccessibleDescription(/Name the source/);
  await page.getByLabel("What is measured").fill("posting_lifetime");
  await page.getByLabel("Role", { exact: true }).selectOption("ai-infrastructure-architect");
  await page.getByLabel("Place").fill("Global");
  await page.getByLabel("Middle, or the one number").fill("130");
  await page.getByLabel("Unit").fill("days");
  await page.getByLabel("Year that it describes").fill("2026");
  await page.getByLabel("Grade").selectOption("B");
  await page.getByLabel("Source", { exact: true }).fill("Our own count");
  await page.getByRole("button", { name: "Add claim" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Posting lifetime" })).toBeVisible();
  await expect(page.getByText("added", { exact: true })).toBeVisible();
  await expectFitAsItStands(page);

  await page.getByRole("button", { name: "Retire claim" }).click();
  await expect(page.getByLabel("Why it is retired")).toHaveAccessibleDescription(/Say why/);
  await page.getByLabel("Why it is retired").fill("Wrong employers");
  await page.getByRole("button", { name: "Retire claim" }).click();
  await expect(page.getByText("counts in no figure")).toBeVisible();
  await page.getByRole("status").getByRole("button", { name: "Undo" }).last().click();
  await expect(page.getByText("counts in no figure")).toBeHidden();
});

test("what counts as stale is chosen for everybody, and a bad number costs nothing", async ({ page }) => {
  await page.goto("/market/claims?show=stale");
  const pager = page.getByRole("navigation", { name: "Pages of the list" });
  const before = await pager.textContent();
  await page.getByLabel("Stale after").fill("6");
  await page.getByRole("button", { name: "Set for everybody" }).click();
  await expect(page.getByText(/stale 6 months after its year/)).toBeVisible();
  await expect(pager).not.toHaveText(before ?? "");
  await page.getByLabel("Stale after").fill("24");
  await page.getByRole("button", { name: "Set for everybody" }).click();
  await expect(pager).toHaveText(before ?? "");
});

test("a file with bad rows says which and why, takes the good ones, adds nothing twice, and is taken back", async ({
  page,
}) => {
  test.slow();
  const rows = [
    "metric,role,region,mid,unit,year,sourceName,confidence,colour",
    "posting_lifetime,ai-researcher,Global,71,days,2026,Our own survey,B,red",
    "posting_lifetime,nobody,Global,71,days,2026,Our own survey,B,red",
    "posting_lifetime,ai-researcher,Global,some,days,26,Our own survey,B,red",
  ].join("\n");
  await page.goto("/market/claims/import");
  await page.getByLabel("Or rows").fill(rows);
  await page.getByRole("button", { name: "Look at it first" }).click();
  const preview = page.getByRole("region", { name: "What the file would do" });
  await expect(preview.getByRole("heading")).toHaveText("1 new, 0 corrected, 0 skipped, 2 refused");
  await expect(preview).toContainText("left out: colour");
  await expect(preview.getByRole("row", { name: /^3 refused/ })).toContainText("No role is called “nobody”");
  await expect(preview.getByRole("row", { name: /^4 refused/ })).toContainText("“some” is no number");
  await expectFitAsItStands(page);
  await page.getByRole("button", { name: "Import what can be taken" }).click();
  await expect(page.getByText("1 claim added, 0 corrected.")).toBeVisible();

  await page.getByLabel("Or rows").fill(rows);
  await page.getByRole("button", { name: "Look at it first" }).click();
  await expect(preview.getByRole("heading")).toHaveText("0 new, 0 corrected, 1 skipped, 2 refused");
  await page.getByRole("button", { name: "Take back the import of 1 claim" }).click();
  await expect(page.getByText("taken back").first()).toBeVisible();
  await page.goto("/market/claims?q=our+own+survey");
  await expect(page.getByRole("heading", { name: "No claim matches these filters" })).toBeVisible();
});
