import { afterEach, beforeEach, expect, test } from "vitest";
import { read } from "@/lib/data/access";
import { resetExchangeRates, setExchangeRates } from "@/lib/data/exchange-rates";
import { followRates, listImportsBehindRates } from "@/lib/data/pay-record-rates";
import { localOwner, systemActor } from "@/lib/domain/access";
import { runPayImports } from "@/lib/server/pay-import/run-pay-imports";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { importFile } from "./keep-file";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await runPayImports();
  await database.remove();
});

const HEAD = "title,level,place,employer,year,currency,period,salary,salary usd,bonus,equity,total";
const currencies = ["EUR", "GBP", "INR", "JPY", "USD", "CHF"] as const;
const pays = { EUR: 61_000, GBP: 47_000, INR: 1_400_000, JPY: 990_000, USD: 140_000, CHF: 9_000 } as const;
const periods = { EUR: "year", GBP: "year", INR: "year", JPY: "month", USD: "year", CHF: "month" } as const;
const titles = ["Machine Learning Engineer", "Data Engineer", "Prompt Engineer"];

/** Rows of every currency, with and without parts and stated dollars; some of them doubtful by one table or another. */
function lineOf(index: number): string {
  const currency = currencies[index % currencies.length] ?? "USD";
  const pay = pays[currency] * (1 + (index % 11) / 7) + (index % 17 === 0 ? pays[currency] * 40 : 0);
  const stated = index % 13 === 0 ? String(150_000 + index) : "";
  const bonus = index % 3 === 0 ? "" : String((index % 5) * 1_000);
  const equity = index % 2 === 0 ? "" : String((index % 4) * 2_500);
  const total = index % 7 === 0 ? String(Math.round(pay * 1.3)) : "";
  const cells = [titles[index % titles.length], "senior", "UK", `Company ${index % 9}`, 2025 + (index % 2)];
  return [...cells, currency, periods[currency], pay.toFixed(2), stated, bonus, equity, total].join(",");
}

const file = [HEAD, ...Array.from({ length: 400 }, (_, index) => lineOf(index)), ""].join("\n");
const other = {
  month: "2026-10",
  sourceName: "Finance department",
  sourceUrl: "https://example.com/rates",
  rates: "EUR 0.37\nGBP 3.3\nINR 12.7\nJPY 1490\nCHF 0.77",
};

/** Everything that is known of imported pay, but for what an import is called. */
function storedPay() {
  return read(localOwner, "pay:write", async (db) => ({
    cells: await db.payCell.findMany({
      orderBy: [{ roleSlug: "asc" }, { level: "asc" }, { region: "asc" }, { companyType: "asc" }, { component: "asc" }],
    }),
    records: (await db.payRecord.findMany({ orderBy: { row: "asc" } })).map(({ importId: _, ...record }) => record),
    imports: (await db.payImport.findMany()).map(({ rates, counts, ratesGoal }) => ({ rates, counts, ratesGoal })),
  }));
}

async function anew(): Promise<void> {
  await database.remove();
  database = await freshDatabase();
}

test("pay that was imported by one table of exchange rates and follows another is what an import by the other gives", async () => {
  await importFile("pay.csv", file);
  const shipped = await storedPay();
  await setExchangeRates(localOwner, other);
  expect(await listImportsBehindRates(localOwner)).toHaveLength(1);
  await runPayImports();
  expect(await listImportsBehindRates(localOwner)).toEqual([]);
  const followed = await storedPay();
  await resetExchangeRates(localOwner);
  await runPayImports();
  expect(await storedPay()).toEqual(shipped);
  await anew();
  await setExchangeRates(localOwner, other);
  await importFile("pay.csv", file);
  const imported = await storedPay();
  expect(imported).toEqual(followed);
  expect(imported.cells).not.toEqual(shipped.cells);
  expect(imported.imports[0]?.counts).not.toBe(shipped.imports[0]?.counts);
});

test("a program that ends between two steps goes on where it was, also by rates that changed again", async () => {
  const far = Array.from({ length: 30 }, (_, index) => lineOf(index).concat("\n".repeat(400)));
  await importFile("pay.csv", [HEAD, ...far].join("\n"));
  const shipped = await storedPay();
  await setExchangeRates(localOwner, other);
  expect(await followRates(systemActor)).toBe(true);
  const half = await read(localOwner, "pay:write", (db) => db.payImport.findFirst());
  expect(half).toMatchObject({ ratesRow: 5_000 });
  expect((await storedPay()).cells).toEqual(shipped.cells);
  await resetExchangeRates(localOwner);
  // A program that starts anew has no runner yet.
  Reflect.deleteProperty(globalThis, "rolecallPayRunner");
  await runPayImports();
  expect(await storedPay()).toEqual(shipped);
});

test("records whose currency the rates in force lack count nowhere and are at least nothing, until the rates have it again", async () => {
  const own = { ...other, rates: "XAU 0.0005" };
  await setExchangeRates(localOwner, own);
  const lines = [30, 31, 32, 33, 34].map(
    (pay, index) => `Data Engineer,senior,UK,Company ${index},2026,XAU,year,${pay},,,,`,
  );
  await importFile("pay.csv", [HEAD, ...lines].join("\n"));
  const known = await storedPay();
  expect(known.cells.length).toBeGreaterThan(0);
  await resetExchangeRates(localOwner);
  await runPayImports();
  const lacking = await storedPay();
  expect(lacking.cells).toEqual([]);
  expect(lacking.records.map(({ flags, counted }) => [flags, counted])).toEqual(lines.map(() => ["no-rate", false]));
  await setExchangeRates(localOwner, own);
  await runPayImports();
  expect(await storedPay()).toEqual(known);
});
