import type { Fact, Position } from "@/lib/domain/resume/resume";
import { splitCommas } from "@/lib/domain/resume/text/split-cells";
import { hasLegalForm, namesOrganisation } from "@/lib/domain/resume/words/company-words";
import { isKnownCity, isPlace } from "@/lib/domain/resume/words/place-words";
import { namesJob } from "@/lib/domain/resume/words/title-words";
import type { TextRange } from "@/lib/domain/text-range";
import { assignRoles, type HeadHabits } from "./assign-roles";
import type { HeadPart } from "./head-parts";
import { titleStrength } from "./title-strength";

/** Who, what and where, as far as the head of an entry tells them apart. */
export type EntryHead = Pick<Position, "title" | "employer" | "place">;

type Ranges = { readonly title?: TextRange; readonly employer?: TextRange; readonly place?: TextRange };

const RANK =
  /^(?:senior|junior|principal|staff|lead|interim|acting|deputy|assistant|associate|(?:then|later|previously|before that|from) .+)$/i;
/** "Boğaz AI Senior Data Engineer": two fonts on one line leave no sign between them but the rank. */
const GLUED_EMPLOYER =
  /^((?:\p{Lu}[\p{L}\p{N}.&’'-]* ){1,4}?(?:\p{Lu}[\p{L}\p{N}&]*)) (?=(?:Senior|Junior|Principal|Staff|Chief) \p{Lu})/u;
const TOWN = /^\p{Lu}[\p{L}.'’-]{1,24}(?: (?:\p{Lu}|am|an|der|de|la|on|upon)[\p{L}.'’-]{0,24}){0,3}$/u;

/** Reads the pieces of one head, in the light of how the others of its section are written. */
export function readEntryHead(text: string, parts: readonly HeadPart[], habits: HeadHabits): EntryHead {
  const { title, employer, place } = assignRoles(parts, habits);
  const mayHoldEmployer =
    title !== null && employer === null && !(habits.partsEmployers && !holdsEmployer(title.words));
  const job: Ranges = title
    ? mayHoldEmployer
      ? splitAll(text, title.range, habits)
      : splitTitle(text, title.range)
    : {};
  const owner = employer ? splitEmployer(text, employer.range) : {};
  return {
    title: factOf(text, job.title),
    employer: factOf(text, owner.employer ?? job.employer),
    place: factOf(text, place?.range ?? owner.place ?? job.place),
  };
}

/** Between the commas stands surely an employer, not a team. */
function holdsEmployer(words: string): boolean {
  const pieces = words.split(/,\s*/);
  const isEmployer = (piece: string): boolean => namesOrganisation(piece) && !namesJob(piece);
  const opensWithName = !isTitlePiece(pieces[0] ?? "");
  return pieces.length > 1 && (opensWithName || isPlace(pieces.at(-1) ?? "") || pieces.some(isEmployer));
}

/** "Senior Engineer, Berlin, Germany" beside an employer: all but the place is the title. */
function splitTitle(text: string, cell: TextRange): Ranges {
  const { rest, place } = splitOffPlace(text, cell);
  return place ? { title: rest, place } : { title: rest };
}

/** "Stripe, San Francisco, CA", "Kreisklinik, Haldensleben", "Search team, Stripe Ltd". */
function splitEmployer(text: string, cell: TextRange): Ranges {
  const { rest, place } = splitOffPlace(text, cell);
  if (place) {
    return { employer: rest, place };
  }
  const [first, second, ...more] = splitCommas(text, cell);
  if (!first || !second || more.length > 0) {
    return { employer: cell };
  }
  const words = { first: wordsOf(text, first), second: wordsOf(text, second) };
  if (namesOrganisation(words.second) && !hasLegalForm(words.first)) {
    return isBareLegalForm(words.second) || namesOrganisation(words.first) ? { employer: cell } : { employer: second };
  }
  return TOWN.test(words.second) ? { employer: first, place: second } : { employer: cell };
}

function isBareLegalForm(words: string): boolean {
  return hasLegalForm(words) && !/\s/.test(words);
}

/** All in one cell: "Engineer, Search, Acme Ltd, Leeds", "Acme Ltd, Engineer". */
function splitAll(text: string, cell: TextRange, habits: HeadHabits): Ranges {
  const { rest, place } = splitOffPlace(text, cell);
  const pieces = splitCommas(text, rest);
  if (pieces.length === 1 && place) {
    return splitSwallowed(text, cell, place);
  }
  const glued = pieces[0] ? GLUED_EMPLOYER.exec(wordsOf(text, pieces[0]))?.[1] : undefined;
  if (glued && pieces[0] && !namesJob(glued)) {
    const found = {
      employer: { start: rest.start, end: rest.start + glued.length },
      title: { start: rest.start + glued.length + 1, end: rest.end },
    };
    return place ? { ...found, place } : found;
  }
  const isJob = pieces.map((piece) => isTitlePiece(wordsOf(text, piece)));
  const found = isJob[0]
    ? employerAfterTitle(text, pieces, place !== null, habits.endsInPlace)
    : employerBeforeTitle(pieces, isJob);
  return place ? { ...found, place } : found;
}

/** "Senior, then Principal Engineer": a rank alone begins a title as well. */
function isTitlePiece(words: string): boolean {
  return namesJob(words) || RANK.test(words);
}

/** "Engineer, Foo, Berlin": the employer was taken for the town of its place. */
function splitSwallowed(text: string, cell: TextRange, place: TextRange): Ranges {
  const [title, employer, ...more] = splitCommas(text, cell);
  const last = more.at(-1);
  const isSwallowed = title && employer && last && isPlace(wordsOf(text, last));
  return isSwallowed
    ? { title, employer, place: { start: more[0]?.start ?? last.start, end: last.end } }
    : { title: { start: cell.start, end: title?.end ?? cell.end }, place };
}

function employerAfterTitle(
  text: string,
  pieces: readonly TextRange[],
  isPlaced: boolean,
  endsInPlace: boolean,
): Ranges {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last || pieces.length === 1) {
    return first ? { title: first } : {};
  }
  const isEmployer = (piece: TextRange): boolean => piece !== first && titleStrength(wordsOf(text, piece)) < 2;
  const named = pieces.findLast((piece) => isEmployer(piece) && namesOrganisation(wordsOf(text, piece)));
  const beforeTown =
    endsInPlace && !isPlaced && pieces.length >= 3 && TOWN.test(wordsOf(text, last)) ? pieces.at(-2) : undefined;
  const employer = (isPlaced ? undefined : (named ?? beforeTown)) ?? (isEmployer(last) ? last : named);
  if (!employer) {
    return { title: { start: first.start, end: last.end } };
  }
  const before = pieces[pieces.indexOf(employer) - 1] ?? first;
  const found = { title: { start: first.start, end: before.end }, employer };
  const isTown = last !== employer && TOWN.test(wordsOf(text, last));
  return isTown ? { ...found, place: last } : found;
}

function employerBeforeTitle(pieces: readonly TextRange[], isJob: readonly boolean[]): Ranges {
  const index = isJob.indexOf(true);
  const [employer] = pieces;
  const title = pieces[index];
  const last = pieces.at(-1);
  return employer && title && last && index > 0
    ? { employer, title: { start: title.start, end: last.end } }
    : employer
      ? { title: { start: employer.start, end: last?.end ?? employer.end } }
      : {};
}

/** "Stripe, San Francisco, CA" → "Stripe" and "San Francisco, CA"; a city that we know is the whole place. */
function splitOffPlace(text: string, cell: TextRange): { readonly rest: TextRange; readonly place: TextRange | null } {
  const parts = splitCommas(text, cell);
  const last = parts.at(-1);
  const first = last && isKnownCity(wordsOf(text, last)) ? parts.length - 1 : parts.length - 3;
  for (let index = Math.max(1, first); index < parts.length; index += 1) {
    const part = parts[index];
    if (part && isPlace(text.slice(part.start, cell.end))) {
      const end = parts[index - 1]?.end ?? cell.end;
      return { rest: { start: cell.start, end }, place: { start: part.start, end: cell.end } };
    }
  }
  return { rest: cell, place: null };
}

function factOf(text: string, range: TextRange | undefined): Fact<string> | null {
  const words = range ? wordsOf(text, range) : "";
  const isStopped = words.endsWith(".") && /\p{Ll}{4}\.$/u.test(words) && !hasLegalForm(words);
  const end = range ? range.end - (isStopped ? 1 : 0) : 0;
  return range && end > range.start
    ? { value: text.slice(range.start, end), range: { start: range.start, end } }
    : null;
}

function wordsOf(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}
