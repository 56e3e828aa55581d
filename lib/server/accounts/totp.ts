import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";

/* Codes of authenticator apps: RFC 6238 with SHA-1, 30 seconds and six digits, which is what every app can do. */

const STEP_MS = 30_000;
/** Steps before and after the present one that count, for clocks that differ and for the time of typing. */
const NEIGHBOURS = [-1, 0, 1];

/** The six digits of one step (RFC 4226, section 5.3). */
function codeOfStep(key: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac("sha1", key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/**
 * The step, counted from 1970, in which an app shows `code`: the present one or one beside it; null where it is none of theirs.
 *
 * @param key the shared secret as it is, before an address writes it in base 32
 */
export function stepOfCode(key: string, code: string, now: Date): number | null {
  const present = Math.floor(now.getTime() / STEP_MS);
  const steps = NEIGHBOURS.map((distance) => present + distance).filter((step) => step >= 0);
  return steps.filter((step) => isSame(code, codeOfStep(key, step))).at(-1) ?? null;
}
