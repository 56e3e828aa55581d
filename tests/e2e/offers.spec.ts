import type { Page } from "@playwright/test";
import { expectFitAsItStands, expectFitEverywhere } from "@/tests/e2e/support/looks";
import { expect, test } from "@/tests/e2e/support/test";

const OFFERS = "/compensation/offers";

/** Whatever paper is in the printer, an offer takes one sheet of it, and a dark screen takes no more ink. */
async function expectOneSheet(page: Page): Promise<void> {
  for (const [format, colorScheme] of [["A4", "light"] as const, ["Letter", "dark"] as const]) {
    await page.emulateMedia({ colorScheme });
    const sheet = (await page.pdf({ format })).toString("latin1");
    expect(sheet.match(/\/Type\s*\/Page\b/g), `pages of the offer sheet on ${format}`).toHaveLength(1);
  }
  await page.emulateMedia({ colorScheme: "light" });
}

test("an offer is worked out as it is typed, saved, kept from a slower save, put beside another, removed and put back", async ({
  page,
}) => {
  test.slow();
  await page.goto(OFFERS);
  await expect(page.getByRole("heading", { name: "No offer yet" })).toBeVisible();
  await expectFitEverywhere(page, `${OFFERS}/new`);
  await page.getByLabel("Place").selectOption("US-SF Bay Area");
  const typed = [
    ["For", "Tomasz Wilde"],
    ["Base a year", "285k"],
    ["Bonus target", "10"],
    ["Sign-on", "40,000"],
  ] as const;
  for (const [field, value] of typed) await page.getByLabel(field, { exact: true }).fill(value);
  await page.getByLabel("Equity", { exact: true }).selectOption("options");
  const equity = [
    ["Options", "60,000"],
    ["Strike", "14"],
    ["Preferred price", "11.80"],
    ["Common price", "4.20"],
    ["Fully diluted", "48M"],
    ["Next round", "15"],
  ] as const;
  for (const [field, value] of equity) await page.getByLabel(field, { exact: true }).fill(value);
  const strike = page.getByLabel("Strike", { exact: true });
  await expect(strike).toHaveAccessibleDescription(/^The strike is above the preferred price/);
  await page.getByRole("button", { name: "Save offer" }).press("Enter");
  await expect(page.getByText("Some fields need another look.")).toBeVisible();
  await expect(page.getByLabel("Base a year")).toHaveValue("285k");
  await strike.fill("4.20");
  const finding = "Without an exit the offer pays 323,500 USD a year; at twice the share price 614,500";
  await expect(page.getByRole("heading", { name: finding })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^The base is .* of \d sources$/ })).toBeVisible();
  await expect(
    page.getByRole("heading", { name: /^0\.125.% of the company is .* of 6 published grants$/ }),
  ).toBeVisible();
  await expect(page.getByText("Chance of acceptance: not known. 0 past offers answered")).toBeVisible();
  await page.getByRole("button", { name: "Save offer" }).press("Enter");
  await expect(page).toHaveURL(/offers\/\w{26}$/);
  await expect(page.getByRole("heading", { name: "Offer for Tomasz Wilde" })).toBeVisible();
  const address = page.url();
  await expectOneSheet(page);

  const colleague = await page.context().newPage();
  await colleague.goto(address);
  await colleague.getByLabel("Base a year").fill("290,000");
  await colleague.getByRole("button", { name: "Save offer" }).click();
  await expect(colleague.getByRole("status").filter({ hasText: "Saved." })).toBeAttached();
  await colleague.close();
  await page.getByLabel("Base a year").fill("300,000");
  await page.getByRole("button", { name: "Save offer" }).click();
  await expect(page.getByText(/^Somebody changed this offer meanwhile/)).toBeVisible();
  await expect(page.getByLabel("Base a year")).toHaveValue("300,000");
  const versions = page.getByRole("list", { name: "Versions of the offer" }).getByRole("listitem");
  await expect(versions.first()).toContainText("Base from 285,000 to 290,000");
  await page.getByRole("button", { name: "Save mine as version 3" }).click();
  await expect(versions.first()).toContainText("Base from 290,000 to 300,000");
  await page.getByLabel("Base a year").fill("abc");
  await page.getByRole("button", { name: "Save offer" }).click();
  await expect(page.getByText("Some fields need another look.")).toBeVisible();
  await page.getByRole("link", { name: "Look at version 2" }).click();
  await expect(page.getByLabel("Base a year")).toHaveValue("290,000");
  await page.getByRole("button", { name: "Put version 2 back" }).click();
  await expect(versions.first()).toContainText("Filled from version 2; Base from 300,000 to 290,000");
  await expect(page).toHaveURL(address);

  await page.goto(`${OFFERS}/new?level=staff`);
  await page.getByLabel("For", { exact: true }).fill("Ana Kovač");
  await page.getByLabel("Base a year").fill("260,000");
  await page.getByRole("button", { name: "Save offer" }).click();
  await expect(page).toHaveURL(/offers\/\w{26}$/);
  await page.getByRole("button", { name: "Choose a second offer" }).click();
  await page.getByRole("searchbox", { name: "Second offer" }).fill("wilde san francisco");
  await page.getByRole("button", { name: /^Tomasz Wilde/ }).click();
  await expect(page).toHaveURL(/with=\w{26}$/);
  const sideBySide = page.getByRole("table", { name: "Two offers side by side" });
  await expect(sideBySide.getByRole("row", { name: "Base 260.0k 290.0k −30.0k" })).toBeVisible();
  await expectOneSheet(page);
  await expectFitAsItStands(page);

  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("The offer for Ana Kovač is back.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Ana Kovač" })).toBeVisible();
  await page.getByRole("searchbox", { name: "Name, role, level or place" }).fill("wilde");
  await expect(page.getByRole("link", { name: "Ana Kovač" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Tomasz Wilde" })).toBeVisible();
  await page.goto(`${address}?with=${"a".repeat(26)}&version=99`);
  await expect(page.getByText("There is no version 99 of this offer, so what stands is shown.")).toBeVisible();
});
