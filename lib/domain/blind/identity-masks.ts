import { privateDetails } from "@/lib/domain/evidence/private-details";
import { findReachable } from "@/lib/domain/resume/contact/extract-contact";
import { findLinks } from "@/lib/domain/resume/contact/find-links";
import type { Resume, Section, YearMonth } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";
import { findFeminine } from "./feminine-forms";
import { findPostcodes, findStreets, findTownCodes } from "./find-addresses";
import { findAffiliations } from "./find-affiliations";
import { findLabelled, handleIn } from "./find-labelled";
import { findNames } from "./find-names";
import { findSchools } from "./find-schools";
import { findDatedYears, findOldYears } from "./find-years";
import { findGendered, labelOfGendered, WOMANS_ENDING } from "./gendered-words";
import { joinMasks, type Mask } from "./mask-text";
import { otherNames, topOfFile } from "./other-names";
import { wordsOfText } from "./words-of-text";

/** What tells who somebody is wherever it stands, and the month in which their résumé was read. */
export type Identity = {
  readonly names: readonly string[];
  readonly schools: readonly string[];
  /** Addresses, numbers and links as they stand. */
  readonly contacts: readonly string[];
  readonly asOf: YearMonth;
};

type Told = Pick<Resume, "name" | "emails" | "phones" | "links" | "education" | "sections">;

/* An address that says what it is; a bare "fast.ai" may be a tool. */
const SURE_LINK = /^(?:https?:\/\/|www\.)|\/./i;

/** The links that are the person's own: a bare one only at the top, where nothing else is told. */
function ownLinks({ links, sections }: Pick<Told, "links" | "sections">): Told["links"] {
  const top = sections.filter(({ kind }) => kind === "header" || kind === "other");
  return links.filter(
    ({ value, range }) =>
      SURE_LINK.test(value.url) || top.some(({ range: { start, end } }) => start <= range.start && range.end <= end),
  );
}

/** Who a résumé says that somebody is, by what was read and by what was put right; `text` is what the names stand in. */
export function identityOf(readings: readonly Told[], text: string, asOf: YearMonth): Identity {
  const filled = (words: readonly (string | undefined)[]) => [
    ...new Set(words.flatMap((word) => (word === undefined || word.trim() === "" ? [] : [word]))),
  ];
  const contacts = readings.flatMap((reading) => [
    ...[...reading.emails, ...reading.phones].map(({ value }) => value),
    ...ownLinks(reading).map(({ value }) => value.url),
  ]);
  return {
    names: filled(readings.flatMap(({ name }) => [name?.value, ...otherNames(text, name)])),
    schools: filled(readings.flatMap(({ education }) => education.map(({ school }) => school?.value))),
    contacts: filled(contacts.flatMap((contact) => [contact, handleIn(contact) ?? undefined])),
    asOf,
  };
}

const HANDLE = /(?<![\p{L}\p{N}@./])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,}/gu;
/** Seven digits or more in groups, as they stand at the top of a page; two years are none. */
const SHORT_PHONE =
  /(?<![\d-])(?!(?:19|20)\d\d[ -](?:19|20)\d\d)(?=(?:\D?\D?\d){7})\(?\d{2,5}\)?(?:[ .-]\d{2,5}){1,4}(?![\d-])/g;
const PHOTO = /(?<!\p{L})[\p{L}\p{N}_-]+\.(?:jpe?g|png|gif|heic|webp)(?!\p{L})/giu;
/** The labels themselves, so that masking what is masked changes nothing. */
const LABEL = /\[[a-z0-9 ,]{2,40}\]/g;

function labelled(ranges: readonly TextRange[], label: string): readonly Mask[] {
  return ranges.map(({ start, end }) => ({ start, end, label }));
}

function matching(text: string, pattern: RegExp): readonly TextRange[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/** Where any of `wanted` stands, in whatever case. */
function everywhere(text: string, wanted: readonly string[]): readonly TextRange[] {
  const small = text.toLowerCase();
  // Rarely small letters are more than capital ones, and places would then be wrong.
  const [hay, needles] =
    small.length === text.length ? [small, wanted.map((words) => words.toLowerCase())] : [text, wanted];
  return needles.flatMap((needle) => {
    const found: TextRange[] = [];
    for (let start = hay.indexOf(needle); start !== -1; start = hay.indexOf(needle, start + needle.length))
      found.push({ start, end: start + needle.length });
    return found;
  });
}

/** What tells who somebody is in any words of theirs: a text, a headline, a signal. */
function masksOfWords(text: string, identity: Identity): readonly Mask[] {
  const words = wordsOfText(text);
  const links = findLinks(text, { start: 0, end: text.length }).filter(({ value }) => SURE_LINK.test(value.url));
  return [
    ...labelled(findReachable(text), "[contact]"),
    ...labelled([...links.map(({ range }) => range), ...matching(text, HANDLE)], "[link]"),
    // Behind whole addresses and before parts of them: a part that is a name is called one where it stands alone.
    ...labelled(findNames(text, words, identity.names), "[name]"),
    ...labelled(everywhere(text, identity.contacts), "[contact]"),
    ...labelled(findStreets(text), "[address]"),
    ...labelled(matching(text, PHOTO), "[photo]"),
    ...labelled(findSchools(text, words, identity.schools), "[school]"),
    ...labelled(findAffiliations(text), "[affiliation]"),
    ...findFeminine(text),
    ...findOldYears(text, identity.asOf),
    ...findGendered(text).map((range) => ({
      ...range,
      label: labelOfGendered(text.slice(range.start, range.end)),
    })),
    ...labelled(matching(text, WOMANS_ENDING), ""),
  ];
}

/** What already is a label stays as it is. */
function outsideLabels(text: string, masks: readonly Mask[]): readonly Mask[] {
  const labels = matching(text, LABEL);
  return labels.length === 0
    ? masks
    : masks.filter((mask) => !labels.some(({ start, end }) => start <= mask.start && mask.end <= end));
}

/** The masks of words that stand by themselves, such as a headline. */
export function identityMasks(text: string, identity: Identity): readonly Mask[] {
  return joinMasks(outsideLabels(text, masksOfWords(text, identity)));
}

/** Who vouches for somebody is told under this heading and nothing else. */
function refereesOf({ sections }: Pick<Resume, "sections">): readonly TextRange[] {
  return sections
    .filter(({ kind }: Section) => kind === "references")
    .map(({ heading, range }) => ({ start: heading?.end ?? range.start, end: range.end }));
}

type ReadText = Pick<Resume, "text" | "name" | "emails" | "phones" | "links" | "sections" | "positions" | "education">;

function reachableAtTop(words: string): readonly TextRange[] {
  return [...findLabelled(words), ...matching(words, SHORT_PHONE), ...findPostcodes(words), ...findTownCodes(words)];
}

function shifted(ranges: readonly TextRange[], by: number): readonly TextRange[] {
  return ranges.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** The masks of a whole résumé: what its words tell, and the slices that were read as the person's. */
export function resumeMasks(resume: ReadText, identity: Identity): readonly Mask[] {
  const { text, name, emails, phones, education, sections } = resume;
  const ranges = (facts: readonly { readonly range: TextRange }[]) => facts.map(({ range }) => range);
  const masks = [
    ...labelled(name === null ? [] : [name.range], "[name]"),
    ...labelled(ranges([...emails, ...phones]), "[contact]"),
    ...labelled(ranges(ownLinks(resume)), "[link]"),
    ...labelled(
      sections
        .filter(({ kind }) => kind === "header")
        .map(({ range }) => range)
        .concat(topOfFile(text, sections) ?? [])
        .flatMap((range) => shifted(reachableAtTop(text.slice(range.start, range.end)), range.start)),
      "[contact]",
    ),
    ...labelled(ranges(education.flatMap(({ school }) => school ?? [])), "[school]"),
    ...labelled(
      privateDetails(resume).map((range) => trimmed(text, range)),
      "[private detail]",
    ),
    ...labelled(
      refereesOf(resume).map((range) => trimmed(text, range)),
      "[referees]",
    ),
    ...findDatedYears(resume, identity.asOf),
    ...masksOfWords(text, identity),
  ];
  return joinMasks(outsideLabels(text, masks));
}
