import { letIn } from "@/tests/e2e/support/guest";
import { expectFitAsItStands } from "@/tests/e2e/support/looks";
import { test } from "@/tests/e2e/support/sample-pool";
import { expect, tabTo } from "@/tests/e2e/support/test";

const role = "/roles/ai-infrastructure-engineer";
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

test("where to look this month for a role is found from the matrix by the keyboard alone, and printed", async ({
  page,
}) => {
  test.slow();
  await page.goto("/");
  await page.keyboard.press("g");
  await page.keyboard.press("f");
  await expect(page.getByRole("heading", { level: 1, name: "Sourcing" })).toBeVisible();
  await expectFitAsItStands(page);

  const matrix = page.getByRole("table", { name: /^Fit of each channel/ });
  await tabTo(page, matrix.locator("[data-place='0 0']"));
  await expect(page.getByRole("tooltip")).toContainText("Fit 5 of 5, first place to look");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sourcing\/frontier-labs$/);
  await expectFitAsItStands(page);

  await page.goto("/sourcing?kind=venue");
  await expect(matrix.getByRole("row")).toHaveCount(8);
  await page.getByRole("combobox", { name: "Role" }).selectOption({ label: "AI Infrastructure Engineer" });
  await expect(page).toHaveURL(/role=ai-infrastructure-engineer/);
  await page.getByRole("link", { name: "Plan for this role" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Where to find AI Infrastructure Engineer" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Begin with / })).toBeVisible();
  await expect(page.getByText(MONTHS[new Date().getUTCMonth()] ?? "").first()).toBeVisible();
  await page.getByRole("button", { name: "MLSys", exact: true }).click();
  await expect(page.getByText("A usual month, not a date")).toBeVisible();
  await page.keyboard.press("Escape");
  await expectFitAsItStands(page);

  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("What to say: what such people value")).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Pages of this role" })).toBeHidden();
  await page.emulateMedia({ media: null });
});

test("contacts are recorded for one person and for many, undone, and counted as yields with three kinds of credit", async ({
  page,
}) => {
  test.slow();
  await page.goto("/sourcing/yields");
  await expect(page.getByRole("heading", { name: "No contact is recorded yet" })).toBeVisible();
  await expectFitAsItStands(page);

  await page.getByRole("link", { name: "Choose candidates" }).click();
  for (const index of [0, 1, 2, 3, 4, 5])
    await page.getByRole("table", { name: "Candidates" }).locator("tbody").getByRole("checkbox").nth(index).check();
  await page.getByRole("button", { name: "Met through" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Met through").selectOption({ label: "MLSys" });
  await dialog.getByLabel("On", { exact: true }).fill("2026-05-14");
  await dialog.getByRole("button", { name: "Record contact" }).click();
  await expect(page.getByText("Recorded 6 contacts.")).toBeVisible();
  await page.getByRole("table", { name: "Candidates" }).locator("tbody").getByRole("link").first().click();

  const panel = page.locator("#contacts");
  await expect(panel.getByRole("heading", { name: "First met through MLSys" })).toBeVisible();
  await panel.getByLabel("Met through").selectOption({ label: "GPU MODE and kernel competitions" });
  await panel.getByLabel("On", { exact: true }).first().fill("2026-03-01");
  await panel.getByRole("button", { name: "Record contact" }).click();
  await expect(panel.getByRole("heading", { name: /^First met through GPU MODE.*2 contacts in all/ })).toBeVisible();
  await panel.getByRole("button", { name: /^Remove the contact through MLSys/ }).click();
  await expect(panel.getByRole("list", { name: "Contacts" }).getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(panel.getByRole("list", { name: "Contacts" }).getByRole("listitem")).toHaveCount(2);
  await panel.getByLabel("Came to").selectOption("hired");
  await panel.getByRole("button", { name: "Save outcome" }).click();
  await expect(panel.getByRole("heading", { name: /came to: hired$/ })).toBeVisible();

  await page.goto("/sourcing/yields?outcome=hired");
  const table = page.getByRole("table", { name: "Yield of each channel" });
  const mlsys = table.getByRole("row", { name: /^MLSys/ });
  await expect(mlsys.getByRole("cell").nth(1)).toHaveText("6");
  await expect(mlsys).toContainText("17 %, 3 % to 56 %");
  const gpuMode = table.getByRole("row", { name: /^GPU MODE/ });
  await expect(gpuMode).toContainText("not enough data");
  await expect(gpuMode.getByRole("cell").nth(5)).toHaveText("1.0");
  await expect(gpuMode.getByRole("cell").nth(6)).toHaveText("0.0");
  await expect(gpuMode.getByRole("cell").nth(7)).toHaveText("0.5");
  await expect(table.getByRole("row", { name: /^All channels: 1 with the outcome/ })).toContainText("1.01.01.0");
  await expectFitAsItStands(page);

  await page.getByRole("link", { name: "MLSys", exact: true }).click();
  await page.getByLabel("Amount").fill("1200");
  await page.getByLabel("Hours of work").fill("12");
  await page.getByRole("button", { name: "Save cost" }).click();
  await expect(page.getByRole("heading", { name: /^EUR 1,200 and 12 hours in all/ })).toBeVisible();
  await expect(page.getByRole("table", { name: "Candidates met through this channel" }).getByRole("row")).toHaveCount(
    7,
  );
  await expectFitAsItStands(page);
  await page.goto("/sourcing/yields?outcome=hired");
  await expect(mlsys).toContainText("EUR 1,200, 355 to");
});

test("advice gets an owner and a day, is ticked off and opened again, and stands among what to do next while it is due", async ({
  page,
}) => {
  test.slow();
  await page.goto(`${role}/work`);
  await expect(page.getByText("that nobody does yet")).toBeVisible();
  await expectFitAsItStands(page);
  const retention = page.locator("#retention");
  await retention.getByRole("button", { name: /^Make it work: Authority over architecture/ }).click();
  await retention.getByLabel("Owner").fill("Ines Okafor-Lindt");
  await retention.getByLabel("Until, if there is a day").fill("2026-01-05");
  await retention.getByRole("button", { name: "Add to the list" }).dblclick();
  const work = retention.getByRole("list", { name: "Work on Retention" }).getByRole("listitem");
  await expect(work).toHaveCount(1);
  await expect(work).toContainText("overdue");
  await expectFitAsItStands(page);

  await page.goto("/");
  await expect(page.getByText(/^Overdue since 5 Jan 2026, Ines Okafor-Lindt/)).toBeVisible();
  await page.getByRole("link", { name: /^Checklist: Authority over architecture/ }).click();
  await work.getByRole("checkbox").click();
  await expect(work).toContainText("done");
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(work).toContainText("overdue");
  await work.getByRole("button", { name: /^Change/ }).click();
  await retention.getByLabel("Until, if there is a day").fill("2099-01-05");
  await retention.getByRole("button", { name: "Save" }).click();
  await expect(work).toContainText("until 5 Jan 2099");
  await work.getByRole("button", { name: /^Remove/ }).click();
  await expect(work).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(work).toHaveCount(1);
});

test("regions show claims with their sources, and the hours that two places share", async ({ page }) => {
  test.slow();
  await page.goto("/sourcing/regions?role=ml-systems-engineer");
  const regions = page.getByRole("table", { name: /^Countries with claims/ });
  await expect(regions.getByRole("row", { name: /^Germany/ })).toContainText("AI people wanted in 2027");
  await expectFitAsItStands(page);
  await page.getByRole("combobox", { name: "Team works from" }).selectOption("San Francisco");
  const shared = page.getByRole("table", { name: "Working hours shared with San Francisco" });
  await expect(shared.getByRole("row", { name: /^New York/ })).toContainText("6.0");
});

test("an auditor sees yields and no name, and can record nothing", async ({ page, browser }) => {
  const guest = await letIn(page, browser, "auditor");
  await guest.page.goto("/sourcing/venue-mlsys");
  await expect(guest.page.getByRole("heading", { level: 1, name: "MLSys" })).toBeVisible();
  await expect(guest.page.getByRole("button", { name: "Save cost" })).toHaveCount(0);
  for (const cell of await guest.page
    .getByRole("table", { name: /^Candidates met/ })
    .locator("tbody tr")
    .all())
    await expect(cell).toContainText(/^Candidate [a-z2-7]{8}/);
  await guest.page.goto(`${role}/work`);
  await expect(guest.page.getByRole("button", { name: "Add your own" })).toHaveCount(0);
  await expect(guest.page.getByText("Ines Okafor-Lindt")).toHaveCount(0);
});
