import { expectFitAsItStands, expectFitEverywhere } from "@/tests/e2e/support/looks";
import { test } from "@/tests/e2e/support/sample-pool";
import { expect } from "@/tests/e2e/support/test";
import { FAULTY_POSTING } from "@/tests/factories/faulty-posting";

const ROLE = "/roles/ai-data-engineer";

test("a pasted advert is read, its words are marked, a change is done at once and taken back, by keyboard alone", async ({
  page,
}) => {
  test.slow();
  await page.goto(ROLE);
  // The key comes when the page's scripts are there.
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type("check job");
  await expect(page.getByRole("option", { name: /^Check a job description/, selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.getByLabel("Job description").fill(FAULTY_POSTING);
  await page.getByRole("button", { name: "Check it" }).press("Enter");
  const count = page.getByRole("heading", { name: /^\d+ findings$/ });
  await expect(count).toBeVisible();
  const before = Number.parseInt((await count.textContent()) ?? "", 10);
  await expect(page.getByRole("heading", { name: /^It describes the role AI Infrastructure Engineer/ })).toBeVisible();
  await expect(page.getByText(/Of \d+ people in your pool \d+ do not prove/).first()).toBeVisible();
  await expect(page.getByText("This is not legal advice")).toBeVisible();
  await expectFitAsItStands(page);

  const quote = page.getByRole("listitem").getByRole("button", { name: "“competitive salary”" });
  await quote.press("Enter");
  await expect(page.locator("mark").getByRole("button", { name: "competitive salary", pressed: true })).toBeVisible();

  await page.getByRole("button", { name: "Write “Engineer”" }).press("Enter");
  await expect(page.getByLabel("Job description")).toHaveValue(/^AI Infrastructure Engineer/);
  await expect(page.getByRole("heading", { name: `${before - 1} findings`, exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Undo the last change" }).press("Enter");
  await expect(page.getByLabel("Job description")).toHaveValue(/^AI Infrastructure Rockstar/);
  await expect(page.getByRole("heading", { name: `${before} findings`, exact: true })).toBeVisible();
});

test("an empty text is answered with what to do", async ({ page }) => {
  await page.goto("/job-descriptions/check");
  await page.getByRole("button", { name: "Check it" }).click();
  await expect(page.getByLabel("Job description")).toHaveAccessibleDescription(/Paste a job description first/);
});

test("a description is made, follows what is said of the post, keeps edited words, is saved and taken along", async ({
  page,
}) => {
  test.slow();
  await page.goto(`${ROLE}/job-description`);
  await expectFitEverywhere(page, `${ROLE}/job-description`);
  await page.getByRole("button", { name: "Write a description" }).click();
  await expect(page).toHaveURL(/job-description\/\w{26}$/);
  const address = page.url();

  await page.getByLabel("Company").fill("Northwind Compute");
  await expect(page.getByLabel("The role in one sentence")).toHaveValue(/^Northwind Compute looks for/);
  const growth = page.getByLabel("Growth").nth(1);
  await growth.fill("We grow by doing a competitive salary.");
  await expect(page.getByRole("listitem").filter({ hasText: "“competitive salary”" })).toBeVisible();
  await page.getByLabel("Growth").first().fill("The next level is staff");
  await expect(page.getByText("What would be written now")).toBeVisible();
  await expect(growth).toHaveValue("We grow by doing a competitive salary.");
  await expectFitAsItStands(page);

  // What was typed is still there after leaving the page without saving.
  await page.goto("/roles");
  await page.goto(address);
  await expect(page.getByText("Changes that you had not saved are here again.")).toBeVisible();
  await expect(growth).toHaveValue("We grow by doing a competitive salary.");
  await page.getByRole("button", { name: "Take it for growth" }).click();
  await expect(growth).toHaveValue("The next level is staff.");
  await page.getByRole("button", { name: "Undo the last change" }).click();
  await expect(growth).toHaveValue("We grow by doing a competitive salary.");
  await page.getByRole("button", { name: "Take it for growth" }).click();

  await page.getByRole("button", { name: "Save version 2" }).click();
  await expect(page.getByRole("button", { name: "Save version 3" })).toBeVisible();
  await page.reload();
  await expect(growth).toHaveValue("The next level is staff.");
  for (const [format, holds] of [
    ["markdown", "# AI Data Engineer"],
    ["html", "<h1>AI Data Engineer</h1>"],
    ["text", "Northwind Compute looks for"],
    ["json-ld", '"@type": "JobPosting"'],
  ] as const) {
    const answer = await page.request.get(`${address}/export?format=${format}`);
    expect(answer.headers()["content-disposition"]).toContain("attachment");
    expect(await answer.text()).toContain(holds);
  }
});

test("when two people write at once, the second is told and keeps both texts", async ({ page, context }) => {
  test.slow();
  await page.goto(`${ROLE}/job-description`);
  await page.getByRole("button", { name: "Write a description" }).click();
  await expect(page).toHaveURL(/job-description\/\w{26}$/);
  const address = page.url();
  const second = await context.newPage();
  await second.goto(address);
  await page.getByLabel("Company").fill("First company");
  await page.getByRole("button", { name: "Save version 2" }).click();
  await expect(page.getByRole("button", { name: "Save version 3" })).toBeVisible();

  await second.getByLabel("Company").fill("Second company");
  await second.getByRole("button", { name: "Save version 2" }).click();
  await expect(second.getByRole("alert").filter({ hasText: "version 2" })).toContainText("Your text is still here");
  await expect(second.getByLabel("Company")).toHaveValue("Second company");
  await second.getByRole("button", { name: "Keep mine as another description" }).click();
  await expect(second).not.toHaveURL(address);
  await expect(second.getByLabel("Company")).toHaveValue("Second company");
  await page.reload();
  await expect(page.getByLabel("Company")).toHaveValue("First company");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a description is shown and saved, and a pasted text is read", async ({ page }) => {
    await page.goto(`${ROLE}/job-description`);
    await page.getByRole("button", { name: "Write a description" }).click();
    await expect(page).toHaveURL(/job-description\/\w{26}$/);
    await page.getByLabel("Company").fill("Quiet company");
    await page.getByRole("button", { name: "Save version 2" }).click();
    await expect(page.getByText("Quiet company looks for").first()).toBeVisible();

    await page.goto("/job-descriptions/check");
    await page.getByLabel("Job description").fill(FAULTY_POSTING);
    await page.getByRole("button", { name: "Check it" }).click();
    await expect(page.getByRole("heading", { name: /^\d+ findings$/ })).toBeVisible();
    await expect(page.getByLabel("Job description")).toHaveValue(/^AI Infrastructure Rockstar/);
  });
});
