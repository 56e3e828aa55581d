import {
  cellsOf,
  isFormula,
  readSeat,
  refuseBadSigns,
  refuseOddYear,
} from "@/lib/domain/compensation/own-file/read-seat";
import { RefusedRow } from "@/lib/domain/compensation/records/refused-row";
import { plainWord } from "@/lib/domain/exchange/plain-word";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import type { OwnPerson } from "./own-person";
import type { PayrollField, PayrollMapping } from "./payroll-mapping";

export type PayrollRow =
  | { readonly kind: "taken"; readonly person: Omit<OwnPerson, "role"> }
  | { readonly kind: "refused"; readonly row: number; readonly because: string };

const MOST_LETTERS = 200;
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
  const cellOf = cellsOf<PayrollField>(headings, mapping.columns);
  const groupsAt = mapping.groups.map((heading) => [heading, headings.indexOf(heading)] as const);
  const rowOf = new Map<string, number>();
  return (row, cells) => {
    try {
      refuseBadSigns(cells);
      const cell = cellOf(cells);
      const { reference, title, level, place, currency, yearlyPay } = readSeat(cell, mapping);
      const first = rowOf.get(reference.toLowerCase());
      if (first !== undefined)
        throw new RefusedRow(`Row ${first} is the same person. Leave one row a person, the pay that counts now.`);
      const share = shareOf(cell("share"));
      const base = mapping.everyRow.pay === "received" ? yearlyPay / share : yearlyPay;
      refuseOddYear({ currency, place }, base, rates);
      rowOf.set(reference.toLowerCase(), row);
      const groups = Object.fromEntries(groupsAt.map(([heading, index]) => [heading, groupOf(cells[index] ?? "")]));
      const seat = { reference, title, level, place: place?.id ?? null, currency };
      return { kind: "taken", person: { row, ...seat, base, share, groups } };
    } catch (error) {
      if (error instanceof RefusedRow) return { kind: "refused", row, because: error.message };
      throw error;
    }
  };
}

/** "" where the cell says that nothing is known, or holds what a spreadsheet would run. */
function groupOf(cell: string): string {
  const text = cell.replace(/\s+/g, " ").trim().slice(0, MOST_LETTERS);
  return NO_GROUP.test(text) || isFormula(text) ? "" : text;
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
