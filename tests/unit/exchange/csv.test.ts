import { expect, test } from "vitest";
import { toCsv } from "@/lib/domain/exchange/csv";

test("cells with commas, quotes and line breaks stand in quotes, others do not", () => {
  expect(toCsv([["plain", "a, b", 'said "no"', "two\nlines", 12.5]])).toBe(
    'plain,"a, b","said ""no""","two\nlines",12.5\r\n',
  );
});

test("SEC-61: a cell that a spreadsheet would run as a formula is text", () => {
  expect(toCsv([["=HYPERLINK(1)", "+1", "-1", "@x"]])).toBe("'=HYPERLINK(1),'+1,'-1,'@x\r\n");
  expect(toCsv([['=1+"a"']])).toBe(`"'=1+""a"""\r\n`);
});

test("a formula in full-width letters or behind a line break is text as well, and a semicolon parts nothing", () => {
  expect(toCsv([["＝1+1", "＠x", "\n=1"]])).toBe(`'＝1+1,'＠x,"'\n=1"\r\n`);
  expect(toCsv([["a;=1"]])).toBe('"a;=1"\r\n');
});

test("no row gives an empty text", () => {
  expect(toCsv([])).toBe("");
});
