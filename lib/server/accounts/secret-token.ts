import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits for a link or a program, in letters that an address may hold. */
export function newSecretToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token: enough to recognise it, useless to whoever steals the database. SHA-256 in hexadecimal. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
