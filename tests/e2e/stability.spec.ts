import { expectFitEverywhere } from "@/tests/e2e/support/looks";
import { test } from "@/tests/e2e/support/sample-pool";
import { expect } from "@/tests/e2e/support/test";

const RANKING = "/roles/ai-infrastructure-engineer/ranking";

test("two people are weighed against each other by keyboard, the link shows the same, and an order is drawn in a group", async ({
  page,
}) => {
  await page.goto(RANKING);
  const boxes = page.getByRole("table").getByRole("checkbox");
  for (const place of [0, 1]) {
    await boxes.nth(place).focus();
    await page.keyboard.press("Space");
  }
  await page.getByRole("button", { name: "Weigh" }).focus();
  await page.keyboard.press("Enter");
  const weighed = page.getByRole("region", { name: /weighed$/ });
  const shares = weighed.getByRole("figure", { name: / ahead of / });
  await expect(shares).toContainText("1,000 weightings, drawn with seed 1");
  await expect(weighed.getByRole("figure")).toHaveCount(2);
  await expect(page).toHaveURL(/pair=\w+,\w+$/);
  const before = await shares.textContent();

  await weighed.getByRole("button", { name: "Draw with seed 2" }).click();
  await expect(shares).toContainText("drawn with seed 2");
  await page.goto(page.url());
  await expect(shares).toContainText("drawn with seed 2");
  await weighed.getByRole("button", { name: "Show as table" }).first().click();
  await expect(shares.getByRole("columnheader", { name: "Share of weightings" })).toBeVisible();
  await page.goto(page.url().replace("seed=2", "seed=1"));
  expect(await shares.textContent()).toBe(before);
  await expectFitEverywhere(page, page.url());

  await page.goto(RANKING);
  const draw = page.getByRole("button", { name: /^Draw an order for ranks/ }).first();
  const name = (await draw.getAttribute("aria-label")) ?? "";
  await draw.click();
  await expect(page.getByText(/^Order by chance, draw 1, seed \d+/)).toBeVisible();
  await page.getByRole("button", { name: name.replace("Draw an order", "Draw again") }).click();
  await expect(page.getByText(/^Order by chance, draw 2, seed \d+/)).toBeVisible();
});
