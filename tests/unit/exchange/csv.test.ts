import { expect, test } from "vitest";
import { toCsv } from "@/lib/domain/exchange/csv";

test("cells with commas, quotes and line breaks stand in quotes, others do not", () => {
  expect(toCsv([["plain", "a, b", 'said "no"', "two\nlines", 12.5]])).toBe(
    'plain,"a, b","said ""no""","two\nlines",12.5\r\n',
  );
});

test("a cell that a spreadsheet would run as a formula is text", () => {
  expect(toCsv([["=HYPERLINK(1)", "+1", "-1", "@x"]])).toBe("'=HYPERLINK(1),'+1,'-1,'@x\r\n");
  expect(toCsv([['=1+"a"']])).toBe(`"'=1+""a"""\r\n`);
});

test("no row gives an empty text", () => {
  expect(toCsv([])).toBe("");
});
