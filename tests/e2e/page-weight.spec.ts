import type { Page } from "@playwright/test";
import { test } from "@/tests/e2e/support/sample-pool";
import { expect } from "@/tests/e2e/support/test";

const MOST_BYTES = 200_000;

const SIDE_BY_SIDE = 4;

/** Bytes of JavaScript that a page fetches when it is opened by its address, compressed as they travel. What a worker fetches for itself, of
 *  the type "other", keeps no page from being drawn. */
async function programBytes(page: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (new URL(request.url()).pathname.endsWith(".js") && request.resourceType() === "script")
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(address, { waitUntil: "networkidle" });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

test("no page ships more than 200 kB of compressed JavaScript", async ({ browser, baseURL, page }) => {
  await page.goto("/candidates");
  const candidate = await page.locator("tbody").getByRole("link").first().getAttribute("href");
  const role = "/roles/ai-infrastructure-engineer";
  await page.goto(`${role}/job-description`);
  await page.getByRole("button", { name: "Write a description" }).click();
  await page.waitForURL(/job-description\/\w{26}$/);
  const addresses = ["/", "/roles", role, `${role}/ranking`, `${role}/edit`, `${role}/versions`, `${role}/interview`];
  addresses.push(`${role}/job-description`, new URL(page.url()).pathname, "/job-descriptions/check");
  await page.goto("/candidates/import");
  await page.getByRole("button", { name: "Try a sample spreadsheet" }).click();
  await page.waitForURL(/import\/sheet\/\w{26}$/);
  addresses.push(new URL(page.url()).pathname);
  addresses.push("/candidates", "/candidates/import", String(candidate), `${candidate}/link`);
  addresses.push("/compare", "/gaps");
  addresses.push("/gaps?view=team", "/gaps?view=market", "/gaps?view=distance", "/gaps/team/new", "/gaps/team/import");
  addresses.push("/sourcing", "/sourcing/yields", "/sourcing/regions", "/sourcing/employee-referrals");
  addresses.push(`${role}/sourcing`, `${role}/work`, `${role}/requirement-cost`);
  const weigh = async (address: string) => {
    // A new context has nothing in its cache.
    const context = await browser.newContext({ baseURL: String(baseURL) });
    const bytes = await programBytes(await context.newPage(), address);
    await context.close();
    return { address, bytes };
  };
  // Most of the time is waiting for a page to fall silent.
  for (let next = 0; next < addresses.length; next += SIDE_BY_SIDE)
    for (const { address, bytes } of await Promise.all(addresses.slice(next, next + SIDE_BY_SIDE).map(weigh))) {
      expect(bytes, address).toBeGreaterThan(50_000);
      expect(bytes, address).toBeLessThanOrEqual(MOST_BYTES);
    }
});
