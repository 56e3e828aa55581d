import { eachMatch } from "@/lib/domain/evidence/each-match";
import {
  FOREIGN_PEOPLE_SOURCE,
  FOREIGN_SUBJECT_SOURCE,
  PEOPLE_SOURCE,
  SEVERAL_PEOPLE_SOURCE,
  UNIT_SOURCE,
} from "@/lib/domain/evidence/people-words";

/* A résumé leaves out its own subject ("Built a cache"), so a clause that opens with people is about them. A subject stands at the
   opening of a clause, never after a preposition. */
const OPENING = String.raw`(?:^|[:(]\s|,\s(?:and\s|while\s|where\s|but\s|so\s)?|\b(?:while|whereas|where|and)\s)[\s"'“*•–—-]{0,4}`;
const SEVERAL = "(?:two|three|four|five|six|some|several|many|most|other|all|both)";
const WHOSE = "(?:the|our|my|his|her|their|its|an?|another|one)";
const WORD = String.raw`[\p{L}\d'’/-]{1,20}\s`;
/* What follows a noun that is not the subject of a verb: "students of …", "engineer with …", "Customer Success", "team lead". */
const NO_VERB = String.raw`(?!(?:of|for|in|with|at|and|or|from|on|to|by|per|across|as|than|success|support|service|experience|research|interviews?|leads?|leader|leading|manager|management|member|size|building|who|whose|meetings?)\b)`;
const BESIDE_ME = "(?:work|mentor|advise|support|serve|coach|teach|taught|mentored|advised|supported|worked|coached)";
const VERB = String.raw`\s${NO_VERB}(?:\p{Ll}|I\s${BESIDE_ME}\b)`;

/* "A former student of mine founded …", "one of them is our specialist", "one of the start-ups that I mentored built …". */
const SUBJECTS = [
  `${WHOSE}\\s(?:${WORD}){0,3}${PEOPLE_SOURCE}(?:\\sof mine)?${VERB}`,
  `(?:${SEVERAL}\\s(?:${WORD}){0,2})?${SEVERAL_PEOPLE_SOURCE}${VERB}`,
  `(?:${WHOSE}|${SEVERAL})\\s(?!own\\b)${WORD}(?:${WORD}){0,2}${UNIT_SOURCE}${VERB}`,
  `(?:one|some|two|three|most|many|both|each|several) of (?:them|these|those|(?:my|our|the)\\s(?:${WORD}){0,2}(?:${SEVERAL_PEOPLE_SOURCE}|${UNIT_SOURCE}))\\s(?!who|that have|to\\b)`,
  `(?:somebody|someone|nobody) (?:else )?\\p{Ll}`,
  `${FOREIGN_SUBJECT_SOURCE}\\s\\p{L}`,
  `(?:my|our) (?:brother|sister|husband|wife|friend|son|daughter|cousin|colleague|office ?mate),`,
];
const OBJECTS = [
  `\\bwith\\s(?:${WORD}){0,4}(?:${PEOPLE_SOURCE}|${UNIT_SOURCE})\\s(?:who|that|which|whose)\\s`,
  `\\b${SEVERAL_PEOPLE_SOURCE}\\s(?:who\\s|that\\s)?(?:run|use|train|build|write|deploy)(?:n?ing|ing|ed|s)?\\s(?:(?!(?:on|in|with|at|over|across|for)\\b)${WORD}){0,3}$`,
];
const OTHERS = new RegExp(`${OPENING}(?:${SUBJECTS.join("|")})|${OBJECTS.join("|")}`, "giu");
const BACK_TO_SELF = /\b(?:I|we|me|us|my part|my own)\b/i;
const I_STAND_BESIDE = new RegExp(String.raw`\bI ${BESIDE_ME}\b`, "gi");
/* Whoever leads people may claim what they do. */
const I_LEAD =
  /\b(?:led|leads?|leading|manag(?:e[drs]?|ing)|head(?:ed|ing)?|direct(?:ed|ing|or)|supervised? the|grew|built (?:a|the) team|hired)\b|\b(?:report(?:s|ed|ing)? to me|I (?:lead|manage|head|run))\b/i;

const MADE =
  "(?:buil[td]|rebuilt|written|made|done|run|developed|designed|created|implemented|delivered|operated|maintained|managed|owned|led|trained|fine-?tuned|set up|hosted|handled|performed|carried out|conducted|taught|drafted|provided|supplied|deployed|selected|chosen|served|installed|configured|prepared|produced|labell?ed|coded|programmed|rolled out|outsourced|given)";
const MADE_ELSEWHERE =
  "(?:gebaut|entwickelt|betrieben|durchgeführt|gemacht|geschrieben|erstellt|umgesetzt|réalisée?s?|faite?s?|développée?s?|exploitée?s?|écrite?s?|assurée?s?|realizzat[oaie]|sviluppat[oaie]|gestit[oaie]|fatt[oaie]|desarrollad[oa]s?|realizad[oa]s?|hech[oa]s?|feit[oa]s?|desenvolvid[oa]s?|gebouwd|gemaakt|uitgevoerd|ontwikkeld)";
const NOT_SELF = String.raw`(?!(?:me|us|myself|ourselves|hand|default|my|our)\b(?!\s[\p{L}'’-]{1,20}\s?(?:team|group|engineers|colleagues|partner|vendor)))`;
const SOMEBODY = String.raw`(?:(?:somebody|someone|others|another|them|him|her|M[rs]s?\.?|Dr\.?)\b|(?:(?!(?:from|of|for|with|in|on)\b)[\p{L}\d'’&/.-]{1,20}\s){0,4}(?:${PEOPLE_SOURCE}|${UNIT_SOURCE}|engineering|institute|institution)(?!\p{L}))`;
const IS = String.raw`\b(?:is|are|was|were|been|being|gets?|got)\s(?:\p{L}{2,12}\s)?`;
const BY_SOMEBODY = String.raw`\s(?:\p{L}{2,12}\s)?by\s${NOT_SELF}${SOMEBODY}`;
const BY_OTHERS: readonly RegExp[] = [
  // With its "is" a participle belongs to the subject; without, to the noun before it: "ablations on a model trained by …" are one's own.
  new RegExp(String.raw`^[^.;,\n]{0,70}?${IS}(?:[\p{L}]{2,12}\sand\s)?${MADE}${BY_SOMEBODY}`, "iu"),
  new RegExp(String.raw`^(?:\s[\p{L}-]{2,16}){0,2}[\s,:(–-]{1,3}${MADE}${BY_SOMEBODY}`, "iu"),
  new RegExp(
    String.raw`^[^.;\n]{0,70}?(?<![\p{L}-])${MADE_ELSEWHERE}\s(?:von|vom|durch|par|da|dai|dal|dalla|dagli|por|pelo|pela|pelos|door)\s(?:[\p{L}'’-]{1,20}\s){0,3}(?:[dl]['’])?${FOREIGN_PEOPLE_SOURCE}(?!\p{L})`,
    "iu",
  ),
];
/* German puts the subject behind the verb: "Den Scan hat mein Kollege geschrieben". */
const SUBJECT_BEHIND = new RegExp(
  String.raw`^[^.;,\n]{0,40}?\b(?:hat|haben|macht|machen|baut|bauen|betreibt|betreiben|schrieb|schreibt|hielten)\s${FOREIGN_SUBJECT_SOURCE}(?!\p{L})`,
  "iu",
);
/* "… is something our tenants bring along". */
const WHAT_OTHERS_DO = new RegExp(
  String.raw`^[^.;,\n]{0,12}\b(?:is|are|was|were)\s(?:something|what)\s(?:the|our|other|my)\s(?:${WORD}){0,2}(?:${PEOPLE_SOURCE}|${UNIT_SOURCE})(?!\p{L})`,
  "iu",
);
/* "Models are deployed by the engineering team on …". */
const MADE_BY_OTHERS = new RegExp(`${IS}${MADE}${BY_SOMEBODY}`, "iu");
const ALSO_BY_ME = /\bby (?:me|us|myself)\b/i;
const DIRECTLY_BY_OTHERS = new RegExp(String.raw`^[\s)]{1,2}by\s${NOT_SELF}${SOMEBODY}`, "iu");
const IS_MADE = new RegExp(`${IS}${MADE}(?!\\p{L})`, "iu");

const OTHERS_WORDS = new RegExp(
  `^(?:${PEOPLE_SOURCE}|${SEVERAL_PEOPLE_SOURCE}|${UNIT_SOURCE}|${FOREIGN_PEOPLE_SOURCE}|somebody|someone|nobody|them|these|those|him|her)$`,
  "iu",
);
const known = new Map<string, boolean>();
const KNOWN_LIMIT = 20_000;

function isWordForOthers(word: string): boolean {
  const memo = known.get(word);
  if (memo !== undefined) return memo;
  const answer = OTHERS_WORDS.test(word);
  if (known.size < KNOWN_LIMIT) known.set(word, answer);
  return answer;
}

/** Folded words of which a statement needs one to say that others made something. */
export const MAKER_WORDS: ReadonlySet<string> = new Set([
  ...["by", "von", "vom", "durch", "par", "da", "dai", "dal", "dalla", "dagli", "por", "pelo", "pela", "pelos", "door"],
  ...["hat", "haben", "macht", "machen", "baut", "bauen", "betreibt", "betreiben", "schrieb", "schreibt", "hielten"],
  ...["something", "what"],
]);

/** Whether a statement that holds the folded words `present` can speak of anybody but its writer. */
export function speaksOfOthers(present: ReadonlySet<string>): boolean {
  for (const word of present) if (isWordForOthers(word)) return true;
  return false;
}

function withoutSideRemark(clause: string): string {
  return clause.replace(I_STAND_BESIDE, "");
}

/** Whether the clause up to a mention has people other than the writer as its subject: "Students audit …", "our engineers built …",
 *  "one of them runs …". Whoever leads them, or comes back with an "I", may claim it. */
export function isSubjectOthers(clause: string): boolean {
  if (I_LEAD.test(clause)) return false;
  for (const match of eachMatch(OTHERS, clause)) {
    const rest = withoutSideRemark(clause.slice(match.index + match[0].length - 1));
    if (!BACK_TO_SELF.test(rest)) return true;
  }
  return false;
}

/** Whether what a clause says of a mention was made by somebody else: "… was built by consultants", "taught in C++ by somebody else".
 *  What is used, adopted, read or asked for by others may be one's own. */
export function isMadeByOthers(clause: string, after: string): boolean {
  if (ALSO_BY_ME.test(after)) return false;
  const made = MADE_BY_OTHERS.exec(clause);
  const sinceMade = made === null ? "" : clause.slice(made.index + made[0].length);
  if (made !== null && !BACK_TO_SELF.test(sinceMade) && !sinceMade.includes("\n")) return true;
  if (SUBJECT_BEHIND.test(after) || WHAT_OTHERS_DO.test(after)) return true;
  return BY_OTHERS.some((pattern) => pattern.test(after)) || (IS_MADE.test(clause) && DIRECTLY_BY_OTHERS.test(after));
}
