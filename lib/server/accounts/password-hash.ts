import "server-only";
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/* scrypt as OWASP's Password Storage Cheat Sheet gives it: N = 2^15, r = 8, p = 3; about 0.2 s and 32 MiB each. */

const COST = 2 ** 15;
const BLOCK_SIZE = 8;
const PARALLELIZATION = 3;
const KEY_BYTES = 32;
const SALT_BYTES = 16;
const MOST_AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** A flood of sign-ins must not take all memory: the rest wait their turn. */
async function inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await run();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

type Work = { readonly cost: number; readonly block: number; readonly parallel: number };

function derive(password: string, salt: Buffer, { cost, block, parallel }: Work): Promise<Buffer> {
  const options = { N: cost, r: block, p: parallel, maxmem: 256 * cost * block };
  return inTurn(
    () =>
      new Promise((resolve, reject) => {
        // One spelling of what looks alike, whatever keyboard it was typed on.
        scrypt(password.normalize("NFKC"), salt, KEY_BYTES, options, (error, key) =>
          error ? reject(error) : resolve(key),
        );
      }),
  );
}

/** `scrypt$N$r$p$salt$key`, salt and key in base64url, so that a later version may raise the cost and still verify old ones. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, { cost: COST, block: BLOCK_SIZE, parallel: PARALLELIZATION });
  return ["scrypt", COST, BLOCK_SIZE, PARALLELIZATION, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** Whether `password` is the one that was hashed; false for a hash of another form. Takes as long either way. */
export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  const [method, cost, block, parallel, salt, key] = hash.split("$");
  if (method !== "scrypt" || salt === undefined || key === undefined) return false;
  const wanted = Buffer.from(key, "base64url");
  const work = { cost: Number(cost), block: Number(block), parallel: Number(parallel) };
  const found = await derive(password, Buffer.from(salt, "base64url"), work);
  return found.length === wanted.length && timingSafeEqual(found, wanted);
}
