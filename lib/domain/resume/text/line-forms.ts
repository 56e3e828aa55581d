import { MONTH_PATTERN } from "@/lib/domain/resume/dates/date-words";
import type { FoundDates } from "@/lib/domain/resume/dates/find-dates";
import { namesJob } from "@/lib/domain/resume/words/title-words";
import type { Line } from "./group-lines";
import { isLongList, isTableHeader } from "./list-forms";

const MAX_HEAD_LENGTH = 120;
const MAX_HEAD_WORDS = 16;
const MIN_WRAPPED_LENGTH = 50;
const MIN_NARROW_LENGTH = 24;
const WRAPPED_SHARE = 0.72;

const ENDS_AS_SENTENCE = /[.!?]["')\]]?$/;
const ENDS_WITH_ABBREVIATION =
  /(?:\b(?:Inc|Ltd|Co|Corp|LLC|St|Jr|Sr|Dept|Univ|Bros|B\.V|S\.A|S\.L|e\.V|L\.P|U\.S|U\.K|D\.C|Ph\.D|N\.A|Pty|Gmb|P\.C|Esq|A\.G|Assoc|present|Present))\.$/;
const LABEL = /^[\p{L}][\p{L} &/]{1,40}:(?:\s|$)/u;
/** "Languages: Python, Go": a label with at least two things behind it. */
const LABELLED_LIST = /^[\p{L}][\p{L} &/]{1,40}:\s+[^,;]{1,60}[,;]/u;
const JOB_LABEL =
  /^(?:employer|company|organi[sz]ation|title|position|role|designation|job title|location|place|dates?|duration|period|client|firma|unternehmen|empresa|entreprise|poste|puesto|department)\s*:/i;
const DURATION =
  /^\(?(?:\d{1,2}\+? ?(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses)[ ,·&and]{0,5}){1,2}\)?$/i;
const OPEN_END = /[,;&–-]$|\b(?:and|or|of|in|the|for|with|to|a|an|by|on|from|at|as|using|including|that|which)$/i;
/** Two columns on one line: its length says nothing about wrapping. */
const WIDE_GAP = /[^\s.!?:](?:\s{2,}|\t)\S/;
/** "I was", "she led"; not "Engineer I at". */
const IN_PERSON =
  /(?<!\p{L})(?:I|[Ww]e|[Hh]e|[Ss]he|[Ii]ch|[Jj]e|[Nn]ous|[Yy]o)(?: (?!(?:at|in|of|to|and|or|for|on|with|bei|chez|en)(?!\p{L}))\p{Ll}|['’](?:m|ve|d|ai|étais)(?!\p{L}))/u;
/** A small letter opens the rest of a sentence, or a month in most languages: "sept. 2008 – juli 2012 Engineer". */
const OPENS_SMALL = new RegExp(`^(?!(?:${MONTH_PATTERN})\\.?\\s+\\d)\\p{Ll}`, "u");
const CONTACT = /@[\w-]+\.|https?:|www\.|(?:linkedin|github)\.com/i;

/** What labels the body of an entry. */
const BODY_LABEL =
  /^(?:main activities|key responsibilities|responsibilities|duties|tasks|activities|description|achievements|technologies|tech stack|environment|aufgaben|missions?|tareas|funciones)(?: and [\p{L} ]{4,30}| used)?(?::|\s{2})/iu;
/** The line could belong to the head of an entry: short, no bullet, no sentence, no label with a list behind it. */
export function looksLikeHead(line: Line): boolean {
  const { text } = line;
  if (line.separator || line.bullet || text.length > MAX_HEAD_LENGTH || OPENS_SMALL.test(text) || CONTACT.test(text)) {
    return false;
  }
  const plain = text.replace(/[*_`]/g, "").trim();
  if (
    (LABEL.test(plain) && !JOB_LABEL.test(plain)) ||
    plain.endsWith(":") ||
    isDuration(line) ||
    isLongList(plain) ||
    isTableHeader(plain) ||
    BODY_LABEL.test(plain)
  ) {
    return false;
  }
  const words = plain.split(/\s+/);
  const isSentence = ENDS_AS_SENTENCE.test(plain) && !ENDS_WITH_ABBREVIATION.test(plain) && words.length >= 2;
  return !isSentence && words.length <= MAX_HEAD_WORDS && (plain.match(/,/g)?.length ?? 0) <= 5;
}

/** The line tells in sentences: somebody does something in it. */
export function tellsInPerson(words: string): boolean {
  return IN_PERSON.test(words);
}

/** "2 years 10 months": what a template computed from the dates. */
export function isDuration(line: Line): boolean {
  return DURATION.test(line.text.trim());
}

/** No page is set wider; a longer line was never wrapped. */
const WIDEST_PAGE = 140;

/** For each line, the longest line of its section: where lines break. Other sections, or a long address, say nothing of it. */
function widthsOf(lines: readonly Line[], starts: ReadonlySet<number>): readonly number[] {
  const widths: number[] = [];
  let from = 0;
  for (let to = 1; to <= lines.length; to += 1) {
    if (to < lines.length && !starts.has(to)) continue;
    const width = lines.slice(from, to).reduce((longest, { text }) => Math.max(longest, text.length), 0);
    for (let index = from; index < to; index += 1) widths.push(Math.min(width, WIDEST_PAGE));
    from = to;
  }
  return widths;
}

/**
 * For each line, whether it continues the line above it: a wrapped bullet or a wrapped sentence. A heading never does;
 * `starts` are the lines that surely begin something.
 */
export function findContinuations(
  lines: readonly Line[],
  dates: readonly (readonly FoundDates[])[],
  starts: ReadonlySet<number>,
): readonly boolean[] {
  const widths = widthsOf(lines, starts);
  const continues: boolean[] = [];
  let opening: Opening = { bulletIndent: null, isList: false };
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const joined =
      previous !== undefined &&
      !starts.has(index) &&
      !starts.has(index - 1) &&
      !isDatedHead(line, dates[index]) &&
      !standsOverDates(lines, dates, index) &&
      joins(previous, line, opening, widths[index] ?? 0);
    continues.push(joined);
    if (!joined) {
      opening = { bulletIndent: line.bullet ? line.indent : null, isList: LABELLED_LIST.test(line.text) };
    }
  });
  return continues;
}

/** A head of one or two lines with a line of nothing but dates below: an entry, however the bullet above it ends. */
function standsOverDates(lines: readonly Line[], dates: readonly (readonly FoundDates[])[], index: number): boolean {
  const isHead = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && looksLikeHead(line);
  };
  const isDates = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && !line.blankBefore && fillsLine(line, dates[at]);
  };
  return isHead(index) && (isDates(index + 1) || (isHead(index + 1) && isDates(index + 2)));
}

function fillsLine({ range }: Line, dates: readonly FoundDates[] | undefined): boolean {
  return dates?.some((one) => one.isRange && one.start <= 3 && one.end >= range.end - range.start - 2) ?? false;
}

const REMARK = /^\s*\([^()]{1,40}\)$/;

/** A short line that begins or ends with a range of dates, or with the duration that a template computed from it, opens an entry. */
function isDatedHead(line: Line, dates: readonly FoundDates[] | undefined): boolean {
  const length = line.range.end - line.range.start;
  const ranges = dates?.filter((one) => one.isRange) ?? [];
  const shift = line.body.start - line.range.start;
  const endsLine = ({ end }: FoundDates): boolean =>
    end >= length - 2 ||
    REMARK.test(line.text.slice(end - shift)) ||
    DURATION.test(line.text.slice(end - shift).replace(/^[\s·•|,]+/u, ""));
  const fillsLine = ranges.some((one) => one.start <= 3 && endsLine(one));
  const fillsCell = ({ start, end }: FoundDates): boolean =>
    /[·•|]\s*$/.test(line.text.slice(0, Math.max(0, start - shift))) && /^\s*[·•|]/.test(line.text.slice(end - shift));
  if (ranges.some(fillsCell) && looksLikeHead(line)) {
    return true;
  }
  return fillsLine || (ranges.some((one) => one.start <= 3 || endsLine(one)) && looksLikeHead(line));
}

/** How the lines that belong together began. */
type Opening = { readonly bulletIndent: number | null; readonly isList: boolean };

function joins(previous: Line, line: Line, opening: Opening, width: number): boolean {
  const { bulletIndent } = opening;
  if (
    line.blankBefore ||
    line.bullet ||
    line.text.startsWith("|") ||
    line.separator ||
    previous.separator ||
    line.markdownLevel > 0 ||
    line.bold ||
    previous.markdownLevel > 0
  ) {
    return false;
  }
  if (bulletIndent !== null && line.indent > bulletIndent) {
    return true;
  }
  if (WIDE_GAP.test(line.text) || WIDE_GAP.test(previous.text)) {
    return false;
  }
  if (/^[\p{Ll}(&%]/u.test(line.text) && !(LABEL.test(line.text) || LABEL.test(previous.text))) {
    return true;
  }
  return isWrapped(previous, line, opening, width);
}

/** Whether a line ends open or full, and the next opens nothing of its own. A list behind a label breaks after few words where its
 *  column is narrow. */
function isWrapped(previous: Line, line: Line, { bulletIndent, isList }: Opening, width: number): boolean {
  if (OPEN_END.test(previous.text) && previous.text.length >= (isList ? 0 : MIN_WRAPPED_LENGTH)) {
    return true;
  }
  const leastFull = Math.max(isList ? MIN_NARROW_LENGTH : MIN_WRAPPED_LENGTH, width * WRAPPED_SHARE);
  const beginsLabel = LABEL.test(line.text) && !ENDS_AS_SENTENCE.test(line.text);
  const beginsEntry =
    bulletIndent !== null && line.text.length < 80 && namesJob(line.text) && ENDS_AS_SENTENCE.test(previous.text);
  return previous.text.length >= leastFull && !beginsLabel && !beginsEntry && !ENDS_AS_SENTENCE.test(previous.text);
}
