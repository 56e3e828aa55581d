import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listCandidates } from "@/lib/data/candidate-list";
import { storeReadCandidate } from "@/lib/data/ingest";
import { listJournal } from "@/lib/data/journal";
import { type Actor, localOwner } from "@/lib/domain/access";
import { EVIDENCE_HEAD } from "@/lib/domain/exchange/evidence-rows";
import { readCsv } from "@/lib/domain/exchange/read-csv";
import type { ExportFormat } from "@/lib/server/exchange/export-formats";
import { type XlsxSheet, xlsxStream } from "@/lib/server/exchange/xlsx-stream";
import { exportCandidate } from "@/lib/server/export-candidate";
import { exportCandidates } from "@/lib/server/export-candidates";
import { readXlsx, tellWorkbook } from "@/lib/server/table-file/read-xlsx";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

const HOSTILE = [
  "=1+1",
  "+A1",
  "-2+3",
  "@SUM(1)",
  "\tx",
  "＝1+1",
  "＋1",
  "－1",
  "＠x",
  "'quoted",
  '"a",b',
  "<b>&amp;</b>",
  "a\u0001b",
];

let database: FreshDatabase;
let folder: string;
beforeEach(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(path.join(tmpdir(), "rolecall-xlsx-"));
});
afterEach(async () => {
  await database.remove();
  await rm(folder, { recursive: true });
});

const query = { sort: "name", direction: "ascending", limit: 2 } as const;
const exported = (format: ExportFormat, actor: Actor = localOwner) =>
  exportCandidates(actor, { query, chosen: null, name: "candidates", format });

async function rowsOfFirstSheet(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const file = path.join(folder, "read.xlsx");
  await writeFile(file, bytes);
  const rows: (readonly string[])[] = [];
  for await (const part of readXlsx(file, 0)) rows.push(...part.map(({ cells }) => cells));
  return rows;
}

async function written(sheets: readonly XlsxSheet[], mostRows?: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsxStream(sheets, mostRows)) pieces.push(piece);
  return Buffer.concat(pieces);
}

test("SEC-61: a workbook is read back as it was written: texts are texts whatever they begin with, numbers stay numbers", async () => {
  async function* batches() {
    yield HOSTILE.map((text, at) => [text, -at - 0.5]);
    yield [["last", Number.NaN]];
  }
  const bytes = await written([{ name: "Odd & <ends>", head: ["Text", "Number"], batches }]);
  const rows = await rowsOfFirstSheet(bytes);
  expect(rows[0]).toEqual(["Text", "Number"]);
  // The reader trims cells, and XML has no letter 1.
  expect(rows.slice(1, -1)).toEqual(
    HOSTILE.map((text, at) => [text.trim().replace("\u0001", "\ufffd"), String(-at - 0.5)]),
  );
  expect(rows.at(-1)?.[0]).toBe("last");
});

test("rows that do not fit into a sheet go on in another, none twice and none lost", async () => {
  async function* batches() {
    for (let at = 0; at < 9; at += 3) yield [at, at + 1, at + 2].map((row) => [row]);
  }
  async function* none() {}
  const sheets = [
    { name: "Long", head: ["Row"], batches },
    { name: "Empty", head: ["None"], batches: none },
  ];
  const bytes = await written(sheets, 7);
  const file = path.join(folder, "long.xlsx");
  await writeFile(file, bytes);
  expect((await tellWorkbook(file)).sheets).toEqual(["Long", "Long 2", "Empty"]);
  const rows: string[] = [];
  for (const sheet of [0, 1, 2])
    for await (const part of readXlsx(file, sheet)) rows.push(...part.map(({ cells }) => cells.join()));
  expect(rows).toEqual(["Row", "0", "1", "2", "3", "4", "5", "Row", "6", "7", "8", "None"]);
});

test("others have their turn while people leave, and whoever stops taking them stops the work", async () => {
  for (let at = 0; at < 6; at += 1) await storeReadCandidate(localOwner, makeReadCandidate({ name: `Person ${at}` }));
  for (const format of ["csv", "evidence", "xlsx", "json-resume"] as const) {
    let turns = 0;
    let isOver = false;
    const turn = () => {
      turns += 1;
      if (!isOver) setImmediate(turn);
    };
    setImmediate(turn);
    await exported(format).arrayBuffer();
    isOver = true;
    // Three pages of two people at least.
    expect(turns, format).toBeGreaterThanOrEqual(3);
  }
  const reader = exported("xlsx").body?.getReader();
  expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
  await reader?.cancel();
});

test("SEC-61: no cell of an exported workbook is a formula, and its three sheets have everybody", async () => {
  for (const [at, name] of HOSTILE.slice(0, 5).entries())
    await storeReadCandidate(localOwner, makeReadCandidate({ name, text: `${name}\nOslo\nkubernetes ${at}` }));
  const bytes = new Uint8Array(await exported("xlsx").arrayBuffer());
  const rows = await rowsOfFirstSheet(bytes);
  expect(rows).toHaveLength(6);
  // The reader shows a formula as "=…", as it does a text that begins so; here the cells themselves are looked at.
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts))
    if (/sheet\d/.test(name)) expect(strFromU8(part)).not.toContain("<f>");
  expect((await tellWorkbook(path.join(folder, "read.xlsx"))).sheets).toEqual(["Candidates", "Evidence", "Scores"]);
});

test("SEC-61: the CSV of the evidence has a row for each quote, is read back as it was, and runs as no formula", async () => {
  for (const name of HOSTILE.slice(0, 9).filter((text) => text.trim() === text))
    await storeReadCandidate(localOwner, makeReadCandidate({ name, text: `${name}\nOslo\nkubernetes =2+3` }));
  const text = await exported("evidence").text();
  for (const cell of text.split(/[,\r\n]/)) expect(cell).not.toMatch(/^"?[=+\-@＝＋－＠]/);
  const { rows } = readCsv(text);
  expect(rows[0]?.cells).toEqual([...EVIDENCE_HEAD]);
  const names = rows.slice(1).map(({ cells }) => cells[0]);
  expect(names.sort()).toEqual(
    HOSTILE.slice(0, 9)
      .filter((name) => name.trim() === name)
      .sort(),
  );
  expect(new Set(rows.slice(1).map(({ cells }) => cells[EVIDENCE_HEAD.indexOf("Quote")]))).toEqual(
    new Set(["kubernetes"]),
  );
});

test("in blind review tables hide who people are, and files with documents in them are refused", async () => {
  await storeReadCandidate(localOwner, makeReadCandidate({ name: "Tamsin Seen" }));
  const [row] = (await listCandidates(localOwner, {})).rows;
  const blind: Actor = { ...localOwner, blind: { revealed: new Map() } };
  for (const format of ["csv", "evidence"] as const)
    expect(await exported(format, blind).text()).not.toContain("Tamsin");
  const workbook = new Uint8Array(await exported("xlsx", blind).arrayBuffer());
  expect(JSON.stringify(await rowsOfFirstSheet(workbook))).not.toContain("Tamsin");
  expect(() => exported("json", blind)).toThrow(/Blind review is on/);
  expect(() => exportCandidate(blind, row?.id ?? "", "json")).toThrow(/Blind review is on/);
});

test("one candidate leaves like many, and the journal has it", async () => {
  for (const name of ["Ada", "Bo"]) await storeReadCandidate(localOwner, makeReadCandidate({ name }));
  const { rows } = await listCandidates(localOwner, query);
  const id = rows[1]?.id ?? "";
  const answer = exportCandidate(localOwner, id, "csv");
  expect(answer.headers.get("content-disposition")).toContain(`candidate-${id.slice(0, 8)}-`);
  const { rows: lines } = readCsv(await answer.text());
  expect(lines.map(({ cells }) => cells[1])).toEqual(["Name", "Bo"]);
  const [noted] = await listJournal(localOwner, { limit: 1 });
  expect(noted).toMatchObject({ kind: "candidate.export", entity: id, detail: { count: 1 } });
});
