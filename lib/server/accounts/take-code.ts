import "server-only";
import { symmetricDecrypt } from "better-auth/crypto";
import { findFactorSecret, takeStep } from "@/lib/data/used-codes";
import { getAuth } from "./auth";
import { stepOfCode } from "./totp";

/** What better-auth is asked with in the place of a code that may not be taken: it refuses it and counts the failure. */
const NO_CODE = "";

/**
 * The code of an authenticator app to ask better-auth with, which is from now on used (RFC 6238, section 5.2: a code is taken once); an empty
 * text where it is wrong, was used before, or another request with it was faster.
 */
export async function takeCode(userId: string, code: string): Promise<string> {
  const encrypted = await findFactorSecret(userId);
  if (encrypted === null) return NO_CODE;
  const { secretConfig } = await getAuth().$context;
  const step = stepOfCode(await symmetricDecrypt({ key: secretConfig, data: encrypted }), code, new Date());
  return step !== null && (await takeStep(userId, step)) ? code : NO_CODE;
}
