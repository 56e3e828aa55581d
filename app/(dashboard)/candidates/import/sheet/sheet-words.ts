import type { SheetStatus } from "@/lib/data/candidate-sheets";
import type { SheetRowChoice } from "@/lib/data/sheet-row-list";
import type { RowOutcome } from "@/lib/domain/exchange/candidate-sheet/decide-row";
import type { TableDelimiter, TableEncoding } from "@/lib/domain/exchange/table-form";

export const statusWords: Readonly<Record<SheetStatus, string>> = {
  waiting: "Waits",
  reading: "Running",
  done: "Imported",
  failed: "Stopped",
  cancelled: "Cancelled",
  undone: "Taken back",
};

export const outcomeWords: Readonly<Record<RowOutcome, string>> = {
  create: "Create",
  update: "Update",
  skip: "Skip",
  refused: "Refused",
};

export const choiceWords: Readonly<Record<SheetRowChoice, string>> = {
  ...{ all: "All rows", create: "Create", update: "Update", skip: "Skip", refused: "Refused" },
  problems: "To look at",
};

export const encodingWords: Readonly<Record<TableEncoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16, little-endian",
  "utf-16be": "UTF-16, big-endian",
  "windows-1252": "Windows-1252",
};

export const delimiterWords: Readonly<Record<TableDelimiter, string>> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "vertical bars",
};
