import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv } from "@/lib/domain/exchange/csv";
import { readCsv } from "@/lib/domain/exchange/read-csv";

const cellsOf = (text: string) => readCsv(text).rows.map(({ cells }) => cells);

test("commas, quotes and line breaks inside quotes belong to the cell, and a row knows its line", () => {
  const { rows } = readCsv('a,b\r\n"one, two","said ""no""\nand left"\r\nlast,1');
  expect(rows).toEqual([
    { line: 1, cells: ["a", "b"] },
    { line: 2, cells: ["one, two", 'said "no"\nand left'] },
    { line: 4, cells: ["last", "1"] },
  ]);
});

test("semicolons and tabs part cells where the first line has them, and a byte order mark is no letter", () => {
  expect(cellsOf("\uFEFFa;b\n1,5;2")).toEqual([
    ["a", "b"],
    ["1,5", "2"],
  ]);
  expect(cellsOf("a\tb\r1\t2")).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
});

test("empty lines are no rows, empty cells are cells", () => {
  expect(cellsOf("a,b\n\n,,\n,x\n")).toEqual([
    ["a", "b"],
    ["", "x"],
  ]);
  expect(readCsv("")).toEqual({ rows: [], openQuoteAt: null });
});

test("a quote that is never closed is reported with its line, and what stands before it is kept", () => {
  expect(readCsv('a,b\n1,"two\nthree')).toEqual({ rows: [{ line: 1, cells: ["a", "b"] }], openQuoteAt: 2 });
});

test("what follows a closing quote is not lost and starts no row", () => {
  expect(cellsOf('"a" b,c\nd,e')).toEqual([
    ["ab", "c"],
    ["d", "e"],
  ]);
});

test("what was written is read again, formulas included", () => {
  const cell = fc
    .string()
    .filter((text) => !/^['\s]|^$/.test(text) && text.trim() === text && !text.includes("\uFEFF"));
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
  fc.assert(
    fc.property(rows, (written) => {
      expect(cellsOf(`head,of,it\r\n${toCsv(written)}`).slice(1)).toEqual(written);
    }),
  );
});

test("SEC-62: no text makes it stop or throw", () => {
  const soup = fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", "a", "'", "=") });
  fc.assert(
    fc.property(soup, (text) => {
      expect(readCsv(text).rows.length).toBeLessThanOrEqual(text.length);
    }),
  );
});
