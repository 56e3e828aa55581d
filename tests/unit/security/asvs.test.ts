import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { z } from "zod";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

/** The ids of OWASP ASVS 5.0.0, levels 1 and 2 whole, and of level 3 those that were chosen; without the V, apart by spaces. */
const levels = z
  .record(z.enum(["L1", "L2", "L3"]), z.string())
  .parse(JSON.parse(read("tests/security/asvs-levels.json")));

const Row = z.object({
  requirement: z.string(),
  level: z.enum(["L1", "L2", "L3"]),
  demand: z.string().min(5).max(90),
  state: z.enum(["tested", "checked", "does not apply", "not met"]),
  /** Files apart by spaces. */
  code: z.string(),
  /** `file > title` */
  test: z.string(),
  note: z.string(),
});
type Row = z.infer<typeof Row>;

function readRows(): readonly Row[] {
  const [head = [], ...lines] = cells(read("tests/security/asvs.csv"));
  return lines.map((line) => Row.parse(Object.fromEntries(head.map((name, index) => [name, line[index]]))));
}

/** The table is written with every cell in quotes and none over two lines. */
function cells(text: string): readonly (readonly string[])[] {
  const lines = text.trimEnd().split("\n");
  return lines.map((line) =>
    [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = ""]) => cell.replaceAll('""', '"')),
  );
}

const rows = readRows();
const idsOf = (level: Row["level"]) => levels[level].split(" ").map((id) => `V${id}`);

test("the 70 requirements of level 1, the 183 of level 2 and 21 of level 3 stand in the table once each, at their level", () => {
  expect([idsOf("L1").length, idsOf("L2").length, idsOf("L3").length]).toEqual([70, 183, 21]);
  for (const level of ["L1", "L2", "L3"] as const) {
    const listed = rows.filter((row) => row.level === level).map(({ requirement }) => requirement);
    expect(listed.toSorted(), level).toEqual([...idsOf(level)].sort());
  }
});

test("each requirement has its code and a test, or what was looked at and when, or why it does not apply or is not met", () => {
  const wrong = rows.filter(({ state, code, test: held, note }) => {
    if (state === "tested") return code === "" || held === "";
    if (state === "checked") return !/^(?:read|run)\b.{10,} \(\d{4}-\d\d-\d\d\)$/.test(note);
    return note.length < 5;
  });
  expect(wrong).toEqual([]);
});

test("every file that the table names exists, and so does every test, by its whole title", () => {
  const missing = rows.flatMap(({ requirement, code, test: held }) => {
    const gone = code.split(" ").filter((file) => file !== "" && !existsSync(path.join(root, file)));
    if (held === "") return gone.map((file) => `${requirement}: ${file}`);
    const [file = "", title = ""] = held.split(" > ");
    const quoted = ['"', "`", "'"].map((quote) => `${quote}${title}${quote}`);
    const isThere =
      existsSync(path.join(root, file)) && title !== "" && quoted.some((text) => read(file).includes(text));
    return [...gone.map((each) => `${requirement}: ${each}`), ...(isThere ? [] : [`${requirement}: ${held}`])];
  });
  expect(missing).toEqual([]);
});
