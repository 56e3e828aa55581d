import path from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import Database from "better-sqlite3";
import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { test } from "@/tests/e2e/support/sample-pool";
import { sendTo } from "@/tests/e2e/support/send";
import { ownerCookie, ownerState, startOwnersApplication } from "@/tests/e2e/support/signed-in";
import { expect } from "@/tests/e2e/support/test";
import { discardApplication } from "@/tests/support/application";

// SEC-10: what a page may load and run, in the browser that holds it to that. Every other journey fails as well when a page breaks its
// policy, because the browser says so on the console.

const ROLE = "/roles/ai-infrastructure-engineer";
const PAGES = [
  ...["/", "/candidates", "/candidates/import", "/compare", "/gaps", "/settings", "/settings/backups"],
  ...["/settings/journal", "/roles", ROLE, `${ROLE}/ranking`, `${ROLE}/interview`, `${ROLE}/edit`, `${ROLE}/versions`],
  "/there-is-no-such-page",
];

/** What the browser refused, as `directive: what`, over all pages of the context from now on. */
async function collectRefused(context: BrowserContext): Promise<readonly string[]> {
  const refused: string[] = [];
  await context.exposeFunction("tellRefused", (line: string) => refused.push(line));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      (window as unknown as { tellRefused: (line: string) => void }).tellRefused(
        `${effectiveDirective}: ${blockedURI}`,
      ); // exposed above
    });
  });
  return refused;
}

/** The nonce of the policy with which a page came. */
async function openForNonce(page: Page, address: string): Promise<string> {
  const response = await page.goto(address);
  const policy = (await response?.headerValue("content-security-policy")) ?? "";
  return /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
}

test("SEC-10: no page breaks its own policy, and every script of every page carries the nonce of its answer", async ({
  page,
  context,
}) => {
  const refused = await collectRefused(context);
  const nonces = new Set<string>();
  // The page that is not there says so on the console, which would fail the test for another reason.
  for (const address of PAGES.slice(0, -1)) {
    const nonce = await openForNonce(page, address);
    expect(nonce.length, address).toBeGreaterThanOrEqual(22);
    nonces.add(nonce);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const withoutNonce = await page
      .locator("script")
      .evaluateAll(
        (scripts, own) => scripts.filter((script) => script.nonce !== own && script.isConnected).length,
        nonce,
      );
    expect(withoutNonce, address).toBe(0);
  }
  expect(nonces.size).toBe(PAGES.length - 1);
  expect(refused).toEqual([]);
});

test("scripts that the server writes into a page all have the nonce, also before signing in and for a page that is not there", async ({
  application,
}) => {
  const asOwner = PAGES.map((path) => ({ path, headers: { cookie: ownerCookie() } }));
  for (const asked of [...asOwner, { path: "/sign-in" }]) {
    const address = asked.path;
    const { headers, text: html } = await sendTo(application.url, asked);
    const nonce = /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1];
    const scripts = html.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length, address).toBeGreaterThan(0);
    expect(
      scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`)),
      address,
    ).toEqual([]);
    expect(html.match(/<[^>]* style="[^"]*"|<style(?![^>]* nonce=)[^>]*>| on[a-z]+="/g) ?? [], address).toEqual([]);
  }
});

test("moving between pages, windows and menus stays within the policy of the first page", async ({ page, context }) => {
  const refused = await collectRefused(context);
  await page.goto("/");
  await page.evaluate(() => Object.assign(window, { isStillTheSame: true }));
  const navigation = page.getByRole("navigation").first();
  for (const name of [/^Candidates/, /^Roles/, /^Talent gap/, /^Settings/]) {
    await navigation.getByRole("link", { name }).click();
    await expect(navigation.getByRole("link", { name })).toHaveAttribute("aria-current", "page");
  }
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => "isStillTheSame" in window), "no page was loaded anew").toBe(true);
  expect(refused).toEqual([]);
});

test("SEC-10: a page runs nothing that was slipped into it, and cannot be given another base or be framed", async ({
  browser,
  application,
}) => {
  // A context of its own: what is refused here is told on the console, which fails a test elsewhere.
  const context = await browser.newContext({ storageState: ownerState() });
  const refused = await collectRefused(context);
  const page = await context.newPage();
  const script = "<script>window.ran = 3</script><script src='/ran.js'></script>";
  await page.route("**/roles", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("<body>", `<body>${script}`) });
  });
  await page.route("**/ran.js", (route) => route.fulfill({ contentType: "text/javascript", body: "window.ran = 4" }));
  await page.goto(`${application.url}/roles`);
  await page.evaluate(() => {
    const slipped = document.createElement("div");
    slipped.innerHTML =
      '<img src="/none.png" onerror="window.ran = 1"><a id="slipped" href="javascript:window.ran = 2">x</a><p style="color: red">x</p>';
    document.body.append(slipped);
    const base = document.createElement("base");
    base.href = "https://attacker.example/";
    document.head.append(base);
    const object = document.createElement("object");
    object.data = "/icon.svg";
    document.body.append(object);
    document.getElementById("slipped")?.click();
  });
  await expect
    .poll(() => [...new Set(refused)].sort())
    .toEqual([
      "base-uri: https://attacker.example/",
      `object-src: ${application.url}/icon.svg`,
      "script-src-attr: inline",
      `script-src-elem: ${application.url}/ran.js`,
      "script-src-elem: inline",
      "style-src-attr: inline",
    ]);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  expect(await page.evaluate(() => document.baseURI)).toBe(`${application.url}/roles`);

  const frame = await context.newPage();
  await frame.setContent(`<iframe src="${application.url}/roles"></iframe>`);
  await expect.poll(() => frame.frames().at(1)?.url()).toBe("chrome-error://chromewebdata/");
  await context.close();
});

test("a page that cannot be drawn says so within its policy", async ({ browser }) => {
  const application = await startOwnersApplication("empty");
  const context = await browser.newContext({ storageState: ownerState() });
  const refused = await collectRefused(context);
  const page = await context.newPage();
  const database = new Database(path.join(application.dataFolder, "rolecall.db"));
  database.exec('ALTER TABLE "Candidate" RENAME TO "Elsewhere"');
  database.close();
  await page.goto(`${application.url}/candidates`);
  await expect(page.getByRole("heading", { level: 1, name: /could not/ })).toBeVisible();
  await expectNoAxeViolations(page);
  expect(refused).toEqual([]);
  const { headers, text } = await sendTo(application.url, { path: "/candidates", headers: { cookie: ownerCookie() } });
  const nonce = /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1];
  expect((text.match(/<script\b[^>]*>/g) ?? []).filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
  expect(text).not.toMatch(/<[^>]* style="|<style(?![^>]* nonce=)/);
  await context.close();
  await discardApplication(application);
});
