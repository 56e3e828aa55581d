import type { CsvRow } from "@/lib/domain/exchange/read-csv";
import { TableFileError } from "./table-file-error";

/* The two parts of a workbook that a table stands in, read piece by piece (ECMA-376, part 1, 18.3.1 and 18.4). */

/** All texts of a workbook together; a year's disclosure file has 30 million letters of them. */
const MOST_STRING_LETTERS = 100_000_000;
const MOST_LETTERS_A_ROW = 1_000_000;
const MOST_COLUMNS = 1_000;

const ENTITY = /&(?:#x(?<hex>[0-9a-fA-F]{1,6})|#(?<decimal>\d{1,7})|(?<name>amp|lt|gt|quot|apos));/g;
const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const MOST_CODE = 0x10ffff;

/** XML text with its five names and its numbers as letters; others stay as they are written, so none can grow. */
export function plainText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (...parts) => {
    const { hex, decimal, name } = parts.at(-1) as Record<string, string | undefined>; // the groups of ENTITY come last
    if (name !== undefined) return names[name] ?? "";
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= MOST_CODE ? String.fromCodePoint(code) : "\uFFFD";
  });
}

/** The letters of all `<t>` in a piece of XML; how they are set in type is left out. */
function textIn(xml: string): string {
  let text = "";
  for (const part of xml.split("<t").slice(1)) {
    const open = part.indexOf(">");
    if (open === -1 || !/^[\s>/]/.test(part) || part[open - 1] === "/") continue;
    const close = part.indexOf("</t", open);
    text += part.slice(open + 1, close === -1 ? part.length : close);
  }
  return plainText(text);
}

type XmlElement = { readonly attributes: string; readonly inner: string };

/** Where an element of this name opens at or after `at`; -1 where none does. Names that only begin alike are passed over. */
function openingAt(text: string, name: string, at: number): number {
  const start = `<${name}`;
  let from = text.indexOf(start, at);
  while (from !== -1 && !/[\s>/]/.test(text[from + start.length] ?? " ")) from = text.indexOf(start, from + 1);
  return from;
}

/** The next whole element at or after `at`, and where it ends; null where the text breaks off before. */
function elementAt(text: string, name: string, at: number): (XmlElement & { readonly end: number }) | null {
  const from = openingAt(text, name, at);
  const open = from === -1 ? -1 : text.indexOf(">", from);
  if (open === -1) return null;
  const attributes = text.slice(from + name.length + 1, open);
  if (text[open - 1] === "/") return { attributes, inner: "", end: open + 1 };
  const close = text.indexOf(`</${name}>`, open);
  return close === -1 ? null : { attributes, inner: text.slice(open + 1, close), end: close + name.length + 3 };
}

/** Cuts XML that comes in pieces into its elements of one name. Throws TableFileError for one that never ends. */
function elements(name: string): (piece: string) => readonly XmlElement[] {
  let rest = "";
  return (piece) => {
    rest += piece;
    const found: XmlElement[] = [];
    let at = 0;
    for (let next = elementAt(rest, name, at); next !== null; next = elementAt(rest, name, at)) {
      found.push(next);
      at = next.end;
    }
    rest = rest.slice(at);
    if (rest.length > MOST_LETTERS_A_ROW) {
      if (openingAt(rest, name, 0) !== -1)
        throw new TableFileError("A row of this workbook never ends. Save it again and send the new copy.");
      rest = rest.slice(-name.length - 1);
    }
    return found;
  };
}

/** Collects the texts that cells refer to. Throws TableFileError where they are too many to hold. */
export function sharedStringReader(): {
  readonly push: (piece: string) => void;
  readonly strings: () => readonly string[];
} {
  const cut = elements("si");
  const strings: string[] = [];
  let letters = 0;
  return {
    push(piece) {
      for (const { inner } of cut(piece)) {
        const text = textIn(inner);
        letters += text.length + 1;
        if (letters > MOST_STRING_LETTERS)
          throw new TableFileError("This workbook has too much text. Save it as CSV UTF-8.");
        strings.push(text);
      }
    },
    strings: () => strings,
  };
}

/** Reads the rows of a sheet. A formula is not run, and its last result is not taken: the cell says the formula, so that the row is refused. */
export function sheetReader(strings: readonly string[]): { readonly push: (piece: string) => readonly CsvRow[] } {
  const cut = elements("row");
  let line = 0;
  return {
    push: (piece) =>
      cut(piece).flatMap(({ attributes, inner }) => {
        line = Number(/\br="(\d{1,7})"/.exec(attributes)?.[1] ?? line + 1);
        const cells = cellsOf(inner, strings);
        return cells.some((cell) => cell !== "") ? [{ line, cells }] : [];
      }),
  };
}

function cellsOf(row: string, strings: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const { attributes, inner } of elements("c")(row)) {
    const column = columnOf(/\br="([A-Z]{1,3})\d/.exec(attributes)?.[1]) ?? cells.length;
    if (column >= MOST_COLUMNS) continue;
    while (cells.length < column) cells.push("");
    cells[column] = cellText(attributes, inner, strings).trim();
  }
  return cells;
}

const LETTERS = 26;
const BEFORE_A = 64;

/** "A" is 0, "AB" is 27; null for none. */
function columnOf(letters: string | undefined): number | null {
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0) - 1;
}

function cellText(attributes: string, inner: string, strings: readonly string[]): string {
  const formula = /<f[\s>/]/.test(inner) ? (/<f[^>]*>([^<]*)/.exec(inner)?.[1] ?? "") : null;
  if (formula !== null) return `=${plainText(formula).slice(0, 100)}`;
  const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? "n";
  if (type === "inlineStr") return textIn(inner);
  const value = plainText(/<v[^>]*>([^<]*)/.exec(inner)?.[1] ?? "");
  return type === "s" ? (strings[Number(value)] ?? "") : value;
}
