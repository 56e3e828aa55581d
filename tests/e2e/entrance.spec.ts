import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { ageSessions, GUEST_PASSWORD, type Guest, invite, letIn } from "@/tests/e2e/support/guest";
import { expectFitAsItStands } from "@/tests/e2e/support/looks";
import { expect, tabTo, test } from "@/tests/e2e/support/test";

async function signIn(page: Page, { email }: Pick<Guest, "email">): Promise<void> {
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password").fill(GUEST_PASSWORD);
  await page.keyboard.press("Enter");
}

test("whoever left it alone for half an hour is told so, and comes back to the page with its filters", async ({
  page,
  browser,
  application,
}) => {
  const guest = await letIn(page, browser, "recruiter");
  await guest.page.goto("/roles");
  ageSessions(application, guest.email, 40);
  await guest.page.getByRole("navigation").first().getByRole("link", { name: "Candidates" }).click();
  await expect(guest.page).toHaveURL(/\/sign-in\?next=%2Fcandidates$/);
  await guest.page.goto("/candidates?search=kubernetes&sort=name");
  await expect(guest.page.getByText("You were signed out after 30 minutes without use.")).toBeVisible();
  await expectFitAsItStands(guest.page);
  await signIn(guest.page, { email: "nobody@example.org" });
  await expect(guest.page.getByText("The address or the password is wrong")).toBeVisible();
  await signIn(guest.page, guest);
  await expect(guest.page).toHaveURL(/\/candidates\?search=kubernetes&sort=name$/);
  await expect(guest.page.getByRole("heading", { level: 1, name: "Candidates" })).toBeVisible();
});

test("a file that was asked for before signing in is offered on its page, and none comes by itself", async ({
  page,
  browser,
}) => {
  const guest = await letIn(page, browser, "recruiter");
  await guest.page.getByRole("button", { name: "Sign out" }).click();
  await expect(guest.page).toHaveURL(/\/sign-in$/);
  await guest.page.goto("/candidates/export?sort=name");
  await signIn(guest.page, guest);
  await expect(guest.page).toHaveURL(/\/candidates\?sort=name$/);
});

test("SEC-08: signing in goes on to no other site, however its name is spelled", async ({ page, browser }) => {
  const guest = await letIn(page, browser, "recruiter");
  for (const next of [
    "//evil.example",
    "/\\evil.example",
    "/..//evil.example",
    "https://evil.example",
    "javascript:1",
  ]) {
    await guest.page.context().clearCookies();
    await guest.page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    // Also where somebody changes the field by hand.
    await guest.page.locator("input[name=next]").evaluate((field: HTMLInputElement, value) => {
      field.value = value;
    }, next);
    await signIn(guest.page, guest);
    await expect(guest.page, next).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  }
});

test("somebody who wanted a page before they had an account comes to it by their invitation", async ({
  page,
  browser,
}) => {
  const { link } = await invite(page, "recruiter");
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const guest = await context.newPage();
  await guest.goto("/gaps?role=ai-researcher");
  await expect(guest.getByText("Sign in, and you come to the page that you wanted.")).toBeVisible();
  await guest.goto(link);
  await guest.getByLabel("Password").fill(GUEST_PASSWORD);
  await guest.getByRole("button", { name: "Make my account" }).click();
  await expect(guest).toHaveURL(/\/gaps\?role=ai-researcher$/);
});

test("a form that is sent after the session ended keeps what was typed, and is sent again from there", async ({
  page,
  browser,
  application,
}) => {
  const guest = await letIn(page, browser, "recruiter");
  await guest.page.goto("/settings/account");
  await guest.page.getByLabel("Name", { exact: true }).fill("Typed for a long time");
  ageSessions(application, guest.email, 40);
  await guest.page.getByRole("button", { name: "Save the name" }).click();
  await expect(guest.page.getByText("You are signed out. Sign in in another tab")).toBeVisible();
  await expect(guest.page.getByLabel("Name", { exact: true })).toHaveValue("Typed for a long time");
  await expectFitAsItStands(guest.page);
  const tab = await guest.page.context().newPage();
  await tab.goto("/");
  await signIn(tab, guest);
  await expect(tab.getByRole("button", { name: "Sign out" })).toBeVisible();
  await guest.page.getByRole("button", { name: "Save the name" }).click();
  await expect(guest.page.getByText("Saved.")).toBeVisible();
  await tab.reload();
  await expect(tab.getByText("Typed for a long time").first()).toBeVisible();
});

test("without scripts, a form that is sent after the session ended says so, and the page comes back after signing in", async ({
  page,
  browser,
  application,
}) => {
  const guest = await letIn(page, browser, "recruiter");
  const state = await guest.page.context().storageState();
  const tab = await (await browser.newContext({ javaScriptEnabled: false, storageState: state })).newPage();
  await tab.goto("/settings/account");
  await tab.getByLabel("Name", { exact: true }).fill("Typed for a long time");
  ageSessions(application, guest.email, 40);
  await tab.getByRole("button", { name: "Save the name" }).click();
  await expect(tab.getByText("What you sent was not saved: it has to be typed again.")).toBeVisible();
  await signIn(tab, guest);
  await expect(tab).toHaveURL(/\/settings\/account$/);
  await expect(tab.getByLabel("Name", { exact: true })).toHaveValue(guest.name);
});

test("who is signed in, as what, and the way out are there beside a narrow navigation, on a phone, and without scripts", async ({
  page,
  browser,
}) => {
  const guest = await letIn(page, browser, "recruiter");
  const shown = (tab: Page, text: string) => tab.getByText(text, { exact: true }).filter({ visible: true });
  await expect(shown(guest.page, "Recruiter")).toHaveCount(1);
  await guest.page.getByRole("button", { name: "Narrow the navigation" }).click();
  await expect(guest.page.getByRole("button", { name: "Sign out" })).toHaveCount(0);
  const account = guest.page.getByRole("button", { name: `Signed in: ${guest.name}, recruiter` });
  await tabTo(guest.page, account);
  await guest.page.keyboard.press("Enter");
  await expect(guest.page.getByRole("button", { name: "Sign out" })).toBeVisible();
  await expect(shown(guest.page, guest.name)).toHaveCount(1);
  await expectNoAxeViolations(guest.page);
  await guest.page.keyboard.press("Escape");
  await expect(account).toBeFocused();

  const state = await guest.page.context().storageState();
  const viewport = { width: 360, height: 740 };
  const phone = await (await browser.newContext({ javaScriptEnabled: false, storageState: state, viewport })).newPage();
  await phone.goto("/roles");
  await phone.getByRole("button", { name: `Signed in: ${guest.name}, recruiter` }).click();
  await expect(shown(phone, "Recruiter")).toHaveCount(1);
  await phone.getByRole("button", { name: "Sign out" }).click();
  await expect(phone).toHaveURL(/\/sign-in$/);
});
