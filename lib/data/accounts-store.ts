import "server-only";
import type { PrismaClient } from "@/prisma/generated/client";
import { database } from "./database";

/** What better-auth reads and writes by itself: these tables and no others. */
export type AccountsStore = Pick<
  PrismaClient,
  "user" | "session" | "account" | "verification" | "twoFactor" | "rateLimit" | "$transaction"
>;

/** The one way past the two doors, for `lib/server/accounts/auth.ts` alone: who asks is not known while somebody signs in. */
export function accountsStore(): AccountsStore {
  return database();
}
