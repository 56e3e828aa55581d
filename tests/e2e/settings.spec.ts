import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readBackup } from "@/lib/server/backup/read-backup";
import { expectFitAsItStands } from "@/tests/e2e/support/looks";
import { test } from "@/tests/e2e/support/sample-pool";
import { expect } from "@/tests/e2e/support/test";

test("whoever looks at a candidate is in the journal once, which is filtered by the address and verified", async ({
  page,
}) => {
  await page.goto("/candidates");
  await page.locator("tbody a[href^='/candidates/']").first().click();
  await expect(page.getByRole("heading", { name: "History of this candidate" })).toBeVisible();
  await page.reload();
  await expect(page.getByText(/Looked at a candidate\s+by you/)).toHaveCount(1);
  await page.getByRole("link", { name: "All in the journal" }).click();
  await expect(page).toHaveURL(/\/settings\/journal\?object=\w+$/);
  const rows = page.getByRole("table", { name: /^Entries of the journal/ }).locator("tbody tr");
  await expect(rows.filter({ hasText: "Looked at a candidate" })).toHaveCount(1);
  await expectFitAsItStands(page);

  await page.getByLabel("What").selectOption("Candidate added");
  await expect(page).toHaveURL(/what=candidate\.create/);
  await expect(rows).toHaveCount(1);
  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(rows).toHaveCount(50);
  const first = await rows.first().textContent();
  await page.getByRole("link", { name: "Older" }).click();
  await expect(page).toHaveURL(/cursor=b\d+/);
  await expect(rows.first()).not.toHaveText(first ?? "");
  await page.getByRole("link", { name: "Newer" }).click();
  await expect(rows.first()).toHaveText(first ?? "");

  await page.getByRole("button", { name: "Verify all entries" }).click();
  await expect(page.getByText(/^\d+ entries follow from one another, up to the head\.$/)).toBeVisible();
});

test("a backup is made, listed and downloaded whole", async ({ page }) => {
  await page.goto("/settings/backups");
  await expectFitAsItStands(page);
  await page.getByRole("button", { name: "Back up now" }).click();
  await expect(page.getByText(/^Backed up and checked: /)).toBeVisible({ timeout: 30_000 });
  const downloading = page.waitForEvent("download");
  await page
    .getByRole("link", { name: /^Download the backup of / })
    .first()
    .click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^rolecall-.*-asked\.tar$/);
  const { files, faulty } = readBackup(await download.path(), () => () => {});
  expect(files.length).toBeGreaterThan(60);
  expect(faulty).toEqual([]);
  await page.goto("/settings/journal?what=backup.export");
  await expect(page.getByRole("cell", { name: "Backup downloaded" })).toHaveCount(1);
});

test("what a restore replaced is listed with its size, and deleted only after the word was typed", async ({
  page,
  application,
}) => {
  const folder = path.join(application.dataFolder, "replaced-2026-11-20T08-15-30-123Z");
  mkdirSync(path.join(folder, "documents"), { recursive: true });
  writeFileSync(path.join(folder, "documents", "somebody"), Buffer.alloc(2_000_000));
  await page.goto("/settings/backups");
  await expect(page.getByText(/still holds them until it is removed, 28 days at most/)).toBeVisible();
  const row = page.getByRole("table", { name: /^Data that restores replaced/ }).locator("tbody tr");
  await expect(row).toContainText(/20 Nov 2026.*2(\.0)? MB/);
  await expectFitAsItStands(page);
  await row.getByRole("button", { name: /^Delete what was replaced on / }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: "Delete" })).toBeDisabled();
  await dialog.getByLabel(/to confirm/).fill("delete");
  await dialog.getByRole("button", { name: "Delete" }).click();
  await expect(row).toHaveCount(0);
  expect(readdirSync(application.dataFolder).filter((name) => name.startsWith("replaced-"))).toEqual([]);
  await page.goto("/settings/journal?what=restore.remove-replaced");
  await expect(page.getByRole("cell", { name: "Data that a restore replaced deleted" })).toHaveCount(1);
});
