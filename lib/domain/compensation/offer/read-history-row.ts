import {
  type CellOf,
  cellsOf,
  readSeat,
  refuseBadSigns,
  refuseOddYear,
  type Seat,
} from "@/lib/domain/compensation/own-file/read-seat";
import { readAmount } from "@/lib/domain/compensation/records/read-amount";
import { RefusedRow } from "@/lib/domain/compensation/records/refused-row";
import { dayOfCell } from "@/lib/domain/exchange/day-of-cell";
import { plainWord } from "@/lib/domain/exchange/plain-word";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import { type HistoryField, type HistoryMapping, historyFields } from "./history-mapping";
import { OfferInput } from "./offer-input";
import { dateProblems, isAnswered, type OfferDates, type OfferStatus } from "./offer-status";

export type HistoryRow =
  | { readonly kind: "taken"; readonly row: number; readonly offer: OfferInput }
  | { readonly kind: "refused"; readonly row: number; readonly because: string };

export type HistoryReading = {
  readonly headings: readonly string[];
  readonly mapping: HistoryMapping;
  readonly rates: readonly ExchangeRate[];
  readonly roleOf: (title: string) => string | null;
};

const statusWords: Readonly<Record<OfferStatus, readonly string[]>> = {
  draft: ["draft"],
  made: ["made", "open", "pending", "sent", "extended", "offered"],
  accepted: ["accepted", "yes", "hired", "signed", "won", "joined"],
  declined: ["declined", "no", "rejected", "refused", "lost", "turned down"],
};

/**
 * Makes the function that reads the rows of a table of past offers. A row is taken or refused with one sentence that says how to mend it; of
 * pay only base, bonus and sign-on are read, so that an imported offer says nothing of equity.
 */
export function historyRowReader({
  headings,
  mapping,
  rates,
  roleOf,
}: HistoryReading): (row: number, cells: readonly string[]) => HistoryRow {
  const cellOf = cellsOf<HistoryField>(headings, mapping.columns);
  return (row, cells) => {
    try {
      refuseBadSigns(cells);
      const cell = cellOf(cells);
      const seat = readSeat(cell, mapping);
      refuseOddYear(seat, seat.yearlyPay, rates);
      const place = { ...placeOf(seat, roleOf), companyType: mapping.everyRow.companyType };
      const parsed = OfferInput.safeParse({ ...place, ...datesOf(cell), terms: termsOf(cell, seat) });
      if (!parsed.success) throw new RefusedRow(parsed.error.issues[0]?.message ?? "It cannot be an offer.");
      return { kind: "taken", row, offer: parsed.data };
    } catch (error) {
      if (error instanceof RefusedRow) return { kind: "refused", row, because: error.message };
      throw error;
    }
  };
}

function placeOf({ reference, title, level, place }: Seat, roleOf: HistoryReading["roleOf"]) {
  const role = roleOf(title);
  if (role === null)
    throw new RefusedRow(`No rule knows “${title.slice(0, 60)}” as one of the ten roles. Add a rule, or leave it out.`);
  if (level === null) throw new RefusedRow("Neither a column nor the title says the level.");
  if (place === null) throw new RefusedRow("It names no place that pay is known for.");
  return { label: reference.slice(0, 120), role, level, place: place.id };
}

function termsOf(cell: CellOf<HistoryField>, { currency, yearlyPay }: Seat) {
  return {
    ...{ currency, base: yearlyPay, equity: null, fullyDilutedShares: null, nextRoundDilution: null },
    bonus: { kind: "percent", size: partOf(cell, "bonusPercent") },
    signOn: { amount: partOf(cell, "signOn"), years: 1 },
  };
}

/** An amount beside the base; an empty cell is none. */
function partOf(cell: CellOf<HistoryField>, field: "bonusPercent" | "signOn"): number {
  const read = readAmount(cell(field).replace("%", ""));
  if (read.kind === "empty") return 0;
  if (read.kind === "unreadable") throw new RefusedRow(`“${historyFields[field]}” ${read.because}.`);
  if (read.value < 0)
    throw new RefusedRow(`“${historyFields[field]}” is ${read.value}. Leave it empty where there is none.`);
  return read.value;
}

function datesOf(cell: CellOf<HistoryField>): OfferDates {
  const word = plainWord(cell("status"));
  const status = (Object.keys(statusWords) as OfferStatus[]).find((one) => statusWords[one].includes(word)); // the keys of statusWords
  if (status === undefined)
    throw new RefusedRow(
      `“${cell("status").slice(0, 30)}” does not say what became of it. Write made, accepted or declined.`,
    );
  const dates = {
    status,
    madeOn: status === "draft" ? null : dayOf(cell, "madeOn"),
    answeredOn: isAnswered(status) ? dayOf(cell, "answeredOn") : null,
  };
  const [problem] = Object.values(dateProblems(dates));
  if (problem !== undefined) throw new RefusedRow(problem);
  return dates;
}

function dayOf(cell: CellOf<HistoryField>, field: "madeOn" | "answeredOn"): string | null {
  const text = cell(field);
  if (text === "") return null;
  const day = dayOfCell(text);
  if (day === "ambiguous")
    throw new RefusedRow(`“${text.slice(0, 20)}” can be two days. Write the year first: 2026-04-03.`);
  if (day === null) throw new RefusedRow(`“${text.slice(0, 20)}” is no day. Write the year first: 2026-04-03.`);
  return day;
}
