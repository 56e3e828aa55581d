import { countYears } from "@/lib/domain/resume/career/count-years";
import { extractPositions } from "@/lib/domain/resume/career/extract-positions";
import type { LinedPosition } from "@/lib/domain/resume/career/lined-position";
import { statedYears } from "@/lib/domain/resume/career/stated-years";
import { extractContact } from "@/lib/domain/resume/contact/extract-contact";
import { findLineDates } from "@/lib/domain/resume/dates/find-line-dates";
import { extractEducation } from "@/lib/domain/resume/education/extract-education";
import { findSections, type LinedSection } from "@/lib/domain/resume/text/find-sections";
import { groupLines } from "@/lib/domain/resume/text/group-lines";
import { findContinuations } from "@/lib/domain/resume/text/line-forms";
import { splitStatements } from "@/lib/domain/resume/text/split-statements";
import { judgeDocument } from "./judge-document";
import type { Position, Resume, Section, YearMonth } from "./resume";

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
  const positions = extractPositions(source, sections, asOf);
  const education = extractEducation(source, sections);
  const warnings = judgeDocument({ text, sections, positions });
  const isResume = warnings.every(({ code }) => code !== "NOT_A_RESUME" && code !== "JOB_DESCRIPTION");
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
  extent: _extent,
  implausible: _implausible,
  ...position
}: LinedPosition): Position {
  return position;
}
