import { type KeylessFinding, LEFT_OUT, shortened } from "./finding";
import { type HiddenText, type HiddenWay, isLeftOut } from "./hidden-text";
import { hiddenInstruction } from "./machine-instructions";

type Told = Pick<KeylessFinding, "kind" | "weight" | "harmless"> & {
  /** How the words are kept from a reader, to be followed by where. */
  readonly how: string;
  readonly done?: string;
};

const BY_TEMPLATE =
  "Templates and design programs leave such text behind: old drafts, labels, helps for screen readers.";
const READ_WHOLE = "The characters were taken out; the words around them are read whole.";

const WAYS: Readonly<Record<HiddenWay, Told>> = {
  "not-drawn": told("Words that the file says are not to be drawn", BY_TEMPLATE),
  colour: told("Words in the colour behind them", BY_TEMPLATE),
  tiny: told("Words too small to be read", BY_TEMPLATE),
  "off-page": told("Words beside the page", BY_TEMPLATE),
  "cut-off": told("Words that are cut off", BY_TEMPLATE),
  covered: told("Words under something that covers them", BY_TEMPLATE),
  vanished: told("Words marked as hidden", "Word keeps hidden notes and fields of its own, and people hide drafts."),
  unknown: told("Words that a reader of the page cannot see", BY_TEMPLATE),
  "tag-letters": odd(
    "A message in letters that no font draws",
    "A page or chat that the words were copied from can have marked them so.",
    LEFT_OUT,
  ),
  selectors: odd(
    "A message in characters that only choose how a letter is drawn",
    "A page or chat that the words were copied from can have marked them so.",
    LEFT_OUT,
  ),
  "zero-width": odd(
    "Words with characters of no width inside",
    "Text that is copied from web pages and chats brings some along, and some writers mark their files with them.",
    READ_WHOLE,
  ),
  direction: odd(
    "Letters whose order is turned by a control that is not drawn",
    "Text beside Arabic or Hebrew can need such controls.",
    "The control was taken out; the letters are read in the order of the file.",
  ),
  "scan-layer": {
    kind: "scan-layer",
    weight: "know",
    how: "The text is an invisible layer over a picture of the page",
    harmless: "Every scanner that recognises text writes its files so.",
    done: "It was read. Nothing here compares it with the picture: open the file where it matters.",
  },
};

function told(how: string, harmless: string): Told {
  return { kind: "hidden-text", weight: "look", how, harmless };
}

function odd(how: string, harmless: string, done: string): Told {
  return { kind: "odd-characters", weight: "look", how, harmless, done };
}

function placesOf(hidden: readonly HiddenText[]): string {
  const pages = [...new Set(hidden.flatMap(({ page }) => page ?? []))].sort((one, other) => one - other);
  if (pages.length === 0) return "";
  return ` on page${pages.length === 1 ? "" : "s"} ${pages.join(", ")}`;
}

/** Fewer letters than these, all told, are a mark, a raised letter or the name of an icon. */
const FEWEST_LETTERS = 3;
const FEWEST_TINY_LETTERS = 10;

function saysSomething(way: HiddenWay, entries: readonly HiddenText[]): boolean {
  const letters = entries.reduce((sum, { words }) => sum + (words.match(/\p{L}/gu)?.length ?? 0), 0);
  return letters >= (way === "tiny" ? FEWEST_TINY_LETTERS : FEWEST_LETTERS);
}

/** What was hidden in a document, one finding a way of hiding. */
export function hiddenFindings(hidden: readonly HiddenText[]): readonly KeylessFinding[] {
  const ways = [...new Set(hidden.map(({ way }) => way))];
  const byWay = ways.map((way) => ({ way, entries: hidden.filter((entry) => entry.way === way) }));
  return byWay
    .filter(({ way, entries }) => saysSomething(way, entries))
    .map(({ way, entries }) => {
      const { kind, weight, how, harmless, done = LEFT_OUT } = WAYS[way];
      const words = entries.map((entry) => entry.words).join(" ");
      const instruction = entries.some(isLeftOut) ? hiddenInstruction(words) : null;
      const speaks = instruction === null ? "" : " Among them are words to a program that reads résumés.";
      return {
        ...{ kind, weight, harmless, done },
        what: `${how}${placesOf(entries)}.${speaks}`,
        quotes: [{ words: shortened(words), range: null }],
        source: null,
      };
    });
}
