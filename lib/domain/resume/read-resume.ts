import { countYears } from "./count-years";
import { extractContact } from "./extract-contact";
import { extractEducation } from "./extract-education";
import { extractPositions, type LinedPosition } from "./extract-positions";
import { findLineDates } from "./find-line-dates";
import { findSections, type LinedSection } from "./find-sections";
import { groupLines } from "./group-lines";
import { judgeDocument } from "./judge-document";
import { findContinuations } from "./line-forms";
import type { Position, Resume, Section, YearMonth } from "./resume";
import { splitStatements } from "./split-statements";
import { statedYears } from "./stated-years";

/**
 * Reads a résumé: sections, positions, education, contact, statements, years of experience up to `asOf`. Every fact is a slice
 * of `text`; what is not there is null or empty. Never throws; takes linear time.
 */
export function readResume(text: string, asOf: YearMonth): Resume {
  const lines = groupLines(text);
  const sections = findSections(text, lines);
  const starts = new Set(sections.flatMap((section) => (section.heading ? [section.firstLine] : [])));
  const dates = findLineDates(text, lines, asOf);
  const source = { text, lines, dates, continues: findContinuations(lines, dates, starts) };
  const positions = extractPositions(source, sections);
  const education = extractEducation(source, sections);
  const warnings = judgeDocument({ text, sections, positions });
  const isResume = warnings.every((warning) => warning.code !== "NOT_A_RESUME");
  return {
    text,
    ...extractContact(source, sections),
    sections: sections.map(plainSection),
    positions: positions.map(plainPosition),
    education,
    statements: splitStatements(source, sections, positions),
    yearsExperience: countYears(positions, asOf) ?? (isResume ? statedYears(text) : null),
    warnings,
  };
}

function plainSection({ kind, heading, range }: LinedSection): Section {
  return { kind, heading, range };
}

function plainPosition({
  head: _head,
  endLine: _endLine,
  scattered: _scattered,
  implausible: _implausible,
  ...position
}: LinedPosition): Position {
  return position;
}
