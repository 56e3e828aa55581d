import { plainWord } from "@/lib/domain/exchange/plain-word";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import { payPlaceOf } from "@/lib/reference/pay-places";
import { amountsOfRow, type CellOf, type RowAmounts, type Unit } from "./amounts-of-row";
import { payInUsd } from "./pay-in-usd";
import type { PayField, PayMapping } from "./pay-mapping";
import type { PayRecord, RecordFlag } from "./pay-record";
import { companyTypeOfWord, countryOfWord, levelOfWord, periodOfWord, placeOfCity, yearOfCell } from "./record-words";
import { RefusedRow } from "./refused-row";
import { textHash } from "./row-hash";
import { flagsWithDoubt, refuseAbsurd, yearlyDoubt } from "./yearly-doubt";

/** What becomes of one row. */
export type ReadRow =
  | { readonly kind: "taken"; readonly record: PayRecord }
  | { readonly kind: "refused"; readonly because: string };

export type RowReading = {
  readonly headings: readonly string[];
  readonly mapping: PayMapping;
  readonly rates: readonly ExchangeRate[];
  readonly roleOf: (title: string) => string | null;
};

export type RowReader = (row: number, cells: readonly string[]) => ReadRow;

const PAY_FIELDS: readonly PayField[] = ["pay", "low", "high", "usd", "bonus", "equity", "total"];
const MOST_LETTERS = 200;
const RADIX = 36;

/**
 * Makes the function that reads the rows of one file. A row is taken or refused with one sentence; what is doubtful but can be read is taken
 * with flags. Formulas are never run, and nothing is guessed.
 */
export function payRowReader({ headings, mapping, rates, roleOf }: RowReading): RowReader {
  const at = new Map(Object.entries(mapping.columns).map(([field, heading]) => [field, headings.indexOf(heading)]));
  const payColumns = new Set(PAY_FIELDS.map((field) => at.get(field) ?? -1));
  return (row, cells) => {
    const cell: CellOf = (field) => (cells[at.get(field) ?? -1] ?? "").trim();
    try {
      checkLength(cells, headings.length);
      checkSigns(cells);
      checkStatus(cell("status"));
      const told = cells.map((text, index) => (payColumns.has(index) ? "" : text)).join("\u001f");
      const pairKey = textHash(told).toString(RADIX);
      return { kind: "taken", record: recordOf(cell, { row, pairKey, mapping, rates, roleOf }) };
    } catch (error) {
      if (error instanceof RefusedRow) return { kind: "refused", because: error.message };
      throw error;
    }
  };
}

type RecordReading = Pick<PayRecord, "row" | "pairKey"> & Omit<RowReading, "headings">;

/** The record is written out in one piece: put together from others it takes three times as long and several times the memory. */
function recordOf(cell: CellOf, { row, pairKey, mapping, rates, roleOf }: RecordReading): PayRecord {
  const title = titleOf(cell);
  const pay = amountsOfRow(cell, unitOf(cell, mapping));
  refuseAbsurd(pay);
  const { baseUsd, bonusUsd, equityUsd, totalUsd } = payInUsd(pay, rates);
  if (baseUsd === null)
    throw new RefusedRow(
      `The table of exchange rates has no ${pay.currency}. Add it there, or the pay in US dollars as a column, take this import back and import the file again.`,
    );
  const { region, country } = placeOfRow(cell, mapping.everyRow.country);
  const doubt = yearlyDoubt({ baseUsd, country, bonusUsd, equityUsd, totalUsd });
  return {
    row,
    title,
    role: roleOf(title),
    level: levelOfWord(cell("level")),
    region,
    country,
    companyType: companyTypeOfWord(cell("companyType")),
    employer: plainWord(cell("employer")).slice(0, MOST_LETTERS) || null,
    year: yearOf(cell, mapping),
    currency: pay.currency,
    period: pay.period,
    low: pay.low,
    mid: pay.mid,
    high: pay.high,
    base: pay.base,
    statedUsd: pay.statedUsd,
    bonus: pay.bonus,
    equity: pay.equity,
    total: pay.total,
    baseUsd,
    bonusUsd,
    equityUsd,
    totalUsd,
    pairKey,
    flags: flagsOf(pay, doubt, isFullTime(cell("employment"))),
  };
}

const NO_FLAGS: readonly RecordFlag[] = [];
const SWAPPED: readonly RecordFlag[] = ["swapped"];
const PART_TIME: readonly RecordFlag[] = ["not-full-time"];

function flagsOf({ isSwapped }: RowAmounts, doubt: RecordFlag | null, isFull: boolean): readonly RecordFlag[] {
  if (!isSwapped && doubt === null && isFull) return NO_FLAGS;
  return flagsWithDoubt([...(isSwapped ? SWAPPED : NO_FLAGS), ...(isFull ? NO_FLAGS : PART_TIME)], doubt);
}

/** A sign that stands for bytes that are no UTF-8, and the zero byte of binary files. */
const BAD_SIGN = /[\uFFFD\0]/u;

function checkSigns(cells: readonly string[]): void {
  if (cells.some((text) => BAD_SIGN.test(text)))
    throw new RefusedRow("It holds signs that are not UTF-8. Save the file as “CSV UTF-8” and send it again.");
}

function checkLength(cells: readonly string[], columns: number): void {
  if (cells.length > columns && cells.slice(columns).some((text) => text !== ""))
    throw new RefusedRow(
      `It has ${cells.length} cells and the heading ${columns}, so they may stand in wrong columns. Put cells that hold the separator into quotes.`,
    );
}

/** "Certified-Expired" was certified, and its offer stood; what was withdrawn afterwards did not. */
const CERTIFIED = /^certified(?: ?- ?expired)?$/i;

function checkStatus(status: string): void {
  if (status !== "" && !CERTIFIED.test(status))
    throw new RefusedRow(`The case is not certified (${status.slice(0, 40)}), so nobody is known to be paid by it.`);
}

function titleOf(cell: CellOf): string {
  const title = cell("title").replace(/\s+/g, " ").slice(0, MOST_LETTERS);
  if (title === "") throw new RefusedRow("It has no job title.");
  if (/^['’]?[=+@＝＋＠-]/u.test(title)) throw new RefusedRow("“Job title” is a formula, which is never run.");
  return title;
}

function unitOf(cell: CellOf, { columns, everyRow }: PayMapping): Unit {
  const currency = (columns.currency === undefined ? everyRow.currency : cell("currency").toUpperCase()) ?? "";
  if (!/^[A-Z]{3}$/.test(currency))
    throw new RefusedRow(`“${currency.slice(0, 20)}” is no currency. Write three letters, for example USD.`);
  const period = columns.period === undefined ? everyRow.period : periodOfWord(cell("period"));
  if (period === null)
    throw new RefusedRow(`“${cell("period").slice(0, 20)}” is no period. Write Year, Month, Week or Hour.`);
  return { currency, period };
}

function yearOf(cell: CellOf, { columns, everyRow }: PayMapping): number {
  const year = columns.year === undefined ? everyRow.year : yearOfCell(cell("year"));
  if (year === null) throw new RefusedRow(`“${cell("year").slice(0, 20)}” names no year from 1990 to 2100.`);
  return year;
}

/** The narrowest place that the row names and pay is told for. */
function placeOfRow(cell: CellOf, everyRow: string | null): Pick<PayRecord, "region" | "country"> {
  const named = payPlaceOf(cell("place"));
  const country = countryOfWord(
    cell("country") || (cell("place") && named === null ? cell("place") : "") || (everyRow ?? ""),
  );
  const place = named ?? placeOfCity(cell("state"), cell("city")) ?? country?.place ?? null;
  return { region: place?.id ?? null, country: place?.country ?? country?.code ?? null };
}

const FULL_TIME = /^(?:ft|full[ -]?time|y|yes|true|1|permanent)$/i;

const isFullTime = (word: string): boolean => word === "" || FULL_TIME.test(word);
