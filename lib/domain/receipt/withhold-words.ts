import type { WordsAt } from "@/lib/domain/receipt/compose-receipt";
import { quoteOf, type TextRange } from "@/lib/domain/text-range";

/** What a document says of who somebody is and how to reach them. */
export type PersonalWords = {
  readonly text: string;
  /** The name as read, and as corrected. */
  readonly names: readonly string[];
  /** Slices of name, place, addresses, numbers and links. */
  readonly ranges: readonly TextRange[];
  /** Addresses, numbers and links as they stand. */
  readonly contacts: readonly string[];
};

const ADDRESS = /\S@\S|https?:\/\/|www\.|linkedin\.com|github\.com\//i;
/** Shorter parts of names are words of every text. */
const LEAST_LETTERS = 3;

/**
 * The words of a document for a receipt that names nobody: null for a slice that overlaps name, place or contact, that has a part of the
 * name as a word, or an address of any kind. Words that describe somebody without naming them, such as employers, stay.
 */
export function withholdPersonal({ text, names, ranges, contacts }: PersonalWords): WordsAt {
  const parts = new Set(
    names.flatMap((name) => name.split(/[^\p{L}\p{M}'’-]+/u)).filter((part) => part.length >= LEAST_LETTERS),
  );
  const isPersonal = (words: string) =>
    ADDRESS.test(words) ||
    contacts.some((contact) => contact !== "" && words.includes(contact)) ||
    (words.match(/[\p{L}\p{M}'’-]+/gu) ?? []).some((word) => parts.has(word) || parts.has(word.replace(/['’]s$/u, "")));
  return (range) => {
    const overlaps = ranges.some(({ start, end }) => start < range.end && range.start < end);
    const words = quoteOf(text, range);
    return overlaps || isPersonal(words) ? null : words;
  };
}
