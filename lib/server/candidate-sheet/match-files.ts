import "server-only";
import type { CandidateSheet } from "@/lib/data/candidate-sheets";
import { findFileOwners, listDocumentsNamed } from "@/lib/data/sheet-documents";
import { listSheetFiles } from "@/lib/data/sheet-files";
import type { Actor } from "@/lib/domain/access";
import { mayBeOne } from "@/lib/domain/exchange/candidate-sheet/decide-row";
import { fileFinder, type NamedFile } from "@/lib/domain/exchange/candidate-sheet/find-file";
import type { SheetPerson, SheetProblem } from "@/lib/domain/exchange/candidate-sheet/read-sheet-row";
import { readSheet } from "./read-sheet";

/** A file that a row names and that there is. */
export type RowFile = NamedFile & {
  /** Added to the sheet, or the document of somebody who is here. */
  readonly from: "added" | "here";
  readonly storageKey: string;
};

/** What became of the name in a row's cell: the file, or why there is none, for the person; neither where the cell is empty. */
export type MatchedFile = { readonly file: RowFile | null; readonly problem: SheetProblem | null };

/** Finds the files that rows name; rows are to be asked in their order, each once. */
export type FileMatcher = {
  readonly match: (row: number, person: SheetPerson) => MatchedFile;
  /** Added files, rows that named one so far, those of them whose file there is, and the names of added files that no row named. */
  readonly told: () => {
    readonly added: number;
    readonly named: number;
    readonly found: number;
    readonly unnamed: readonly string[];
  };
};

type OwnedFile = RowFile & { readonly ownerName: string | null };

/** Of a row that names none. */
export const NO_FILE: MatchedFile = { file: null, problem: null };

/** Prepares it: files that were added to the sheet come first, then documents that are here. Throws TableFileError as `readSheet` does. */
export async function openFileMatcher(actor: Actor, sheet: CandidateSheet): Promise<FileMatcher> {
  const column = sheet.mapping.columns.resumeFile;
  const added = await listSheetFiles(actor, sheet.id);
  if (column === undefined)
    return {
      match: () => NO_FILE,
      told: () => ({ added: added.length, named: 0, found: 0, unnamed: added.map(({ name }) => name) }),
    };
  const owners = await findFileOwners(
    actor,
    added.map(({ sha256 }) => sha256),
  );
  const ownFiles = added.map((file): OwnedFile => {
    return { ...file, from: "added", ownerName: owners.get(file.sha256)?.name ?? null };
  });
  const finders = [fileFinder(ownFiles), fileFinder(await documentsNamedIn(actor, sheet))];
  const asked = new Set<string>();
  const takenBy = new Map<string, { readonly row: number; readonly name: string }>();

  let [named, found] = [0, 0];

  function matchOne(row: number, person: SheetPerson): MatchedFile {
    const { resumeFile: value, name } = person;
    if (value === "") return NO_FILE;
    const because = (advice: string): MatchedFile => ({ file: null, problem: { column: column ?? "", value, advice } });
    const answer = finders.map((find) => find(value)).find(({ kind }) => kind !== "none");
    if (answer === undefined || answer.kind === "none") return because(NOT_HERE);
    if (answer.kind === "several") return because(severalWords(answer.count));
    const { ownerName, ...file } = answer.file;
    asked.add(file.sha256);
    if (ownerName !== null && !mayBeOne(ownerName, name)) return because(OF_ANOTHER);
    const first = takenBy.get(file.sha256) ?? { row, name };
    takenBy.set(file.sha256, first);
    return mayBeOne(first.name, name) ? { file, problem: null } : because(takenWords(first.row));
  }
  return {
    match(row, person) {
      const matched = matchOne(row, person);
      if (person.resumeFile !== "") named += 1;
      if (matched.file !== null) found += 1;
      return matched;
    },
    told: () => ({
      ...{ added: added.length, named, found },
      unnamed: added.filter(({ sha256 }) => !asked.has(sha256)).map(({ name }) => name),
    }),
  };
}

const NOT_HERE =
  "No file of this name was added below, and none is here. Add it, or mend the name; the row is taken without it.";
const OF_ANOTHER =
  "This file is the résumé of somebody of another name who is here already. Look which of both is right; the row is taken without it.";

const severalWords = (count: number): string =>
  `${count} different files have this name. Give each a name of its own, in the column as well; the row is taken without any.`;

const takenWords = (row: number): string =>
  `Row ${row} names this file too, about somebody of another name. Look which of both is right; the row is taken without it.`;

const ROWS_AT_ONCE = 1000;

/** The documents that are here under names that a sheet holds. */
async function documentsNamedIn(actor: Actor, sheet: CandidateSheet): Promise<readonly OwnedFile[]> {
  const names = new Set<string>();
  for await (const lines of readSheet(sheet, ROWS_AT_ONCE))
    for (const { read } of lines) if (read.kind === "taken") names.add(read.person.resumeFile);
  names.delete("");
  const isNamed = fileFinder([...names].map((name) => ({ name, sha256: name })));
  const documents = await listDocumentsNamed(actor, (name) => isNamed(name).kind !== "none");
  return documents.map(({ owner, ...file }): OwnedFile => ({ ...file, from: "here", ownerName: owner.name }));
}
