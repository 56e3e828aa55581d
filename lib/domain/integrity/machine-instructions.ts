import { eachMatch } from "@/lib/domain/evidence/each-match";
import type { TextRange } from "@/lib/domain/text-range";
import { type KeylessFinding, NOTHING_CHANGED, quoteAt } from "./finding";
import { ABOUT_THEM, ADDRESS, DEMAND, IN_UNSPACED, OVERRIDE, RATING } from "./instruction-words";

/** How far a sentence is looked at to either side, and how soon after being spoken to a program is told what to do, in characters. */
const SENTENCE_REACH = 240;
const DEMAND_REACH = 200;
const MOST_FINDINGS = 5;
const SENTENCE_END = /[。！？]|[.!?…;](?=[\s"'”’)\]]|$)|\n\s*\n|\n(?=\s*(?:[•#*-]\s|\p{Lu}|$))/gu;
/** What may stand before words that command: nothing, the mark of a list, or somebody being spoken to. */
const NOTHING_BEFORE = /^[\s•#*>"'“‘([<|/\]-]*$/u;
const SPOKEN_TO =
  /(?:[:,!–—\]>]|please|kindly|bitte|always|you (?:must|should)|(?:instruct|order|command|ask|urge|want|need) you to|and|then|now)\s*["'“‘]?$/i;
const QUOTE_MARKS = /["“”«»]/;

/** The sentence around a place: from the last end before it to the first one behind it. */
function sentenceAround(text: string, { start, end }: TextRange): TextRange {
  const from = Math.max(0, start - SENTENCE_REACH);
  let first = from;
  for (const { index, 0: mark } of eachMatch(SENTENCE_END, text.slice(from, start))) first = from + index + mark.length;
  SENTENCE_END.lastIndex = 0;
  const next = SENTENCE_END.exec(text.slice(end, end + SENTENCE_REACH));
  return { start: first, end: next === null ? Math.min(text.length, end + SENTENCE_REACH) : end + next.index + 1 };
}

/** Whether the words are said to whoever reads, and not told of: "Blocked 'ignore previous instructions' in our chat" tells of them. */
function isSaid(text: string, match: TextRange, sentence: TextRange): boolean {
  const before = text.slice(sentence.start, match.start);
  const after = text.slice(match.end, sentence.end);
  if (ABOUT_THEM.test(text.slice(sentence.start, sentence.end))) return false;
  // In quotation marks that close before the sentence does, it is a title or an example.
  const isQuoted = QUOTE_MARKS.test(before.slice(-2)) && /["”»]\s*[\p{L}\d(,:-]/u.test(after);
  return !isQuoted && (NOTHING_BEFORE.test(before) || SPOKEN_TO.test(before));
}

function matchesIn(text: string): readonly TextRange[] {
  const ranges = (pattern: RegExp) =>
    [...eachMatch(pattern, text)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  const spoken = ranges(ADDRESS).filter(({ end }) => DEMAND.test(text.slice(end, end + DEMAND_REACH)));
  return [...ranges(OVERRIDE), ...ranges(RATING), ...ranges(IN_UNSPACED), ...spoken].sort(
    (one, other) => one.start - other.start,
  );
}

/** The first words of a hidden text that tell a program what to do; null when it holds none. There nobody is told of anything. */
export function hiddenInstruction(words: string): string | null {
  const [first] = matchesIn(words);
  return first === undefined ? null : words.slice(first.start, first.end + 80).trim();
}

/** Sentences that tell a program how to judge the person. Writing about such sentences is work that many candidates do and is none. */
export function machineInstructions(text: string, quiet: readonly TextRange[]): readonly KeylessFinding[] {
  const findings: KeylessFinding[] = [];
  let told = -1;
  for (const match of matchesIn(text)) {
    if (match.start < told || quiet.some(({ start, end }) => match.start >= start && match.start < end)) continue;
    const sentence = sentenceAround(text, match);
    if (!isSaid(text, match, sentence)) continue;
    told = sentence.end;
    findings.push({
      kind: "machine-instruction",
      weight: "look",
      what: "A sentence speaks to a program that reads résumés and not to you.",
      quotes: [quoteAt(text, trimmed(text, sentence))],
      harmless: "It can be a joke, a test of who reads, or an example from work on such sentences.",
      done: `${NOTHING_CHANGED} Nothing here follows instructions in a document.`,
      source: {
        name: "OWASP Top 10 for LLM applications, LLM01 prompt injection",
        url: "https://genai.owasp.org/llmrisk/llm01-prompt-injection/",
      },
    });
    if (findings.length >= MOST_FINDINGS) break;
  }
  return findings;
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + lead + words.trim().length };
}
