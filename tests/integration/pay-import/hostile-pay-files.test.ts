import { writeFile } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { read } from "@/lib/data/access";
import { undoPayImport } from "@/lib/data/pay-import-work";
import { localOwner } from "@/lib/domain/access";
import { runPayImports } from "@/lib/server/pay-import/run-pay-imports";
import { unreadPart } from "@/lib/server/table-file/open-table";
import { makeZip } from "@/tests/integration/read-document/make-zip";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { begin, importFile, keepFile } from "./keep-file";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await runPayImports();
  await database.remove();
});

const HEAD = "title,level,place,employer,year,currency,salary";
const row = (salary = "180000", title = "Machine Learning Engineer") =>
  `${title},senior,US-Seattle,Meridian Labs,2026,USD,${salary}`;
const good = [HEAD, row(), row("190000"), ""].join("\n");
const wide = Buffer.from(`\uFEFF${good}`, "utf16le");
const emptySheet = makeZip([
  { name: "xl/workbook.xml", content: "<workbook/>" },
  { name: "xl/worksheets/sheet1.xml", content: "<worksheet><sheetData/></worksheet>" },
]);

test.each([
  ["nothing but empty lines", " \n \n", "This file has no rows"],
  ["a workbook without rows", emptySheet, "This file has no rows"],
  ["headings alone", `${HEAD}\n`, "headings and no rows below"],
  ["UTF-16 without its mark", wide.subarray(2), "Save it as “CSV UTF-8”"],
  ["a web page", "<html><body>Sign in first</body></html>", "This is a web page"],
  ["300,000 columns", `${Array.from({ length: 300_000 }, () => "pay").join(",")}\n1\n`, "has 300000 columns"],
  ["a heading that is a text", `${"about pay ".repeat(30)},title\n1,2\n`, "does not name columns"],
  ["a row of 10 MB", `${good}${"x".repeat(10_000_000)}`, "line 4 never ends"],
  ["a quote of 10 MB", `${good}"${"x".repeat(10_000_000)}"`, "line 4 never ends"],
  ["an archive that is none", "PK\u0003\u0004 and more", "damaged or incomplete"],
] as const)("%s is turned away with what to do", async (_, content, sentence) => {
  await expect(keepFile("pay.csv", content)).rejects.toThrow(sentence);
  expect(await read(localOwner, "pay:write", (db) => db.payImport.count())).toBe(0);
});

test("a row with more cells than headings is refused, for they may stand in wrong columns; empty ones at its end are nothing", async () => {
  const shifted = row("180000", "Engineer, Data");
  expect(await importFile("pay.csv", [HEAD, shifted, `${row()},,`].join("\n"))).toMatchObject({
    takenRows: 1,
    refusedRows: 1,
  });
  const [refused] = await read(localOwner, "pay:write", (db) => db.payRefusal.findMany());
  expect(refused).toMatchObject({ row: 2, because: expect.stringContaining("8 cells and the heading 7") });
});

test("a workbook of several sheets says that one of them is read, and a workbook of one and a table say nothing", async () => {
  const path = `${database.file}.upload`;
  const sheet = (number: number) => ({ name: `xl/worksheets/sheet${number}.xml`, content: "<worksheet/>" });
  await writeFile(path, makeZip([sheet(1), sheet(2), sheet(3)]));
  expect(await unreadPart(path)).toContain("has 3 sheets and only the one");
  await writeFile(path, makeZip([sheet(1)]));
  expect(await unreadPart(path)).toBeNull();
  await writeFile(path, good);
  expect(await unreadPart(path)).toBeNull();
});

test("two columns of one name are told apart by nobody, so nothing is imported", async () => {
  const twice = await importFile("pay.csv", "title,year,currency,salary,salary\nData Engineer,2026,USD,1000,180000\n");
  expect(twice).toMatchObject({
    status: "failed",
    problem: expect.stringContaining("Two columns are called “salary”"),
  });
});

test("UTF-16 is read from either end, and headings that are names of JavaScript's own are but headings", async () => {
  const turned = Buffer.from(wide).swap16();
  expect(await importFile("turned.csv", turned)).toMatchObject({ status: "done", takenRows: 2 });
  const odd = `__proto__,constructor,${HEAD}\na,b,${row()}\n`;
  expect(await importFile("odd.csv", odd)).toMatchObject({ status: "done", takenRows: 1 });
  expect(Reflect.get({}, "a")).toBeUndefined();
});

test("the same file is not imported twice, also when both copies were sent at once, until the first import is taken back", async () => {
  const [first, second] = await Promise.all([keepFile("pay.csv", good), keepFile("copy.csv", good)]);
  await begin(first);
  await expect(begin(second)).rejects.toThrow("This very file is imported already, as pay.csv");
  await runPayImports();
  await expect(begin(second)).rejects.toThrow("each of its rows would count twice");
  await undoPayImport(localOwner, first);
  await begin(second);
  await runPayImports();
  expect(await read(localOwner, "pay:write", (db) => db.payRecord.count())).toBe(2);
});
