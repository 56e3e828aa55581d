import { navPlaces } from "@/components/layout/nav-places";
import { expect, test } from "@/tests/e2e/support/test";

test("the first page opens with one heading and nothing on the console", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
});

test("every page of the main navigation opens with one heading and nothing on the console", async ({ page }) => {
  await page.goto("/");
  const places = page.getByRole("navigation", { name: "Main" }).getByRole("link");
  await expect(places).toHaveText(navPlaces.map(({ label }) => new RegExp(`^${label}`)));
  const links = page.getByRole("navigation").getByRole("link");
  const addresses = new Set(await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? "")));
  expect(addresses.size).toBeGreaterThan(0);
  for (const address of addresses) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
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
