import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The oldest version of each package that no published attack on it concerns, with the advisory that set it. */
const floors: Readonly<Record<string, readonly [version: string, advisory: string]>> = {
  next: ["16.4.1", "CVE-2026-94482"],
  react: ["19.2.1", "CVE-2025-55182"],
  "react-dom": ["19.2.1", "CVE-2025-55182"],
  "better-auth": ["1.6.23", "GHSA-qq9h-g4jm-xgf3"],
  mammoth: ["1.11.0", "CVE-2025-11849"],
};

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Readonly<Record<string, { readonly version?: string }>>;
};

/** Whether `version` is `floor` or above, number by number; a version before a release counts as below it. */
function reaches(version: string, floor: string): boolean {
  const [numbers = "", before] = version.split("-", 2);
  const places = numbers.split(".").map(Number);
  for (const [index, wanted] of floor.split(".").map(Number).entries()) {
    const place = places[index] ?? 0;
    if (place !== wanted) return place > wanted;
  }
  return before === undefined;
}

test("versions are compared by their numbers", () => {
  expect(reaches("16.10.0", "16.4.1")).toBe(true);
  expect(reaches("16.4.1", "16.4.1")).toBe(true);
  for (const version of ["16.4.0", "15.9.9", "16.4.1-canary.3"]) expect(reaches(version, "16.4.1")).toBe(false);
});

test("SEC-13: no package of the lock file is older than the release that mended the last known attack on it", () => {
  const installed = Object.entries(packages).flatMap(([place, { version = "" }]) => {
    const name = place.split("node_modules/").at(-1) ?? "";
    return name in floors ? [{ name, version }] : [];
  });
  expect(new Set(installed.map(({ name }) => name))).toEqual(new Set(Object.keys(floors)));
  expect(installed.filter(({ name, version }) => !reaches(version, floors[name]?.[0] ?? ""))).toEqual([]);
});
