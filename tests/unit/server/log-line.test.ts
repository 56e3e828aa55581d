import { expect, test } from "vitest";
import { errorFields, framesOf, logLine } from "@/lib/server/log-line.mjs";

const CANARY = "Philippa Quillfeather, philippa@example.org, +44 20 7946 0958";

test("SEC-80: a line holds the fields of the list and no other, whatever is handed in", () => {
  const fields = { actor: "owner-1", status: 500, résumé: CANARY, message: CANARY, __proto__: { name: CANARY } };
  const line = JSON.parse(logLine("info", "request", fields));
  const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(line).toEqual({ at, level: "info", event: "request", actor: "owner-1", status: 500 });
});

test("SEC-80: a text that does not look like its field is left out, so that a wrong hand cannot leak", () => {
  const names = ["actor", "candidate", "file", "reason", "code", "route", "method", "error", "head"];
  for (const name of names) {
    const line = JSON.parse(logLine("error", "x", { [name]: CANARY }));
    expect(line[name], name).toBe("(left out)");
  }
  expect(logLine("error", "x", { trace: CANARY, stack: `Error: ${CANARY}` })).not.toContain("Quillfeather");
  expect(logLine("error", "x", { actor: { name: CANARY }, file: [CANARY] })).not.toContain("Quillfeather");
});

test("an error is told by its name and places, without its message, however many lines that has", () => {
  const error = new TypeError(`${CANARY}\n    at ${CANARY}\n    at the University of Nowhere (2019)`);
  const line = logLine("error", "action.failed", errorFields(error));
  expect(JSON.parse(line)).toMatchObject({ error: "TypeError", stack: expect.stringContaining("log-line.test.ts") });
  expect(line).not.toMatch(/Quillfeather|University/);
  expect(JSON.parse(logLine("error", "x", errorFields(CANARY)))).toMatchObject({ error: "string" });
});

test("places are known in every form that a stack has them", () => {
  const places = [
    "at readFile (/srv/rolecall/lib/server/a.ts:1:2)",
    "at async Promise.all (node:internal/x:3:4)",
    "at file:///srv/rolecall/lib/b.mjs:5:6",
    "at C:\\rolecall\\c.js:7:8",
  ];
  for (const place of places) expect(framesOf(`Error: x\n    ${place}\n`), place).toContain(place.slice(3, 12));
});

test("SEC-81: a line stays one line, and a terminal obeys nothing in it", () => {
  const hostile = "a\nb\r\u001b[31m\u009b2J\u2028\u2029\u0000";
  const line = logLine("info", hostile, { file: hostile });
  expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  expect(line.endsWith("\n")).toBe(true);
  expect(JSON.parse(line).event).toBe(hostile);
});
