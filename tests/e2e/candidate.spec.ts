import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { expectFitEverywhere } from "@/tests/e2e/support/looks";
import { makePerson, openImported } from "@/tests/e2e/support/people";
import { expect, tabTo, test } from "@/tests/e2e/support/test";

const ROLE = { slug: "ai-researcher", name: "AI Researcher" };

test("one candidate shows facts, the ledger and the quote that a requirement rests on", async ({ page }) => {
  const person = makePerson("Imogen");
  const id = await openImported(page, person);
  await page.goto(`/candidates/${id}?role=${ROLE.slug}`);

  await expect(page.getByRole("button", { name: `Correct name: ${person.name}` })).toBeVisible();
  await expect(page.getByText("Machine Learning Engineer, Heron Analytics: Jan 2019 to Mar 2025")).toBeVisible();
  const ledger = page.getByRole("table", { name: /^Requirements with the level found/ });
  const row = ledger.getByRole("row").filter({ has: page.getByRole("button", { name: "PyTorch", exact: true }) });
  await expect(row).toContainText("PyTorch");
  await row.getByRole("button").click();
  await expect(row.getByRole("button")).toHaveAttribute("aria-pressed", "true");
  const text = page.getByRole("region", { name: "Text of the résumé" });
  await expect(text.getByRole("note")).toContainText("PyTorch, level");
  await expect(text.getByRole("link", { name: "PyTorch" }).first()).toBeInViewport();
  await expectNoAxeViolations(page);
});

test("a corrected name wins over the name that was read until it is undone", async ({ page }) => {
  const person = makePerson("Odile");
  await openImported(page, person);
  await page.getByRole("button", { name: `Correct name: ${person.name}` }).click();
  const dialog = page.getByRole("dialog", { name: "Correct name" });
  await dialog.getByLabel("Name").fill("Odile Marsh-Corrected");
  await expectNoAxeViolations(page);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: "Odile Marsh-Corrected" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "1 fact corrected by hand" })).toBeVisible();

  await page.reload();
  await page.getByRole("button", { name: "Undo the correction of name" }).click();
  await expect(page.getByRole("heading", { level: 1, name: person.name })).toBeVisible();
  await expect(page.getByRole("heading", { name: /corrected by hand$/ })).toHaveCount(0);
});

test("a requirement of the ledger is reached and chosen by the keyboard alone", async ({ page }) => {
  const id = await openImported(page, makePerson("Keziah"));
  await page.goto(`/candidates/${id}?role=${ROLE.slug}`);
  const requirement = page
    .getByRole("table", { name: /^Requirements/ })
    .getByRole("button", { name: "Python", exact: true });
  await tabTo(page, requirement);
  await page.keyboard.press("Enter");
  await expect(requirement).toHaveAttribute("aria-pressed", "true");
});

test("corrected dates of a position change the years of experience, until the correction is undone", async ({
  page,
}) => {
  await openImported(page, makePerson("Ursula"));
  const years = page.getByRole("button", { name: /^Correct experience: / });
  await expect(years).toHaveAccessibleName(/6\.\d/);
  await page.getByRole("button", { name: /^Correct position: / }).click();
  const dialog = page.getByRole("dialog", { name: "Correct position" });
  await dialog.getByLabel("From").fill("2010-01");
  await dialog.getByLabel("To").fill("2025-13");
  await expect(dialog.getByText("Write a year and month as 2022-03, or a year as 2022.")).toBeVisible();
  await dialog.getByLabel("To").fill("2019-12");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(years).toHaveAccessibleName(/9\.\d|10/);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(years).toHaveAccessibleName(/6\.\d/);
});

test("a skill is corrected beside its quote, and the points follow", async ({ page }) => {
  const id = await openImported(page, makePerson("Viggo"));
  await page.goto(`/candidates/${id}?role=${ROLE.slug}`);
  const row = page.getByRole("row").filter({ has: page.getByRole("button", { name: "PyTorch", exact: true }) });
  await row.getByRole("button").click();
  const note = page.getByRole("region", { name: "Text of the résumé" }).getByRole("note");
  await note.getByRole("button", { name: "Correct" }).click();
  await note.getByLabel("What the résumé shows of PyTorch").selectOption("lacked");
  await note.getByRole("button", { name: "Save" }).click();
  await expect(row).toContainText("Not met");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(row).not.toContainText("Not met");
});

test("a skill that was not read is added from words of the résumé, selected or typed, and taken back", async ({
  page,
}) => {
  const id = await openImported(page, makePerson("Wanda"));
  await page.goto(`/candidates/${id}?role=${ROLE.slug}`);
  const text = page.getByRole("region", { name: "Text of the résumé" });
  // A triple click selects the paragraph and ends beside its words.
  await text.getByText("and cut wrong answers by 40%").click({ clickCount: 3 });
  await page.getByRole("button", { name: "Add a fact" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a fact that was not read" });
  const words = dialog.getByLabel("Words of the résumé");
  await expect(words).toHaveValue(/^• Designed retrieval-augmented generation .* by 40%\.$/);

  await words.fill("speaks Elvish");
  await expect(dialog.getByText("The résumé does not say this.")).toBeVisible();
  await words.fill("ranking SERVICE in python");
  await tabTo(page, dialog.getByLabel("Skill", { exact: true }));
  await page.keyboard.type("Scientific wri");
  await expectNoAxeViolations(page);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Scaling laws");
  await expect(dialog.getByRole("button", { name: "Save" })).toBeEnabled();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  const row = page.getByRole("row").filter({ has: page.getByRole("button", { name: "Scaling laws", exact: true }) });
  await expect(row).toContainText("3 of");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(row).toContainText("Silent");
});

test("a candidate is deleted only after the name was typed, and is gone", async ({ page }) => {
  const person = makePerson("Yolanda");
  await openImported(page, person);
  const address = page.url();
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  const dialog = page.getByRole("dialog", { name: `Delete ${person.name}?` });
  await expect(dialog.getByRole("button", { name: "Delete" })).toBeDisabled();
  await dialog.getByRole("textbox").fill(person.name);
  await dialog.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Candidates" })).toBeVisible();
  // The missing page is the browser's own error on the console, so it is asked for without the browser.
  expect((await page.request.get(address)).status()).toBe(404);
});

test("a document without text says so, and its text by hand makes a candidate of it", async ({ page }) => {
  const person = makePerson("Zelda");
  await page.goto("/candidates/import");
  await page
    .getByLabel("Choose files")
    .setInputFiles([{ name: "scan.txt", mimeType: "text/plain", buffer: Buffer.from(" \n \n") }]);
  const problems = page.getByRole("table", { name: "Files that were not read" });
  await problems.getByRole("link", { name: "No text found in this file." }).click({ timeout: 30_000 });
  await expect(page.getByRole("heading", { name: "No text was found in this file" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Add its text" }).click();
  const dialog = page.getByRole("dialog", { name: "Add the text of scan.txt" });
  await dialog.getByLabel("Text of the résumé").fill(person.resume);
  await dialog.getByRole("button", { name: "Add the text" }).click();
  const read = page.getByRole("table", { name: "Files that were read last" });
  await expect(read.getByRole("link", { name: person.name })).toBeVisible({ timeout: 30_000 });
});

test("a candidate's page keeps to the rules of accessibility in light and dark, wide and narrow", async ({ page }) => {
  const id = await openImported(page, makePerson("Quirin"));
  await expectFitEverywhere(page, `/candidates/${id}?role=${ROLE.slug}`);
});
