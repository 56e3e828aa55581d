import type { Statement } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";

/** What a part of a job description is about, by its heading; `none` before the first one that says so. */
export type PostingSection = "must" | "nice" | "duties" | "pay" | "team" | "other" | "none";

/** One line of a job description, without its bullet. */
export type PostingLine = {
  /** The words. */
  readonly range: TextRange;
  /** The whole line with its line break. */
  readonly whole: TextRange;
  readonly section: PostingSection;
  readonly isHeading: boolean;
};

/** One sentence of a line, in which words belong together. */
export type PostingStatement = {
  readonly range: TextRange;
  readonly section: PostingSection;
  /** Where the words of its line start: what tells the line. */
  readonly lineStart: number;
};

export type PostingText = {
  readonly text: string;
  /** Whether headings are marked as in Markdown. */
  readonly isMarkdown: boolean;
  readonly lines: readonly PostingLine[];
  readonly statements: readonly PostingStatement[];
};

const HEADINGS: readonly (readonly [PostingSection, RegExp])[] = [
  ["nice", /\b(?:nice|helps|bonus points|preferred|plus(?:es)?|desirable|advantage|teach you)\b/i],
  [
    "must",
    /\b(?:must|requirements?|required|qualifications?|what you(?:'ll| will)? (?:need|bring|have done)|you have|you bring|who you are|your profile|about you|skills|essential|looking for)\b/i,
  ],
  ["pay", /\b(?:pay|salary|compensation|benefits|what we offer|we offer|perks)\b/i],
  ["team", /\b(?:team|who you work with|about us|company)\b/i],
  [
    "duties",
    /\b(?:you(?:'ll| will) (?:do|build|own)|responsibilities|your role|the role|duties|first year|day to day|tasks)\b/i,
  ],
];

const MARKER = /^(?:#{1,6}|[-*•–·‣▪]|\d{1,2}[.)])\s+/;
const MOST_WORDS_OF_HEADING = 8;

function sectionOf(heading: string): PostingSection {
  return HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? "other";
}

function isHeadingLine(line: string, words: string): boolean {
  if (line.startsWith("#")) return true;
  if (MARKER.test(line) || words.split(" ").length > MOST_WORDS_OF_HEADING) return false;
  if (words.endsWith(":")) return true;
  return /^\*\*[^*]{1,80}\*\*$/.test(words) || (!/[.,;!?\d[\]]/.test(words) && sectionOf(words) !== "other");
}

function readLines(text: string): readonly PostingLine[] {
  const lines: PostingLine[] = [];
  let section: PostingSection = "none";
  let from = 0;
  while (from < text.length) {
    const lineBreak = text.indexOf("\n", from);
    const end = lineBreak < 0 ? text.length : lineBreak + 1;
    const raw = text.slice(from, end);
    const line = raw.trim();
    if (line !== "") {
      const marker = MARKER.exec(line)?.[0].length ?? 0;
      const start = from + raw.indexOf(line) + marker;
      const words = line.slice(marker);
      const isHeading = isHeadingLine(line, words);
      if (isHeading) section = line.startsWith("# ") ? "none" : sectionOf(words);
      lines.push({ range: { start, end: start + words.length }, whole: { start: from, end }, section, isHeading });
    }
    from = end;
  }
  return lines;
}

/** A sentence that is longer is read in pieces: work on one grows with its square. */
const LONGEST_STATEMENT = 600;
const SENTENCE_END = /[.!?](?=\s)/g;

function statementsOf(text: string, { range, section }: PostingLine): readonly PostingStatement[] {
  const statements: PostingStatement[] = [];
  const ends = [...text.slice(range.start, range.end).matchAll(SENTENCE_END)].map(
    ({ index }) => range.start + index + 1,
  );
  let start = range.start;
  for (const end of [...ends, range.end]) {
    while (start < end) {
      const stop = end - start > LONGEST_STATEMENT ? breakBefore(text, start) : end;
      statements.push({ range: { start, end: stop }, section, lineStart: range.start });
      start = stop;
    }
  }
  return statements;
}

/** Where a piece of an endless sentence ends: at a space, if there is one. */
function breakBefore(text: string, start: number): number {
  const space = text.lastIndexOf(" ", start + LONGEST_STATEMENT);
  return space > start ? space : start + LONGEST_STATEMENT;
}

/** Reads a job description, pasted or built: lines with their section, and sentences. Empty text has none. Linear in its length. */
export function readPosting(text: string): PostingText {
  const lines = readLines(text);
  const statements = lines.filter(({ isHeading }) => !isHeading).flatMap((line) => statementsOf(text, line));
  return { text, isMarkdown: /^#{1,6} /m.test(text), lines, statements };
}

/** A statement as the reader of evidence takes it. */
export function asEvidence({ range }: PostingStatement): Statement {
  return { range, section: "other", form: "sentence", positionIndex: null };
}

/** The last line that says something: after it stands what is added. */
export function lastLine({ text, lines }: PostingText): TextRange {
  return lines.at(-1)?.range ?? { start: text.length, end: text.length };
}

/** A paragraph with a heading, to be put at the end. */
export function paragraphAtEnd({ text, isMarkdown }: PostingText, heading: string, words: string) {
  const mark = isMarkdown ? "## " : "";
  const gap = text.endsWith("\n\n") || text === "" ? "" : text.endsWith("\n") ? "\n" : "\n\n";
  return {
    start: text.length,
    end: text.length,
    text: `${gap}${mark}${heading}\n${mark === "" ? "" : "\n"}${words}\n`,
  };
}
