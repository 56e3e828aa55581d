import { kindOfTitle } from "@/lib/domain/resume/text/section-titles";
import { trimRange } from "@/lib/domain/resume/text/split-cells";
import { namesDegree, namesSchool } from "@/lib/domain/resume/words/education-words";
import { isPlace } from "@/lib/domain/resume/words/place-words";
import { namesJobNotPerson } from "@/lib/domain/resume/words/title-words";
import type { TextRange } from "@/lib/domain/text-range";

const MAX_NAME_LENGTH = 80;
const NOT_A_NAME =
  /(?<!\p{L})(?:r[ée]sum[ée]|curriculum|vitae|cv|lebenslauf|europass|sample|template|confidential|updated|cover|letter|application|dear|welcome|example|document|portfolio|contact|phone|email|e-mail|address|linkedin|github|website|nationality|date of birth|inc|ltd|llc|gmbh|corp|company|university|college|department|team|job|description|position|about|the|for|we|our|you|your|lorem|ipsum|objective|learning|software|systems|science|data|machine|artificial|intelligence|computer|technology|technologies|development|management|professional|expert|enthusiast|research|marketing|business|sales|product|cloud|security|solutions|services|skills|top|experience|references|page|personal|details)(?!\p{L})/iu;
const HONORIFIC =
  /^(?:(?:univ\.-)?prof|priv\.-doz|pd|dr|mr|mrs|ms|miss|mx|sir|dipl\.-\p{L}{2,6}|mag|ing|herr|frau|m\.|mme|sr|sra|dott|eng|ir|adv)\.?(?:-ing\.?)?\s+(?:(?:iur|jur|med|rer\. ?nat|rer\. ?pol|phil|ing|habil|h\. ?c|oec)\.\s+)*/iu;
/** Degrees behind a name without a comma; behind a comma anything may follow. */
const CREDENTIALS =
  /\s{1,4}(?:\(?(?:he|she|they)\s?\/.{2,12}\)?|(?:ph\.?\s?d\.?|m\.?d\.?|mba|m\.?sc\.?|b\.?sc\.?|rn|bsn|msn|cpa|pmp|esq\.?|j\.?d\.?|ll\.?[bm]\.?|p\.?e\.?|cfa|cissp|pharmd|edd|meng|beng|dphil|page \d.*)\.?)(?=$|[\s,])/iu;
const WORD =
  /^(?:(?:(?:al|el|ibn|bin|abd|abu|d|l|o|mc|mac|von|van|de|af|ter)['’-])?\p{Lu}[\p{L}\p{M}'’.-]{0,24}|de|da|di|do|dos|das|del|della|la|las|los|le|van|von|der|den|ten|ter|op|el|al|bin|ibn|bint|y|e|zu|zum|af|av|['’]t|st\.|\(\p{Lu}\p{L}+\)|["“]\p{Lu}\p{L}+["”])$/u;
/** A name in a script without capitals: two to six signs of Chinese, Japanese or Korean, or two words and more of another script. */
const UNCASED_NAME =
  /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]{1,4}[ ・·]?[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]{1,6}|[\p{Lo}\p{M}'’-]{2,24}(?: [\p{Lo}\p{M}'’-]{2,24}){1,5})$/u;
const UNCASED_DOCUMENT = /履歴書|職務経歴書|简历|簡歷|履历|이력서|자기소개서|السيرة|سيرة|קורות|प्रोफ़ाइल|बायोडाटा/u;
const PARTICLES = /(?<!\p{L})(?:de|da|di|do|del|van|von|der|la|le|y|e)(?!\p{L})/gu;
const SURNAME_FIRST = /^(\p{Lu}[\p{L}'’-]{1,24}), (\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{0,24})?)$/u;

/** A person's name where it stands, and as one writes it. */
export type NameRead = { readonly range: TextRange; readonly value: string };

/** The name in a cell, without titles before and degrees behind it; null when the words are none. One word is a name only where `mayBeOneWord`. */
export function readName(text: string, cell: TextRange, mayBeOneWord: boolean): NameRead | null {
  const whole = withoutHonorifics(text, trimRange(text, cell));
  if (whole.end - whole.start > MAX_NAME_LENGTH) {
    return null;
  }
  const words = text.slice(whole.start, whole.end);
  const swapped = SURNAME_FIRST.exec(words);
  if (
    swapped?.[1] &&
    swapped[2] &&
    !isCredential(swapped[2]) &&
    !isPlace(words) &&
    isName(`${swapped[2]} ${swapped[1]}`, 2)
  ) {
    return { range: whole, value: asWritten(`${swapped[2]} ${swapped[1]}`) };
  }
  const range = trimRange(text, { start: whole.start, end: whole.start + nameLength(words) });
  const name = unspaced(text.slice(range.start, range.end));
  return isName(name, mayBeOneWord ? 1 : 2) ? { range, value: asWritten(name) } : null;
}

function withoutHonorifics(text: string, range: TextRange): TextRange {
  let start = range.start;
  for (let count = 0; count < 4; count += 1) {
    start += HONORIFIC.exec(text.slice(start, range.end))?.[0].length ?? 0;
  }
  return { start, end: range.end };
}

/** Up to the first comma, bracket, degree or picture. */
function nameLength(words: string): number {
  const comma = words.indexOf(",");
  const bracket = words.search(/\s*\([^\p{Lu}]|\s*\(\P{Script=Latin}/u);
  const degree = words.search(CREDENTIALS);
  const picture = words.search(/\s*\p{Extended_Pictographic}/u);
  return Math.min(...[comma, bracket, degree, picture].filter((at) => at > 0), words.length);
}

/** "FCCA", "CPA(K)", "CStat", "Ph.D.": letters behind a name that are no given name. */
function isCredential(words: string): boolean {
  return /^\P{Ll}{2,6}$|^\p{Lu}{1,2}\p{Ll}?\p{Lu}|\.|^(?:Esq|PhD|MBA|MSc|BSc)$/u.test(words);
}

function isName(name: string, leastWords: number): boolean {
  if (UNCASED_NAME.test(name)) {
    return !UNCASED_DOCUMENT.test(name) && kindOfTitle(name) === null;
  }
  const words = name.split(/\s+/);
  const hasForm =
    words.length <= 6 &&
    words.length >= leastWords &&
    words.every((word) => WORD.test(word)) &&
    words.filter((word) => /\p{Lu}/u.test(word)).length >= leastWords;
  return (
    hasForm &&
    !NOT_A_NAME.test(name) &&
    !isPlace(name) &&
    kindOfTitle(name.toLowerCase()) === null &&
    !namesDegree(name) &&
    !namesSchool(name) &&
    !namesJobNotPerson(name)
  );
}

/** "J O H N   D O E" → "JOHN DOE". */
function unspaced(name: string): string {
  return /^(?:\p{L} )+\p{L}(?: {2,}(?:\p{L} )*\p{L})*$/u.test(name)
    ? name
        .split(/ {2,}/)
        .map((word) => word.replace(/ /g, ""))
        .join(" ")
    : name;
}

/** One space between words; words in capitals become "John" */
function asWritten(name: string): string {
  const words = name.replace(/\s+/g, " ");
  const isShouted = !/\p{Ll}/u.test(words.replace(PARTICLES, ""));
  return words.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const isCapitals = word === word.toUpperCase() && word.length >= (isShouted ? 2 : 3);
    return isCapitals ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  });
}
