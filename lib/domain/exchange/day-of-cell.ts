import { CalendarDay, dayAfter } from "@/lib/domain/calendar-day";

/** Spreadsheets count days from here, once the 29 February 1900 that never was is taken off. */
const DAY_ZERO = "1899-12-30";
const SERIAL = /^[34]\d{4}(?:\.\d+)?$|^5[0-4]\d{3}(?:\.\d+)?$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const MONTHS_A_YEAR = 12;

/** The day that a cell names; "ambiguous" where it could be two, as 03/04/2026 is in March and in April; null for none. */
export function dayOfCell(cell: string): string | "ambiguous" | null {
  const text = cell.trim();
  if (SERIAL.test(text)) return dayAfter(DAY_ZERO, Math.floor(Number(text)));
  const iso = ISO.exec(text);
  if (iso !== null) return realDay(iso[1], iso[2], iso[3]);
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return realDay(dotted[3], dotted[2], dotted[1]);
  const slashed = SLASHED.exec(text);
  if (slashed === null) return null;
  const [, first = "", second = "", year = ""] = slashed;
  if (first !== second && Number(first) <= MONTHS_A_YEAR && Number(second) <= MONTHS_A_YEAR) return "ambiguous";
  return Number(first) > MONTHS_A_YEAR ? realDay(year, second, first) : realDay(year, first, second);
}

function realDay(year = "", month = "", date = ""): string | null {
  const parsed = CalendarDay.safeParse(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
  return parsed.success ? parsed.data : null;
}
