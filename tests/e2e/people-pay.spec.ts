import { expectFitAsItStands, expectFitEverywhere } from "@/tests/e2e/support/looks";
import { ownerState, startOwnersApplication } from "@/tests/e2e/support/signed-in";
import { expect, test } from "@/tests/e2e/support/test";
import { type Application, discardApplication } from "@/tests/support/application";

// A server of its own: a payroll that counts would stand on the pages of other tests.
let application: Application;
test.beforeAll(async () => {
  application = await startOwnersApplication("empty");
});
test.afterAll(() => discardApplication(application));

const PAYROLL = [
  "Employee ID\tJob title\tOffice\tSalary\tCurrency\tGender",
  ...[88, 90, 92, 94, 96].map((pay, index) => `W-${index}\tSenior ML Engineer\tBerlin\t${pay}000\tEUR\tWoman`),
  ...[98, 99, 100, 101, 102, 125].map((pay, index) => `M-${index}\tSenior ML Engineer\tBerlin\t${pay}000\tEUR\tMan`),
  "X-1\tOffice manager\tBerlin\t\tEUR\tMan",
].join("\n");

test("a payroll is looked at, taken, and held against bands whose effect was seen before they were adopted", async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: application.url, storageState: ownerState() });
  const page = await context.newPage();
  await page.goto("/compensation/people");
  await expect(page.getByRole("heading", { name: "No payroll is here yet" })).toBeVisible();
  await page.getByLabel(/^Or paste it/).fill("one column\n1\n");
  await page.getByRole("button", { name: "Look at it" }).click();
  await expect(page.getByText("Choose the column that tells one person from another.")).toBeVisible();
  await page.goto("/compensation/people");
  await page.getByLabel(/^Or paste it/).fill(PAYROLL);
  await page.getByRole("button", { name: "Look at it" }).click();
  await expect(page.getByRole("heading", { name: "11 people would be taken, 1 row refused" })).toBeVisible();
  await expect(page.getByRole("table", { name: "Refused rows" })).toContainText("no base pay");
  await page.getByRole("button", { name: "Take 11 people" }).click();
  await expect(page.getByText("None of 11 people stands against a band yet.")).toBeVisible();

  await page.getByRole("link", { name: "ML Systems Engineer" }).click();
  await page.getByLabel("Senior, midpoint").fill("120,000");
  await page.getByLabel("Market of").selectOption("Germany-Berlin");
  await expect(page.getByText("A year's base in EUR, for Berlin")).toBeVisible();
  await page.getByRole("button", { name: "Show the effect on our people" }).click();
  await expect(
    page.getByText("Of 11 people, 4 would be paid below their band; lifting them costs 20,000 EUR a year."),
  ).toBeVisible();
  await expect(page.getByLabel("Senior, midpoint")).toHaveValue("120,000");
  await page.getByRole("button", { name: "Save as version 1" }).click();
  await expect(page.getByText("Version 1 is in force.")).toBeVisible();

  await page.getByRole("link", { name: "Our people" }).click();
  await expect(
    page.getByText("4 of 11 are paid below their band; lifting them to its low end costs 20,000 EUR a year."),
  ).toBeVisible();
  await expect(
    page.getByRole("heading", { name: /^Gender: “Woman” is paid 8 % less than “Man” like for like/ }),
  ).toBeVisible();
  await expect(page.getByRole("row", { name: /^W-0/ })).toContainText("8,000 EUR a year lifts them");
  await expectFitEverywhere(page, "/compensation/people");

  await page.goto("/compensation/offers/new?role=ml-systems-engineer&level=senior&place=Germany-Berlin");
  await page.getByLabel("Base a year").fill("100000");
  await expect(page.getByRole("listitem").filter({ hasText: "names hidden" })).toContainText("7 of 11 below");

  await page.goto("/compensation/people");
  await page.getByRole("button", { name: "Remove W-0 for good" }).click();
  await page.getByLabel("Type “W-0” to confirm").fill("W-0");
  await page.getByRole("button", { name: "Remove for good", exact: true }).click();
  await expect(page.getByRole("row", { name: /^W-0/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Take back Pasted table" }).first().click();
  await expect(page.getByRole("heading", { name: "No payroll is here yet" })).toBeVisible();
  await context.close();
});

test("past offers come in as a table, tell the odds of acceptance, and are taken back", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: application.url, storageState: ownerState() });
  const page = await context.newPage();
  const rows = Array.from({ length: 32 }, (_, index) => {
    const outcome = index % 4 === 0 ? "declined" : "accepted";
    return `C-${index},Senior Machine Learning Engineer,Berlin,${90 + index}000,EUR,${outcome},2026-02-02,2026-02-09`;
  });
  const table = [
    "Candidate ID,Job title,Office,Salary,Currency,Outcome,Offer date,Answer date",
    ...rows,
    "C-99,Plumber",
  ];
  await page.goto("/compensation/offers/history");
  const file = { name: "offers.csv", mimeType: "text/csv", buffer: Buffer.from(table.join("\n")) };
  await page.getByLabel("A CSV or XLSX file").setInputFiles(file);
  await expect(page.getByLabel("Or paste it")).toHaveValue(/C-31/);
  await page.getByRole("button", { name: "Show what it would do" }).click();
  await expect(page.getByRole("heading", { name: "32 offers would be added" })).toBeVisible();
  await expectFitAsItStands(page);
  await page.getByRole("button", { name: "Import 32 offers" }).click();
  await expect(page.getByRole("heading", { name: "32 offers added" })).toBeVisible();
  await page.goto("/compensation/offers");
  await expect(page.getByText(/24 of 32 past offers/)).toBeVisible();
  await page.goto("/compensation/offers/history");
  await page.getByRole("button", { name: "Take back the import of 32 offers" }).click();
  await expect(page.getByRole("button", { name: /^Take back the import/ })).toHaveCount(0);
  await context.close();
});
