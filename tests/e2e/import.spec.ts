import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { expectFitEverywhere } from "@/tests/e2e/support/looks";
import { makePerson, type Person } from "@/tests/e2e/support/people";
import { expect, tabTo, test } from "@/tests/e2e/support/test";
import { makePdf } from "@/tests/integration/read-document/documents";
import { makeZip } from "@/tests/integration/read-document/make-zip";

const IMPORT = "/candidates/import";

function fileOf({ resume }: Person, name: string) {
  return { name, mimeType: "text/markdown", buffer: Buffer.from(resume) };
}

const brokenPdf = {
  name: "broken.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from([0, 255, 17, 3, 128, 0, 9, 254]),
};

/** The first file of a run waits for the reader's process to start, which a busy machine makes slow. */
const READ = { timeout: 30_000 };

function readTable(page: Page) {
  return page.getByRole("table", { name: "Files that were read last" });
}

test("three files become one candidate, one that is already here, and one failure that says why", async ({ page }) => {
  const person = makePerson("Tamsin");
  await page.goto(IMPORT);
  await page
    .getByLabel("Choose files")
    .setInputFiles([fileOf(person, "first.md"), fileOf(person, "same-again.md"), brokenPdf]);

  await expect(readTable(page).getByRole("link", { name: person.name })).toHaveCount(2, READ);
  await expect(readTable(page).getByText("already here")).toHaveCount(1);
  await expect(readTable(page).getByRole("row", { name: /first\.md/ })).toContainText(/\d+ quotes/);
  const failure = page.getByRole("table", { name: "Files that were not read" }).getByRole("row", { name: /broken/ });
  await expect(failure.getByRole("cell").nth(2)).toHaveText(/^\w+ .*\.$/);
  await expect(page.getByRole("progressbar", { name: "Files done" })).toHaveAttribute("aria-valuenow", "3");
  await expectNoAxeViolations(page);

  await readTable(page)
    .getByRole("row", { name: /first\.md/ })
    .getByRole("link")
    .click();
  await expect(page.getByRole("heading", { level: 1, name: person.name })).toBeVisible();
});

test("a failed file is listed as CSV, and another takes its place", async ({ page }) => {
  const person = makePerson("Ottilie");
  await page.goto(IMPORT);
  await page.getByLabel("Choose files").setInputFiles([brokenPdf]);
  const failures = page.getByRole("table", { name: "Files that were not read" });
  await expect(failures.getByRole("row", { name: /broken\.pdf/ })).toBeVisible(READ);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "List as CSV" }).click();
  expect(await readFile(await (await download).path(), "utf8")).toMatch(
    /File,What happened,What to do\r\nbroken\.pdf,/,
  );

  await page.getByLabel("File in the place of broken.pdf").setInputFiles([fileOf(person, "mended.md")]);
  await expect(readTable(page).getByRole("link", { name: person.name })).toBeVisible(READ);
  await expect(failures).toHaveCount(0);
});

test("a protected PDF is opened by its password, and a wrong one says so", async ({ page }) => {
  const buffer = Buffer.from(
    await makePdf((pdf) => pdf.text("Engineer, Heron Analytics, 2019 - 2024\nBuilt the ranking service in Python."), {
      userPassword: "heron",
      ownerPassword: "other",
    }),
  );
  await page.goto(IMPORT);
  await page.getByLabel("Choose files").setInputFiles([{ name: "locked.pdf", mimeType: "application/pdf", buffer }]);
  await page.getByRole("button", { name: "Enter password" }).click(READ);
  const dialog = page.getByRole("dialog", { name: "Open locked.pdf" });
  await dialog.getByLabel("Password of the PDF").fill("wren");
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("This password does not open the PDF.")).toBeVisible();
  await dialog.getByLabel("Password of the PDF").fill("heron");
  await dialog.getByRole("button", { name: "Read the file" }).click();
  await expect(readTable(page).getByRole("row", { name: /locked\.pdf/ })).toBeVisible(READ);
});

test("a ZIP brings everybody in it, and files dropped anywhere on the page are taken", async ({ page }) => {
  const [first, second, third] = [makePerson("Anselm"), makePerson("Bettina"), makePerson("Casimir")];
  const zip = makeZip([
    { name: "team/anselm.md", content: first.resume },
    { name: "team/bettina.md", content: second.resume },
  ]);
  await page.goto(IMPORT);
  await page
    .getByLabel("Choose files")
    .setInputFiles([{ name: "team.zip", mimeType: "application/zip", buffer: Buffer.from(zip) }]);
  for (const { name } of [first, second]) await expect(readTable(page).getByRole("link", { name })).toBeVisible(READ);

  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "casimir.md", { type: "text/markdown" }));
    return transfer;
  }, third.resume);
  await page.getByRole("heading", { level: 1 }).dispatchEvent("drop", { dataTransfer: dropped });
  await expect(readTable(page).getByRole("link", { name: third.name })).toBeVisible(READ);
});

test("an import is left, found again and cancelled; what was read stays", async ({ page }) => {
  const people = Array.from({ length: 300 }, () => makePerson("Ludmila"));
  await page.goto(IMPORT);
  await page.getByLabel("Choose files").setInputFiles(people.map((person, index) => fileOf(person, `${index}.md`)));
  await expect(readTable(page).getByRole("link").first()).toBeVisible(READ);
  await page
    .getByRole("navigation", { name: "Main" })
    .getByRole("link", { name: /^Candidates/ })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Candidates" })).toBeVisible();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Import" }).click();
  await page.getByRole("button", { name: "Cancel import" }).click();
  await expect(page.getByRole("heading", { name: "Cancelled" })).toBeVisible();
  const bar = page.getByRole("progressbar", { name: "Files done" });
  await expect.poll(async () => Number(await bar.getAttribute("aria-valuenow"))).toBeLessThan(300);
  await readTable(page).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: /^Ludmila/ })).toBeVisible();
});

test("files that were never sent are missed, until they come or are left out", async ({ page }) => {
  const people = [makePerson("Isolde"), makePerson("Jocasta"), makePerson("Kunigunde")];
  const files = people.map((person, index) => fileOf(person, `${index}.md`));
  const isFirst = (url: URL) => url.searchParams.get("name") === "0.md";
  const upload = /\/candidates\/import\/upload/;
  // The other two never leave the browser.
  await page.route(upload, (route) => (isFirst(new URL(route.request().url())) ? route.continue() : undefined));
  await page.goto(IMPORT);
  await page.getByLabel("Choose files").setInputFiles(files);
  await expect(readTable(page).getByRole("link", { name: people[0]?.name ?? "" })).toBeVisible(READ);
  await expect(page.getByText("have not arrived")).toHaveCount(0);
  const address = page.url();
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await page.goto(IMPORT);
  await expect(page.getByText("2 of 3 files have not arrived.")).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "Files done" })).toHaveAttribute("aria-valuemax", "3");

  await page.unroute(upload);
  await page.getByLabel("Choose files").setInputFiles(files.slice(0, 2));
  await expect(readTable(page).getByRole("link", { name: people[1]?.name ?? "" })).toBeVisible(READ);
  await page.goto(address);
  await expect(page.getByText("have not arrived")).toHaveCount(0);
});

test("the pasted text of a résumé becomes a candidate", async ({ page }) => {
  const { name, resume } = makePerson("Pascale");
  await page.goto(IMPORT);
  await page.getByLabel("Or paste the text of one résumé").fill(resume);
  await page.getByRole("button", { name: "Import this text" }).click();
  await expect(readTable(page).getByRole("row", { name: /Pasted text/ })).toBeVisible(READ);
  await readTable(page).getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});

test("the file dialog opens by the keyboard alone", async ({ page }) => {
  // Asked for early: a dialog that opens while the browser is only being asked to tell of dialogs is never told of.
  const opened = page.waitForEvent("filechooser", { timeout: 60_000 });
  await page.goto(IMPORT);
  await tabTo(page, page.getByLabel("Choose files"));
  await page.keyboard.press("Enter");
  expect((await opened).isMultiple()).toBe(true);
});

test("the import keeps to the rules of accessibility in light and dark, wide and narrow", async ({ page }) => {
  await page.goto(IMPORT);
  await page.getByLabel("Choose files").setInputFiles([fileOf(makePerson("Wendel"), "wendel.md"), brokenPdf]);
  await expect(readTable(page).getByRole("link", { name: /^Wendel/ })).toBeVisible(READ);
  await expectFitEverywhere(page, page.url());
});
