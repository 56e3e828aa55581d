import { makePerson } from "@/tests/e2e/support/people";
import { expect, expectNoAxeViolations, tabTo, test } from "@/tests/e2e/support/test";

test("three files become one candidate, one that is already here, and one failure that says why", async ({ page }) => {
  const { name, resume } = makePerson("Tamsin");
  await page.goto("/candidates/import");
  await page.getByLabel("Résumé files").setInputFiles([
    { name: "first.md", mimeType: "text/markdown", buffer: Buffer.from(resume) },
    { name: "same-again.md", mimeType: "text/markdown", buffer: Buffer.from(resume) },
    { name: "broken.pdf", mimeType: "application/pdf", buffer: Buffer.from([0, 255, 17, 3, 128, 0, 9, 254]) },
  ]);

  const read = page.getByRole("table", { name: "Files that were read last" });
  await expect(read.getByRole("link", { name: "Open", exact: true })).toHaveCount(1);
  await expect(read.getByRole("link", { name: "Already here" })).toHaveCount(1);
  const failed = page.getByRole("table", { name: "Files that were not read" });
  const failure = failed.getByRole("row", { name: /broken\.pdf/ });
  await expect(failure.getByRole("cell").last()).toHaveText(/\w+ .*\.$/);
  await expect(page.getByRole("progressbar", { name: "Files done" })).toHaveAttribute("aria-valuenow", "3");
  await expectNoAxeViolations(page);

  await read.getByRole("link", { name: "Already here" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});

test("the pasted text of a résumé becomes a candidate", async ({ page }) => {
  const { name, resume } = makePerson("Pascale");
  await page.goto("/candidates/import");
  await page.getByLabel("Or paste the text of one résumé").fill(resume);
  await page.getByRole("button", { name: "Import this text" }).click();
  const read = page.getByRole("table", { name: "Files that were read last" });
  await expect(read.getByRole("row", { name: /Pasted text/ })).toBeVisible();
  await read.getByRole("link", { name: "Open", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});

test("the file dialog opens by the keyboard alone", async ({ page }) => {
  await page.goto("/candidates/import");
  const button = page.getByRole("button", { name: "Choose files" });
  await tabTo(page, button);
  const opened = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  expect((await opened).isMultiple()).toBe(true);
});
