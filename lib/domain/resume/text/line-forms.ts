import { MONTH_PATTERN } from "@/lib/domain/resume/dates/date-words";
import type { Line } from "./group-lines";
import { isLongList, isTableHeader } from "./list-forms";

const MAX_HEAD_LENGTH = 120;
const MAX_HEAD_WORDS = 16;

/** A line that ends as a sentence does. */
export const ENDS_AS_SENTENCE = /[.!?]["')\]]?$/;
const ENDS_WITH_ABBREVIATION =
  /(?:\b(?:Inc|Ltd|Co|Corp|LLC|St|Jr|Sr|Dept|Univ|Bros|B\.V|S\.A|S\.L|e\.V|L\.P|U\.S|U\.K|D\.C|Ph\.D|N\.A|Pty|Gmb|P\.C|Esq|A\.G|Assoc|present|Present))\.$/;
/** "Languages: …", "**Links:** …". */
export const LABEL = /^[\p{L}][\p{L} &/]{1,40}(?:\([^()]{1,20}\))?:[*_]*(?:\s|$)/u;
const JOB_LABEL =
  /^(?:employer|company|organi[sz]ation|title|position|role|designation|job title|location|place|dates?|duration|period|client|firma|unternehmen|empresa|entreprise|poste|puesto|department)\s*:/i;
export const DURATION =
  /^\(?(?:\d{1,2}\+? ?(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses)[ ,·&and]{0,5}){1,2}\)?$/i;
/** "I was", "she led"; not "Engineer I at". */
const IN_PERSON =
  /(?<!\p{L})(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Ii]ch|[Jj]e|[Nn]ous|[Yy]o)(?: (?!(?:at|in|of|to|and|or|for|on|with|bei|chez|en)(?!\p{L}))\p{Ll}|['’](?:m|ve|d|ai|étais)(?!\p{L}))/u;
/** A small letter opens the rest of a sentence, or a month in most languages: "sept. 2008 – juli 2012 Engineer". */
const OPENS_SMALL = new RegExp(`^(?!(?:${MONTH_PATTERN})\\.?\\s+\\d)\\p{Ll}`, "u");
/** Ways to reach somebody. */
export const CONTACT = /@[\w-]+\.|https?:|www\.|(?:linkedin|github)\.com/i;

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
