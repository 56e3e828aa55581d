/* A wish of the first person covers whatever follows it, whatever its verb. */
const WISH =
  /\bI(?:['’]d| would)? (?:also |really |very much )?(?:like|love|want|hope|wish|aim|plan|intend) to\b|\bI(?:['’]d| would) (?:like|love|prefer)\b|\bwould like to (?:get|come|be)\b/i;
const SEEKING =
  /\b(?:looking for|seeking|in search of|searching for|applying for) (?:[\w'’-]{1,20} ){0,3}(?:role|position|job|post|opportunity|internship|team|challenge)\b/i;
/* Only an advert addresses its reader with what they will do or bring. */
const ADDRESS =
  /\byou(?:['’]ll| will| bring| should have| must have)\b|\bwe (?:offer|expect|require|are looking for)\b|\bthe (?:ideal|successful) candidate\b/i;
const DEMAND =
  /^\W*(?:requirements?|must[- ]haves?|nice[- ]to[- ]haves?|qualifications|your profile|skills required)\s*:/i;
const YEARS_ASKED = /\b\d{1,2}\+ years\b/i;

/** Folded words of which a statement needs one to ask for anything. */
export const ASKING_WORDS: ReadonlySet<string> = new Set([
  ...["i", "you", "we", "would", "candidate", "looking", "seeking", "search", "searching", "applying"],
  ...["requirement", "requirements", "must", "nice", "qualifications", "profile", "skills"],
]);

/** Whether the clause up to a mention asks for it: a wish, a search for work, or the words of a job advert. `earlier` is the end of the
 *  paragraph before: demands listed under "You will …" are the advert's. */
export function isAskedFor(clause: string, earlier: string): boolean {
  if (WISH.test(clause) || SEEKING.test(clause) || ADDRESS.test(clause)) return true;
  return DEMAND.test(clause) && (YEARS_ASKED.test(clause) || ADDRESS.test(earlier));
}
