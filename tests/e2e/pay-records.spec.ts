import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { expectFitEverywhere } from "@/tests/e2e/support/looks";
import { expect, test } from "@/tests/e2e/support/test";

const HEAD = "title,level,place,employer,year,currency,salary";
const rows = ["180000", "190000", "200000", "230000", "260000", "-5"].map(
  (pay, index) => `Machine Learning Engineer,staff,US-Denver,Company ${index},2026,USD,${pay}`,
);
const offers = { name: "offers.csv", mimeType: "text/csv", buffer: Buffer.from([HEAD, ...rows].join("\n")) };

test("a table of pay is looked at, imported, seen in the explorer and taken back", async ({ page }) => {
  await page.goto("/compensation/records");
  await page.getByLabel("A file about pay").setInputFiles(offers);
  await expect(page.getByRole("heading", { name: "offers.csv" })).toBeVisible();
  await expect(page.getByText("Of 6 rows, 5 would be taken and 1 refused")).toBeVisible();
  await expect(page.getByText("“Pay: one amount or median” is negative: -5.")).toBeVisible();
  await expectNoAxeViolations(page);
  await expectFitEverywhere(page, page.url());
  await page.getByRole("button", { name: "Import the file" }).click();
  await expect(page.getByText("5 rows taken and 1 refused, from offers.csv.")).toBeVisible();
  await page.getByRole("link", { name: "ML Systems Engineer" }).first().click();
  await expect(page.getByRole("table", { name: "Records" }).getByRole("row")).toHaveCount(6);
  await expectFitEverywhere(page, page.url());
  await page.goto("/compensation/records");
  await expectFitEverywhere(page, page.url());
  await page.getByRole("button", { name: "Take back the import of offers.csv" }).click();
  await expect(page.getByRole("cell", { name: "Taken back" })).toBeVisible();
});

test("a rule maps a title to another role", async ({ page }) => {
  await page.goto("/compensation/records/titles");
  await expectFitEverywhere(page, page.url());
  await page.getByLabel("these words").fill("Prompt Artist");
  await page.getByLabel("is this role").selectOption({ label: "None of the ten" });
  await page.getByRole("button", { name: "Add the rule" }).click();
  await expect(page.getByText("0 titles have another role now.")).toBeVisible();
  await page.getByRole("button", { name: "Take back the rule about prompt artist" }).click();
  await expect(page.getByRole("button", { name: "Take back the rule about prompt artist" })).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("The rule about prompt artist is in force again.")).toBeVisible();
  await page.getByRole("button", { name: "Take back the rule about prompt artist" }).click();
});
