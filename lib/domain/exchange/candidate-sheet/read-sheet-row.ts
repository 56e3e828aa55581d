import { dayOfCell } from "@/lib/domain/exchange/day-of-cell";
import { cleanCell, MOST_LETTERS_OF_A_TEXT, MOST_LETTERS_OF_A_WORD } from "./clean-cell";
import { emailsOf } from "./emails-of";
import { baseName } from "./find-file";
import { nameAsWritten } from "./name-as-written";
import type { SheetField } from "./sheet-fields";
import type { SheetMapping } from "./sheet-mapping";

/** What is odd about a cell, for the person. */
export type SheetProblem = {
  /** The heading of its column; empty for the row as a whole. */
  readonly column: string;
  /** What stands there, shortened. */
  readonly value: string;
  /** What it means and what to do. */
  readonly advice: string;
};

/** A person as one row states them. Texts are empty where it says nothing. */
export type SheetPerson = {
  readonly externalId: string;
  readonly name: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly location: string;
  readonly title: string;
  readonly company: string;
  readonly linkedin: string;
  readonly github: string;
  readonly website: string;
  readonly skills: string;
  readonly years: string;
  readonly summary: string;
  readonly resumeText: string;
  /** The file's name, without the folders before it. */
  readonly resumeFile: string;
  readonly source: string;
  /** The day, "2026-11-22"; null where none is stated or it cannot be read. */
  readonly appliedOn: string | null;
};

export type ReadSheetRow =
  | { readonly kind: "taken"; readonly person: SheetPerson; readonly problems: readonly SheetProblem[] }
  | { readonly kind: "refused"; readonly because: string; readonly problems: readonly SheetProblem[] };

const MOST_LETTERS_SHOWN = 100;
const DAYS_FROM_1900_TO_1904 = 1462;
const SERIAL = /^\d{4,5}(?:\.\d+)?$/;
const MOST_LETTERS_OF_AN_ID = 100;

/** How a table is read: its headings, what they hold, and whether its days are counted from 1904. */
export type SheetReading = {
  readonly headings: readonly string[];
  readonly mapping: SheetMapping;
  readonly is1904: boolean;
};

type Cells = {
  readonly word: (field: SheetField) => string;
  readonly text: (field: SheetField) => string;
  readonly note: (field: SheetField, advice: string) => void;
};

/**
 * Makes the function that reads rows of a table of candidates. A row without a name and without an address is refused; whatever else cannot be
 * read is left out of what is taken, and said by row and column. Nothing is invented: an empty cell states nothing.
 */
export function sheetRowReader({
  headings,
  mapping,
  is1904,
}: SheetReading): (cells: readonly string[]) => ReadSheetRow {
  const { columns } = mapping;
  const places = new Map(Object.entries(columns).map(([field, heading]) => [field, headings.indexOf(heading)]));
  return (row) => {
    const problems: SheetProblem[] = [];
    const note = (column: string, value: string, advice: string) =>
      void problems.push({ column, value: value.slice(0, MOST_LETTERS_SHOWN), advice });
    const cell = (field: SheetField, most: number) => {
      const raw = row[places.get(field) ?? -1] ?? "";
      const { text, problem } = cleanCell(raw, most);
      if (problem !== null) note(columns[field] ?? "", raw, problem);
      return text;
    };
    if (row.length > headings.length && row.slice(headings.length).some((value) => value.trim() !== ""))
      note(
        "",
        `${row.length} cells`,
        `This row has more cells than the ${headings.length} columns: a value may stand in a wrong one. Look at the row.`,
      );
    const person = personOf(
      {
        word: (field) => cell(field, MOST_LETTERS_OF_A_WORD).replace(/\s+/g, " "),
        text: (field) => cell(field, MOST_LETTERS_OF_A_TEXT),
        note: (field, advice) => note(columns[field] ?? "", row[places.get(field) ?? -1] ?? "", advice),
      },
      is1904,
    );
    if (person.name !== "" || person.emails.length > 0) return { kind: "taken", person, problems };
    const because = "It has no name and no e-mail address, so nobody can be told apart. Fill in one of them.";
    note(columns.fullName ?? columns.lastName ?? columns.email ?? "", "", because);
    return { kind: "refused", because, problems };
  };
}

function personOf(cells: Cells, is1904: boolean): SheetPerson {
  const { word, text } = cells;
  return {
    externalId: word("externalId").slice(0, MOST_LETTERS_OF_AN_ID),
    name: nameOf(cells),
    emails: [...new Set([...addressesIn(cells, "email"), ...addressesIn(cells, "otherEmail")])],
    phones: phonesIn(cells),
    location: locationOf(word),
    ...{ title: word("title"), company: word("company") },
    ...{ linkedin: word("linkedin"), github: word("github"), website: word("website") },
    ...{ skills: text("skills"), years: word("years"), summary: text("summary"), resumeText: text("resumeText") },
    // An address may be longer than a word and be signed; its file's name is not.
    resumeFile: baseName(text("resumeFile").replace(/\s+/g, " ")).slice(0, MOST_LETTERS_OF_A_WORD),
    source: word("source"),
    appliedOn: appliedOn(cells, is1904),
  };
}

/** "Miles, Julia" is Julia Miles; letters after a name stay where they are. */
function inOrder(name: string): string {
  const turned = /^([^,]+), ?([^,]+)$/.exec(name);
  const [, last = "", first = ""] = turned ?? [];
  if (turned === null || /^(?:jr|sr|ii|iii|iv|phd|ph\.d\.?|msc|mba|md|esq|cpa|pmp|dr)\.?$/i.test(first)) return name;
  return `${first} ${last}`.trim();
}

function nameOf({ word }: Cells): string {
  const parts = [word("firstName"), word("lastName")].filter((part) => part !== "").join(" ");
  const full = inOrder(word("fullName"));
  return nameAsWritten(full === "" ? parts : full);
}

function addressesIn({ word, note }: Cells, field: "email" | "otherEmail"): readonly string[] {
  const cell = word(field);
  const { good, bad } = emailsOf(cell);
  if (bad)
    note(
      field,
      "Not all of this is an e-mail address. Mend it and import the row again; what is no address was left out.",
    );
  return good;
}

function phonesIn({ word, note }: Cells): readonly string[] {
  const cell = word("phone");
  const parts = cell
    .split(/[;,|]| or /)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const good = parts.filter((part) => part.replace(/\D/g, "").length >= 7 && /^[+\d][\d\s().\-/+x#ext]*$/i.test(part));
  if (good.length < parts.length)
    note("phone", "Not all of this is a phone number. Mend it; what is no number was left out.");
  return good;
}

function locationOf(word: Cells["word"]): string {
  const parts = [word("location"), word("city"), word("state"), word("country")];
  return parts
    .filter((part, place) => part !== "" && parts.findIndex((other) => other.includes(part)) === place)
    .join(", ");
}

function appliedOn({ word, note }: Cells, is1904: boolean): string | null {
  const cell = word("appliedOn");
  if (cell === "") return null;
  const shifted = is1904 && SERIAL.test(cell) ? String(Number(cell) + DAYS_FROM_1900_TO_1904) : cell;
  const day = dayOfCell(shifted);
  if (day !== null && day !== "ambiguous") return day;
  note(
    "appliedOn",
    day === null
      ? "This is no date that can be read. Write it as 2026-11-22; the row is taken without it."
      : "This date could be two days. Write it as 2026-11-22; the row is taken without it.",
  );
  return null;
}
