import { API_RATE } from "@/lib/domain/api/rate-window";
import { expectFitAsItStands } from "@/tests/e2e/support/looks";
import { test } from "@/tests/e2e/support/sample-pool";
import { expect } from "@/tests/e2e/support/test";

test("a program reads the pool with a token that was made on a page, and nothing opens without one", async ({
  page,
  application,
}) => {
  await page.goto("/settings/account");
  await page.getByLabel("Program").fill("Nightly read");
  for (const right of [
    "See lists, rankings and gaps of the pool",
    "Take lists and candidates out as files",
    "See the names of candidates",
    "Open candidates and their résumés",
  ])
    await page.getByLabel(right).check();
  await page.getByRole("button", { name: "Make a token" }).click();
  const token = (await page.getByText(/^rolecall_[\w-]{43}$/).textContent()) ?? "";
  const ask = (path: string, headers: Readonly<Record<string, string>> = { authorization: `Bearer ${token}` }) =>
    fetch(`${application.url}/api/v1${path}`, { headers });

  // The signed-in browser's own request has its cookie, which opens nothing.
  expect((await page.request.get("/api/v1/candidates")).status()).toBe(401);
  expect((await ask("/candidates", {})).status).toBe(401);
  expect((await ask("/roles")).status, "not ticked").toBe(403);
  expect((await ask("/candidates/no-such-person")).status).toBe(404);
  const list = await ask("/candidates?limit=3&sort=name&direction=ascending");
  const { items, next } = await list.json();
  expect(items).toHaveLength(3);
  expect(list.headers.get("link")).toBe(`<${next}>; rel="next"`);
  const etag = list.headers.get("etag") ?? "";
  const again = await ask("/candidates?limit=3&sort=name&direction=ascending", {
    authorization: `Bearer ${token}`,
    "if-none-match": etag,
  });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const [first] = items;
  const one = await (await ask(`/candidates/${first.id}`)).json();
  expect(one.name).toBe(first.name);
  for (const { quote } of one.evidence.skills) expect(one.document.text).toContain(quote.text);
  expect((await ask(`/candidates/${first.id}/scores`)).status, "roles are not ticked").toBe(403);
  const last = await Promise.all(Array.from({ length: API_RATE.requests }, () => ask("/nothing")));
  const refused = last.find(({ status }) => status === 429);
  expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
});

test("the page about the API explains every address, narrow and wide, and its description is served", async ({
  page,
}) => {
  await page.goto("/settings/api");
  const document = await (await page.request.get("/api/v1/openapi.json")).json();
  for (const path of Object.keys(document.paths))
    await expect(page.getByText(`GET ${path}`, { exact: true })).toBeVisible();
  await expectFitAsItStands(page);
});
