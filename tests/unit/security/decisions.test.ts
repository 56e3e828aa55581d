import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { IDLE_MS } from "@/lib/data/sessions";
import { LONGEST_KEPT_DAYS } from "@/lib/domain/backup/keep-backups";
import { tokenLifetimesDays } from "@/lib/domain/token-scopes";
import { LEAST_PASSWORD_LETTERS, MOST_PASSWORD_LETTERS } from "@/lib/server/accounts/password-rules";
import { PROOF_MS } from "@/lib/server/accounts/recent-proof";
import { documentLimits, resumeArchiveLimits, wordArchiveLimits } from "@/lib/server/read-document/document-limits";

const MINUTE_MS = 60 * 1000;
const MEGABYTE = 1024 * 1024;
const decisions = readFileSync("tests/security/decisions.md", "utf8").replace(/\s+/g, " ");

/** What a file sets a constant to, as it is written there. */
function setIn(file: string, name: string): string {
  return new RegExp(`\\b${name} = ([^;]+);`).exec(readFileSync(file, "utf8"))?.[1] ?? "";
}

test("the figures of the written decisions on passwords and sessions are those of the code", () => {
  expect(decisions).toContain(`${LEAST_PASSWORD_LETTERS} to ${MOST_PASSWORD_LETTERS} characters`);
  expect(decisions).toContain(`after ${IDLE_MS / MINUTE_MS} minutes without use and after 12 hours`);
  expect(setIn("lib/server/accounts/auth.ts", "SESSION_SECONDS")).toBe("12 * 60 * 60");
  expect(decisions).toContain(`given in the last ${PROOF_MS / MINUTE_MS} minutes`);
  expect(decisions).toContain(
    "10 from one client against one account, 100 from anywhere against one account, in 15 minutes",
  );
  const attempts = "lib/server/accounts/attempts.ts";
  expect(setIn(attempts, "WINDOW_MS")).toBe("15 * 60 * 1000");
  expect(setIn(attempts, "FROM_ONE_ADDRESS: AttemptLimit")).toContain("most: 10,");
  expect(setIn(attempts, "FROM_ANYWHERE: AttemptLimit")).toContain("most: 100,");
  expect(decisions).toContain("invitation for 7 days, new password for 24 hours");
  expect(setIn("lib/data/one-time-links.ts", "INVITATION_MS")).toBe("7 * 24 * 60 * 60 * 1000");
  expect(setIn("lib/data/one-time-links.ts", "NEW_PASSWORD_MS")).toBe("24 * 60 * 60 * 1000");
  const [first, second, third] = tokenLifetimesDays;
  expect(decisions).toContain(`for ${first}, ${second} or ${third} days`);
});

test("the figures of the written decisions on hashes, files and backups are those of the code", () => {
  const hashes = "lib/server/accounts/password-hash.ts";
  expect(decisions).toContain("scrypt, N = 2^15, r = 8, p = 3, salt of 128 bits");
  expect(["COST", "BLOCK_SIZE", "PARALLELIZATION", "SALT_BYTES"].map((name) => setIn(hashes, name))).toEqual([
    "2 ** 15",
    "8",
    "3",
    "16",
  ]);
  const { fileBytes, processorMilliseconds, processBytes } = documentLimits;
  expect(decisions).toContain(`${fileBytes / MEGABYTE} MB a file`);
  expect(decisions).toContain(
    `${processorMilliseconds / 1000} s of processor time and ${processBytes / MEGABYTE} MB of memory`,
  );
  const { totalBytes, entries } = wordArchiveLimits;
  expect(decisions).toContain(`at most ${totalBytes / MEGABYTE} MB in ${entries} entries`);
  const zip = resumeArchiveLimits;
  expect(decisions).toContain(`a ZIP to ${zip.totalBytes / MEGABYTE} MB in ${zip.entries.toLocaleString("en")}`);
  expect([wordArchiveLimits.ratio, zip.ratio]).toEqual([100, 100]);
  expect(decisions).toContain(`from backups within ${LONGEST_KEPT_DAYS} days`);
});
