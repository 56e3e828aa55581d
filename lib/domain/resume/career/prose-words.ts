/** What a verb in a told career says about the date beside it. */
export type CareerVerb = "start" | "end" | "study" | "leave";

const VERBS: readonly (readonly [CareerVerb, string])[] = [
  [
    "start",
    "joined|joining|started|began|begun|became|become|moved|was hired|hired|promoted|took over|appointed|returned|switched|transferred|founded|co-founded|cofounded|set up|went|came|entered|recruited|named|elected|took on|brought in|landed|accepted|made (?=head|lead|manager|director|partner)|wechselte|begann|kam|wurde|gründete|übernahm|rejoint|rejoins|devenue?|commencé|intégré|fondé|entrée?|nommée?|promue?|me uní|empecé|comencé|pasé|fundé|ascendid[oa]|incorporé|entré",
  ],
  [
    "end",
    "left|leaving|resigned|retired|departed|laid off|made redundant|finished|ended|closed|shut down|was sold|quit|wound up|verließ|quitté|dejé",
  ],
  [
    "study",
    "graduated|graduating|graduation|studied|studying|degrees?|ph\\.?d|doctorate|doctoral|msc|bsc|bachelor(?:['’]?s)?|master['’]s|thesis|diploma|certified|certificate|certification|enrolled|dissertation|born|published|studierte|studium|promovierte|étudié|études|diplômée?|estudié|estudios|licenciatura|awarded|award|prize|won",
  ],
  [
    "leave",
    "time out|time off|career break|sabbatical|(?:parental|maternity|paternity|family) leave|gap year|travell?ed|travell?ing|unemployed|caring for|care for|cared for|raising|raised my|stayed at home|elternzeit|congé parental",
  ],
];
const VERB = new RegExp(
  `(?<![\\p{L}])(?:${VERBS.map(([kind, words]) => `(?<${kind}>${words})`).join("|")})(?![\\p{L}])`,
  "giu",
);

/** The verbs of a told career in `sentence`, left to right. */
export function careerVerbs(sentence: string): readonly { readonly kind: CareerVerb; readonly index: number }[] {
  return Array.from(sentence.matchAll(VERB), (match) => ({
    kind: VERBS.find(([kind]) => match.groups?.[kind] !== undefined)?.[0] ?? "start",
    index: match.index,
  }));
}

const WORK =
  /(?<!\p{L})(?:work(?:ed|ing|s)?|serv(?:ed|ing)|employed|spent|ran|run|led|lead|managed|taught|teach(?:ing)?|freelanc\p{L}+|consult(?:ed|ing)|practi[cs]ed|job|role|position|post|career|arbeite\p{L}*|tätig|travaillé?|trabaj\p{L}+)(?!\p{L})/iu;

/** The words speak of working, even where no job is named. */
export function speaksOfWork(words: string): boolean {
  return WORK.test(words);
}

const STILL =
  /(?<!\p{L})(?:(?:I|we)(?: (?:now|still|also|currently|mostly|mainly))?(?:['’](?:m|re)| am| are| lead| run| hold| own| manage| head| build| work| look| design| support| teach| write| serve| sit| report| spend| use| do| keep)|(?:he|she|they)(?: now| currently)? (?:is|are|leads?|runs?|holds?|owns?|manages?|heads?|builds?|works?|serves?|teach(?:es)?|oversees?)|currently|today|nowadays|these days|at present|now|derzeit|aktuell|heute|actuellement|aujourd['’]hui|actualmente|hoy)(?!\p{L})/iu;

/** The words tell of something that goes on: the last job begun is then the present one. */
export function tellsOfToday(words: string): boolean {
  return STILL.test(words);
}

/** "until", "up to": the lone date behind it ends a job. */
export const ENDING_CUE =
  /(?<!\p{L})(?:until|till|til|through|up to|to|bis(?: zum)?|jusqu['’](?:en|à)|hasta|até|fino al?|tot|left(?: in| at)?)\s*$/iu;
/** "from", "as of": the lone date behind it begins one. */
export const STARTING_CUE = /(?<!\p{L})(?:from|as of|von|vom|since|ab|seit|depuis|dès|desde|a partir de)\s*$/iu;
