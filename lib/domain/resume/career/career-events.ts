import { type FoundDates, findDates } from "@/lib/domain/resume/dates/find-dates";
import type { DatePoint, YearMonth } from "@/lib/domain/resume/resume";
import { namesOrganisation } from "@/lib/domain/resume/words/company-words";
import { namesDegree, namesStudent } from "@/lib/domain/resume/words/education-words";
import { namesJob } from "@/lib/domain/resume/words/title-words";
import type { TextRange } from "@/lib/domain/text-range";
import { type CareerVerb, careerVerbs, ENDING_CUE, STARTING_CUE, speaksOfWork } from "./prose-words";

/** What one date in a sentence says: a job's whole span, its beginning, or its end. */
export type CareerEvent = {
  readonly kind: "span" | "start" | "end";
  readonly from: DatePoint;
  readonly to: DatePoint | "present" | null;
  /** Where the date stands in the text. */
  readonly dates: TextRange;
  /** The words that speak of it. */
  readonly clause: TextRange;
  /** All words since the date before. */
  readonly context: TextRange;
};

/** A date with the words up to the date before it and up to the one behind it. Offsets into the sentence. */
type Window = {
  readonly dates: FoundDates;
  readonly before: TextRange;
  readonly after: TextRange;
};
type Verb = ReturnType<typeof careerVerbs>[number];

const MAX_VERB_DISTANCE = 60;
const MAX_CUE_LENGTH = 24;
const PERSON = /(?<!\p{L})(?:I|[Mm]y|[Mm]e|[Ww]e|[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Ii]ch|[Jj]e|[Yy]o)(?!\p{L})/u;
const NEW_JOB = /^.{0,40}(?<!\p{L})to (?:join|start|become|found|set up|launch|lead|run|head)(?!\p{L})/iu;
const CLAUSE_BREAK = /(?:^|[,;:(.–—-])\s*(?:(?:and|then|und|et|y)\s*)?(?:(?:in|from|since|between)\s*)?$/iu;
const AT_EMPLOYER = /(?<!\p{L})(?:at|with|for|bei|chez|@)\s+(?:the )?[*_]{0,2}\p{Lu}/u;

/** The events of a career told in one sentence (`range` of `text`), in its order. Study, leave and mere achievements are none. Linear time. */
export function careerEvents(text: string, range: TextRange, asOf: YearMonth): readonly CareerEvent[] {
  const sentence = text.slice(range.start, range.end).replace(/\s/g, " ");
  const windows = windowsOf(sentence, asOf);
  const verbs = verbsByWindow(sentence, windows);
  const taken = new Set<Verb>();
  return windows.flatMap((window, index) => {
    const following = verbs[index + 1]?.[0];
    const isNear = following !== undefined && following.index < window.after.start + MAX_VERB_DISTANCE;
    const governing = verbs[index]?.findLast((verb) => !taken.has(verb)) ?? (isNear ? following : undefined);
    if (governing && !hasCue(sentence, window)) {
      taken.add(governing);
    }
    return eventsAt(sentence, window, governing, range.start);
  });
}

/** A range, or a word such as "until" before the date, says what it is without any verb. */
function hasCue(sentence: string, { dates, before }: Window): boolean {
  const lead = sentence.slice(Math.max(before.start, before.end - MAX_CUE_LENGTH), before.end);
  return dates.isRange || ENDING_CUE.test(lead) || STARTING_CUE.test(lead);
}

function windowsOf(sentence: string, asOf: YearMonth): readonly Window[] {
  const found = findDates(sentence, asOf).filter((dates) => dates.fault === null);
  return found.map((dates, index) => ({
    dates,
    before: { start: found[index - 1]?.end ?? 0, end: dates.start },
    after: { start: dates.end, end: found[index + 1]?.start ?? sentence.length },
  }));
}

/** The verbs before each date, and in the last place those behind the last one. */
function verbsByWindow(sentence: string, windows: readonly Window[]): readonly (readonly Verb[])[] {
  const groups: Verb[][] = [[]];
  if (windows.length > 0) {
    for (const verb of careerVerbs(sentence)) {
      while (verb.index >= (windows[groups.length - 1]?.before.end ?? Infinity)) {
        groups.push([]);
      }
      groups.at(-1)?.push(verb);
    }
  }
  return groups;
}

function eventsAt(
  sentence: string,
  window: Window,
  governing: Verb | undefined,
  offset: number,
): readonly CareerEvent[] {
  const before = sentence.slice(window.before.start, window.before.end);
  const after = sentence.slice(window.after.start, window.after.end);
  const kind = kindOf(window.dates, before, after, governing?.kind);
  if (kind === null) {
    return [];
  }
  const { dates } = window;
  const start = clauseStart(window, before, after, governing);
  const event: CareerEvent = {
    kind,
    from: dates.from,
    to: dates.to,
    dates: { start: offset + dates.start, end: offset + dates.end },
    clause: { start: offset + start, end: offset + window.after.end },
    context: { start: offset + window.before.start, end: offset + window.after.end },
  };
  return kind === "end" && NEW_JOB.test(after) ? [event, { ...event, kind: "start" }] : [event];
}

function kindOf(
  dates: FoundDates,
  before: string,
  after: string,
  verb: CareerVerb | undefined,
): CareerEvent["kind"] | null {
  if (!dates.isRange && verb !== "leave" && verb !== "study" && ENDING_CUE.test(before)) {
    return "end";
  }
  if (!isCareer(dates, before, after, verb)) {
    return null;
  }
  if (dates.isRange) {
    return "span";
  }
  if (STARTING_CUE.test(before)) {
    return "start";
  }
  return verb === "start" || verb === "end" ? verb : null;
}

/** The words around a date speak of working; studying counts only where a job and its whole time are named. */
function isCareer(dates: FoundDates, before: string, after: string, verb: CareerVerb | undefined): boolean {
  const isJob = namesJob(before) || namesJob(after);
  const isPersonal = PERSON.test(before) || PERSON.test(after);
  const isStudy =
    verb === "study" ||
    [before, after].some((words) => namesStudent(words) || (!isPersonal && verb === undefined && namesDegree(words)));
  if (verb === "leave" || (isStudy && (!isJob || !dates.isRange))) {
    return false;
  }
  return (
    isJob ||
    verb !== undefined ||
    namesOrganisation(
      before
        .split(/[.;:(]\s/)
        .at(-1)
        ?.replace(/[\s,(]+$/, "") ?? "",
    ) ||
    [before, after].some((words) => (isPersonal && speaksOfWork(words)) || AT_EMPLOYER.test(words))
  );
}

/** The clause of a date begins at the verb before it, or at the date itself where a new clause opens with it. */
function clauseStart(window: Window, before: string, after: string, governing: Verb | undefined): number {
  if (governing && governing.index < window.before.end) {
    return governing.index;
  }
  const isBracketed = before.endsWith("(") && after.startsWith(")");
  return CLAUSE_BREAK.test(before.slice(-24)) && !isBracketed ? window.dates.start : window.before.start;
}
