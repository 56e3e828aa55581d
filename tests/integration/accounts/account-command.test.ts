import { execFile } from "node:child_process";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listAccounts } from "@/lib/data/accounts";
import { closeDatabase } from "@/lib/data/database";
import { consumeLink, findOpenLink } from "@/lib/data/one-time-links";
import { localOwner } from "@/lib/domain/access";
import { hashOfToken } from "@/lib/server/accounts/secret-token";
import { makeAccount } from "@/tests/support/account-people";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { programCommand } from "@/tests/support/program";

const now = new Date();

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.remove());

type Answer = { readonly code: number; readonly output: string };

/** `npm run account` on this test's folder, without the check of the packages. */
async function accountCommand(...args: readonly string[]): Promise<Answer> {
  const [node, ...command] = await programCommand("lib/cli/account.ts", ...args);
  const settings = {
    NODE_OPTIONS: "",
    DATABASE_URL: "",
    HOST: "",
    PORT: "",
    ROLECALL_PUBLIC_URL: "https://hiring.example.org",
  };
  return new Promise((resolve) =>
    execFile(node, command, { env: { ...process.env, ...settings } }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    ),
  );
}

const tokenIn = (output: string) =>
  /^https:\/\/hiring\.example\.org\/link\?token=([\w-]{43})$/m.exec(output)?.[1] ?? "";

test("the command invites the first owner of a server that nobody can sign in to, by a link that works once", async () => {
  const invited = await accountCommand("invite", "Olive@Example.org", "--role", "owner", "--name", "Olive Owner");
  expect(invited.code, invited.output).toBe(0);
  const hash = hashOfToken(tokenIn(invited.output));
  expect(await findOpenLink(hash, now)).toMatchObject({ email: "olive@example.org", role: "owner" });
  await consumeLink(hash, "hash", now);
  await expect(consumeLink(hash, "hash", now)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await closeDatabase();
  expect(await accountCommand("list")).toEqual({ code: 0, output: "olive@example.org  Olive Owner  (Owner)\n" });
}, 120_000);

test("the command makes a link to a new password for an account, and says when there is none", async () => {
  const { id } = await makeAccount("admin", "Adam Admin", now);
  await closeDatabase();
  const made = await accountCommand("password-link", "adam.admin@example.org");
  expect(await findOpenLink(hashOfToken(tokenIn(made.output)), now)).toMatchObject({ purpose: "password", userId: id });
  await closeDatabase();
  const missing = await accountCommand("password-link", "nobody@example.org");
  expect(missing.code).toBe(1);
  expect(missing.output).toBe(
    "Nobody has an account with nobody@example.org. npm run account -- list shows who has.\n",
  );
}, 120_000);

test("the command refuses with a sentence while the server runs, and changes nothing", async () => {
  await listAccounts(localOwner, now);
  const { code, output } = await accountCommand("invite", "ada@example.org", "--role", "recruiter");
  expect(code).toBe(1);
  expect(output).toMatch(/^Another Rolecall is using .*\. Stop it first, .*\n$/);
  expect((await accountCommand("invite", "ada@example.org")).code).toBe(2);
}, 120_000);
