import { test } from "@/tests/e2e/support/sample-pool";
import { expect } from "@/tests/e2e/support/test";

test("which facts would lift somebody is asked of the address, and questions come by how often their answer decides it", async ({
  page,
}) => {
  await page.goto("/roles/ai-infrastructure-engineer/ranking");
  await page.getByRole("table").getByRole("link").nth(3).click();
  await expect(page.getByRole("heading", { name: "Ask next" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /meet every must-have/ })).toBeVisible();
  await page.getByRole("combobox", { name: /^To/ }).selectOption("bar");
  await page.getByRole("spinbutton", { name: "Points" }).fill("100");
  await expect(page.getByRole("heading", { name: /reach 100 points/ })).toBeVisible();
  await expect(page.getByText("By points times how often the answer alone decides")).toBeVisible();
  await page.getByRole("spinbutton", { name: "Points" }).fill("0");
  await expect(page.getByRole("heading", { name: "Nothing more is needed to reach 0 points" })).toBeVisible();
  await expect(page).toHaveURL(/reach=bar.*bar=0|bar=0.*reach=bar/);
});
