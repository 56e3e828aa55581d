import type { LinedPosition } from "@/lib/domain/resume/career/lined-position";
import type { Reading } from "@/lib/domain/resume/reading";
import type { SectionKind, Statement } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";
import type { LinedSection } from "./find-sections";
import type { Line } from "./group-lines";
import { ownSentences } from "./own-sentences";
import { splitSentences } from "./split-sentences";

const LABELLED_LIST = /^[*_]*[\p{L}][\p{L}\p{N} &/+().,-]{0,45}[*_]*:[*_]*\s+\S/u;
const ITEM_BREAK = /[,;|•·●/]|\s{3,}|\t/;
const LIST_SECTIONS: ReadonlySet<SectionKind> = new Set(["skills", "languages", "interests"]);
const MAX_ITEM_WORDS = 5;

/** Cuts the text into statements: every line that is not a mere separator is a heading, a list, a bullet, or sentences. */
export function splitStatements(
  source: Reading,
  sections: readonly LinedSection[],
  positions: readonly LinedPosition[],
): readonly Statement[] {
  const positionByLine = positionOfLines(positions);
  const heads = new Set(positions.flatMap((position) => position.head));
  const statements = sections.flatMap((section) => {
    const own: Statement[] = [];
    for (let index = section.firstLine; index < section.endLine; index += 1) {
      const line = source.lines[index];
      if (line === undefined) continue;
      const isHeading = (section.heading !== null && index === section.firstLine) || heads.has(index);
      const positionIndex = positionByLine.get(index) ?? null;
      own.push(...statementsOf(source.text, line, { section: section.kind, positionIndex, isHeading }));
    }
    return own;
  });
  return ownSentences(statements, positions);
}

function positionOfLines(positions: readonly LinedPosition[]): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  positions.forEach((position, positionIndex) => {
    const first = position.head[0] ?? position.endLine;
    if (position.extent === "lines") {
      for (let line = first; line < position.endLine; line += 1) {
        owners.set(line, positionIndex);
      }
    }
    for (const line of position.head) {
      owners.set(line, positionIndex);
    }
  });
  return owners;
}

type Standing = { readonly section: SectionKind; readonly positionIndex: number | null; readonly isHeading: boolean };

function statementsOf(text: string, line: Line, { section, positionIndex, isHeading }: Standing): readonly Statement[] {
  const { range, body } = line;
  if (line.separator) return [];
  const base = { section, positionIndex };
  if (isHeading || line.markdownLevel > 0) {
    return [{ ...base, range, form: "heading" }];
  }
  const isWhole = line.bullet || LIST_SECTIONS.has(section);
  if (isWhole && isList(text.slice(body.start, range.end), section)) {
    return [{ ...base, range, form: "list" }];
  }
  if (line.bullet) {
    return [{ ...base, range, form: "bullet" }];
  }
  // Each sentence by itself: whether another stands before it on the line is a matter of layout.
  return splitSentences(text, range).map((sentence: TextRange) => {
    const words = text.slice(Math.max(sentence.start, body.start), sentence.end);
    return { ...base, range: sentence, form: isList(words, section) ? "list" : "sentence" };
  });
}

/** "Languages: Python, Go", "React, Node.js, AWS": short items between commas and no sentence. */
function isList(body: string, section: SectionKind): boolean {
  const label = LABELLED_LIST.exec(body)?.[0].length ?? 0;
  const items = (label > 0 ? body.slice(label - 1) : body)
    .split(ITEM_BREAK)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  const words = items.map((item) => item.split(/\s+/).length);
  const short = words.filter((count) => count <= MAX_ITEM_WORDS).length;
  const mostlyShort = short >= items.length * 0.8;
  if (LIST_SECTIONS.has(section)) {
    return mostlyShort;
  }
  const average = words.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length);
  return (
    mostlyShort &&
    average <= 3 &&
    items.length >= (label > 0 ? 2 : 4) &&
    !/[.!?]$/.test(
      body
        .trim()
        .slice(-1)
        .replace(/\.$/, items.length > 5 ? "" : "."),
    )
  );
}
