import { nameWords } from "@/lib/domain/linkage/fold-name";
import { idPrefix, type PersonKeys } from "./person-keys";

export const rowOutcomes = ["create", "update", "skip", "refused"] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** Somebody whom a table brought before, or an earlier row of this one. */
export type KnownPerson = {
  /** Null for somebody whom an earlier row of this table will bring. */
  readonly candidateId: string | null;
  readonly name: string;
  /** Every key that leads to them, that of their content as well. */
  readonly keys: ReadonlySet<string>;
  /** The row of this table that is about them; null for none so far. */
  readonly row: number | null;
  /** Whether people put facts right that hang on the words of their text. */
  readonly isCorrected: boolean;
};

/** A row that was read, by what it is known. */
export type RowFacts = {
  readonly name: string;
  readonly keys: PersonKeys;
  /** What the very same row led to before: hashes of the text that is made of it, and of that and its file. */
  readonly contents: readonly string[];
  readonly layout: string;
};

export type RowDecision = {
  readonly outcome: Exclude<RowOutcome, "refused">;
  /** Why, as a sentence for the person. */
  readonly reason: string;
  readonly known: KnownPerson | null;
};

/** Whether two names may be one person's: they share a word, or one says nothing. */
export function mayBeOne(one: string, other: string): boolean {
  const [first, second] = [nameWords(one), new Set(nameWords(other))];
  return first.length === 0 || second.size === 0 || first.some((word) => word.length > 1 && second.has(word));
}

function hasOtherId({ keys, layout }: RowFacts, known: KnownPerson): boolean {
  const { id } = keys;
  return id !== null && !known.keys.has(id) && [...known.keys].some((key) => key.startsWith(idPrefix(layout)));
}

const skip = (reason: string, known: KnownPerson): RowDecision => ({ outcome: "skip", reason, known });

/**
 * What becomes of a row, and why. Only what is certain is followed: the same content, the same id of the same layout, or the same address or
 * profile link under a name that does not differ. A similar name alone never updates anybody: it is looked at as a duplicate later.
 */
export function decideRow(row: RowFacts, find: (key: string) => KnownPerson | null): RowDecision {
  const same = firstOf(row.contents, find);
  if (same !== null)
    return skip(
      same.row === null ? "The same row was imported before." : `The same as row ${same.row} of this file.`,
      same,
    );
  const byId = row.keys.id === null ? null : find(row.keys.id);
  if (byId !== null) return decideKnown(byId, "the same id in the other system");
  for (const key of row.keys.own) {
    const known = find(key);
    if (known === null || !mayBeOne(row.name, known.name) || hasOtherId(row, known)) continue;
    return decideKnown(known, wordsOf(key));
  }
  return { outcome: "create", reason: "New: no spreadsheet had a row about this person.", known: null };
}

function firstOf(keys: readonly string[], find: (key: string) => KnownPerson | null): KnownPerson | null {
  for (const key of keys) {
    const known = find(key);
    if (known !== null) return known;
  }
  return null;
}

/** The beginning of the keys of files that rows name. */
export const FILE_KEY = "file ";

/** Whether somebody's document holds a file besides the row that names it. */
export function hasFile({ keys }: Pick<KnownPerson, "keys">): boolean {
  return [...keys].some((key) => key.startsWith(FILE_KEY));
}

function wordsOf(key: string): string {
  if (key.startsWith("email ")) return "the same e-mail address";
  if (key.startsWith("link ")) return "the same profile link";
  return key.startsWith("row ") ? "the same row, with another file" : "the same document";
}

function decideKnown(known: KnownPerson, by: string): RowDecision {
  if (known.row !== null)
    return skip(`Row ${known.row} of this file is about the same person: ${by}. The first row counts.`, known);
  if (known.isCorrected)
    return skip(
      `Here already, ${by}. People corrected facts in their text by hand, so the row does not replace it.`,
      known,
    );
  return {
    outcome: "update",
    reason: `Here already, ${by}: the text of their row is replaced, corrections and files stay.`,
    known,
  };
}
