import { importPeople, makePerson, openImported } from "@/tests/e2e/support/people";
import { expect, expectNoAxeViolations, tabTo, test } from "@/tests/e2e/support/test";

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
  await expect(page.getByRole("heading", { name: "Nothing was corrected by hand" })).toBeVisible();
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

test("two candidates stand beside each other for one role", async ({ page }) => {
  const [first, second] = [makePerson("Romilly"), makePerson("Lorcan")];
  await importPeople(page, [first, second]);
  const hrefs = await page
    .getByRole("table", { name: "Files that were read last" })
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const ids = hrefs.map((href) => href.split("/").at(-1));
  await page.goto(`/compare?role=${ROLE.slug}&ids=${ids.join(",")}`);

  const table = page.getByRole("region", { name: "Comparison" });
  await expect(table.getByRole("columnheader", { name: first.name })).toBeVisible();
  await expect(table.getByRole("columnheader", { name: second.name })).toBeVisible();
  await expect(table.getByRole("row", { name: /^PyTorch/ }).getByRole("cell")).toHaveCount(2);
  await expectNoAxeViolations(page);

  await table.getByRole("link", { name: `Leave ${first.name} out` }).click();
  await expect(table.getByRole("columnheader", { name: first.name })).toHaveCount(0);
  await expect(table.getByRole("columnheader", { name: second.name })).toBeVisible();
});
