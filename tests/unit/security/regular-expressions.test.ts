import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, Script } from "node:vm";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const LITERAL =
  /(?<=[(,=:[!&|?{};+]\s*|\breturn\s+|=>\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)/g;
/** A very long line. Documents of megabytes that are made to hold the reader up are in hostile-documents.test.ts. */
const CHARACTERS = 2_000;
/** A square takes up to some tens of milliseconds here on a slow machine; a cube takes seconds, and what is worse never ends. */
const MOST_MS = 250;
/** By the clock, which runs on while a busy machine does something else. */
const GIVEN_UP_AFTER_MS = 2_000;

/** Every regular expression that the program has as a literal, with the file that it is in. */
function literals(): readonly { readonly file: string; readonly pattern: RegExp }[] {
  const files = ["lib", "app", "components"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:ts|mjs)$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  return files.flatMap((file) => {
    const code = readFileSync(path.join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");
    return [...code.matchAll(LITERAL)].map(([, source = "", flags = ""]) => ({
      file,
      pattern: new RegExp(source, flags),
    }));
  });
}

/** Texts that make a backtracking engine try again: runs of one kind, runs with an end that fits nothing, and what looks like dates, names, markup. */
const PARTS = [
  "a",
  "A",
  "1",
  " ",
  "\t",
  "-",
  ".",
  "/",
  "(",
  '"',
  "<",
  "\\",
  "a ",
  "A. ",
  "1 ",
  "a-",
  "a.",
  "1-",
  "aA ",
  "a@",
  "://",
  "2019 - ",
  "at a ",
  "é ",
];
const inputs = PARTS.flatMap((part) => {
  const run = part.repeat(Math.ceil(CHARACTERS / part.length)).slice(0, CHARACTERS);
  return [run, `${run}\u0001`];
});

const room = createContext({});
const match = new Script("pattern.test(input)");

/** Processor time that a match takes at most over all inputs; it is given up after a while, which no engine does by itself. */
function slowest(pattern: RegExp): { readonly milliseconds: number; readonly input: string } {
  let worst = { milliseconds: 0, input: "" };
  for (const input of inputs) {
    let milliseconds = Number.POSITIVE_INFINITY;
    // More tries, because the process may collect its garbage during the first.
    for (let tries = 0; tries < 3 && milliseconds >= MOST_MS; tries += 1)
      milliseconds = Math.min(milliseconds, matchMs(pattern, input));
    if (milliseconds > worst.milliseconds) worst = { milliseconds, input: input.slice(0, 8) };
  }
  return worst;
}

function matchMs(pattern: RegExp, input: string): number {
  pattern.lastIndex = 0;
  Object.assign(room, { pattern, input });
  const before = process.cpuUsage();
  try {
    match.runInContext(room, { timeout: GIVEN_UP_AFTER_MS });
  } catch {
    return Number.POSITIVE_INFINITY;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

test("SEC-65: no regular expression of the program needs long for a line that was made to hold it up", () => {
  const all = literals();
  expect(all.length).toBeGreaterThan(100);
  const slow = all.flatMap(({ file, pattern }) => {
    const { milliseconds, input } = slowest(pattern);
    return milliseconds < MOST_MS
      ? []
      : [`${file}: ${pattern} takes ${Math.round(milliseconds)} ms for ${JSON.stringify(input)}…`];
  });
  expect(slow).toEqual([]);
});
