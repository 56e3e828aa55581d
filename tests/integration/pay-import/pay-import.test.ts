import { readdir } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { read } from "@/lib/data/access";
import { listPayBands } from "@/lib/data/pay-cells";
import { addPayRows, undoPayImport } from "@/lib/data/pay-import-work";
import { getPayImport } from "@/lib/data/pay-imports";
import { addTitleRule, setTitleRule } from "@/lib/data/pay-title-rules";
import { localOwner, systemActor } from "@/lib/domain/access";
import type { PayCell } from "@/lib/domain/compensation/pay-cell";
import { readEnv } from "@/lib/env";
import { runPayImports } from "@/lib/server/pay-import/run-pay-imports";
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

const HEAD = "title,level,place,employer,year,currency,salary,bonus,equity";
const row = (salary: string, title = "Machine Learning Engineer", employer = "Meridian Labs") =>
  `${title},senior,US-Seattle,${employer},2026,USD,${salary},,`;
const table = (...rows: readonly string[]) => [HEAD, ...rows, ""].join("\n");
const five = table(
  ...["180000", "190000", "200000", "230000", "260000"].map((pay, index) => row(pay, undefined, `Company ${index}`)),
);

const seattle: PayCell = { role: "ml-systems-engineer", level: "senior", region: "US-Seattle", companyType: "all" };
const bandsOf = async (cell: PayCell) => (await listPayBands(localOwner, [cell], "base"))(cell);
const countRecords = () => read(localOwner, "pay:write", (db) => db.payRecord.count());

test("a table's rows count in the cell, in the places around it and in all levels, with R's percentiles", async () => {
  const done = await importFile("offers.csv", five);
  expect(done).toMatchObject({ status: "done", readRows: 5, takenRows: 5, refusedRows: 0 });
  const [band] = await bandsOf(seattle);
  expect(band).toMatchObject({
    band: { n: 5, p25: 190_000, p50: 200_000, p75: 230_000 },
    source: { name: "offers.csv", employers: 5 },
  });
  expect((await bandsOf({ ...seattle, region: "US hubs (SF/NYC/Seattle)", level: null }))[0]?.band.n).toBe(5);
  expect(await bandsOf({ ...seattle, region: "US national" })).toHaveLength(2);
  expect(await readdir(path.join(readEnv().dataFolder, "pay-files"))).toEqual([]);
});

test("bad rows are refused with their line and sentence, and the others are taken", async () => {
  const done = await importFile("pay.csv", table(row("180000"), row("-1"), row("=1+1"), row("1e308"), row("190000")));
  expect(done).toMatchObject({ status: "done", takenRows: 2, refusedRows: 3 });
  const refusals = await read(localOwner, "pay:write", (db) => db.payRefusal.findMany({ orderBy: { row: "asc" } }));
  expect(refusals.map(({ row: line, because }) => [line, because])).toEqual([
    [3, expect.stringContaining("negative")],
    [4, expect.stringContaining("formula")],
    [5, expect.stringContaining("20 million")],
  ]);
});

test("UTF-16 by its mark is read; bytes of another encoding are refused with their row, and a file that is no table as a whole", async () => {
  const wide = Buffer.from(`\uFEFF${table(row("180000", "Ingénieur"))}`, "utf16le");
  expect(await importFile("wide.csv", wide)).toMatchObject({ status: "done", takenRows: 1, refusedRows: 0 });
  const latin = Buffer.from(table(row("180000"), row("190000", "Ingénieur")), "latin1");
  expect(await importFile("latin.csv", latin)).toMatchObject({ status: "done", takenRows: 1, refusedRows: 1 });
  await expect(keepFile("picture.csv", Buffer.from([137, 80, 78, 71, 0, 0, 0, 13]))).rejects.toThrow(
    "This is no table",
  );
  await expect(keepFile("empty.csv", "")).rejects.toThrow("This file is empty");
});

test("a file that breaks off in a quote leaves nothing behind but its sentence", async () => {
  const rows = Array.from({ length: 12 }, (_, index) => row(String(180_000 + index)));
  const failed = await importFile("pay.csv", `${table(...rows)}"Data Engineer,senior`);
  expect(failed).toMatchObject({ status: "failed", problem: expect.stringContaining("line 14") });
  expect(await countRecords()).toBe(0);
  expect(await bandsOf(seattle)).toEqual([]);
});

test("a file that was being read when the program ended is failed with a sentence, without its rows, and can begin again", async () => {
  const id = await keepFile("offers.csv", five);
  await begin(id);
  await addPayRows(systemActor, id, { records: [], refusals: [{ row: 2, because: "", text: "" }], readRows: 1 });
  // A program that starts anew has no runner yet.
  Reflect.deleteProperty(globalThis, "rolecallPayRunner");
  await runPayImports();
  expect(await getPayImport(localOwner, id)).toMatchObject({
    status: "failed",
    problem: expect.stringContaining("start it again"),
  });
  expect(await bandsOf(seattle)).toEqual([]);
  await begin(id);
  await runPayImports();
  expect(await getPayImport(localOwner, id)).toMatchObject({ status: "done", takenRows: 5, refusedRows: 0 });
});

test("taking an import back takes its rows out of every percentile, and leaves those of others", async () => {
  const first = await importFile("offers.csv", five);
  const second = await importFile("offers.csv", table(row("500000"), row("510000"), row("520000")));
  expect((await bandsOf(seattle))[0]?.band.n).toBe(8);
  await undoPayImport(localOwner, second.id);
  expect((await bandsOf(seattle))[0]?.band).toMatchObject({ n: 5, p50: 200_000 });
  await undoPayImport(localOwner, first.id);
  await runPayImports();
  expect(await bandsOf(seattle)).toEqual([]);
  expect(await countRecords()).toBe(0);
  await expect(undoPayImport(localOwner, first.id)).rejects.toThrow("Only an import that is done");
});

test("a workbook is read as a table is, its formulas refused", async () => {
  const strings = [...HEAD.split(","), "Data Engineer", "senior", "US-Seattle", "Meridian &amp; Sons", "USD"];
  const cell = (at: string, index: number) => `<c r="${at}" t="s"><v>${index}</v></c>`;
  const heads = HEAD.split(",")
    .map((_, index) => cell(`${"ABCDEFGHI"[index]}1`, index))
    .join("");
  const line = (number: number, pay: string) =>
    `<row r="${number}">${cell(`A${number}`, 9)}${cell(`B${number}`, 10)}${cell(`C${number}`, 11)}${cell(`D${number}`, 12)}<c r="E${number}"><v>2026</v></c>${cell(`F${number}`, 13)}<c r="G${number}">${pay}</c></row>`;
  const sheet = `<worksheet><sheetData><row r="1">${heads}</row>${line(2, "<v>170000.5</v>")}${line(3, "<f>SUM(1,2)</f><v>3</v>")}</sheetData></worksheet>`;
  const sst = `<sst>${strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("")}</sst>`;
  const parts = [
    { name: "xl/workbook.xml", content: "<workbook/>" },
    { name: "xl/sharedStrings.xml", content: sst },
    { name: "xl/worksheets/sheet1.xml", content: sheet },
  ];
  const done = await importFile("offers.xlsx", makeZip(parts));
  expect(done).toMatchObject({ status: "done", takenRows: 1, refusedRows: 1 });
  const [record] = await read(localOwner, "pay:write", (db) => db.payRecord.findMany());
  expect(record).toMatchObject({
    row: 2,
    roleSlug: "ai-data-engineer",
    employer: "meridian sons",
    base: 170_000.5,
    year: 2026,
  });
});

test("a workbook that unpacks to far more than a table needs is not opened", async () => {
  const bomb = makeZip([{ name: "xl/worksheets/sheet1.xml", content: "a".repeat(32 * 1024 * 1024) }]);
  await expect(keepFile("bomb.xlsx", bomb)).rejects.toThrow("far more than a table needs");
});

test("prevailing wages are kept with their place and level and counted in no percentile", async () => {
  const wages = '{"WA|king": {"I": 60.1, "II": 79.31, "III": 90, "IV": 102.02}, "TX|jones": {"I": 32.1}}';
  const done = await importFile("15-1252.json", wages);
  expect(done).toMatchObject({
    kind: "oflc",
    status: "done",
    takenRows: 5,
    counts: { roles: { "ml-systems-engineer": 5 } },
  });
  const records = await read(localOwner, "pay:write", (db) => db.payRecord.findMany({ orderBy: { row: "asc" } }));
  expect(records.map(({ region, level, baseUsd, counted }) => [region, level, baseUsd, counted])).toEqual([
    ["US-Seattle", "junior", 60.1 * 2080, false],
    ["US-Seattle", "mid", 79.31 * 2080, false],
    ["US-Seattle", "senior", 90 * 2080, false],
    ["US-Seattle", "staff", 102.02 * 2080, false],
    ["US national", "junior", 32.1 * 2080, false],
  ]);
});

test("a Job Bank row keeps its low, median and high in Canadian dollars an hour", async () => {
  const head =
    "ER_Code,NOC_2016,NOC_2021,Low_Wage_2016,Low_Wage_2024,Median_Wage_2024,High_Wage_2024,Province,Region,NOC_Title_2021";
  const done = await importFile(
    "wages.csv",
    `${head}\nER00,2171,21211,20,29.74,44.1,64.9,National,Canada,data scientists\n`,
  );
  expect(done).toMatchObject({ kind: "canada", status: "done" });
  const [record] = await read(localOwner, "pay:write", (db) => db.payRecord.findMany());
  expect(record).toMatchObject({
    roleSlug: "ai-researcher",
    region: "Canada",
    low: 29.74,
    mid: 44.1,
    high: 64.9,
    currency: "CAD",
    period: "hour",
  });
  expect(record?.base).toBeCloseTo(91_728);
});

test("an own rule maps stored records anew with their percentiles, and taking it back does the opposite", async () => {
  await importFile("offers.csv", five);
  const asData = { match: "is", words: "Machine Learning Engineer", role: "ai-data-engineer" } as const;
  const { ruleId, titles } = await addTitleRule(localOwner, asData);
  expect(titles).toBe(1);
  expect(await bandsOf(seattle)).toEqual([]);
  expect((await bandsOf({ ...seattle, role: "ai-data-engineer" }))[0]?.band.n).toBe(5);
  await setTitleRule(localOwner, ruleId, false);
  expect((await bandsOf(seattle))[0]?.band.n).toBe(5);
  await addTitleRule(localOwner, { ...asData, role: null });
  expect(await bandsOf(seattle)).toEqual([]);
});

test("a file is read once, and the one that has no column for the pay is not begun", async () => {
  const done = await importFile("offers.csv", five);
  await expect(begin(done.id)).rejects.toThrow("is being read already, or was");
  const id = await keepFile("names.csv", "title,year\nData Engineer,2026\n");
  await expect(begin(id)).rejects.toThrow("Choose the column that holds the pay.");
  expect((await getPayImport(localOwner, id)).status).toBe("waiting");
});
