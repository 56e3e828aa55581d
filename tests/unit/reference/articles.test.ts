import { expect, test } from "vitest";
import { articleLines, readArticles } from "@/tests/reference/read-articles";
import { readAccessMatrix } from "@/tests/security/read-access-matrix";

const rows = readArticles();

test("every line of what the articles say has a place in the program, and no other line has", () => {
  expect(new Set(rows.map(({ line }) => line))).toEqual(new Set(articleLines));
});

test("a row says something of its own, and its text is long enough to prove it", () => {
  const keys = rows.map(({ line, address, text }) => `${line} ${address} ${text}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(rows.filter(({ text }) => text.length < 8 || text !== text.replace(/\s+/g, " ").trim())).toEqual([]);
});

test("every place is a page that the program has", () => {
  const pages = readAccessMatrix().map(({ entry }) => new RegExp(`^${entry.replaceAll(/\[\w+\]/g, "[\\w-]+")}$`));
  const unknown = rows.filter(({ address }) => !pages.some((page) => page.test(`GET ${address.split("?")[0]}`)));
  expect(unknown).toEqual([]);
});
