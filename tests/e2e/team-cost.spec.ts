import { expectFitAsItStands } from "@/tests/e2e/support/looks";
import { expect, test } from "@/tests/e2e/support/test";

test("what a team of eight costs until the next round is seen from the example, changed, saved and taken out", async ({
  page,
}) => {
  await page.goto("/compensation/team-cost");
  await page.getByRole("link", { name: "Open the example" }).click();
  await expect(page.getByText(/^8 seats cost .* until .*, loaded, between/)).toBeVisible();
  await expectFitAsItStands(page);

  const first = page.getByRole("group", { name: "Seat line 1" });
  await first.getByLabel("Seats").fill("none");
  await expect(first.getByText("Give a whole number of seats from 1 to 50.")).toBeVisible();
  await expect(first.getByLabel("Seats")).toHaveValue("none");
  await first.getByLabel("Seats").fill("2");
  await expect(page.getByText(/^9 seats cost/)).toBeVisible();
  await first.getByLabel("Own base a year").fill("400k");
  await expect(first.getByText("400k: typed by you")).toBeVisible();
  await page.getByRole("button", { name: "Remove Seat line 2" }).click();
  await expect(page.getByText(/^8 seats cost/)).toBeVisible();

  const hire = page.getByRole("table", { name: "What the budget hires" });
  await page.getByLabel(/^Budget/).fill("100,000");
  await expect(
    page.getByRole("heading", { name: /^The seats that must be there are .* over the budget$/ }),
  ).toBeVisible();
  await page.getByLabel(/^Budget/).fill("2.5M");
  await expect(hire.getByRole("row")).toHaveCount(7);
  await expect(hire.getByText(/It would push out|over the budget\.$|It weighs as much as/).first()).toBeVisible();

  await page.getByRole("button", { name: /^Places/ }).click();
  await page.getByRole("menuitemcheckbox", { name: "India", exact: true }).click();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/elsewhere=/);
  const elsewhere = page.getByRole("table", { name: "The same seat elsewhere or a level away" });
  await expect(elsewhere.getByRole("columnheader", { name: "India" })).toHaveCount(0);

  await page.getByLabel("Name of the plan").fill("Seed to Series A");
  await page.getByRole("button", { name: "Save plan" }).click();
  await expect(page.getByText("Plan saved.")).toBeVisible();
  await expect(page).toHaveURL(/\?saved=[a-z2-7]{26}$/);
  await expect(page.getByRole("heading", { level: 1, name: "Seed to Series A" })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV" }).click();
  expect((await download).suggestedFilename()).toMatch(/^team-cost-\d{4}-\d{2}\.csv$/);

  await page.getByRole("button", { name: "Remove Seed to Series A" }).click();
  await expect(page.getByText("This plan was removed.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Seed to Series A" })).toBeVisible();
});

test("a pay range is held against the law of its place and put into a job description", async ({ page }) => {
  await page.goto("/compensation/posting-range?places=Canada-Toronto~Germany-Berlin");
  const toronto = page.getByRole("form", { name: "A range of your own in Toronto" });
  await toronto.getByLabel("Own lowest, CAD").fill("100k");
  await toronto.getByLabel("Own highest, CAD").fill("190k");
  await toronto.getByRole("button", { name: "Check" }).click();
  await expect(toronto.getByText(/^Wider than Ontario allows/)).toBeVisible();
  await expectFitAsItStands(page);
  await expect(toronto.getByLabel("Own highest, CAD")).toHaveValue("190k");
  await toronto.getByLabel("Own highest, CAD").fill("150k");
  await toronto.getByRole("button", { name: "Check" }).click();
  await expect(toronto.getByText("Nothing is known to be wrong with this range there.")).toBeVisible();
  await page.getByRole("button", { name: "Write a description with 100,000 to 150,000 CAD in Toronto" }).click();
  await expect(page.getByLabel("Lowest base pay a year")).toHaveValue("100000");
  await expect(page.getByLabel("Highest base pay a year")).toHaveValue("150000");
  await page.getByRole("link", { name: "Propose a pay range" }).click();
  await expect(page.getByRole("link", { name: "the description that you came from" })).toBeVisible();
});
