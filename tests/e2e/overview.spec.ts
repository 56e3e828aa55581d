import { expectFitAsItStands } from "@/tests/e2e/support/looks";
import { expect, test } from "@/tests/e2e/support/test";

test("an empty overview teaches, brings the sample pool, answers with its numbers, and gives it back whole", async ({
  page,
  ownApplication,
}) => {
  test.slow();
  await page.goto(ownApplication.url);
  await expect(page.getByRole("heading", { name: "Bring the first résumés" })).toBeVisible();
  await expectFitAsItStands(page);

  await page.getByRole("button", { name: "Load the sample pool" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Ten roles, \d+ candidates$/ })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText(/^The pool can fill \d+ of 10 roles today/)).toContainText(
    /\d+ gate decisions? (is|are)/,
  );
  const pool = page.getByRole("table", { name: "State of the pool by role" });
  await expect(pool.getByRole("row")).toHaveCount(11);
  await expectFitAsItStands(page);

  // The first question to ask leads to its people, and a person to the page about them.
  const question = page.getByRole("link", { name: /^Who to ask: Ask \d+ people about / }).first();
  const asked = Number(/Ask (\d+) people/.exec((await question.getAttribute("aria-label")) ?? "")?.[1]);
  await question.click();
  const people = page.getByRole("list", { name: "People" });
  await expect(people.getByRole("listitem")).toHaveCount(asked);
  const person = people.getByRole("link").first();
  const name = (await person.textContent()) ?? "";
  await person.click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  await page.getByRole("link", { name: "Overview", exact: true }).click();
  await page.getByRole("button", { name: "Remove the sample" }).click();
  const dialog = page.getByRole("dialog", { name: "Remove the sample?" });
  await dialog.getByLabel("Type “remove” to confirm").fill("remove");
  await dialog.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByRole("heading", { name: "Bring the first résumés" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Candidates" })).toHaveText(
    /^Candidates\s*0$/,
  );
  // This test's own server ends before its page would: one that still fetches ahead would find nobody there.
  await page.close();
});
