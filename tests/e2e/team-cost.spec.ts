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
