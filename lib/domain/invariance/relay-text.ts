import { normalizeText } from "@/lib/domain/resume/normalize-text";
import type { Resume, Section } from "@/lib/domain/resume/resume";
import { quoteOf, type TextRange } from "@/lib/domain/text-range";

/** How the same words can be laid out otherwise. */
export const layouts = ["line breaks", "bullets", "headings", "blank lines", "section order"] as const;
export type Layout = (typeof layouts)[number];

/** Letters on a line of a narrow page. */
const WIDTH = 64;
const BULLETS: readonly string[] = ["-", "•", "*", "▪"];
const BULLET = /^([ \t]*)([-*•▪‣●◦])([ \t]+)(?=\S)/gm;

/** A long line broken between words, the rest below its first word, as that of a bullet is. */
function brokenLine(line: string): string {
  if (line.length <= WIDTH) return line;
  const [lead = ""] = /^[ \t]*(?:[-*•▪‣●◦][ \t]+)?/.exec(line) ?? [];
  const indent = lead.replace(/[^\t]/g, " ");
  const [first = "", ...words] = line.slice(lead.length).split(" ");
  const lines = [lead + first];
  for (const word of words) {
    const last = lines.at(-1) ?? "";
    if (last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join("\n");
}

/** Only running words are broken: a heading, a line of dates or of contacts stays one line on any page. */
function breakLines({ text, statements }: Resume): string {
  const isRunning = (range: TextRange) =>
    statements.some(({ form, range: own }) => form !== "heading" && own.start < range.end && range.start < own.end);
  let start = 0;
  return text
    .split("\n")
    .map((line) => {
      const range = { start, end: start + line.length };
      start = range.end + 1;
      return isRunning(range) ? brokenLine(line) : line;
    })
    .join("\n");
}

function changeBullets({ text }: Resume): string {
  return text.replace(BULLET, (_whole, before: string, bullet: string, after: string) => {
    const next = BULLETS[(BULLETS.indexOf(bullet) + 1) % BULLETS.length] ?? "-";
    return before + next + after;
  });
}

/** Headings in capitals; those that are already are written with one. */
function changeHeadings({ text, sections }: Resume): string {
  let changed = text;
  for (const { heading } of sections) {
    if (heading === null) continue;
    const words = quoteOf(text, heading);
    const other = words === words.toUpperCase() ? words.charAt(0) + words.slice(1).toLowerCase() : words.toUpperCase();
    // A few letters are two as capitals; such a heading stays, so that no range after it moves.
    if (other.length === words.length) changed = changed.slice(0, heading.start) + other + changed.slice(heading.end);
  }
  return changed;
}

/** What is headed, from the last to the first, below what stands before the first heading. */
function turnSections({ text, sections }: Resume): string {
  const headed = sections.filter((section): section is Section & { heading: TextRange } => section.heading !== null);
  const first = headed[0]?.range.start ?? text.length;
  const bodies = headed.map(({ range }) => quoteOf(text, range).trimEnd());
  return headed.length < 2 ? text : `${text.slice(0, first)}${bodies.reverse().join("\n\n")}\n`;
}

const laidOut: Readonly<Record<Layout, (resume: Resume) => string>> = {
  "line breaks": breakLines,
  bullets: changeBullets,
  headings: changeHeadings,
  "blank lines": ({ text }) => text.replace(/\n[ \t]*\n/g, "\n\n\n"),
  "section order": turnSections,
};

/** The text of a résumé, word for word, laid out otherwise and made even as the text of every file is; null when the layout would change nothing. */
export function relayText(resume: Resume, layout: Layout): string | null {
  const text = laidOut[layout](resume);
  return text === resume.text ? null : normalizeText(text);
}
