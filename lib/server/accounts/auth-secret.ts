import "server-only";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readEnv } from "@/lib/env";

let secret: string | null = null;

/**
 * The key that signs cookies and encrypts second factors: made at first use and kept in the data folder, readable by this account alone.
 * Whoever loses it has everybody sign in again and set up their second factor anew.
 */
export function authSecret(): string {
  if (secret !== null) return secret;
  const folder = path.join(readEnv().dataFolder, "keys");
  const file = path.join(folder, "accounts.key");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    // Only one of two that start together may make it.
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  secret = readFileSync(file, "utf8");
  return secret;
}
