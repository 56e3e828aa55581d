import { impossibleYears } from "@/lib/domain/posting/impossible-years";
import { readPosting } from "@/lib/domain/posting/posting-text";
import { wordList } from "@/lib/domain/posting/word-matches";
import type { Position } from "@/lib/domain/resume/resume";
import { type ReleaseDate, releaseDates } from "@/lib/reference/release-dates";
import { type KeylessFinding, NOTHING_CHANGED, quoteAt } from "./finding";

/** Methods, standards and kinds of model go by names that older things had too ("LLM" is a degree in law); tools do not. */
const PLAIN_KINDS: ReadonlySet<ReleaseDate["kind"]> = new Set<ReleaseDate["kind"]>(["tool", "framework", "hardware"]);
/** Names that other things have as well. */
const OTHER_MEANINGS: ReadonlySet<string> = new Set(["Spark", "Megatron", "Blackwell", "Cursor", "Ray", "JAX"]);
const CONTEXT_CHARACTERS = 120;
const MONTHS = 12;
/** First releases are preceded by previews, and people round their dates. */
const GRACE_MONTHS = 3;
const MOST_FINDINGS = 5;
/** A word that says the name is looked at from later. */
const FROM_LATER =
  /(?:precursor|predecessor|before|forerunner|later|today|now|since replaced|similar to|comparable to|migrated)/i;

const plainTools = releaseDates.filter(({ kind }) => PLAIN_KINDS.has(kind));
const findTools = wordList(plainTools, ({ words }) => words.filter((word) => !OTHER_MEANINGS.has(word)));

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * MONTHS + Number(date.slice(5, 7)) - 1;
}

function releasedIn(date: string): string {
  const names = "January February March April May June July August September October November December".split(" ");
  return `${names[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

function isSaidFromLater(text: string, start: number, end: number): boolean {
  return FROM_LATER.test(text.slice(Math.max(0, start - 40), end + 25));
}

function inPosition(text: string, { range, end }: Position): readonly KeylessFinding[] {
  if (end === null || end === "present") return [];
  const last = end.year * MONTHS + (end.month ?? MONTHS) - 1;
  const told = new Set<string>();
  return findTools(text.slice(range.start, range.end)).flatMap(({ entry, range: found }) => {
    const start = range.start + found.start;
    const stop = range.start + found.end;
    const isEarly = last + GRACE_MONTHS < monthOf(entry.releasedOn);
    const isAsWritten = entry.words.includes(text.slice(start, stop));
    if (!isEarly || !isAsWritten || told.has(entry.id) || isSaidFromLater(text, start, stop)) return [];
    told.add(entry.id);
    return [
      {
        kind: "early-tool" as const,
        weight: "look" as const,
        what: `${entry.name} is named in work that ended in ${end.year}; it was first public in ${releasedIn(entry.releasedOn)}.`,
        quotes: [quoteAt(text, lineAround(text, start, stop))],
        harmless:
          "Its makers and early partners had it before others, and a résumé that is brought up to date can name old work by new words.",
        done: NOTHING_CHANGED,
        source: entry.source,
      },
    ];
  });
}

function lineAround(text: string, start: number, end: number) {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineBreak = text.indexOf("\n", end);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  return { start: Math.max(lineStart, start - CONTEXT_CHARACTERS), end: Math.min(lineEnd, end + CONTEXT_CHARACTERS) };
}

function yearsBeyond(text: string, day: string): readonly KeylessFinding[] {
  return impossibleYears(readPosting(text), day).flatMap(({ quote, why, source }) => [
    {
      kind: "early-tool" as const,
      weight: "look" as const,
      what: why,
      quotes: [quoteAt(text, quote)],
      harmless: "Years may be meant of the field and not of the tool, and its makers had it before others.",
      done: NOTHING_CHANGED,
      source,
    },
  ]);
}

/** Tools named in work that ended before they were public, and more years of one than it has existed on `day` ("2026-11-22"). */
export function earlyTools(text: string, positions: readonly Position[], day: string): readonly KeylessFinding[] {
  return [...positions.flatMap((position) => inPosition(text, position)), ...yearsBeyond(text, day)].slice(
    0,
    MOST_FINDINGS,
  );
}
