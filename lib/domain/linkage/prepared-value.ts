import { foldName, nameWords } from "./fold-name";
import type { FieldKind, FieldRule, FieldValue, LinkageRecord, Span } from "./linkage-record";
import { fullFormOf } from "./nicknames";
import { normalIdentifier, normalPhone } from "./normal-identifier";
import { phoneticCode } from "./phonetic-code";

/** One value of a field, ready to be compared. */
export type PreparedValue = {
  /** As it is compared; never empty. */
  readonly text: string;
  /** What values that may be the same mostly share; pairs are looked for by it. */
  readonly code: string;
  /** Its words, where they are compared one by one; of a text those that tell it from others. */
  readonly words: readonly string[];
  /** The same words as one text. */
  readonly telling: string;
  readonly from: number | null;
  readonly to: number | null;
};

/** The values of each field that a record has, in the order of the rules; null where it says nothing. */
export type PreparedRecord = {
  readonly id: string;
  readonly values: readonly (readonly PreparedValue[] | null)[];
};

/** More would cost time and tell nothing new. */
const MOST_VALUES = 12;

/** Endings that companies and schools are written with and without. */
const LEGAL_FORM = /(?:^| )(?:inc|llc|ltd|limited|gmbh|ag|se|sa|srl|bv|plc|corp|corporation|company|co|the)(?= |$)/g;

/** Words that schools, streets and companies share with all others of their kind. */
const FILLERS = new Set(
  "of and for at in de la le el der die das und y e university universidad universite universitat universita college school institute st street road rd avenue ave place crescent court lane drive".split(
    " ",
  ),
);

/** The words of a text that tell it from others of its kind; all where none does. */
function tellingWords(text: string): readonly string[] {
  const words = text === "" ? [] : text.split(" ");
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length === 0 ? words : telling;
}

function plainOrganisation(text: string): string {
  const folded = foldName(text);
  return folded.replace(LEGAL_FORM, "").trim() || folded;
}

/** The digits of a date, year first where that can be told: "1984-03-07", "7.3.1984" and "19840307" are one. */
function dateDigits(text: string): string {
  const parts = text.match(/\d+/g) ?? [];
  const [first = "", second = "", third = ""] = parts;
  const pad = (part: string) => part.padStart(2, "0");
  if (parts.length === 3)
    return first.length === 4 ? first + pad(second) + pad(third) : third + pad(second) + pad(first);
  return parts.join("");
}

const NONE: readonly string[] = [];

const prepareText: Readonly<
  Record<Exclude<FieldKind, "span">, (text: string) => Omit<PreparedValue, "from" | "to" | "telling">>
> = {
  identifier: (text) => {
    const plain = normalIdentifier(text) ?? "";
    return { text: plain, code: plain, words: NONE };
  },
  name: (text) => {
    const words = nameWords(text);
    return { text: words.join(" "), code: phoneticCode(fullFormOf(words[0] ?? "")), words };
  },
  text: (text) => {
    const plain = plainOrganisation(text);
    const words = tellingWords(plain);
    // The longest word is the telling one: "St. Mary's College", "17 Wattlebird Street".
    const telling = words.toSorted((a, b) => b.length - a.length)[0] ?? "";
    return { text: plain, code: phoneticCode(telling), words };
  },
  date: (text) => {
    const digits = dateDigits(text);
    return { text: digits, code: digits, words: NONE };
  },
  number: (text) => {
    const digits = text.toLowerCase().replace(/[^a-z0-9]/g, "");
    return { text: digits, code: digits, words: NONE };
  },
  phone: (text) => {
    const digits = normalPhone(text) ?? "";
    return { text: digits, code: digits, words: NONE };
  },
  category: (text) => {
    const plain = foldName(text);
    return { text: plain, code: plain, words: NONE };
  },
};

type PreparedText = Omit<PreparedValue, "from" | "to">;

/** Kinds of which many records say the same words: these are made ready once. Addresses and numbers are each another. */
const REPEATED: ReadonlySet<FieldKind> = new Set(["name", "text", "category", "span"]);

/** Makes texts ready; those that come again are the very same. */
function textPreparer(kind: FieldKind): (text: string) => PreparedText {
  const prepareAnew = (text: string): PreparedText => {
    const prepared = prepareText[kind === "span" ? "text" : kind](text);
    return { ...prepared, telling: prepared.words.join(" ") };
  };
  if (!REPEATED.has(kind)) return prepareAnew;
  const known = new Map<string, PreparedText>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const prepared = prepareAnew(text);
    known.set(text, prepared);
    return prepared;
  };
}

/** What is the same for all values that have no time is one object for all of them. */
function valuePreparer(kind: FieldKind): (value: string | Span) => PreparedValue {
  const prepare = textPreparer(kind);
  const timeless = new Map<PreparedText, PreparedValue>();
  return (value) => {
    if (typeof value !== "string") return { ...prepare(value.name), from: value.from, to: value.to };
    const text = prepare(value);
    const known = timeless.get(text) ?? { ...text, from: null, to: null };
    if (REPEATED.has(kind)) timeless.set(text, known);
    return known;
  };
}

function listOf(value: FieldValue): readonly (string | Span)[] {
  return typeof value === "string" ? [value] : value;
}

/** Makes records ready to be compared by `rules`. Words that come again are kept once, so one preparer is for one pool. */
export function recordPreparer(rules: readonly FieldRule[]): (record: LinkageRecord) => PreparedRecord {
  const preparers = rules.map(({ field, kind }) => ({ field, prepare: valuePreparer(kind) }));
  return ({ id, fields }) => ({
    id,
    values: preparers.map(({ field, prepare }) => {
      const value = fields[field];
      if (value === null || value === undefined) return null;
      const values = listOf(value)
        .slice(0, MOST_VALUES)
        .map(prepare)
        .filter(({ text }) => text !== "");
      return values.length === 0 ? null : values;
    }),
  });
}

/** One record ready to be compared by `rules`. */
export function prepareRecord(record: LinkageRecord, rules: readonly FieldRule[]): PreparedRecord {
  return recordPreparer(rules)(record);
}
