import { expectFitAsItStands, expectFitEverywhere } from "@/tests/e2e/support/looks";
import { test } from "@/tests/e2e/support/sample-pool";
import { expect, tabTo } from "@/tests/e2e/support/test";

const TABLE =
  "Name,Title,Kubernetes,Juggling,CUDA\nPerpetua Vance,Engineer,4,1,5\nCosmo Delgado,,9,,3\n,Ghost,3,,\nIngeborg Achebe,Analyst,2,,\n";

test("nobody on the team teaches how to bring them in", async ({ ownApplication, page }) => {
  await page.goto(`${ownApplication.url}/gaps?view=team`);
  await expect(page.getByRole("heading", { name: "Nobody is on the team yet" })).toBeVisible();
  await expectFitAsItStands(page);
  await page.getByRole("link", { name: "Add somebody" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Add to the team" })).toBeVisible();
  await expectFitAsItStands(page);
});

test("somebody added by the keyboard alone raises the bus factor, and removing them can be undone", async ({
  page,
}) => {
  test.slow();
  const cell = () =>
    page
      .getByRole("table", { name: "Skills of AI Infrastructure Engineer on the team" })
      .getByRole("row", { name: /^GPU/ })
      .first();
  await page.goto("/gaps?view=team&role=ai-infrastructure-engineer&skill=gpu-architecture");
  await expect(cell()).toContainText("nobody");

  await page.goto("/gaps/team/new");
  await tabTo(page, page.getByRole("textbox", { name: "Name", exact: true }));
  await page.keyboard.type("Ottoline Grieg");
  const skill = page.getByRole("combobox", { name: "Add a skill" });
  await tabTo(page, skill);
  await page.keyboard.type("gpu architecture");
  await page.keyboard.press("Enter");
  const level = page.getByRole("combobox", { name: /^Level of GPU/ });
  await expect(level).toHaveValue("3");
  await tabTo(page, level);
  await page.keyboard.press("4");
  await expect(level).toHaveValue("4");
  await tabTo(page, page.getByRole("button", { name: "Add to the team" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Ottoline Grieg is on the team.")).toBeVisible();
  await expect(page).toHaveURL(/\/gaps\/team$/);

  await page.goto("/gaps?view=team&role=ai-infrastructure-engineer&skill=gpu-architecture");
  await expect(cell()).toContainText("one person");
  const people = page.getByRole("list", { name: "People" });
  await people.getByRole("link", { name: "Ottoline Grieg" }).click();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByText("Ottoline Grieg is off the team.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Ottoline Grieg is back.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Ottoline Grieg" })).toBeVisible();
});

test("a table shows what it would do, refuses bad rows and columns with a reason, adds once and is taken back", async ({
  page,
}) => {
  test.slow();
  await page.goto("/gaps/team/import");
  const file = { name: "team.csv", mimeType: "text/csv", buffer: Buffer.from(TABLE) };
  await page.getByLabel("A CSV file").setInputFiles(file);
  await expect(page.getByLabel("Or paste it")).toHaveValue(/Perpetua/);
  await page.getByRole("button", { name: "Show what it would do" }).click();
  const refused = page.getByRole("table", { name: "Refused rows and columns" });
  await expect(refused.getByRole("row")).toHaveCount(4);
  await expect(refused).toContainText("Column Juggling");
  await expect(refused).toContainText("Line 3, Kubernetes");
  await expect(refused).toContainText("Line 4, Name");
  await expect(page.getByRole("heading", { name: "2 people would be added" })).toBeVisible();
  await expectFitAsItStands(page);
  await page.getByRole("button", { name: "Add 2 people" }).click();
  await expect(page.getByRole("heading", { name: "2 people added" })).toBeVisible();

  await page.getByRole("main").getByRole("link", { name: "The team", exact: true }).last().click();
  await expect(page.getByRole("link", { name: "Ingeborg Achebe" })).toBeVisible();
  await page.goto("/gaps/team/import");
  await page.getByLabel("Or paste it").fill(TABLE);
  await page.getByRole("button", { name: "Show what it would do" }).click();
  await expect(page.getByRole("heading", { name: "Nobody would be added" })).toBeVisible();

  await page.getByLabel("Or paste it").fill("Name\nQuentin Marsh\n");
  await page.getByRole("button", { name: "Show what it would do" }).click();
  await page.getByRole("button", { name: "Add 1 person" }).click();
  await page.getByRole("button", { name: "Undo the import" }).click();
  await expect(page.getByRole("heading", { name: "Taken back: 1 person removed." })).toBeVisible();
});

test("a candidate joins with the levels of their evidence, and a level chosen later is stated", async ({ page }) => {
  test.slow();
  await page.goto("/candidates?sort=expected&direction=descending");
  await page.locator("tbody").getByRole("link").first().click();
  await page.getByRole("link", { name: "Add to the team" }).click();
  const name = await page.getByRole("textbox", { name: "Name", exact: true }).inputValue();
  expect(name).not.toBe("");
  const levels = page.getByRole("list", { name: "Skills" }).getByRole("combobox");
  const shown = await levels.count();
  expect(shown).toBeGreaterThan(3);
  await expect(levels.first().locator("option:checked")).toHaveText(/from evidence$/);
  await page.getByRole("button", { name: "Add to the team" }).click();
  await expect(page.getByText(`${name} is on the team.`)).toBeVisible();

  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByText(`${shown} of them from evidence and 0 stated`)).toBeVisible();
  await levels.first().selectOption("2");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(`${name} saved.`)).toBeVisible();
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByText(`${shown - 1} of them from evidence and 1 stated`)).toBeVisible();
  await page.getByRole("link", { name: "The candidate" }).click();
  await expect(page.getByRole("link", { name: "On the team" })).toBeVisible();
});

test("a gap has three ways to close it beside each other, and the weeks follow the assumption in the address", async ({
  page,
}) => {
  test.slow();
  await page.goto("/gaps?view=team&role=ai-infrastructure-engineer&skill=gpu-architecture");
  const build = page.getByRole("region", { name: "Build" });
  const first = build.getByRole("listitem").first();
  const weeks = async () => Number(/(\d+) weeks?/.exec((await first.textContent()) ?? "")?.[1]);
  const before = await weeks();
  expect(before).toBeGreaterThan(0);
  await expect(page.getByRole("region", { name: "Borrow" })).toContainText("HPC and research computing");
  const buy = page.getByRole("region", { name: "Buy" });
  await expect(buy.getByRole("button", { name: /^Source of|USD|days/ }).first()).toBeVisible();
  await page.getByRole("spinbutton", { name: "Weeks a level" }).fill("24");
  await expect(page).toHaveURL(/weeks=24/);
  await expect.poll(weeks).toBe(before * 2);
  await page.getByRole("link", { name: "Kubernetes", exact: true }).click();
  await expect(page).toHaveURL(/skill=kubernetes.*weeks=24/);
});

test("the team, the market and the way between roles fit everywhere", async ({ page }) => {
  test.setTimeout(300_000);
  await expectFitEverywhere(page, "/gaps?view=team");
  await expectFitEverywhere(page, "/gaps?view=market");
  await expectFitEverywhere(page, "/gaps?view=distance");
  await expectFitEverywhere(page, "/gaps/team");
  await expectFitEverywhere(page, "/gaps/team/new");
});

test("every figure of the market opens to its source, and where nobody claims one it says so", async ({ page }) => {
  await page.goto("/gaps?view=market");
  const byRole = page.getByRole("table", { name: "Demand and supply by role" });
  const researcher = byRole.getByRole("row", { name: /^AI Researcher/ });
  await expect(researcher).toContainText("0.39");
  await expect(researcher).toContainText("0.17");
  await researcher.getByRole("button", { name: /^0\.17/ }).click();
  await expect(page.getByRole("dialog", { name: /^Source of/ })).toContainText("Liepin");
  await page.keyboard.press("Escape");
  await expect(byRole.getByRole("row", { name: /^AI Platform Leader/ })).toContainText("no claim");
  const chart = page.getByRole("figure", { name: /with claims on both sides/ });
  await chart.getByRole("button", { name: "Show as table" }).click();
  await expect(chart.getByRole("columnheader", { name: "How it follows" })).toBeVisible();
});

test("the distance between roles is reached by the keyboard and leads to the nearest", async ({ page }) => {
  await page.goto("/gaps?view=distance");
  const chart = page.getByRole("figure", { name: /nearest to each other/ });
  await tabTo(page, chart.getByRole("link").first());
  await expect(page.getByRole("tooltip")).toContainText("no distance from itself");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("tooltip")).toContainText("is to learn");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/role=ml-systems-engineer#nearest$/);
  await expect(page.getByRole("heading", { name: /^Into ML Systems Engineer/ })).toBeVisible();
  await expect(page.getByRole("table", { name: /^Roles by distance/ }).getByRole("row")).toHaveCount(10);
});
