import { expectFitAsItStands } from "@/tests/e2e/support/looks";
import { test } from "@/tests/e2e/support/sample-pool";
import { expect } from "@/tests/e2e/support/test";

const ROLE = "/roles/ai-infrastructure-engineer";

test("from the ranking one learns which must-have costs whom, and who is nearest", async ({ page }) => {
  await page.goto(`${ROLE}/ranking`);
  await page.getByRole("link", { name: "Who comes in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("what it costs");
  const costs = page.getByRole("table", { name: "What each must-have costs" });
  const kubernetes = costs.getByRole("row", { name: /^Kubernetes/ });
  await expect(kubernetes.getByRole("cell").nth(4)).toHaveText(/^\+\d/);
  await expect(kubernetes).toContainText("37 %");
  await expect(kubernetes).toContainText("no claim prices it");

  const nearest = page.getByRole("list", { name: "Nearest people" }).getByRole("listitem").first();
  const weeks = nearest.getByText(/weeks$/);
  const before = await weeks.textContent();
  await page.getByRole("textbox", { name: "Weeks a level" }).or(page.getByLabel("Weeks a level")).first().fill("24");
  await expect(page).toHaveURL(/weeks=24/);
  await expect(weeks).not.toHaveText(before ?? "");

  await page.getByRole("combobox", { name: "Level" }).selectOption("principal");
  await expect(page).toHaveURL(/level=principal/);
  await expect(page.getByRole("row", { name: /^principal/ })).toHaveAttribute("aria-current", "true");
  await expectFitAsItStands(page);
  await nearest.getByRole("link").click();
  await expect(page).toHaveURL(/\/candidates\/\w+\?role=ai-infrastructure-engineer&level=principal/);
});
