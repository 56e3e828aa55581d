import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { twoFactor } from "better-auth/plugins/two-factor";
import { type AccountsStore, accountsStore } from "@/lib/data/accounts-store";
import { newId } from "@/lib/data/new-id";
import { readEnv } from "@/lib/env";
import { isHttps } from "@/lib/server/own-address";
import { authSecret } from "./auth-secret";
import { withHashedTokens } from "./hashed-tokens";
import { hashPassword, verifyPassword } from "./password-hash";
import { LEAST_PASSWORD_LETTERS, MOST_PASSWORD_LETTERS } from "./password-rules";
import { newRecoveryCodes, recoveryCodeStore } from "./recovery-codes";
import { sessionCookieName } from "./session-cookie";

/** Whoever is signed in signs in again after so long, however busy. */
const SESSION_SECONDS = 12 * 60 * 60;

/** The header that `ask-auth.ts` writes and no client can: where a request comes from. */
export const CLIENT_HEADER = "x-rolecall-client";

function makeAuth(accounts: AccountsStore) {
  const origin = readEnv().publicUrl;
  const secure = isHttps();
  const store = prismaAdapter(accounts, { provider: "sqlite", transaction: true });
  return betterAuth({
    appName: "Rolecall",
    baseURL: origin,
    secret: authSecret(),
    trustedOrigins: [origin],
    database: withHashedTokens(store),
    emailAndPassword: {
      enabled: true,
      // Accounts are made by set-up and invitations alone.
      disableSignUp: true,
      minPasswordLength: LEAST_PASSWORD_LETTERS,
      maxPasswordLength: MOST_PASSWORD_LETTERS,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
    },
    user: {
      additionalFields: {
        role: { type: "string", required: true, input: false },
        disabledAt: { type: "date", required: false, input: false },
      },
    },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true, cookieCache: { enabled: false } },
    verification: { storeIdentifier: "hashed" },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 60,
      customRules: { "/sign-in/email": { window: 60, max: 20 }, "/two-factor/*": { window: 60, max: 20 } },
    },
    advanced: {
      // The cookies are named below: `__Host-` where the site is https.
      useSecureCookies: false,
      cookiePrefix: secure ? "__Host-rolecall" : "rolecall",
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", secure, path: "/" },
      cookies: { session_token: { name: sessionCookieName() } },
      ipAddress: { ipAddressHeaders: [CLIENT_HEADER] },
      database: { generateId: newId },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const user = await accounts.user.findUnique({ where: { id: session.userId } });
            return user !== null && user.disabledAt === null;
          },
        },
      },
    },
    plugins: [
      twoFactor({
        issuer: "Rolecall",
        trustDeviceMaxAge: 0,
        backupCodeOptions: { customBackupCodesGenerate: newRecoveryCodes, storeBackupCodes: recoveryCodeStore },
      }),
    ],
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

type Auth = ReturnType<typeof makeAuth>;

let made: { readonly accounts: AccountsStore; readonly auth: Auth } | null = null;

/** better-auth as Rolecall uses it: passwords, sessions, second factors, limits. Never reached from outside but through `ask-auth.ts`. */
export function getAuth(): Auth {
  const accounts = accountsStore();
  // A database that was closed and opened again has another client.
  if (made?.accounts !== accounts) made = { accounts, auth: makeAuth(accounts) };
  return made.auth;
}
