import fc from "fast-check";
import { expect, test } from "vitest";
import { csvStream } from "@/lib/domain/exchange/csv-stream";
import { readCsv } from "@/lib/domain/exchange/read-csv";

function readPieces(text: string, length: number) {
  const stream = csvStream();
  const rows = [];
  for (let at = 0; at < text.length; at += length) rows.push(...stream.push(text.slice(at, at + length)));
  const { rows: last, openQuoteAt } = stream.finish();
  return { rows: [...rows, ...last], openQuoteAt };
}

const cell = fc.stringMatching(/^[a-c ,;"\n\r='é]{0,6}$/);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test("a file read in pieces has the rows of the file read whole, wherever it is cut", () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 7 }), (rows, length) => {
      const text = rows.map((cells) => cells.map(quoted).join(",")).join("\r\n");
      expect(readPieces(text, length)).toEqual(readCsv(text));
    }),
  );
});

test("bare cells read the same too, with every kind of line break", () => {
  const bare = fc.stringMatching(/^[a-c ;\n\r=']{0,30}$/);
  fc.assert(
    fc.property(bare, fc.integer({ min: 1, max: 5 }), (text, length) => {
      expect(readPieces(text, length).rows).toEqual(readCsv(text).rows);
    }),
  );
});

test("a quote that is never closed is told with its line", () => {
  expect(readPieces('a,b\n1,2\n"3,4\n5', 3)).toEqual({
    rows: [
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1", "2"] },
    ],
    openQuoteAt: 3,
  });
});

test("a record that never ends does not fill the memory", () => {
  const stream = csvStream();
  stream.push("a,b\n");
  expect(() => stream.push(`"${"x".repeat(1_000_001)}`)).toThrow(RangeError);
});
