import { countYears } from "@/lib/domain/resume/career/count-years";
import { extractPositions } from "@/lib/domain/resume/career/extract-positions";
import type { LinedPosition } from "@/lib/domain/resume/career/lined-position";
import { statedYears } from "@/lib/domain/resume/career/stated-years";
import { extractContact } from "@/lib/domain/resume/contact/extract-contact";
import { findLineDates } from "@/lib/domain/resume/dates/find-line-dates";
import { extractEducation } from "@/lib/domain/resume/education/extract-education";
import type { Reading } from "@/lib/domain/resume/reading";
import { findSections, type LinedSection } from "@/lib/domain/resume/text/find-sections";
import { findWraps } from "@/lib/domain/resume/text/find-wraps";
import { groupLines } from "@/lib/domain/resume/text/group-lines";

import { joinWraps } from "@/lib/domain/resume/text/join-wraps";
import { splitStatements } from "@/lib/domain/resume/text/split-statements";
import { judgeDocument } from "./judge-document";
import { moveResume } from "./move-resume";
import type { Position, Resume, Section, YearMonth } from "./resume";

/**
 * Reads a résumé: sections, positions, education, contact, statements, years of experience up to `asOf`. Every fact is a slice
 * of `text`; what is not there is null or empty. Where a paragraph's lines break on the page plays no part: each is read as one line.
 * Never throws; takes linear time.
 */
export function readResume(text: string, asOf: YearMonth): Resume {
  const laidOut = outlineOf(text, asOf);
  const wraps = findWraps(laidOut);
  if (wraps.length === 0) return readOutline(laidOut, asOf);
  const joined = joinWraps(text, wraps);
  return moveResume(readOutline(outlineOf(joined.text, asOf), asOf), { text, wraps }, joined.toStored);
}

type Outline = Reading & { readonly sections: readonly LinedSection[] };

function outlineOf(text: string, asOf: YearMonth): Outline {
  const lines = groupLines(text);
  return { text, lines, dates: findLineDates(text, lines, asOf), sections: findSections(text, lines) };
}

/** Reads a text in which every paragraph and every item is one line. */
function readOutline({ sections, ...source }: Outline, asOf: YearMonth): Resume {
  const { text } = source;
  const positions = extractPositions(source, sections, asOf);
  const education = extractEducation(source, sections);
  const warnings = judgeDocument({ text, sections, positions });
  const isResume = warnings.every(({ code }) => code !== "NOT_A_RESUME" && code !== "JOB_DESCRIPTION");
  return {
    text,
    wraps: [],
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
