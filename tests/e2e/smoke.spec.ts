import { expect, expectNoAxeViolations, test } from "@/tests/e2e/support/test";

test("the first page opens with one heading, nothing on the console and no accessibility violation", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectNoAxeViolations(page);
});

test("every page of the main navigation opens and keeps to the rules of accessibility", async ({ page }) => {
  await page.goto("/");
  const links = page.getByRole("navigation").getByRole("link");
  const addresses = new Set(await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? "")));
  expect(addresses.size).toBeGreaterThan(0);
  for (const address of addresses) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expectNoAxeViolations(page);
  }
});

test("the pages may be framed by nobody and load nothing from elsewhere", async ({ page, application }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(application.url) || request.url().startsWith("data:");
    if (!isOwn) foreign.push(request.url());
  });
  const response = await page.goto("/");
  const headers = response?.headers() ?? {};
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers).not.toHaveProperty("x-powered-by");
  expect(foreign).toEqual([]);
});
