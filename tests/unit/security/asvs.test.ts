import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

/** One requirement: where it is met and which test holds it (`file > name`), or why it needs none. */
type Row = {
  readonly id: string;
  readonly level: string;
  readonly code: string;
  readonly held: string;
  readonly why: string;
};

const rows: readonly Row[] = read("tests/security/asvs.csv")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [id = "", level = "", , code = "", held = "", why = ""] = [...line.matchAll(/"([^"]*)"(?:,|$)/g)].map(
      ([, cell]) => cell,
    );
    return { id, level, code, held, why };
  });

test("each requirement stands once, with its code and a test, or with the reason why it has none", () => {
  expect(rows.length).toBeGreaterThan(100);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.filter(({ id, level }) => !/^V\d+(?:\.\d+){0,2}$/.test(id) || !/^L[123]$|^L1-3$/.test(level))).toEqual(
    [],
  );
  expect(rows.filter(({ code, held, why }) => (code === "" || held === "") && why === "")).toEqual([]);
});

test("every file and every test that the table of requirements names exists", () => {
  const missing = rows.flatMap(({ id, code, held }) => {
    const files = code.split(" ").filter((file) => file !== "" && !existsSync(path.join(root, file)));
    const [file = "", name = ""] = held.split(" > ");
    const isTest = held === "" || (existsSync(path.join(root, file)) && name !== "" && read(file).includes(name));
    return [...files.map((gone) => `${id}: ${gone}`), ...(isTest ? [] : [`${id}: ${held}`])];
  });
  expect(missing).toEqual([]);
});
