import { ageSessions, GUEST_PASSWORD, invite, letIn } from "@/tests/e2e/support/guest";
import { expectFitAsItStands } from "@/tests/e2e/support/looks";
import { copyPool, ownerState } from "@/tests/e2e/support/signed-in";
import { expect, test } from "@/tests/e2e/support/test";
import { discardApplication, startApplication } from "@/tests/support/application";
import { startMailServer } from "@/tests/support/mail-server";
import { totpOf } from "@/tests/support/totp";

test("somebody is invited, comes in by the link, is given another role, and is shut out", async ({ page, browser }) => {
  test.slow();
  const guest = await letIn(page, browser, "recruiter");
  await expect(guest.page.getByRole("link", { name: "Import", exact: true })).toBeVisible();
  await expectFitAsItStands(page);

  await page.reload();
  await page.getByRole("link", { name: guest.name }).click();
  await expect(page.getByRole("heading", { level: 1, name: guest.name })).toBeVisible();
  await page.getByLabel("Role", { exact: true }).selectOption("auditor");
  await page.getByRole("button", { name: "Change the role" }).click();
  await expect(page.getByText("Auditor from now on.")).toBeVisible();
  await expect(page.getByText("Role changed by you")).toBeVisible();
  await expectFitAsItStands(page);

  await guest.page.goto("/candidates/import");
  await expect(guest.page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
  await guest.page.goto("/settings/people");
  await expect(guest.page.getByRole("button", { name: "Make an invitation" })).toHaveCount(0);
  await guest.page.goto("/settings/journal");
  await expect(guest.page.getByRole("table", { name: /^Entries of the journal/ })).not.toContainText(guest.name);
  await page.goto("/settings/journal?what=access.refused");
  await expect(page.getByRole("row").filter({ hasText: guest.name })).toContainText("import:");

  await page.goto("/settings/people");
  await page.getByRole("link", { name: guest.name }).click();
  await page.getByRole("button", { name: "Disable the account" }).click();
  await expect(page.getByRole("button", { name: "Enable the account" })).toBeVisible();
  await guest.page.goto("/roles");
  await expect(guest.page).toHaveURL(/\/sign-in\?next=%2Froles$/);
  await guest.page.getByLabel("Email address").fill(guest.email);
  await guest.page.getByLabel("Password").fill(GUEST_PASSWORD);
  await guest.page.getByRole("button", { name: "Sign in" }).click();
  await expect(guest.page.getByText(/wrong, or the account is closed/)).toBeVisible();
});

test("a second factor counts after its first code, is asked for at sign-in, and can be turned off", async ({
  page,
  browser,
  application,
}) => {
  test.slow();
  const { page: guest, email } = await letIn(page, browser, "recruiter");
  await guest.goto("/settings/account");
  await expectFitAsItStands(guest);
  const factor = guest.getByRole("heading", { name: /second factor/ }).locator("xpath=ancestor::section");
  await factor.getByLabel("Your password").fill(GUEST_PASSWORD);
  await factor.getByRole("button", { name: "Set up a second factor" }).click();
  await expect(factor.getByRole("img", { name: "QR code of the secret" })).toBeVisible();
  await expectFitAsItStands(guest);
  const secret = String(await factor.locator("code").textContent());
  await factor.getByLabel("Code that the app shows now").fill(totpOf(secret, new Date()));
  await factor.getByRole("button", { name: "Turn it on" }).click();
  await expect(factor.getByText("It counts from now on.")).toBeVisible();
  await expect(factor.getByRole("list", { name: "Recovery codes" }).getByRole("listitem")).toHaveCount(10);
  const recoveryCode = String(await factor.getByRole("listitem").first().textContent());
  await factor.getByRole("button", { name: "I have kept them" }).click();
  await expect(factor.getByText("Your second factor is on")).toBeVisible();

  await guest.getByRole("button", { name: "Sign out" }).click();
  await expect(guest).toHaveURL(/\/sign-in$/);
  await guest.goto("/settings/account");
  await guest.getByLabel("Email address").fill(email);
  await guest.getByLabel("Password").fill(GUEST_PASSWORD);
  await guest.getByRole("button", { name: "Sign in" }).click();
  await expect(guest).toHaveURL(/\/sign-in\/code\?next=%2Fsettings%2Faccount$/);
  await expectFitAsItStands(guest);
  await guest.getByLabel("Code").fill(recoveryCode);
  await guest.getByRole("button", { name: "Sign in" }).click();
  await expect(guest).toHaveURL(/\/settings\/account$/);

  ageSessions(application, email, 20);
  await guest.goto("/candidates/export");
  await expect(guest.getByRole("heading", { level: 1, name: "Your password or a code, please" })).toBeVisible();
  await expectFitAsItStands(guest);
  const field = guest.getByLabel("Your password, or a code of your app");
  await field.fill("000000");
  await guest.keyboard.press("Enter");
  await expect(guest.getByText("This is neither your password nor the code").first()).toBeVisible();
  // The code of the next half minute: the present one turned the second factor on, and each works once.
  await field.fill(totpOf(secret, new Date(Date.now() + 30_000)));
  const downloading = guest.waitForEvent("download");
  await guest.keyboard.press("Enter");
  expect((await downloading).suggestedFilename()).toMatch(/^candidates-.*\.csv$/);

  await guest.goto("/settings/account");
  await factor.getByText("Turn the second factor off").click();
  const end = factor.locator("details").filter({ hasText: "Turn the second factor off" });
  await end.getByLabel("Your password").fill(GUEST_PASSWORD);
  await end.getByRole("button", { name: "Turn it off" }).click();
  await expect(factor.getByText("You have no second factor")).toBeVisible();
});

test("SEC-29: after ten minutes a role change, a token and an export ask for the password and lose nothing", async ({
  page,
  browser,
  application,
}) => {
  test.slow();
  const guest = await letIn(page, browser, "admin");
  ageSessions(application, guest.email, 20);
  await guest.page.goto("/settings/account");
  await guest.page.getByLabel("Program").fill("Weekly report");
  await guest.page.getByLabel("See lists, rankings and gaps of the pool").check();
  await guest.page.getByLabel("Take lists and candidates out as files").check();
  await guest.page.getByRole("button", { name: "Make a token" }).click();
  const tokens = guest.page.getByRole("heading", { name: "Tokens for programs" }).locator("xpath=ancestor::section");
  await expect(tokens.getByText("This asks for your password")).toBeVisible();
  await expectFitAsItStands(guest.page);
  await expect(tokens.getByLabel("Program")).toHaveValue("Weekly report");
  await expect(tokens.getByLabel("Take lists and candidates out as files")).toBeChecked();
  await tokens.getByLabel("Your password").fill("not my password");
  await tokens.getByRole("button", { name: "Make a token" }).click();
  await expect(tokens.getByText("This is not your password.").first()).toBeVisible();
  await tokens.getByLabel("Your password").fill(GUEST_PASSWORD);
  await tokens.getByRole("button", { name: "Make a token" }).click();
  const token = tokens.getByText(/^rolecall_[\w-]{43}$/);
  await expect(token).toBeVisible();
  const asked = { headers: { authorization: `Bearer ${await token.textContent()}` } };
  const list = await fetch(`${application.url}/candidates/export`, asked);
  expect(list.headers.get("content-type")).toContain("text/csv");
  await guest.page.reload();
  await expect(tokens.getByRole("row").filter({ hasText: "Weekly report" })).not.toContainText("Never");
  await tokens.getByRole("button", { name: "Revoke the token of Weekly report" }).click();
  await expect(tokens.getByText("Revoked", { exact: true })).toBeVisible();
  expect((await fetch(`${application.url}/candidates/export`, asked)).status).toBe(401);

  ageSessions(application, guest.email, 0);
  await guest.page.goto("/settings/people");
  await guest.page.getByRole("link", { name: guest.name }).click();
  await expect(guest.page.getByRole("heading", { level: 1, name: guest.name })).toBeVisible();
  await guest.page.getByLabel("Role", { exact: true }).selectOption("recruiter");
  await guest.page.getByRole("button", { name: "Change the role" }).click();
  await expect(guest.page.getByLabel("Your password")).toBeVisible();
  await expect(guest.page.getByLabel("Role", { exact: true })).toHaveValue("recruiter");
  await guest.page.goto("/candidates/export?sort=name");
  await expect(guest.page).toHaveURL(/\/settings\/account\/confirm\?next=/);
  await expectFitAsItStands(guest.page);
  await guest.page.getByLabel("Your password").fill(GUEST_PASSWORD);
  const downloading = guest.page.waitForEvent("download");
  await guest.page.getByRole("button", { name: "Go on" }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^candidates-.*\.csv$/);
});

test("somebody without scripts signs out, and the session is over", async ({ page, browser }) => {
  const guest = await letIn(page, browser, "recruiter");
  const state = await guest.page.context().storageState();
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: state });
  const tab = await plain.newPage();
  await tab.goto("/roles");
  await tab.getByRole("button", { name: "Sign out" }).click();
  await expect(tab).toHaveURL(/\/sign-in$/);
  await guest.page.goto("/roles");
  await expect(guest.page).toHaveURL(/\/sign-in\?next=%2Froles$/);
});

test("where a mail server is set up an invitation goes by mail, and a refusal costs nothing", async ({ browser }) => {
  test.slow();
  const server = await startMailServer();
  const application = await startApplication({
    dataFolder: await copyPool("empty"),
    settings: {
      ROLECALL_SMTP_URL: `smtp://127.0.0.1:${server.port}`,
      ROLECALL_MAIL_FROM: "rolecall@example.org",
    },
  });
  const owner = await browser.newPage({ baseURL: application.url, storageState: ownerState() });
  const { link, email, name } = await invite(owner, "recruiter");
  await expect(owner.getByText(`Mailed to ${email}. Should it not arrive, send this link yourself.`)).toBeVisible();
  await expectFitAsItStands(owner);
  const [mail] = server.received;
  expect(mail?.to).toEqual([email]);
  // Long lines are broken as quoted-printable has it.
  const text = mail?.data.replace(/=\r\n/g, "").replaceAll("=3D", "=");
  expect(text).toContain(`Hello ${name},`);
  expect(text).toContain(link);

  await server.close();
  const other = await invite(owner, "interviewer");
  await expect(owner.getByText(/^Not mailed: .* Send this link to /)).toBeVisible();
  const guest = await browser.newPage({ storageState: { cookies: [], origins: [] } });
  await guest.goto(other.link);
  await expect(guest.getByRole("heading", { name: `Welcome, ${other.name}` })).toBeVisible();
  expect(application.output()).not.toContain(email);
  expect(application.output()).not.toContain(other.email);
  await owner.close();
  await discardApplication(application);
});
