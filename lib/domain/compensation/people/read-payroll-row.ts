import { convert } from "@/lib/domain/compensation/money";
import { type RecordPeriod, yearlyPay } from "@/lib/domain/compensation/records/pay-record";
import { readAmount, signFits } from "@/lib/domain/compensation/records/read-amount";
import {
  countryOfWord,
  levelOfWord,
  periodOfWord,
  placeOfCity,
  plainWord,
} from "@/lib/domain/compensation/records/record-words";
import { RefusedRow } from "@/lib/domain/compensation/records/refused-row";
import { refuseAbsurd, yearlyDoubt } from "@/lib/domain/compensation/records/yearly-doubt";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import { type PayPlace, payPlaceOf } from "@/lib/reference/pay-places";
import { levelOfTitle } from "./level-of-title";
import type { OwnPerson } from "./own-person";
import { type PayrollField, type PayrollMapping, payrollFields } from "./payroll-mapping";
import { placeOfOffice } from "./place-of-office";

export type PayrollRow =
  | { readonly kind: "taken"; readonly person: Omit<OwnPerson, "role"> }
  | { readonly kind: "refused"; readonly row: number; readonly because: string };

type CellOf = (field: PayrollField) => string;

const MOST_LETTERS = 200;
const BAD_SIGN = /[\uFFFD\0]/u;
const FORMULA = /^['’]?[=+@＝＋＠-]/u;
const NO_GROUP = /^(?:|-|–|—|n\/?a|null|none|unknown|not stated|prefer not to say)$/i;

/**
 * Makes the function that reads the rows of one payroll. A row is taken or refused with one sentence that says how to mend it: nobody is taken
 * twice, no formula is run, and pay that cannot be a year's is refused rather than held against a band.
 */
export function payrollRowReader(
  headings: readonly string[],
  mapping: PayrollMapping,
  rates: readonly ExchangeRate[],
): (row: number, cells: readonly string[]) => PayrollRow {
  const at = new Map(Object.entries(mapping.columns).map(([field, heading]) => [field, headings.indexOf(heading)]));
  const groupsAt = mapping.groups.map((heading) => [heading, headings.indexOf(heading)] as const);
  const rowOf = new Map<string, number>();
  return (row, cells) => {
    const cell: CellOf = (field) => (cells[at.get(field) ?? -1] ?? "").trim();
    try {
      if (cells.some((text) => BAD_SIGN.test(text)))
        throw new RefusedRow("It holds signs that are not UTF-8. Save the file as “CSV UTF-8” and send it again.");
      const reference = wordsOf(cell, "reference");
      const first = rowOf.get(reference.toLowerCase());
      if (first !== undefined)
        throw new RefusedRow(`Row ${first} is the same person. Leave one row a person, the pay that counts now.`);
      const groups = Object.fromEntries(groupsAt.map(([heading, index]) => [heading, groupOf(cells[index] ?? "")]));
      const person = { row, reference, ...factsOf(cell, mapping, rates), groups };
      rowOf.set(reference.toLowerCase(), row);
      return { kind: "taken", person };
    } catch (error) {
      if (error instanceof RefusedRow) return { kind: "refused", row, because: error.message };
      throw error;
    }
  };
}

/** "" where the cell says that nothing is known, or holds what a spreadsheet would run. */
function groupOf(cell: string): string {
  const text = cell.replace(/\s+/g, " ").trim().slice(0, MOST_LETTERS);
  return NO_GROUP.test(text) || FORMULA.test(text) ? "" : text;
}

function wordsOf(cell: CellOf, field: "reference" | "title"): string {
  const text = cell(field).replace(/\s+/g, " ").slice(0, MOST_LETTERS);
  const name = payrollFields[field];
  if (text === "") throw new RefusedRow(`“${name}” is empty. Fill it in, or leave the row out.`);
  if (FORMULA.test(text)) throw new RefusedRow(`“${name}” is a formula, which is never run.`);
  return text;
}

type Facts = Pick<OwnPerson, "title" | "level" | "place" | "currency" | "base" | "share">;

function factsOf(cell: CellOf, mapping: PayrollMapping, rates: readonly ExchangeRate[]): Facts {
  const { everyRow } = mapping;
  const title = wordsOf(cell, "title");
  const share = shareOf(cell("share"));
  const currency = currencyOf(cell, mapping);
  const place = placeOf(cell, everyRow.place);
  const received = yearlyPay(amountOf(cell("base"), currency), periodOf(cell, mapping));
  const base = everyRow.pay === "received" ? received / share : received;
  checkYear(base, currency, place, rates);
  return {
    ...{ title, currency, base, share, place: place?.id ?? null },
    level: levelOfWord(cell("level")) ?? levelOfTitle(title) ?? everyRow.level,
  };
}

function amountOf(text: string, currency: string): number {
  const read = readAmount(text);
  if (read.kind === "empty")
    throw new RefusedRow("It has no base pay. Whose pay is not known cannot be held against a band.");
  if (read.kind === "unreadable") throw new RefusedRow(`“${payrollFields.base}” ${read.because}.`);
  if (read.sign !== null && !signFits(read.sign, currency))
    throw new RefusedRow(`Two currencies in one row: the amount says ${read.sign}, the row says ${currency}.`);
  if (read.value <= 0) throw new RefusedRow(`“${payrollFields.base}” is ${read.value}. Write what is paid, above 0.`);
  return read.value;
}

/** Nobody's year is 2,500 dollars in Berlin: then the period is wrong, and the row is not taken. */
function checkYear(base: number, currency: string, place: PayPlace | null, rates: readonly ExchangeRate[]): void {
  refuseAbsurd({ base, currency, statedUsd: null });
  const baseUsd = convert(base, currency, "USD", rates);
  const parts = { bonusUsd: null, equityUsd: null, totalUsd: null };
  const doubt = yearlyDoubt({ baseUsd, country: place?.country ?? null, ...parts });
  if (doubt === "looks-monthly")
    throw new RefusedRow("The pay of a year looks like that of a month. Choose the period, or mend the row.");
  if (doubt === "implausible")
    throw new RefusedRow("Nobody is paid so for a full-time year. Look at the amount, its period and its currency.");
}

function currencyOf(cell: CellOf, { columns, everyRow }: PayrollMapping): string {
  const currency = (columns.currency === undefined ? everyRow.currency : cell("currency").toUpperCase()) ?? "";
  if (/^[A-Z]{3}$/.test(currency)) return currency;
  throw new RefusedRow(`“${currency.slice(0, 20)}” is no currency. Write three letters, for example USD.`);
}

function periodOf(cell: CellOf, { columns, everyRow }: PayrollMapping): RecordPeriod {
  const period = columns.period === undefined ? everyRow.period : periodOfWord(cell("period"));
  if (period !== null) return period;
  throw new RefusedRow(`“${cell("period").slice(0, 20)}” is no period. Write Year, Month, Week or Hour.`);
}

/** 0.8, "80 %" and 80 are the same share of full time; an empty cell is all of it. */
function shareOf(text: string): number {
  const plain = plainWord(text);
  if (plain === "" || plain === "full time") return 1;
  const value = Number(text.replace(/[\s%]/g, "").replace(",", "."));
  const share = text.includes("%") || value > 1.5 ? value / 100 : value;
  if (share > 0 && share <= 1) return share;
  throw new RefusedRow(`“${text.slice(0, 20)}” is no share of full time. Write 1, 0.8 or 80 %.`);
}

/** The narrowest place that the row names and pay is told for; the one that holds for every row where it names none. */
function placeOf(cell: CellOf, everyRow: string | null): PayPlace | null {
  const [place, city, state, country] = [cell("place"), cell("city"), cell("state"), cell("country")];
  if (`${place}${city}${state}${country}` === "") return everyRow === null ? null : payPlaceOf(everyRow);
  const around = countryOfWord(country)?.place ?? null;
  return placeOfOffice(place) ?? placeOfCity(state, city) ?? placeWithin(placeOfOffice(city), around) ?? around;
}

/** A town's place, where its country is not another than the one that the row names: Paris in Texas is not the one in France. */
function placeWithin(town: PayPlace | null, around: PayPlace | null): PayPlace | null {
  return town !== null && around !== null && town.country !== around.country ? null : town;
}
