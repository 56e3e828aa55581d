import { expectFitAsItStands } from "@/tests/e2e/support/looks";
import { test } from "@/tests/e2e/support/sample-pool";
import { expect, tabTo } from "@/tests/e2e/support/test";

test("the talent gap shows its numbers as a chart and as a table, and the people behind each", async ({ page }) => {
  test.slow();
  await page.goto("/gaps?role=ai-infrastructure-engineer&skill=kubernetes");
  await expect(page.getByText(/^Scarcest of all is/)).toBeVisible();
  await expectFitAsItStands(page);

  const chart = page.getByRole("figure", { name: /^The widest gaps are/ });
  await chart.getByRole("button", { name: "Show as table" }).click();
  await expect(chart.getByRole("columnheader", { name: "Share proving" })).toBeVisible();
  await expectFitAsItStands(page);
  await chart.getByRole("button", { name: "Show as chart" }).click();

  const who = page.getByRole("navigation", { name: "Who" });
  const people = page.getByRole("list", { name: "People" }).getByRole("listitem");
  const proving = Number(/\d+$/.exec((await who.getByRole("link", { name: /^Prove/ }).textContent()) ?? "")?.[0]);
  await expect(people).toHaveCount(proving);
  await expect(people.first()).toContainText(/level \d.* of 4.*“.+”/);
  await who.getByRole("link", { name: /^Do not/ }).click();
  await expect(page).toHaveURL(/who=lacking/);
  await expect(page.getByRole("heading", { name: /^\d+ people below Kubernetes at level 4/ })).toBeVisible();
});

test("a cell of the gap chart is reached, explained and opened by the keyboard alone", async ({ page }) => {
  await page.goto("/gaps");
  const chart = page.getByRole("figure", { name: /^The widest gaps are/ });
  const cells = chart.getByRole("link");
  await tabTo(page, cells.first());
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowDown");
  const cell = chart.locator("a:focus");
  await expect(page.getByRole("tooltip")).toContainText("prove level");
  const label = (await cell.getAttribute("aria-label")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/skill=[\w-]+#people$/);
  const skill = / prove (.+) for /.exec(label)?.[1] ?? "";
  await expect(page.locator("#people").getByRole("heading", { name: skill })).toBeInViewport();
});
