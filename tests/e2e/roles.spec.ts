import path from "node:path";
import type { Page } from "@playwright/test";
import Database from "better-sqlite3";
import { expectFitAsItStands } from "@/tests/e2e/support/looks";
import { expect, test } from "@/tests/e2e/support/test";

// Roles that no other journey ranks by: these tests give them new versions.
const GOVERNANCE = { slug: "ai-governance-leader", name: "AI Governance / Responsible AI Leader" };
const PLATFORM = { slug: "ai-platform-leader", name: "AI Platform Leader" };

const inForce = (page: Page) => page.getByRole("listitem").filter({ hasText: "in force" });

async function openEditor(page: Page, role: { readonly slug: string }): Promise<void> {
  await page.goto(`/roles/${role.slug}/edit`);
  await expect(page.getByRole("heading", { name: "Nothing changed yet" })).toBeVisible();
}

/** Gives the first requirement another weight than it has. */
async function changeFirst(page: Page, label: RegExp): Promise<{ readonly before: string; readonly after: string }> {
  const choice = page.getByRole("combobox", { name: label }).first();
  const before = await choice.inputValue();
  const after = before === "2" ? "3" : "2";
  await choice.selectOption(after);
  return { before, after };
}

test("the ten roles lead to one, whose figures open to their source", async ({ page }) => {
  test.slow();
  await page.goto("/roles");
  await expect(page.getByRole("table", { name: /^The ten roles/ }).getByRole("row")).toHaveCount(11);
  await expectFitAsItStands(page);
  await page.getByRole("link", { name: "AI Infrastructure Engineer", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "AI Infrastructure Engineer" })).toBeVisible();
  await expectFitAsItStands(page);

  const figure = page.getByRole("button", { name: /^\d+ days$/ }).first();
  await figure.press("Enter");
  const note = page.getByRole("dialog", { name: /^Source of \d+ days/ });
  await expect(note).toContainText(/n = \d+/);
  await expect(note.getByRole("link", { name: "Open source" })).toHaveAttribute("href", /^https:/);
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(figure).toBeFocused();

  const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  expect(sheets?.length, "sheets of paper").toBeLessThanOrEqual(4);

  await page.getByRole("link", { name: /^Interview kit/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Interview kit/ })).toBeVisible();
  await expectFitAsItStands(page);
});

test("a profile is edited, bad input costs nothing, what changed is shown, and the earlier version comes back", async ({
  page,
}) => {
  test.slow();
  await openEditor(page, GOVERNANCE);
  const { before, after } = await changeFirst(page, /^Weight of /);
  const rate = page.getByLabel("Base rate, percent");
  const usual = await rate.inputValue();
  await rate.fill("");
  await page.getByRole("button", { name: /^Save version/ }).click();
  await expect(rate).toHaveAttribute("aria-invalid", "true");
  await expect(rate).toHaveAccessibleDescription(/Give a percentage from 0 to 50/);
  await expect(page.getByRole("combobox", { name: /^Weight of / }).first()).toHaveValue(after);
  await expectFitAsItStands(page);

  // Unsaved changes are still there after leaving the page.
  await page.getByRole("link", { name: "Overview", exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto(`/roles/${GOVERNANCE.slug}/edit`);
  await expect(page.getByText(/had not saved .* here again/)).toBeVisible();
  await page.getByLabel("Base rate, percent").fill(usual);
  await page.getByLabel("Why, for whoever reads the versions later").fill("Tried in a test");
  await page.getByRole("button", { name: "Save version 2" }).click();
  await expect(page).toHaveURL(/\/versions$/);
  await expect(inForce(page)).toContainText("Version 2");
  await expect(inForce(page)).toContainText("Tried in a test");
  await expect(inForce(page)).toContainText(`weight ${before} → ${after}`);
  await expectFitAsItStands(page);

  await page.getByRole("button", { name: "Back to version 1" }).dblclick();
  await expect(inForce(page)).toContainText("Version 3");
  await expect(inForce(page)).toContainText(`weight ${after} → ${before}`);
  await expect(page.getByRole("link", { name: /^Versions/ })).toHaveText(/3$/);
});

test("when two people edit at once, the second is told and keeps both changes", async ({ page, context }) => {
  const second = await context.newPage();
  await openEditor(page, PLATFORM);
  await openEditor(second, PLATFORM);
  await changeFirst(page, /^Weight of /);
  await page.getByRole("button", { name: /^Save version/ }).click();
  await expect(page).toHaveURL(/\/versions$/);

  await changeFirst(second, /^Level of /);
  await second.getByRole("button", { name: "Save version 2" }).click();
  await expect(second.getByRole("alert").filter({ hasText: "version 2" })).toContainText("Your changes are still here");
  await second.getByRole("button", { name: "Put them on the newest version" }).click();
  await expect(second.getByText("Against version 2")).toBeVisible();
  await second.getByRole("button", { name: "Save version 3" }).click();
  await expect(inForce(second)).toContainText("Version 3");
  await expect(inForce(second)).toContainText("level");
  await expect(inForce(second)).not.toContainText("weight");
});

test("a newer program's profile is offered on the role's page instead of overwriting an edited one", async ({
  page,
  application,
}) => {
  const role = { slug: "ai-safety-researcher" };
  await openEditor(page, role);
  await changeFirst(page, /^Weight of /);
  await page.getByRole("button", { name: /^Save version/ }).click();
  await expect(inForce(page)).toContainText("Version 2");
  // As a program would find it whose profile had changed since.
  const database = new Database(path.join(application.dataFolder, "rolecall.db"));
  database
    .prepare("UPDATE RoleProfileVersion SET shippedHash = 'of an older program' WHERE roleSlug = ?")
    .run(role.slug);
  database.close();

  await page.goto(`/roles/${role.slug}`);
  await expect(page.getByText("This Rolecall brings a changed profile for AI Safety Researcher")).toBeVisible();
  await page.getByText("What would change").click();
  await expect(page.getByText(/weight \d → \d/)).toBeVisible();
  await expectFitAsItStands(page);
  await page.getByRole("button", { name: "Take the new one" }).click();
  await expect(page.getByText("This Rolecall brings a changed profile")).toHaveCount(0);
  await expect(page.getByText("version 3", { exact: true })).toBeVisible();
});

test("roles are compared by the address, and a third is added by the keyboard alone", async ({ page }) => {
  await page.goto("/roles/ai-infrastructure-engineer");
  await page.getByRole("link", { name: "Compare with another role" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Compare roles" })).toBeVisible();
  const facts = page.getByRole("table", { name: "The roles side by side" });
  await expect(facts.getByRole("columnheader")).toHaveCount(3);
  await expectFitAsItStands(page);

  await page.getByRole("combobox", { name: "Third" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL(/c=ai-researcher/);
  await expect(facts.getByRole("columnheader")).toHaveCount(4);
  await expect(facts.getByRole("link", { name: "AI Researcher" })).toHaveAttribute("href", "/roles/ai-researcher");
  await page.getByRole("button", { name: "Show as table" }).click();
  const shares = page.getByRole("row", { name: /^AI Researcher \d/ }).getByRole("cell");
  const percents = (await shares.allInnerTexts()).slice(1).map((text) => Number.parseInt(text, 10));
  expect(percents.reduce((sum, percent) => sum + percent, 0)).toBeGreaterThanOrEqual(98);
  await expectFitAsItStands(page);
});
