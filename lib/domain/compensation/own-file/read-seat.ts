import { convert } from "@/lib/domain/compensation/money";
import type { PayLevel } from "@/lib/domain/compensation/pay-cell";
import { type RecordPeriod, yearlyPay } from "@/lib/domain/compensation/records/pay-record";
import { readAmount, signFits } from "@/lib/domain/compensation/records/read-amount";
import { countryOfWord, levelOfWord, periodOfWord, placeOfCity } from "@/lib/domain/compensation/records/record-words";
import { RefusedRow } from "@/lib/domain/compensation/records/refused-row";
import { refuseAbsurd, yearlyDoubt } from "@/lib/domain/compensation/records/yearly-doubt";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import { type PayPlace, payPlaceOf } from "@/lib/reference/pay-places";
import { levelOfTitle } from "./level-of-title";
import { placeOfOffice } from "./place-of-office";
import { type SeatField, type SeatMapping, seatFields } from "./seat-mapping";

/** The text of a row's cell, trimmed; empty where the mapping names no column for it. */
export type CellOf<Field extends string> = (field: Field) => string;

/** Makes the function that finds a row's cells. */
export function cellsOf<Field extends string>(
  headings: readonly string[],
  columns: Readonly<Partial<Record<Field, string>>>,
): (cells: readonly string[]) => CellOf<Field> {
  const at = new Map(Object.entries(columns).map(([field, heading]) => [field, headings.indexOf(String(heading))]));
  return (cells) => (field) => (cells[at.get(field) ?? -1] ?? "").trim();
}

const BAD_SIGN = /[\uFFFD\0]/u;
const FORMULA = /^['’]?[=+@＝＋＠-]/u;
const MOST_LETTERS = 200;

/** Whether a spreadsheet would run a cell. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** Throws RefusedRow for a row that is not UTF-8. */
export function refuseBadSigns(cells: readonly string[]): void {
  if (cells.some((text) => BAD_SIGN.test(text)))
    throw new RefusedRow("It holds signs that are not UTF-8. Save the file as “CSV UTF-8” and send it again.");
}

/** What a row says of a seat and its pay. */
export type Seat = {
  readonly reference: string;
  readonly title: string;
  /** From its column, else from the title, else the one that holds for every row. */
  readonly level: PayLevel | null;
  readonly place: PayPlace | null;
  readonly currency: string;
  /** A year's, in the currency, as the row states it; above 0. */
  readonly yearlyPay: number;
};

/** Reads a seat; throws RefusedRow with the sentence that says how to mend the row. */
export function readSeat(cell: CellOf<SeatField>, mapping: SeatMapping): Seat {
  const title = wordsOf(cell, "title");
  const currency = currencyOf(cell, mapping);
  return {
    ...{ reference: wordsOf(cell, "reference"), title, currency },
    level: levelOfWord(cell("level")) ?? levelOfTitle(title) ?? mapping.everyRow.level,
    place: placeOf(cell, mapping.everyRow.place),
    yearlyPay: yearlyPay(amountOf(cell("base"), currency), periodOf(cell, mapping)),
  };
}

function wordsOf(cell: CellOf<SeatField>, field: "reference" | "title"): string {
  const text = cell(field).replace(/\s+/g, " ").slice(0, MOST_LETTERS);
  const name = seatFields[field];
  if (text === "") throw new RefusedRow(`“${name}” is empty. Fill it in, or leave the row out.`);
  if (isFormula(text)) throw new RefusedRow(`“${name}” is a formula, which is never run.`);
  return text;
}

function amountOf(text: string, currency: string): number {
  const read = readAmount(text);
  if (read.kind === "empty")
    throw new RefusedRow("It has no base pay. Pay that is not known cannot be held against a band.");
  if (read.kind === "unreadable") throw new RefusedRow(`“${seatFields.base}” ${read.because}.`);
  if (read.sign !== null && !signFits(read.sign, currency))
    throw new RefusedRow(`Two currencies in one row: the amount says ${read.sign}, the row says ${currency}.`);
  if (read.value <= 0) throw new RefusedRow(`“${seatFields.base}” is ${read.value}. Write what is paid, above 0.`);
  return read.value;
}

/** Nobody's year is 2,500 dollars in Berlin: then the period is wrong, and the row is not taken. `base` is of a full-time year. */
export function refuseOddYear(
  { currency, place }: Pick<Seat, "currency" | "place">,
  base: number,
  rates: readonly ExchangeRate[],
): void {
  refuseAbsurd({ base, currency, statedUsd: null });
  const baseUsd = convert(base, currency, "USD", rates);
  const parts = { bonusUsd: null, equityUsd: null, totalUsd: null };
  const doubt = yearlyDoubt({ baseUsd, country: place?.country ?? null, ...parts });
  if (doubt === "looks-monthly")
    throw new RefusedRow("The pay of a year looks like that of a month. Choose the period, or mend the row.");
  if (doubt === "implausible")
    throw new RefusedRow("Nobody is paid so for a full-time year. Look at the amount, its period and its currency.");
}

function currencyOf(cell: CellOf<SeatField>, { columns, everyRow }: SeatMapping): string {
  const currency = (columns.currency === undefined ? everyRow.currency : cell("currency").toUpperCase()) ?? "";
  if (/^[A-Z]{3}$/.test(currency)) return currency;
  throw new RefusedRow(`“${currency.slice(0, 20)}” is no currency. Write three letters, for example USD.`);
}

function periodOf(cell: CellOf<SeatField>, { columns, everyRow }: SeatMapping): RecordPeriod {
  const period = columns.period === undefined ? everyRow.period : periodOfWord(cell("period"));
  if (period !== null) return period;
  throw new RefusedRow(`“${cell("period").slice(0, 20)}” is no period. Write Year, Month, Week or Hour.`);
}

/** The narrowest place that the row names and pay is told for; the one that holds for every row where it names none. */
function placeOf(cell: CellOf<SeatField>, everyRow: string | null): PayPlace | null {
  const [place, city, state, country] = [cell("place"), cell("city"), cell("state"), cell("country")];
  if (`${place}${city}${state}${country}` === "") return everyRow === null ? null : payPlaceOf(everyRow);
  const around = countryOfWord(country)?.place ?? null;
  return placeOfOffice(place) ?? placeOfCity(state, city) ?? placeWithin(placeOfOffice(city), around) ?? around;
}

/** A town's place, where its country is not another than the one that the row names: Paris in Texas is not the one in France. */
function placeWithin(town: PayPlace | null, around: PayPlace | null): PayPlace | null {
  return town !== null && around !== null && town.country !== around.country ? null : town;
}
