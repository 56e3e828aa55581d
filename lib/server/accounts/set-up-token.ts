import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { readEnv } from "@/lib/env";

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** Whether this is the token of the link that this start printed; takes as long either way. False for a server that was started without one. */
export function isSetUpToken(token: string): boolean {
  const { setUpToken } = readEnv();
  return setUpToken !== null && timingSafeEqual(digest(token), digest(setUpToken));
}
