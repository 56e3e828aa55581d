import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Application, startApplication } from "@/tests/support/application";

/* The data folders that global-setup.ts makes once: the same owner is signed in in both, so one cookie opens every server. */

/** What a worker's server starts from. */
export type Pool = "empty" | "sample";

const FOLDERS: Readonly<Record<Pool, string>> = { empty: "ROLECALL_E2E_EMPTY", sample: "ROLECALL_E2E_SAMPLE" };

/** Keeps where a pool lies, for the workers. */
export function keepPool(pool: Pool, folder: string): void {
  process.env[FOLDERS[pool]] = folder;
}

/** Keeps the cookie of the owner, for the workers. */
export function keepCookie(value: string): void {
  process.env.ROLECALL_E2E_COOKIE = value;
}

/** The `Cookie` header of the owner who is signed in. */
export function ownerCookie(): string {
  return `rolecall.session=${process.env.ROLECALL_E2E_COOKIE}`;
}

/** What makes a browser the owner's. */
export function ownerState() {
  const value = String(process.env.ROLECALL_E2E_COOKIE);
  const cookie = { name: "rolecall.session", value, domain: "127.0.0.1", path: "/" };
  return {
    cookies: [{ ...cookie, expires: -1, httpOnly: true, secure: false, sameSite: "Lax" as const }],
    origins: [],
  };
}

/** A copy of a pool that a test may do with as it likes. */
export async function copyPool(pool: Pool): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "rolecall-"));
  await cp(String(process.env[FOLDERS[pool]]), folder, { recursive: true });
  return folder;
}

/** A server with a pool of its own, in which the owner has an account. */
export async function startOwnersApplication(pool: Pool): Promise<Application> {
  return startApplication({ dataFolder: await copyPool(pool) });
}
