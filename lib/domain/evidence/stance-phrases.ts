import { anyPhrase, readPhrase } from "@/lib/domain/evidence/phrase";

const EXPERIENCE =
  "(experience|exposure|knowledge|background|familiarity|expertise|skill|training|practice|work|Erfahrung|Kenntnisse|Praxis)";
const USE =
  "{use|work|touch|try|learn|write|operate|run|build|code|program|deploy|train|do|own|know|offer|claim|administer|touch|log in to}";
const NOT =
  "(have not|has not|had not|haven't|hasn't|hadn't|have never|has never|had never|never|did not|didn't|do not|don't|does not|doesn't|cannot|can't|not yet|yet to)";
/* Only these may stand between a "not" and its verb: "never missed a deadline using Kubernetes" denies nothing. */
const MANNER =
  "[yet|ever|really|actually|personally|directly|formally|professionally] [had to|have to|needed to|need to]";
const TEAM =
  "(team|group|colleague|engineer|researcher|scientist|developer|analyst|quant|customer|client|tenant|vendor|consultant)";

const OTHER_PARTIES =
  "(team|group|company|colleague|vendor|partner|department|lab|laboratory|supplier|provider|contractor|student)";

/** Say that a skill named later in the clause is missing. */
export const DENIED_BEFORE = anyPhrase(
  `(no|little to no|little or no|lack|lacked|lacking|zero|keine) ...3 ${EXPERIENCE}`,
  // "Upgrades without weekend work" denies nothing.
  "(without|without any) ...3 (experience|exposure|knowledge|background|familiarity|expertise)",
  `${NOT} ${MANNER} ${USE}`,
  `${NOT} (have|possess|hold)`,
  "(not|not yet|un) (familiar|experienced|proficient|skilled|trained|fluent) (with|in)",
  "new to",
  `${NOT} been [a|an]`,
);

/** What opens a line or a cell and holds for all that it lists: "Not yet: …", "| None yet | …", "What I do not offer: …". */
export const LABEL = /^[^\p{L}\n]*([^:|\n]{2,60}?)\s*[:|]/u;
export const DENYING_LABEL = /\b(?:not|never|none|nothing|avoid(?:ed)?|gaps?|missing|no experience)\b/i;
export const UNCLAIMING_LABEL =
  /^(?:.*\b(?:still|currently|now) )?learning\b|\b(?:to learn|goals?|objective|next dream|wish ?list|wanted|curious|interested|supervis(?:ed|ion|ing)|recommendations?|testimonials?)\b/i;

/** Says after a skill that it is missing: "CUDA: none", "Rust (not yet)", "the team used Ray, I did not", "and never had to touch it". */
export const DENIED_AFTER: readonly RegExp[] = [
  /^(?:\s+[\w-]+)?\s*[:(–-]?\s*(?:0\s*\/\s*\d|[○☆]{3,}(?![●★]))|^[^.;:]{0,30}:?\s[×✗✘](?!\s?\d)/,
  /^[\s,:(|–—-]*(?:[\w/+#-]+[\s,:|]+){0,3}(?:none|no use|not yet|so far none|(?:never|not) used|no (?:\w+ )?experience|keine|nicht (?:be|ge)nutzt|nie verwendet)\b/i,
  /^[^.;]{0,40}[,;(]\s*(?:but |though |which )?I (?:did not|have not|never|do not|haven[’']t|didn[’']t|don[’']t)\b/i,
  new RegExp(
    `^[^.;]{0,60}${readPhrase(`(never|not) ${MANNER} {touch|use|work with|train|learn|run either|run it|own|log in}`).source}`,
    "i",
  ),
];

/** "I have not fine-tuned": the skill is itself the verb. */
export const NOT_DIRECTLY_BEFORE = new RegExp(String.raw`${readPhrase(NOT).source}\s+$`, "i");

/** "No CUDA experience yet", "no CUDA, no Triton.": the skill stands between the "no" and what follows from it. */
export const NO_BEFORE =
  /\b(?:no|zero|little or no|without|lack(?:s|ed|ing)?)\s+(?:(?:prior|direct|hands-on|professional|formal|real|production|commercial)\s+)?(?:[\w/+#.-]+(?:,|\s+(?:or|and|nor))?\s+){0,5}$/i;
export const EXPERIENCE_AFTER =
  /^(?:[\s,]+[\w/+#.-]+){0,6}?[\s,]+(?:experience|exposure|knowledge|background|work|skills?|training|expertise)\b/i;
export const NO_DIRECTLY_BEFORE = /\b(?:no|kein)\s+$/i;
/** "Slurm but not Kubernetes". */
export const NOT_THIS = /\bnot\s+$/i;
export const NOTHING_AFTER = /^\s*(?:[.;,)]|$|yet\b|so far\b|to speak of\b|(?:or|and|nor)\s)/i;

/** Say that a skill named later in the clause is wanted, being learned, or what others do. */
export const UNCLAIMED_BEFORE = anyPhrase(
  "(want|wanted|wanting|eager|keen|hope|hoping|plan|planning|aim|aiming|aspire|aspiring|look|looking|looking forward|would like|would love|excited|ready|willing|wish|seek|seeking) ...2 (to|at) ...2 {learn|move|transition|grow|explore|get into|break into|deepen|work with|work on|gain|switch|pick up|study}",
  "(interested|interest|curious|passion|passionate|fascinated|keen|enthusiasm|enthusiastic|excited) (in|about|for|by|on)",
  "(currently|now|presently) (learning|studying|reading|exploring)",
  "(studying for|preparing for|on my list|next to learn|to learn next|learning at the moment)",
  "(aspiring|aspiration|ambition) [is|as|to|a|an]",
  "{read|hear} ...4 (about|of|on)",
  "{attend|watch} ...3 (webinar|talk|lecture|meetup|conference)",
  "you (look for|are looking for|need|seek|want|require|ask for)",
);

/** Say that others do what follows: "supported the team that trained with Megatron", "two research teams train with JAX". */
export const OTHERS_BEFORE = anyPhrase(
  `{support|assist|help|shadow|accompany} ...4 ${TEAM} [who|that|which|to] ...2 ${USE}`,
  `(the|another) * [*] ${TEAM} ...3 ${USE}`,
  `(the|a|an|my|another) (quant|vendor|consultant|client|customer|colleague) ...2 ${USE}`,
  `${TEAM} ...4 (do|run|have|make) their own`,
  "(engineer|developer|people|colleague) ...3 (squad|team|group) {use|run|write|build}",
  `(done|run|built|trained|written|operated|hosted|delivered) by (a|an|the|our|another) ...2 ${OTHER_PARTIES}`,
  "(people|user|customer|student|those) (who|that)",
  `(other|another|different|separate|sister|neighboring|research|customer|client|partner) ${TEAM} [who|that|which] ...1 ${USE}`,
);
/** "They" are others only where others were named before; else it is how a person speaks of themselves, like "she" and "he". */
export const THEY_DO = anyPhrase(`they ...1 ${USE}`);
export const OTHERS_NAMED =
  /\b(?:teams?|groups?|colleagues|engineers|researchers|scientists|developers|analysts|customers|clients|tenants|vendors?|consultants|partners|suppliers?|providers?|contractors|students|people|users|specialists|experts|guests|freelancers)\b/gi;
/** "Customers trained recommender models on these pods": a clause that begins with others is about them. */
export const OTHERS_OPEN = new RegExp(
  String.raw`^[\s\W]*${readPhrase(`(customer|tenant|user|client|student|participant|reader) ...2 ${USE}`).source}`,
  "i",
);
/** Whoever leads a team may claim its work. */
export const LEADS_TEAM = anyPhrase(`{lead|manage|head|direct|build|grow|found|hire|own|run} ...6 ${TEAM}`);
export const BACK_TO_SELF = /\b(?:I|we)\b/i;

/** Says right after a skill that it is somebody else's, or only planned. */
export const UNCLAIMED_AFTER: readonly RegExp[] = [
  /^[^.;(),]{0,20}\((?:reading|concepts?|theory|in theory|courses? only|webinars?|followed a course)\b/i,
  new RegExp(
    `^[^.;]{0,40}${readPhrase(`(run|operated|delivered|hosted|maintained|built|managed|supplied|made|written) by (a|an|the|our|another|other|partner) ...2 ${OTHER_PARTIES}`).source}`,
    "i",
  ),
  /^[^.;]{0,40}\b(?:belong(?:s|ed)? to|(?:(?:is|are|was|were) )?(?:done|handled|owned|designed|selected|chosen|given|provided) by)\s+(?!me\b|my\b|us\b)/i,
  /^[^.;]{0,60}\b(?:theirs|not mine|rather than mine|not done|not needed|not started|no production use|not my (?:work|part|area|job)|went to another (?:team|group))\b/i,
  /^[^.;]{0,40}\b(?:attended|watched) an? (?:webinar|talk|lecture|meetup)\b|^[^.;]{0,40}\bread(?:ing)? about (?:it|them)\b/i,
  /^[^.;]{0,30}\bwhich (?:our|the|another|a) (?:\w+ ){1,4}(?:runs?|does|do|owns?|handles?)\b/i,
  /^[^.;\n]{0,40}(?:\(|,|:|–|—|-)\s*(?:currently )?(?:in preparation|in progress|planned|preparing|want(?:s|ed)? to|bookmarked|enrolled|not yet taken|not yet passed|exam(?:ination)? booked)\b/i,
];

/** A recruiter's or seller's deed: the skill between the verb and the people is theirs. */
export const RECRUITED_BEFORE = anyPhrase("{recruit|hire|source|place|headhunt|screen|interview|shortlist|staff}");
export const PEOPLE_AFTER =
  /^(?:[\s,/&]+(?:and |or )?[\w+#./-]+){0,6}?\s+(?:engineers?|developers?|scientists?|researchers?|candidates?|specialists?|architects?|profiles?|talent|roles?|positions?|experts?)\b/i;
