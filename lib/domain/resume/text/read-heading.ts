import type { SectionKind } from "@/lib/domain/resume/resume";
import { namesOrganisation } from "@/lib/domain/resume/words/company-words";
import { namesJob } from "@/lib/domain/resume/words/title-words";
import type { Line } from "./group-lines";
import { kindOfTitle } from "./section-titles";

/** How strongly a line's outer form says "heading"; a text keeps to one form, so weaker look-alikes are labels inside a section. */
export type Heading = {
  readonly lineIndex: number;
  readonly kind: SectionKind;
  readonly strength: number;
  readonly exact: boolean;
};

export const MARKDOWN = 5;
export const CAPITALS = 4;
const MARKED = 3;
export const TITLE = 2;
const COLON = 1;

const MAX_TITLE_LENGTH = 60;
/** "Work, oldest first", "Experience – most recent first". */
const ORDER_BEHIND =
  /(?<![\s,–—-])[\s,–—-]+(?:(?:oldest|newest|latest|most recent)(?: first)?|(?:in )?reverse(?: chronological)?(?: order)?|(?:in )?chronological(?: order)?)$/i;
const MAX_TITLE_WORDS = 7;

/** The line at `lineIndex` as a heading of a section, or null; whether it is one depends on the form of the others. */
export function readHeading(lines: readonly Line[], lineIndex: number): Heading | null {
  const line = lines[lineIndex];
  return line === undefined ? null : readLine(line, lineIndex, lines);
}

/** A line with a blank line, or the end, before and behind it. */
export function standsAlone(lines: readonly Line[], lineIndex: number): boolean {
  return lines[lineIndex]?.blankBefore === true && lines[lineIndex + 1]?.blankBefore !== false;
}

function readLine(line: Line, lineIndex: number, lines: readonly Line[]): Heading | null {
  if (line.separator || line.text.length > MAX_TITLE_LENGTH * 1.5) {
    return null;
  }
  const title = plainTitle(line.text);
  if (title.length === 0 || title.length > MAX_TITLE_LENGTH || title.split(" ").length > MAX_TITLE_WORDS) {
    return null;
  }
  const found = kindOfTitle(title.toLowerCase());
  if (line.bullet) {
    return bulletedHeading(line, lineIndex, found);
  }
  const strength = strengthOf(line, title);
  if (!found) {
    return isUnknownHeading(line, title, lineIndex, strength) ||
      (strength === TITLE && standsAlone(lines, lineIndex) && mayBeUnknownTitle(line, title, lineIndex))
      ? { lineIndex, kind: "other", strength, exact: false }
      : null;
  }
  if (strength < MARKED && (!found.exact ? !line.blankBefore : continuesProse(line, lines[lineIndex - 1]))) {
    return null;
  }
  return strength === 0 ? null : { lineIndex, kind: found.kind, strength, exact: found.exact };
}

/** "■ Career" stands as "• Career" in a stored text: a known title behind a blank line, at the margin. */
function bulletedHeading(line: Line, lineIndex: number, found: ReturnType<typeof kindOfTitle>): Heading | null {
  const isHeading = found?.exact && line.blankBefore && line.indent === 0;
  return isHeading ? { lineIndex, kind: found.kind, strength: MARKED, exact: true } : null;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/* Between a job's name and its employer: "Engineer — Acme", "Engineer at Acme", "Acme: engineer". */
const JOB_AND_PLACE = /\s[—–|@·-]\s|,\s|:\s|\s(?:at|bei|chez)\s/;

/** A heading whose words we do not know. "### Self-employed, since spring 2023" and "## Engineer — Acme" head a job, not a section. */
function isUnknownHeading(line: Line, title: string, lineIndex: number, strength: number): boolean {
  if (line.markdownLevel > 0) {
    const headsJob = YEAR.test(line.text) || (namesJob(title) && JOB_AND_PLACE.test(title));
    return line.markdownLevel === 1 || !headsJob;
  }
  return strength === CAPITALS && mayBeUnknownTitle(line, title, lineIndex);
}

/** A line on its own, in a text whose headings are such lines, is one even if we do not know its words: no name, job or firm. */
function mayBeUnknownTitle(line: Line, title: string, lineIndex: number): boolean {
  return (
    lineIndex >= 2 &&
    line.blankBefore &&
    /^[\p{L} &’'-]{4,40}$/u.test(title) &&
    !/[,|•·]|\s{2}/.test(line.text) &&
    !namesJob(title) &&
    !namesOrganisation(title)
  );
}

function strengthOf(line: Line, title: string): number {
  if (line.markdownLevel > 0) {
    return MARKDOWN;
  }
  if (/^\P{Ll}*$/u.test(title) && /\p{Lu}{3}/u.test(title)) {
    return CAPITALS;
  }
  if (line.underlined || line.bold) {
    return MARKED;
  }
  if (/^\p{Lu}/u.test(title)) {
    return line.text.trimEnd().endsWith(":") ? COLON : TITLE;
  }
  return line.blankBefore && /^[\p{Ll} ]+:?$/u.test(title) ? COLON : 0;
}

/** A wrapped sentence may leave "Education" alone on a line; then the line above does not end. */
function continuesProse(line: Line, previous: Line | undefined): boolean {
  if (line.blankBefore || !previous || previous.separator) {
    return false;
  }
  return (
    /[,;&]$|\b(?:and|of|in|the|for|with|to|a)$/i.test(previous.text) ||
    (/\.$/.test(line.text) && !/[.:!?]$/.test(previous.text))
  );
}

/** "E X P E R I E N C E" → "EXPERIENCE"; numbering, colons, rulers and icons around the words removed. */
function plainTitle(text: string): string {
  let title = text.replace(/[*_`]+/g, "").replace(/[\s\u00a0]+/g, " ");
  if (/^(?:\p{L}|&) (?:(?:\p{L}|&) ?){2,60}$/u.test(title)) {
    title = text
      .split(/\s{2,}/)
      .map((word) => word.replace(/\s/g, ""))
      .join(" ");
  }
  return title
    .replace(/^(?:(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]\s+|\d{1,2}(?:\s{2}|\s(?=\p{Lu})))/u, "")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/[^\p{L}\p{N})]+$/u, "")
    .replace(/ ?\([^()]*\)?$/, "")
    .replace(ORDER_BEHIND, "")
    .replace(/[’`]/g, "'");
}
