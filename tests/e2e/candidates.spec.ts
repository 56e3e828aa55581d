import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { expectFitEverywhere } from "@/tests/e2e/support/looks";
import { test } from "@/tests/e2e/support/sample-pool";
import { expect, tabTo } from "@/tests/e2e/support/test";

function rowsOf(page: Page) {
  return page.getByRole("table", { name: "Candidates" }).locator("tbody").getByRole("row");
}

test("the list sorts by its headings and pages without a person twice or left out", async ({ page }) => {
  await page.goto("/candidates");
  const heading = page.getByRole("columnheader", { name: "Candidate" });
  await heading.getByRole("link").click();
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  const total = Number(/(\d+) candidates/.exec((await page.getByText(/^\d+ candidates$/).textContent()) ?? "")?.[1]);

  const namesOf = () => rowsOf(page).getByRole("link").allInnerTexts();
  await expect(rowsOf(page)).toHaveCount(50);
  const firstPage = await namesOf();
  await page.getByRole("link", { name: "Next" }).click();
  await expect(rowsOf(page)).toHaveCount(total - 50);
  const secondPage = await namesOf();
  const everybody = [...firstPage, ...secondPage].filter((name) => name !== "Name not stated");
  expect(new Set(everybody).size).toBe(everybody.length);
  expect(everybody).toEqual(everybody.toSorted((a, b) => a.localeCompare(b, "en", { sensitivity: "base" })));

  await page.getByRole("link", { name: "Previous" }).click();
  await expect(rowsOf(page)).toHaveCount(50);
  expect(await namesOf()).toEqual(firstPage);
});

test("a link to a page of a list that is another now leads to its first page", async ({ page }) => {
  await page.goto("/candidates?sort=name&cursor=of-another-list");
  await expect(page).toHaveURL(/\/candidates\?sort=name$/);
  await expect(page.getByRole("table", { name: "Candidates" })).toBeVisible();
  await page.goto("/roles/ai-researcher/ranking?gate=verify&cursor=of-another-list");
  await expect(page).toHaveURL(/\/ranking\?gate=verify$/);
});

test("without scripts the filters are sent by a button, and the page says what needs scripts", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("/candidates");
  // Playwright's own words skip what stands in a noscript.
  await expect(page.locator("main > noscript > p")).toBeVisible();
  await page.getByLabel("Years, at least").fill("15");
  await page.locator("form noscript button").click();
  await expect(page).toHaveURL(/years=15/);
  // The list says it after the head of the page does.
  await expect(page.getByText(/^\d+ of \d+ candidates$/).last()).toBeVisible();
  await context.close();
});

test("role, gate, skill at a level and years narrow the list, and a skill that does not exist says so", async ({
  page,
}) => {
  await page.goto("/candidates");
  await page.getByRole("combobox", { name: "Role" }).selectOption("ai-infrastructure-engineer");
  await page.getByRole("combobox", { name: "Gate" }).selectOption("verify");
  await expect(page).toHaveURL(/role=ai-infrastructure-engineer&gate=verify/);
  await page.getByRole("combobox", { name: "Skill", exact: true }).fill("Kubernetes");
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Skill level" }).selectOption("4");
  await page.getByRole("spinbutton", { name: "Years, at least" }).fill("9");
  await expect(page).toHaveURL(/skill=Kubernetes.*skillLevel=4.*years=9/);
  await expect(page.getByText(/^\d of 6\d candidates$/)).toBeVisible();
  for (const row of await rowsOf(page).all()) await expect(row).toContainText("To verify");

  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(rowsOf(page)).toHaveCount(50);
  await page.getByRole("combobox", { name: "Skill", exact: true }).fill("underwater basket weaving");
  await page.keyboard.press("Enter");
  await expect(page.getByText("No skill is called “underwater basket weaving”")).toBeVisible();
});

test("chosen people are compared, and are deleted only after the word was typed", async ({ page }) => {
  await page.goto("/candidates?q=engineer&role=ai-infrastructure-engineer&sort=expected");
  const boxes = rowsOf(page).getByRole("checkbox");
  const place = await boxes.first().boundingBox();
  await boxes.nth(0).check();
  await expect(page.getByText("Choose one more to compare")).toBeVisible();
  expect(await boxes.first().boundingBox()).toEqual(place);
  await boxes.nth(1).check();
  const names = (await rowsOf(page).getByRole("link").allInnerTexts()).slice(0, 2);
  await page.getByRole("link", { name: "Compare", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: names.join(" and ") })).toBeVisible();

  await page.goto("/candidates?q=Maureen");
  await rowsOf(page).getByRole("checkbox").check();
  await page.getByRole("button", { name: "Delete" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete 1 candidate?" });
  const act = dialog.getByRole("button", { name: "Delete 1 candidate" });
  await expect(act).toBeDisabled();
  await expect(dialog.getByText("Maureen Tolliver, all of the sample")).toBeVisible();
  await expect(dialog.getByText(/^1 résumé, [\d.]+ k?B$/)).toBeVisible();
  await dialog.getByLabel("Type “delete” to confirm").fill("delete");
  await act.click();
  await expect(page.getByText("1 candidate deleted.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "These filters leave nobody" })).toBeVisible();
});

test("everybody whom the filters let through is chosen, also those on other pages", async ({ page }) => {
  await page.goto("/candidates");
  await page.getByRole("checkbox", { name: "Select everybody on this page" }).check();
  await expect(page.getByText("50 selected")).toBeVisible();
  await page.getByRole("button", { name: /^Select all 6\d$/ }).click();
  await expect(page.getByText(/^6\d selected$/)).toBeVisible();
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.getByText(/^6\d candidates$/)).toBeVisible();
});

async function linesOf(download: Download): Promise<readonly string[]> {
  const text = await readFile(await download.path(), "utf8");
  return text.replace("\uFEFF", "").trimEnd().split("\r\n");
}

test("what the filters let through is downloaded as CSV, and of it the chosen alone", async ({ page }) => {
  await page.goto("/candidates?role=ai-infrastructure-engineer&sort=expected");
  const [whole] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export", exact: true }).click(),
  ]);
  const [head, first, ...rest] = await linesOf(whole);
  expect(head).toMatch(/^Position,Name,Sample,/);
  expect(first).toMatch(/^1,Adaeze Nwokorie,yes,/);
  expect(rest.length).toBeGreaterThan(50);

  await rowsOf(page).getByRole("checkbox").nth(2).check();
  const [chosen] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export", exact: true }).click(),
  ]);
  const [, only, none] = await linesOf(chosen);
  expect(only).toMatch(/^3,/);
  expect(none).toBeUndefined();
});

test("columns may be left out, and the address keeps the choice", async ({ page }) => {
  await page.goto("/candidates");
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Location" }).click();
  await expect(page).toHaveURL(/hide=location/);
  await expect(page.getByRole("columnheader", { name: "Location" })).toHaveCount(0);
  await page.goto(page.url());
  await expect(page.getByRole("columnheader", { name: "Years" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Location" })).toHaveCount(0);
});

test("the arrow keys go through a menu, and Escape gives the focus back to its button", async ({ page }) => {
  await page.goto("/candidates");
  const button = page.getByRole("button", { name: "Columns" });
  await tabTo(page, button);
  await page.keyboard.press("Enter");
  const items = page.getByRole("menu", { name: "Columns" }).getByRole("menuitemcheckbox");
  await expect(items.first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(items.last()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(items.first()).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(items.first()).toBeHidden();
  await expect(button).toBeFocused();
});

test("a person is found and opened by the keyboard alone", async ({ page }) => {
  await page.goto("/candidates");
  await tabTo(page, page.getByRole("searchbox", { name: "Name, headline or place" }));
  await page.keyboard.type("solbakken");
  await page.keyboard.press("Enter");
  await expect(rowsOf(page)).toHaveCount(1);
  await tabTo(page, rowsOf(page).getByRole("link"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Henrik Solbakken" })).toBeVisible();
});

test("the list keeps to the rules of accessibility in light and dark, wide and narrow", async ({ page }) => {
  await expectFitEverywhere(page, "/candidates?q=engineer");
});
