import { type AccountRow, listAccounts, removeSecondFactor } from "@/lib/data/accounts";
import { closeDatabase } from "@/lib/data/database";
import { createInvitation, createPasswordLink } from "@/lib/data/one-time-links";
import { localOwner } from "@/lib/domain/access";
import { roleInWords } from "@/lib/domain/access-words";
import { DomainError } from "@/lib/domain/errors";
import { readEnv } from "@/lib/env";
import { hashOfToken, newSecretToken } from "@/lib/server/accounts/secret-token";
import { storageProblem } from "@/lib/server/storage-problem";
import { migrateDatabase } from "@/prisma/migrate-database";
import { ACCOUNT_USAGE, type AccountCommand, readAccountArguments } from "./account-arguments";
import { loadSettingsFile, readSettings } from "./settings.mjs";

const EXIT = { done: 0, failed: 1, wrongUsage: 2 } as const;

/** Where people reach the program when it runs, which the settings say even while it does not. */
function showLink(token: string, sentence: string): void {
  console.log(`${readSettings(process.env).publicUrl}/link?token=${token}`);
  console.log(sentence);
}

async function list(now: Date): Promise<void> {
  const accounts = await listAccounts(localOwner, now);
  if (accounts.length === 0) console.log("Nobody has an account yet.");
  for (const { name, email, role, hasSecondFactor, disabledAt } of accounts) {
    const facts = [roleInWords(role), hasSecondFactor ? "second factor" : "", disabledAt === null ? "" : "disabled"];
    console.log(`${email}  ${name}  (${facts.filter(Boolean).join(", ")})`);
  }
}

/** The account of an address. Throws NOT_FOUND. */
async function accountOf(email: string, now: Date): Promise<AccountRow> {
  const account = (await listAccounts(localOwner, now)).find((listed) => listed.email === email);
  if (account === undefined)
    throw new DomainError("NOT_FOUND", `Nobody has an account with ${email}. npm run account -- list shows who has.`);
  return account;
}

async function turnSecondFactorOff(email: string, now: Date): Promise<void> {
  const account = await accountOf(email, now);
  await removeSecondFactor(localOwner, account.id, now);
  console.log(`${account.name} signs in with the password alone now, and can set a second factor up again.`);
}

async function makePasswordLink(email: string, now: Date): Promise<void> {
  const account = await accountOf(email, now);
  const token = newSecretToken();
  await createPasswordLink(localOwner, account.id, hashOfToken(token), now);
  showLink(token, `With this link ${account.name} chooses a new password, within a day and once.`);
}

async function run(asked: AccountCommand): Promise<void> {
  const { databaseFile, backupsFolder } = readEnv();
  migrateDatabase(databaseFile, backupsFolder);
  const now = new Date();
  if (asked.command === "list") return list(now);
  if (asked.command === "password-link") return makePasswordLink(asked.email, now);
  if (asked.command === "second-factor-off") return turnSecondFactorOff(asked.email, now);
  const { name, email, role } = asked;
  const token = newSecretToken();
  await createInvitation(localOwner, { name, email, role }, hashOfToken(token), now);
  showLink(
    token,
    `With this link ${email} makes an account as ${roleInWords(role).toLowerCase()}, within 7 days and once.`,
  );
}

async function main(args: readonly string[]): Promise<number> {
  const asked = readAccountArguments(args);
  if (asked === null) {
    console.error(ACCOUNT_USAGE);
    return EXIT.wrongUsage;
  }
  loadSettingsFile();
  await run(asked);
  return EXIT.done;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(storageProblem(error) ?? (error instanceof Error ? error.message : String(error)));
  process.exitCode = EXIT.failed;
} finally {
  await closeDatabase();
}
