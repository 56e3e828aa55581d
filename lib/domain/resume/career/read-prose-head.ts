import { monthOf } from "@/lib/domain/resume/dates/date-words";
import type { Fact, Position } from "@/lib/domain/resume/resume";
import { titleNounsIn } from "@/lib/domain/resume/words/title-words";
import type { TextRange } from "@/lib/domain/text-range";

const NAME =
  "(?:the |The )?((?:\\p{Lu}|\\d{1,3}\\p{Lu})[\\p{L}\\p{N}&.'’/+-]*(?:(?: of| de| du| des| der| für| and| &| the| y| van)* (?:\\p{Lu}|&)[\\p{L}\\p{N}&.'’/+-]*){0,6})";
/** The surer word first: "joined X" before "for X". */
const EMPLOYER_CUES: readonly RegExp[] = [
  "joined|joining|join|rejoint|rejoins|intégré",
  "at|@|bei|chez|en el|en la",
  "(?:work(?:ed|ing|s)?|engineer|employed) (?:for|with|by|in)",
  "(?:moved|went|came|switched|returned|transferred|hired|recruited) (?:to|by|into|back to)",
  "for|with|of|to|founded",
].map((cue) => new RegExp(`(?<!\\p{L})(?:${cue}) +[*_]{0,2}${NAME}`, "u"));
const BOLD = /\*\*([^*\n]{2,60})\*\*/;
const NOT_BEFORE_NOUN =
  /(?:^|[^\p{L}'’-])(?:I|we|he|she|they|you|who|to|and|can|will|would|helped|also|now|still|then|did|do|not|my|our)\s+$/iu;
const STOP_WORDS = new Set(
  "a an the as was am are is were be been became become its their his her our my your to of for with at in on and or by from into than that which who i we he she they it had have has made named appointed first then later also one two three four five six seven eight nine ten several many other each senior-level working worked joined started hired promoted under over while where when until since before after both mostly still now currently".split(
    " ",
  ),
);
const RIGHT_OF_NOUN =
  /^(?: (?:of|for)(?: the)?(?: \p{Lu}[\p{L}-]*| (?:and|&)(?= \p{Lu}\p{L})){1,4}| (?:of|for)(?: the)?(?: [\p{L}-]+){1,3}?(?=[,.;:)]| (?:at|in|with|and|who|from|to|until|since|on|where|for)(?!\p{L})|$)|(?: \p{Lu}[\p{L}-]+| (?:and|&)(?= \p{Lu}\p{L})){1,3})(?![\p{L}])/u;
const MAX_TITLE_WORDS = 6;

/** Title and employer in a clause of prose ("I joined **Acme** as a data engineer"); null where the clause names none. */
export function readProseHead(text: string, clause: TextRange): Pick<Position, "title" | "employer"> {
  const words = text.slice(clause.start, clause.end).replace(/\s/g, " ");
  return { title: titleIn(text, words, clause.start), employer: employerIn(text, words, clause.start) };
}

function employerIn(text: string, words: string, offset: number): Fact<string> | null {
  const bold = BOLD.exec(words);
  if (bold?.[1]) {
    return factAt(text, offset + bold.index + 2, bold[1].length);
  }
  for (const cue of EMPLOYER_CUES) {
    const match = cue.exec(words);
    const name = match?.[1]?.replace(/[.'’/&-]+$/, "");
    if (match && name && titleNounsIn(name).length === 0 && monthOf(name.split(" ")[0] ?? "") === null) {
      return factAt(text, offset + match.index + match[0].length - (match[1]?.length ?? 0), name.length);
    }
  }
  return null;
}

function titleIn(text: string, words: string, offset: number): Fact<string> | null {
  for (const noun of titleNounsIn(words)) {
    if (!NOT_BEFORE_NOUN.test(words.slice(Math.max(0, noun.start - 12), noun.start))) {
      const start = leftOf(words, noun.start);
      const right = RIGHT_OF_NOUN.exec(words.slice(nounRunEnd(words, noun.end), noun.end + 90));
      const end = nounRunEnd(words, noun.end) + (right?.[0].length ?? 0);
      return factAt(text, offset + start, end - start);
    }
  }
  return null;
}

/** "SRE manager": nouns of jobs that follow one another are one title. */
function nounRunEnd(words: string, end: number): number {
  const next = /^ (\p{L}+)/u.exec(words.slice(end, end + 30));
  return next?.[1] && titleNounsIn(next[1]).length > 0 ? end + next[0].length : end;
}

/** Takes in the words before the noun up to an article, a preposition, a verb or a sign. */
function leftOf(words: string, nounStart: number): number {
  let start = nounStart;
  for (let count = 0; count < MAX_TITLE_WORDS; count += 1) {
    const before = /(?:^|[^\p{L}-])([\p{L}][\p{L}-]*) $/u.exec(words.slice(Math.max(0, start - 30), start));
    const word = before?.[1];
    if (!word || STOP_WORDS.has(word.toLowerCase())) {
      return start;
    }
    start -= word.length + 1;
  }
  return start;
}

function factAt(text: string, start: number, length: number): Fact<string> | null {
  const value = text.slice(start, start + length);
  return value.trim() === "" ? null : { value, range: { start, end: start + length } };
}
