import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { arePackagesInstalled } from "@/lib/cli/install-packages.mjs";

const zod = { version: "4.0.0", integrity: "sha512-a" };
const forMacs = { version: "2.3.3", integrity: "sha512-b", optional: true };

/** Whether a project with this lock file and npm's record of an install (null: none) counts as installed. */
function isInstalled(
  asked: Readonly<Record<string, object>>,
  installed: Readonly<Record<string, object>> | null,
): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), "rolecall-install-"));
  writeFileSync(path.join(folder, "package-lock.json"), JSON.stringify({ packages: { "": {}, ...asked } }));
  if (installed !== null) {
    mkdirSync(path.join(folder, "node_modules"));
    writeFileSync(path.join(folder, "node_modules/.package-lock.json"), JSON.stringify({ packages: installed }));
  }
  const answer = arePackagesInstalled(folder);
  rmSync(folder, { recursive: true });
  return answer;
}

test("nothing is installed without npm's record, which an interrupted install does not write", () => {
  expect(isInstalled({ "node_modules/zod": zod }, null)).toBe(false);
});

test("the same versions are installed, also when packages for another system are absent", () => {
  expect(isInstalled({ "node_modules/zod": zod, "node_modules/fsevents": forMacs }, { "node_modules/zod": zod })).toBe(
    true,
  );
});

test("another version, or another content of the same version, is not installed", () => {
  expect(isInstalled({ "node_modules/zod": zod }, { "node_modules/zod": { ...zod, version: "4.0.1" } })).toBe(false);
  expect(isInstalled({ "node_modules/zod": zod }, { "node_modules/zod": { ...zod, integrity: "sha512-c" } })).toBe(
    false,
  );
  expect(isInstalled({ "node_modules/zod": zod }, {})).toBe(false);
});
