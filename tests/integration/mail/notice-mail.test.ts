import { afterEach, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access";
import { changeOwnPassword } from "@/lib/server/accounts/own-password";
import { beginSecondFactor, endSecondFactor, finishSecondFactor } from "@/lib/server/accounts/second-factor";
import { hashOfToken } from "@/lib/server/accounts/secret-token";
import { tokenOfCookie } from "@/lib/server/accounts/session-cookie";
import { signInWithPassword } from "@/lib/server/accounts/sign-in";
import { makeAccount, PASSWORD, signedIn } from "@/tests/support/account-people";
import { heldCookies, newBrowser } from "@/tests/support/fake-next-headers";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { type MailServer, startMailServer } from "@/tests/support/mail-server";
import { totpOf } from "@/tests/support/totp";

let database: FreshDatabase;
let server: MailServer;
let person: Actor & { readonly email: string };
beforeEach(async () => {
  database = await freshDatabase();
  server = await startMailServer();
  newBrowser();
  person = await makeAccount("recruiter", "Rosa Recruiter", new Date());
  process.env.ROLECALL_SMTP_URL = `smtp://127.0.0.1:${server.port}`;
  process.env.ROLECALL_MAIL_FROM = "rolecall@example.org";
});
afterEach(async () => {
  delete process.env.ROLECALL_SMTP_URL;
  delete process.env.ROLECALL_MAIL_FROM;
  await server.close();
  await database.remove();
});

/** The session that the browser holds. */
function held() {
  return signedIn(hashOfToken(tokenOfCookie(heldCookies().get("rolecall.session")) ?? ""), new Date());
}

test("whoever has another password or second factor hears of it by mail, without a link and without what it is", async () => {
  await signInWithPassword(person.email, PASSWORD);
  const { secret } = await beginSecondFactor(await held(), PASSWORD);
  expect(server.received, "nothing counts yet").toEqual([]);
  await finishSecondFactor(await held(), totpOf(secret, new Date()));
  await endSecondFactor(await held(), PASSWORD);
  const newPassword = "violet harbour pencil thunder";
  await changeOwnPassword(await held(), { currentPassword: PASSWORD, newPassword });
  const told = server.received.map(({ data }) => data.replace(/=\r?\n/g, "").replace(/\s+/g, " "));
  const words = [
    "A second factor was turned on",
    "The second factor of your account in Rolecall was turned off",
    "The password",
  ];
  expect(told).toEqual(words.map((word) => expect.stringContaining(word)));
  for (const { to } of server.received) expect(to).toEqual([person.email]);
  for (const text of told) for (const hidden of ["http", newPassword, secret]) expect(text).not.toContain(hidden);
});
