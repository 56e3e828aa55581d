import { readFile } from "node:fs/promises";
import { expectFitAsItStands } from "@/tests/e2e/support/looks";
import { expect, test } from "@/tests/e2e/support/test";
import { makeCandidateSheet } from "@/tests/factories/candidate-sheet";

const BUSY = { timeout: 60_000 };

test("a messy spreadsheet is looked at, mapped and imported, its cells are quoted, and the same file again brings nobody", async ({
  page,
  ownApplication,
}) => {
  test.slow();
  const { csv, counts } = makeCandidateSheet(60, 20_261_201, ";");
  const file = (name: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(csv, "latin1") });
  await page.goto(`${ownApplication.url}/candidates/import`);
  await page.getByLabel("Choose files").setInputFiles([file("pool.csv")]);
  const would = page.getByRole("heading", { name: /would be created/ });
  await expect(would).toContainText(`${counts.people} people would be created, 0 updated`, BUSY);
  await expect(would).toContainText(`${counts.again} rows skipped, ${counts.nameless} refused`);
  await expect(page.getByText(/Looks like Greenhouse/)).toBeVisible();
  await expect(page.getByLabel("Cells are parted by")).toHaveValue(";");
  await expect(page.getByLabel("Encoding")).toHaveValue("windows-1252");
  await expect(page.getByLabel("Row of the headings")).toHaveValue("1");

  await page.getByRole("link", { name: /^Refused/ }).click();
  const rows = page.getByRole("table", { name: "Rows of the spreadsheet" });
  await expect(rows.getByText(/no name and no e-mail address/).first()).toBeVisible();
  await expect(rows.locator("tbody tr")).toHaveCount(counts.nameless);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /^Download what to look at/ }).click();
  expect(await readFile(await (await download).path(), "utf8")).toMatch(/Row,Column,Value,What to do\r\n\d+,/);
  await page.getByLabel("Résumé file's name").selectOption("Notes");
  await page.getByRole("button", { name: "Show what would become of the rows" }).click();
  await expect(page.getByText("This is what would become of the rows.")).toBeVisible();
  const resume = { name: "nobody.txt", mimeType: "text/plain", buffer: Buffer.from("A résumé") };
  await page.getByLabel("Choose files").setInputFiles([resume]);
  await expect(page.getByText(/1 added file goes with no row .* nobody\.txt/)).toBeVisible();
  const filled = page.locator("main").locator("button.bg-primary, label.bg-primary");
  await expect(filled).toHaveText(/^Import: create/);
  await expectFitAsItStands(page);

  await page.getByRole("button", { name: /^Import: create/ }).click();
  await page.getByRole("link", { name: /^Create/ }).click();
  await expect(page.getByText("Imported", { exact: true })).toBeVisible(BUSY);
  await rows.locator("tbody").getByRole("link").first().click();
  await expect(page.getByText(/pool\.csv, row \d+/).first()).toBeVisible();
  await expect(page.getByText(/FSDP|vLLM|CUDA|RAG|Ray/).first()).toBeVisible();

  await page.goto(`${ownApplication.url}/candidates/import`);
  await page.getByLabel("Choose files").setInputFiles([file("again.csv")]);
  await expect(would).toContainText("0 people would be created, 0 updated", BUSY);
  await expect(page.getByText(/As you chose for a table with these headings/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Import: create/ })).toHaveCount(0);
});
