import "server-only";
import { randomBytes } from "node:crypto";
import { symmetricDecrypt } from "better-auth/crypto";
import { z } from "zod";
import { authSecret } from "./auth-secret";
import { hashOfToken } from "./secret-token";

/* better-auth compares what it is asked with a list that it encrypts; here the list holds hashes, and it is asked with a hash. */

const CODES = 10;
const GROUPS = 6;
/** Thirty-two letters and digits of which none is taken for another: 5 bits each. */
const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
const HASH = /^[0-9a-f]{64}$/;
/** Letters and digits of a code from the time when codes were shorter and told capitals apart. */
const SHORT_CODE_LETTERS = 10;

const List = z.array(z.string());

function newCode(): string {
  const letters = [...randomBytes(4 * GROUPS)].map((byte) => ALPHABET[byte & 31]).join("");
  return letters.replace(/.{4}(?=.)/g, "$&-");
}

/** Ten codes of 120 random bits, which is enough for a hash without a salt (ASVS 6.5.2). */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: CODES }, newCode);
}

/** What is kept of a recovery code, however it was typed: SHA-256 of its letters and digits, in hexadecimal. */
export function hashOfRecoveryCode(typed: string): string {
  const bare = typed.replace(/[\s-]/g, "");
  return hashOfToken(bare.length === SHORT_CODE_LETTERS ? bare : bare.toLowerCase());
}

function asHash(code: string): string {
  return HASH.test(code) ? code : hashOfRecoveryCode(code);
}

/** How better-auth keeps its list: codes go in as hashes, and so does what is left of a list of hashes; earlier lists were encrypted. */
export const recoveryCodeStore = {
  async encrypt(list: string): Promise<string> {
    return JSON.stringify(List.parse(JSON.parse(list)).map(asHash));
  },
  async decrypt(kept: string): Promise<string> {
    const list = kept.startsWith("[") ? kept : await symmetricDecrypt({ key: authSecret(), data: kept });
    return JSON.stringify(List.parse(JSON.parse(list)).map(asHash));
  },
};
