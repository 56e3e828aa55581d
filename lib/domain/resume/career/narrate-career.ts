import type { Reading } from "@/lib/domain/resume/reading";
import type { DatePoint, SectionKind, Statement, YearMonth } from "@/lib/domain/resume/resume";
import type { LinedSection } from "@/lib/domain/resume/text/find-sections";
import { tellsInPerson } from "@/lib/domain/resume/text/line-forms";
import { splitStatements } from "@/lib/domain/resume/text/split-statements";
import { namesOrganisation } from "@/lib/domain/resume/words/company-words";
import type { TextRange } from "@/lib/domain/text-range";
import { NO_HABITS } from "./assign-roles";
import { type CareerEvent, careerEvents } from "./career-events";
import { headParts } from "./head-parts";
import type { LinedPosition } from "./lined-position";
import { kindOfPosition } from "./position-kind";
import { careerVerbs, tellsOfToday } from "./prose-words";
import { type EntryHead, readEntryHead } from "./read-entry-head";
import { readProseHead } from "./read-prose-head";

const TOLD_IN: ReadonlySet<SectionKind> = new Set(["header", "summary", "experience", "other", "references"]);
/** How much of a fragment ("2014 to 2018, Elbe Consult, consultant: …") may be its head. */
const MAX_FRAGMENT = 140;
const SAME_EMPLOYER = /(?<!\p{L})(?:its|their|there|same|promoted|became)(?!\p{L})/iu;
const MAY_HOLD_YEAR = /\d\d/;

/** Told in sentences: "From 2018 to 2020 I worked as a nurse at …". One position for each stretch of time, in the order of the text. */
export function narrateCareer(
  source: Reading,
  sections: readonly LinedSection[],
  asOf: YearMonth,
): readonly LinedPosition[] {
  const told = sections.filter((section) => TOLD_IN.has(section.kind));
  return told.flatMap((section) => {
    const statements = splitStatements(source, [section], []).filter(({ form }) => form !== "heading");
    return positionsOf(source.text, joinEvents(source.text, statements, asOf), section.range.end);
  });
}

/** A stretch of time put together from the events that begin and end it. */
type Stretch = {
  readonly begin: CareerEvent;
  readonly end: CareerEvent["to"];
  readonly isOpen: boolean;
};

/** Joins "from 2011 … became its manager in 2015 … until 2018" into stretches; the last one begun is open where the text goes on in the present. */
function joinEvents(text: string, statements: readonly Statement[], asOf: YearMonth): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { range } of statements) {
    if (!MAY_HOLD_YEAR.test(text.slice(range.start, range.end))) {
      continue;
    }
    for (const event of careerEvents(text, range, asOf)) {
      addEvent(stretches, event);
    }
  }
  const last = stretches.at(-1);
  const end = statements.at(-1)?.range.end ?? 0;
  if (last?.isOpen && tellsOfToday(text.slice(last.begin.dates.end, end))) {
    stretches[stretches.length - 1] = { ...last, end: "present", isOpen: false };
  }
  return stretches;
}

function addEvent(stretches: Stretch[], event: CareerEvent): void {
  const open = stretches.at(-1)?.isOpen === true ? stretches.at(-1) : undefined;
  const close = (end: CareerEvent["to"]): void => {
    if (open) {
      stretches[stretches.length - 1] = { ...open, end, isOpen: false };
    }
  };
  const follows = open !== undefined && event.from.year >= open.begin.from.year;
  if (event.kind === "end") {
    if (follows) {
      close(event.to === "present" ? event.to : (event.to ?? event.from));
    }
    return;
  }
  if (follows) {
    close(event.from);
  }
  stretches.push({ begin: event, end: event.kind === "span" ? event.to : null, isOpen: event.kind === "start" });
}

function positionsOf(text: string, stretches: readonly Stretch[], sectionEnd: number): readonly LinedPosition[] {
  const positions: LinedPosition[] = [];
  stretches.forEach(({ begin, end }, index) => {
    const next = stretches[index + 1]?.begin.clause.start;
    const start = begin.clause.start;
    const clause = { start, end: Math.min(begin.clause.end, next !== undefined && next > start ? next : Infinity) };
    const words = text.slice(clause.start, clause.end);
    const head = headOf(text, clause, begin, positions.at(-1));
    const last = positions.at(-1);
    if (!head.title && !head.employer) {
      if (last && isSamePoint(last.end, begin.from)) {
        positions[positions.length - 1] = { ...last, end };
      }
      return;
    }
    positions.push({
      ...head,
      kind: kindOfPosition("experience", `${head.title?.value ?? ""} ${words}`, words),
      start: begin.from,
      end,
      dates: begin.dates,
      range: { start, end: Math.max(clause.end, next ?? sectionEnd) },
      head: [],
      endLine: 0,
      extent: "sentences",
      implausible: false,
    });
  });
  return positions;
}

/** The next stretch begins where the last one was taken to end: without a name of its own it is the same job. */
function isSamePoint(end: LinedPosition["end"], start: DatePoint): boolean {
  return end !== null && end !== "present" && end.year === start.year && end.month === start.month;
}

function headOf(text: string, clause: TextRange, begin: CareerEvent, previous: LinedPosition | undefined): EntryHead {
  const words = text.slice(clause.start, clause.end);
  if (!tellsInPerson(words) && careerVerbs(words).length === 0 && !SAME_EMPLOYER.test(words)) {
    const end = clause.start + Math.min(words.length, MAX_FRAGMENT, /[:.;](?:\s|$)/.exec(words)?.index ?? Infinity);
    const head =
      fragmentHead(text, { start: clause.start, end }, begin) ??
      fragmentHead(text, { start: begin.context.start, end: begin.dates.start }, begin);
    if (head) {
      return head;
    }
  }
  const head = readProseHead(text, clause);
  const inherited = SAME_EMPLOYER.test(words)
    ? (previous?.employer ?? null)
    : readProseHead(text, begin.context).employer;
  return { ...head, employer: head.employer ?? inherited, place: null };
}

/** "2014 to 2018, Elbe Consult, consultant": words without a verb are read as the head of an entry; null where they name neither job nor employer. */
function fragmentHead(text: string, range: TextRange, begin: CareerEvent): EntryHead | null {
  const head = readEntryHead(text, headParts(text, [{ range, offset: 0 }], begin.dates), NO_HABITS);
  return head.title || (head.employer && namesOrganisation(head.employer.value)) ? head : null;
}
