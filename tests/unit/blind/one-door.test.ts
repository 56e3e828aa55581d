import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/* Who candidates are leaves lib/data by a few doors, which know of blind review. Whoever asks for their rows otherwise says here why it tells nobody. */

const DOORS =
  /from "(?:\.\/(?:shown-name|shown-rows|hidden-words|hide-identity|candidate-list|offer-rows)|@\/lib\/domain\/blind\/reveal)"/;
const ASKS =
  /\bdb\.(?:candidate|document|reading|importFile)\.find|"Candidate" c|candidate: \{ select|document: \{ select|document: true/;

/** Files that ask for rows of candidates and hand out no word of them. */
const TELLS_NOBODY: Readonly<Record<string, string>> = {
  "candidate-links-import.ts": "counts",
  "candidate-list-tables.ts": "numbers and the values that a list is sorted by",
  "candidate-projection.ts": "what was read, for what is computed from it",
  "channel-yield-sql.ts": "counts",
  "contacts.ts": "whether somebody is there",
  "delete-people.ts": "ids and places of files",
  "erase-again.ts": "ids and places of files",
  "fact-corrections.ts": "versions and lengths; changes wait for a reveal",
  "health.ts": "whether the database answers",
  "import-work.ts": "files for the reader of imports, which runs as the program itself",
  "ingest.ts": "what was read, for what is computed from it",
  "linkage-findings.ts": "ids of those who are still here",
  "linkage-records.ts": "what duplicates are compared by; candidate-links-list.ts shows it",
  "linkage-sql.ts": "numbers",
  "place-sql.ts": "the nearest of an open question, named by open-questions.ts",
  "listed-looks.ts": "of whom there is something to look at, and no word of it",
  "look-pass.ts": "numbers and ids",
  "receipts.ts": "hashes; a receipt waits for a reveal",
  "replace-sheet-row.ts": "what a row replaces, kept for its undo",
  "restore-sheet-row.ts": "what a row replaced, put back",
  "sample.ts": "places of files",
  "sheet-documents.ts": "the names that a file is told apart by; no page shows them",
  "sheet-known-sql.ts": "the names that rows are told apart by; sheet-row-list.ts shows them",
  "sql.ts": "counts",
};

test("every file of lib/data that asks for candidates shows them through a door that knows of blind review, or says why it need not", () => {
  const asking = readdirSync("lib/data").filter((file) => ASKS.test(readFileSync(`lib/data/${file}`, "utf8")));
  const passing = asking.filter((file) => !DOORS.test(readFileSync(`lib/data/${file}`, "utf8")));
  expect(passing.filter((file) => TELLS_NOBODY[file] === undefined)).toEqual([]);
  expect(Object.keys(TELLS_NOBODY).filter((file) => !asking.includes(file))).toEqual([]);
});
