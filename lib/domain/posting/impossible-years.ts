import { eachMatch } from "@/lib/domain/evidence/each-match";
import { inCaseOf, type PostingFinding, quoted } from "@/lib/domain/posting/finding";
import type { PostingText } from "@/lib/domain/posting/posting-text";
import { wordList } from "@/lib/domain/posting/word-matches";
import type { TextRange } from "@/lib/domain/text-range";
import { type ReleaseDate, releaseDates } from "@/lib/reference/release-dates";

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");
const NUMBER = `\\d{1,2}|${NUMBERS.join("|")}|twenty`;
/* "5+ years", "5-7 years", "five to seven years", "ten or more years". Of a range the lower end is demanded. */
const YEARS = new RegExp(
  `(?<![\\w$€£.,-])(${NUMBER})(?: ?\\+| or more| plus| ?(?:-|–|to) ?(?:${NUMBER}) ?\\+?)? ?-?years?\\b['’]?`,
  "gi",
);
const NO_DEMAND = /(?:up to|less than|fewer than|under|last|past|next|within|every|over the)\s+$/i;
/* Where the object of the years ends: what follows is asked for by itself. */
const NEXT_DEMAND =
  /[;:]|\b(?:including|ideally|preferably|as well as|plus|familiarity|exposure|of which|bonus|and (?:some )?(?:hands-on )?(?:experience|knowledge))\b/i;
const UP_TO_THE_NAME =
  /^(?: of)?(?: (?:professional|hands-on|production|industry|practical|proven|relevant|deep|solid|commercial|working|strong)){0,2}(?: (?:experience|expertise|practice|work))?(?: (?:with|in|of|using|on|building|running|training|deploying|operating|writing))?(?: |$)/i;
const DAY_MS = 86_400_000;
const YEAR_DAYS = 365.25;

const findReleases = wordList(releaseDates, ({ words }) => words);

function yearsOf(number: string): number {
  const digits = Number(number);
  if (!Number.isNaN(digits)) return digits;
  const word = number.toLowerCase();
  return word === "twenty" ? 20 : NUMBERS.indexOf(word) + 1;
}

/** Years between the first release and a day, to one decimal. A month counts from its first day, in favour of the demand. */
export function yearsSince(releasedOn: string, asOf: string): number {
  const since = Date.parse(releasedOn.length === 7 ? `${releasedOn}-01` : releasedOn);
  return Math.floor(((Date.parse(asOf) - since) / DAY_MS / YEAR_DAYS) * 10) / 10;
}

type YearsPhrase = { readonly years: number; readonly start: number; readonly end: number };

function phrasesIn(words: string): readonly YearsPhrase[] {
  return [...eachMatch(YEARS, words)]
    .filter(({ index }) => !NO_DEMAND.test(words.slice(Math.max(0, index - 12), index)))
    .map(({ index, 0: found, 1: number }) => ({
      years: yearsOf(number ?? ""),
      start: index,
      end: index + found.length,
    }));
}

type Found = { readonly entry: ReleaseDate; readonly range: TextRange };

/** What the years are asked of: the names after them up to the next demand; where nothing follows, the name just before: "LangChain (5+ years)". */
function namesOf(
  words: string,
  phrase: YearsPhrase,
  next: number,
): { readonly names: readonly Found[]; readonly isBefore: boolean } {
  const rest = words.slice(phrase.end, next);
  const cut = NEXT_DEMAND.exec(rest)?.index ?? rest.length;
  const object = rest.slice(0, cut);
  const shift = (found: Found): Found => ({
    ...found,
    range: { start: found.range.start + phrase.end, end: found.range.end + phrase.end },
  });
  const after = findReleases(object).map(shift);
  if (after.length > 0 || !/^[\s).,\]]*(?:of )?(?:experience)?[\s).,\]]*$/i.test(object))
    return { names: after, isBefore: false };
  const before = findReleases(words.slice(0, phrase.start)).at(-1);
  const isBeside =
    before !== undefined && /^[\s(:,–-]*(?:for |at least |with )?$/i.test(words.slice(before.range.end, phrase.start));
  return { names: isBeside ? [before] : [], isBefore: true };
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

function monthOf(date: string): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

function toFinding(
  text: string,
  offset: number,
  {
    phrase,
    name,
    isBefore,
    asOf,
  }: { readonly phrase: YearsPhrase; readonly name: Found; readonly isBefore: boolean; readonly asOf: string },
): PostingFinding {
  const { entry } = name;
  const start = offset + Math.min(phrase.start, name.range.start);
  const quote = quoted(text, { start, end: offset + Math.max(phrase.end, name.range.end) });
  const from = offset + phrase.start;
  const yearsEnd = offset + phrase.end;
  const swallowed = isBefore ? 0 : (UP_TO_THE_NAME.exec(text.slice(yearsEnd, yearsEnd + 120))?.[0].length ?? 0);
  const instead = isBefore ? "in shipped work" : `${inCaseOf(text.slice(from, yearsEnd), "shipped work with")} `;
  const words = !isBefore && offset === from ? inCaseOf("A", instead) : instead;
  return {
    rule: "impossible-years",
    quote,
    why: `First public release of ${entry.name}: ${monthOf(entry.releasedOn)}, ${yearsSince(entry.releasedOn, asOf)} years ago. Nobody outside its makers has ${phrase.years}.`,
    source: entry.source,
    proposal: {
      label: `Ask for shipped work instead of ${phrase.years} years`,
      edits: [{ start: from, end: yearsEnd + swallowed, text: words }],
    },
  };
}

/** Demands for more years than something has existed on `asOf` ("2026-11-22"). */
export function impossibleYears({ text, statements }: PostingText, asOf: string): readonly PostingFinding[] {
  return statements.flatMap(({ range }) => {
    const words = text.slice(range.start, range.end);
    const phrases = phrasesIn(words);
    return phrases.flatMap((phrase, index) => {
      const { names, isBefore } = namesOf(words, phrase, phrases[index + 1]?.start ?? words.length);
      const [youngest] = names.toSorted((first, second) => (first.entry.releasedOn < second.entry.releasedOn ? 1 : -1));
      if (youngest === undefined || phrase.years <= yearsSince(youngest.entry.releasedOn, asOf)) return [];
      return [toFinding(text, range.start, { phrase, name: youngest, isBefore, asOf })];
    });
  });
}
