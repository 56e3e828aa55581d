import { expectFitAsItStands } from "@/tests/e2e/support/looks";
import { makePerson, type Person } from "@/tests/e2e/support/people";
import { expect, test } from "@/tests/e2e/support/test";

const DUPLICATES = "/candidates/duplicates";

function fileOf({ resume }: Pick<Person, "resume">, name: string) {
  return { name, mimeType: "text/markdown", buffer: Buffer.from(resume) };
}

test("a person who comes twice is said so after the import, linked, seen as one, and undone; somebody else is linked by hand", async ({
  page,
  ownApplication,
}) => {
  test.slow();
  await page.goto(`${ownApplication.url}${DUPLICATES}`);
  await expect(page.getByRole("heading", { name: "No pair waits for a decision" })).toBeVisible();
  const person = makePerson("Isolde");
  const resume = person.resume.replace("Netherlands\n", "Netherlands\nisolde.r@example.net\n");
  const again = { resume: `${resume}\n\n## Interests\n\nRowing and chess.\n` };
  const other = makePerson("Wilhelmina");
  await page.goto(`${ownApplication.url}/candidates/import`);
  await page
    .getByLabel("Choose files")
    .setInputFiles([...[fileOf({ resume }, "first.md"), fileOf(again, "newer.md"), fileOf(other, "married.md")]]);
  const known = page.getByRole("link", { name: "See the duplicates" });
  await expect(known).toBeVisible({ timeout: 30_000 });
  await known.click();
  await page.getByRole("link", { name: /^Linked/ }).click();
  await page.keyboard.press("j");
  const table = page.getByRole("table", { name: /in common$/ });
  await expect(table.getByRole("row", { name: /e-mail address/i })).toContainText("the same");
  await expectFitAsItStands(page);

  await page.getByRole("link", { name: "first.md" }).click();
  await expect(page.getByRole("heading", { name: "Also known from 1 other source" })).toBeVisible();
  await expect(page.getByRole("table", { name: "Facts of this person by source" })).toContainText("1, 2");
  await page.getByRole("link", { name: "Why they are linked, and undo" }).click();
  await page.getByRole("button", { name: /^Undo for / }).click();
  await expect(page.getByRole("heading", { name: "Nobody is linked" })).toBeVisible();
  await page.getByRole("link", { name: /^To decide/ }).click();
  await page.getByRole("button", { name: /^Not the same: / }).click();
  await expect(page.getByText("Kept apart, and not proposed again.")).toBeVisible();
  await page.getByRole("link", { name: /^Not the same ?1/ }).click();
  await expect(page.getByText(/that they are two people/)).toBeVisible();

  await page.getByRole("link", { name: "first.md" }).click();
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Link with…" }).click();
  await page.getByRole("searchbox").fill(other.name);
  await page.getByRole("link", { name: other.name }).press("Enter");
  const link = page.getByRole("button", { name: `Link ${person.name} and ${other.name}` });
  await expect(link.or(page.getByRole("button", { name: `Link ${other.name} and ${person.name}` }))).toBeVisible();
  await expectFitAsItStands(page);
  await page.getByRole("button", { name: /^Link .* and / }).press("Enter");
  await expect(page.getByRole("heading", { name: "Also known from 1 other source" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("The link is undone. Both sources are as they were.")).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Also known from/ })).toBeHidden();
});
