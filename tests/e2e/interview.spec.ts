import { expectFitAsItStands } from "@/tests/e2e/support/looks";
import { expect, test } from "@/tests/e2e/support/test";

const KIT = "/roles/ai-data-engineer/interview";

test("a question of one's own joins the kit, bad input costs nothing, and taking it out can be undone", async ({
  page,
}) => {
  await page.goto(KIT);
  await page.getByRole("link", { name: "Add a question" }).click();
  const question = "How did you find out that a crawl had doubled pages?";
  await page.getByRole("textbox", { name: "Question", exact: true }).fill(question);
  await page.getByRole("textbox", { name: "Minutes" }).fill("two");
  await page.getByRole("checkbox", { name: "Data pipelines", exact: true }).check();
  await page.getByRole("textbox", { name: /^A strong answer/ }).fill("Names the measure, the sample and the cost.");
  await page.getByRole("textbox", { name: /^An acceptable/ }).fill("Describes a hash over normalised text.");
  await page.getByRole("textbox", { name: /^A weak/ }).fill("Would look at a few pages.");
  await page.getByRole("button", { name: "Add to the kit" }).click();
  await expect(page.getByText("Give the minutes as a whole number from 5 to 120.").first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Question", exact: true })).toHaveValue(question);
  await expect(page.getByRole("checkbox", { name: "Data pipelines", exact: true })).toBeChecked();
  await page.getByRole("textbox", { name: "Minutes" }).fill("15");
  await page.getByRole("button", { name: "Add to the kit" }).click();

  const heading = page.getByRole("heading", { name: new RegExp(question.replace("?", "\\?")) });
  await expect(heading).toBeVisible();
  await page.getByRole("button", { name: "Take out" }).click();
  await expect(heading).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(heading).toBeVisible();
});

test("a loop is put together, settled by the keyboard, saved, printed, removed and put back, and what stays unrated is said", async ({
  page,
}) => {
  test.slow();
  await page.goto(KIT);
  await page.getByRole("textbox", { name: "Name of a new loop" }).fill("Senior, autumn");
  await page.getByRole("button", { name: "Put a loop together" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Senior, autumn" })).toBeVisible();
  await expect(page.getByText(/^Round 1 has no interviewer\.$/)).toBeVisible();
  await expectFitAsItStands(page);

  await page.getByRole("textbox", { name: "Who asks" }).first().focus();
  await page.keyboard.type("Noor Haddad");
  await expect(page.getByText(/^Round 1 has no interviewer\.$/)).toBeHidden();
  await expect(page.getByRole("heading", { name: "Changed, not saved" })).toBeVisible();
  const rates = page
    .getByRole("group", { name: "Competencies that this question rates" })
    .first()
    .getByRole("checkbox");
  const rated = await page.getByText(/^Nobody rates /).count();
  await rates.and(page.locator(":checked")).first().press("Space");
  await expect(page.getByText(/^Nobody rates /)).toHaveCount(rated + 1);
  await page.getByRole("button", { name: "Save the loop" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Saved", exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Who asks" }).first()).toHaveValue("Noor Haddad");

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Round 1: Noor Haddad" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Save the loop" })).toBeHidden();

  await page.emulateMedia({ media: null });
  await page.getByRole("button", { name: "Remove this loop" }).click();
  await expect(page).toHaveURL(/\/interview$/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("textbox", { name: "Who asks" }).first()).toHaveValue("Noor Haddad");
});
