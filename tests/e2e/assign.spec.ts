import { letIn } from "@/tests/e2e/support/guest";
import { expectFitAsItStands } from "@/tests/e2e/support/looks";
import { makePerson, openImported } from "@/tests/e2e/support/people";
import { expect, test } from "@/tests/e2e/support/test";

test("an interviewer sees a candidate from when they are assigned until they are not, and nobody else", async ({
  page,
  browser,
}) => {
  const guest = await letIn(page, browser, "interviewer");
  await expect(guest.page.getByText("Nobody is assigned to you.")).toBeVisible();
  const person = makePerson("Leonie");
  const id = await openImported(page, person);
  await guest.page.goto(`/candidates/${id}`);
  await expect(guest.page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();

  await page.getByRole("checkbox", { name: guest.name }).check();
  await page.getByRole("group", { name: "Who sees this candidate" }).locator("..").getByRole("button").click();
  await expect(page.getByRole("heading", { name: "Assigned to 1 person" })).toBeVisible();
  await expectFitAsItStands(page);
  await guest.page.goto("/");
  await guest.page.getByRole("link", { name: person.name }).click();
  await expect(guest.page.getByRole("heading", { level: 1, name: person.name })).toBeVisible();
  for (const name of ["Add a fact", "Correct", "Compare"])
    await expect(guest.page.getByRole("button", { name, exact: true })).toHaveCount(0);

  await page.getByRole("checkbox", { name: guest.name }).uncheck();
  await page.getByRole("group", { name: "Who sees this candidate" }).locator("..").getByRole("button").click();
  await expect(page.getByRole("heading", { name: "Not assigned to anybody" })).toBeVisible();
  await guest.page.reload();
  await expect(guest.page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
});
