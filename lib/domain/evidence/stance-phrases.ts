import { phraseCue, readPhrase } from "@/lib/domain/evidence/phrase";

const EXPERIENCE =
  "(experience|exposure|knowledge|background|familiarity|expertise|skill|training|practice|work|Erfahrung|Kenntnisse|Praxis)";
/** Verbs of using and making. */
export const USE =
  "{use|work|touch|try|learn|write|operate|run|build|code|program|deploy|train|do|own|know|offer|claim|administer|touch|log in to}";
const NOT =
  "(have not|has not|had not|haven't|hasn't|hadn't|have never|has never|had never|never|did not|didn't|do not|don't|does not|doesn't|cannot|can't|not yet|yet to)";
/* Only these may stand between a "not" and its verb: "never missed a deadline using Kubernetes" denies nothing. */
const MANNER =
  "[yet|ever|really|actually|personally|directly|formally|professionally] [had to|have to|needed to|need to]";
const TEAM =
  "(team|group|colleague|engineer|researcher|scientist|developer|analyst|quant|customer|client|tenant|vendor|consultant)";

const OTHER_PARTIES =
  "(team|group|company|colleague|vendor|partner|department|lab|laboratory|supplier|provider|contractor|student|engineer|office|integrator|agency)";
/* Single people and firms who, when they do something, do it themselves and not for the writer's account. */
const OTHER_PEOPLE =
  "(teammate|flatmate|roommate|friend|colleague|coworker|co-worker|student|intern|mentee|trainee|apprentice|partner|implementation partner|integrator|contractor|freelancer|agency|vendor|supplier|vendor's engineer|client's team|customer's team|service provider|speaker|guest|working student|their it|it department|feature team|product team|application team|platform team|ml team|data team|security team|sister team|data scientists|engineers)";
const DO =
  "{use|work on|write|run|build|train|do|own|configure|develop|design|implement|deploy|operate|maintain|roll out|present|research|make|supply|cut|lead|handle}";

/** Say that a skill named later in the clause is missing. */
export const DENIED_BEFORE = phraseCue(
  `(no|little to no|little or no|lack|lacked|lacking|zero|keine) ...3 ${EXPERIENCE}`,
  // "Upgrades without weekend work" denies nothing.
  "(without|without any) ...3 (experience|exposure|knowledge|background|familiarity|expertise)",
  `${NOT} ${MANNER} ${USE}`,
  `${NOT} (have|possess|hold)`,
  "(not|not yet|un) (familiar|experienced|proficient|skilled|trained|fluent) (with|in)",
  "new to",
  "(keine|ohne|sin|aucune|sans|geen|zonder|sem|nessuna|senza|ingen|brak|pas d'|pas de) ...2 (Erfahrung|Kenntnisse|Praxis|experiencia|conocimientos|expérience|connaissances|pratique|ervaring|kennis|experiência|conhecimento|esperienza|conoscenza|erfarenhet|doświadczenia)",
  "(nie|noch nie|nicht|nunca|jamais|pas|nooit|nog nooit|niet|não|mai|aldrig|ikke) [he|hab|habe|ai|heb|ho|have|har] [mit|con|avec|met|med] (usado|utilizado|trabajado|tocado|utilisé|travaillé|touché|pratiqué|genutzt|benutzt|verwendet|gearbeitet|gebruikt|gewerkt|usato|lavorato|usei|trabalhei|använt|brukt)",
  `${NOT} been [a|an]`,
);

/** What opens a line or a cell and holds for all that it lists: "Not yet: …", "| None yet | …", "What I do not offer: …". */
export const LABEL = /^[^\p{L}\n]*([^:|\n]{2,60}?)(?:\s*[:|]|\s{2})/u;
export const DENYING_LABEL =
  /\b(?:not|never|none|nothing|avoid(?:ed)?|gaps?|missing|no experience|nicht|keine?|nie|jamais|aucune?|nunca|geen|niet|nooit|não|ikke|inte|aldrig)\b/i;
export const UNCLAIMING_LABEL =
  /^(?:.*\b(?:still|currently|now) )?learning\b|^(?:watching|following|looking for|next for me|reading now|now learning|ambition|objecti[fv]o?|ich suche|gesucht|wunsch|busco|je recherche|cerco|attended|heard of|on (?:my|the) radar|teams? (?:that )?i (?:have )?work(?:ed)? with)\b|\b(?:to learn|goals?|objective|next dream|wish ?list|wanted|curious|interested|supervis(?:ed|ion|ing)|recommendations?|testimonials?)\b/i;

/** Headings of what is only wished for or was done by others: "On my list for 2027", "What others did". */
export const UNCLAIMING_HEADING =
  /\b(?:on my list|i[’']d like|i would like|would like|where i want to go|career goal|what next|(?:i|to) want(?: to)?(?: do)? next|next steps?|look(?:ing)? for|(?:where|what) i applied|what others did|ambitions?|aspirations?|ziele?|berufsziel|plans?|wishes|endorsements?|what (?:colleagues|others|people|clients) say|attended|asked for)\b/i;
/** A whole statement that speaks of the applicant's own data, as the law of some countries wants it in a résumé. */
export const CONSENT =
  /\b(?:danych osobowych|dati personali|datos personales|dados pessoais|données personnelles|(?:consent|agree|authori[sz]e|permission) (?:to )?(?:the )?(?:processing|storage|storing|use) of my (?:personal )?data|processing of (?:my )?personal data (?:contained|included|for)|RODO)\b/i;

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

/** The same in other languages and as a grade: "Go (nein)", "Slurm: never", "C++ –", "vu Slurm, pas touché". */
const NEVER =
  "(?:no|none|nope|never|nein|nie|nicht|keine?s?|non|aucune?|jamais|nunca|ninguna?|geen|nooit|niet|não|nenhuma?|nessuna?|aldrig|ingen|ikke)";
export const GRADED_AS_NONE: readonly RegExp[] = [
  new RegExp(String.raw`^\s*\(${NEVER}(?:\s[^()]{0,24})?\)`, "iu"),
  new RegExp(String.raw`^\s*[:=–—-]\s*${NEVER}\s*(?:[.;,)|]|$)`, "iu"),
  /^\s+[–—-]{1,2}\s*(?:[,;]|$)/,
  /^[^.;]{0,60}\b(?:pas|jamais|non|nunca|nie|nicht|nooit|niet|mai) (?:encore )?(?:touché|utilisé|appliqué|pratiqué|genutzt|benutzt|verwendet|angewendet|usado|utilizado|tocado|aplicado|gebruikt|usato|applicato)/i,
  /^[^.;()]{0,12}(?:[–—,:-]|\()\s*(?:not (?:taken|permitted|allowed|used|available)|saw (?:it|the|them)|installed|hello world|(?:only|just|nur) (?:an? )?demo|demo only)\b/i,
];

/** "I have not fine-tuned": the skill is itself the verb. */
export const NOT_DIRECTLY_BEFORE = new RegExp(String.raw`${readPhrase(NOT).source}\s+$`, "i");

/** "No CUDA experience yet", "no CUDA, no Triton.": the skill stands between the "no" and what follows from it. */
export const NO_BEFORE =
  /\b(?:no|zero|little or no|without|lack(?:s|ed|ing)?)\s+(?:(?:prior|direct|hands-on|professional|formal|real|production|commercial)\s+)?(?:[\w/+#.-]+(?:,|\s+(?:or|and|nor))?\s+){0,5}$/i;
export const EXPERIENCE_AFTER =
  /^(?:[\s,]+[\w/+#.-]+){0,6}?[\s,]+(?:experience|exposure|knowledge|background|work|skills?|training|expertise|coding|programming)\b/i;
export const NO_DIRECTLY_BEFORE = /\b(?:no|kein)\s+(?:[\w+#.-]{1,20}(?:,|\s+(?:or|nor|and|oder))\s+){0,3}$/i;
/** "Slurm but not Kubernetes". */
export const NOT_THIS = /\bnot\s+$/i;
export const NOTHING_AFTER = /^\s*(?:[.;,)]|$|yet\b|so far\b|to speak of\b|(?:or|and|nor)\s)/i;

/** Say that a skill named later in the clause is wanted, being learned, or what others do. */
export const UNCLAIMED_BEFORE = phraseCue(
  "(want|wanted|wanting|eager|keen|hope|hoping|plan|planning|aim|aiming|aspire|aspiring|look|looking|looking forward|would like|would love|excited|ready|willing|wish|seek|seeking) ...2 (to|at) ...2 {learn|move|transition|grow|explore|get into|break into|deepen|work with|work on|gain|switch|pick up|study}",
  "(interested|interest|curious|passion|passionate|fascinated|keen|enthusiasm|enthusiastic|excited) (in|about|for|by|on)",
  "(currently|now|presently) (learning|studying|reading|exploring)",
  "(studying for|preparing for|on my list|next to learn|to learn next|learning at the moment)",
  "(aspiring|aspiration|ambition) [is|as|to|a|an]",
  "{read|hear} ...4 (about|of|on)",
  "{attend|watch} ...3 (webinar|talk|lecture|meetup|conference|demo)",
  "(can|could) read",
  "(I'd|we'd|would) (like|love|want|prefer|enjoy|be glad|be happy) [to]",
  "(am|I'm|still|also) (learning|studying)",
  "(reading|learning|studying) (now|at the moment|at present|in my spare time|in the evenings|evenings|on weekends)",
  "{read|see} ...1 (patch|paper|blog|book|report|notebook|documentation|docs) (of|by|on|about)",
  "(panel guest|listener|delegate|observer) ...2 (on|at|of|in)",
  "(certification|certificate|exam) pending",
  "(everything|all|what) i know (about|of)",
  "i follow",
  "(follow|take|volgt|volge|suit|belege) ...3 (course|cursus|cours|Kurs) [in|on|de|over]",
  "(started|begin|enrolled|inscrito|inscrita|inscrit|inscrite|eingeschrieben) ...6 (course|programme|training|in|for|to|à|en)",
  "you (look for|are looking for|need|seek|want|require|ask for)",
);

/** Say that others do what follows: "supported the team that trained with Megatron", "two research teams train with JAX". */
export const OTHERS_BEFORE = phraseCue(
  `{support|assist|help|shadow|accompany} ...4 ${TEAM} [who|that|which|to] ...2 ${USE}`,
  `(the|another) * [*] ${TEAM} ...3 ${USE}`,
  `(the|a|an|my|another) (quant|vendor|consultant|client|customer|colleague) ...2 ${USE}`,
  `${TEAM} ...4 (do|run|have|make) their own`,
  "(engineer|developer|people|colleague) ...3 (squad|team|group) {use|run|write|build}",
  `(done|run|built|trained|written|operated|hosted|delivered) by (a|an|the|our|another) ...2 ${OTHER_PARTIES}`,
  "(people|user|customer|student|those) (who|that)",
  `(other|another|different|separate|sister|neighboring|research|customer|client|partner) ${TEAM} [who|that|which] ...1 ${USE}`,
  `(the|a|an|my|one|two|three|his|her|their|another|other|some|most) ...1 ${OTHER_PEOPLE} ...2 ${DO}`,
  `(one|some|another|both|two|three|each) (of them|of these|project|student|intern|of the teams|of the students) ...1 ${DO}`,
  "(in which|where|whose) ...1 (team|people|participant|student|engineer) ...1 {build|use|train|write|run}",
  `(team|group|office|department) ...1 (owns its own|has its own|have their own|runs its own)`,
);
/** "Customers trained recommender models on these pods": a clause that begins with others is about them. */
const OPENINGS = [
  `(customer|tenant|user|client|student|participant|reader) ...2 ${USE}`,
  `${OTHER_PEOPLE} ...2 ${DO}`,
  "(one|another|both) {write on|work on|study|use}",
];
export const OTHERS_OPEN = {
  pattern: new RegExp(OPENINGS.map((notation) => String.raw`^[\s\W]*${readPhrase(notation).source}`).join("|"), "i"),
  words: phraseCue(...OPENINGS).words,
};
/** Whoever leads a team may claim its work. */
export const LEADS_TEAM = phraseCue(`{lead|manage|head|direct|build|grow|found|hire|own|run} ...6 ${TEAM}`);
export const BACK_TO_SELF = /\b(?:I|we)\b/i;

/** Words of which each pattern that looks behind a skill, or directly before it, needs one: most statements hold none. */
export const NEAR_WORDS: ReadonlySet<string> = new Set(
  [
    "no|not|none|never|zero|so|keine|kein|nicht|nie|without|lack|lacks|lacked|lacking|little|i|reading|read|concept|concepts|theory",
    "course|courses|webinar|webinars|followed|by|belong|belongs|belonged|theirs|mine|went|attended|attend|attendee|attending|watched",
    "which|exam|examination|expo|visitor|visit|visited|visiting|asistente|besucht|besucher|observer|only|user|via|nothing|dropped",
    "did|was|hype|know|known|follow|notions|awareness|it|they|he|she|partner|vendor|team|teams|colleagues|preparation|progress|planned",
    "nein|niet|nooit|geen|non|pas|jamais|aucune|aucun|nunca|ninguna|não|nenhuma|nessuna|mai|aldrig|ingen|ikke|nope|keines",
    "taken|permitted|allowed|saw|installed|hello|demo",
    "preparing|currently|want|wants|wanted|bookmarked|enrolled|group|groups|office|offices|department|departments|squad|squads",
    "people|peoples|guild|guilds|have|has|had|haven|hasn|hadn|don|doesn|didn|do|does|cannot|can|yet",
  ].flatMap((words) => words.split("|")),
);
/** Signs that grade a skill: "0/5", "○○○", "×", "–" alone. */
export const NEAR_SIGNS = /0\s*\/\s*\d|[○☆×✗✘]|\s[–—-]{1,2}\s*(?:[,;]|$)/;

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
  /^[^.;,(]{0,30}\((?:[^()]{0,40}\b)?(?:exam (?:planned|not taken|scheduled|pending|booked)|expo pass|visitor|attendee|observer|not practised|only reading|reading only|user only|as a user of|via [^()]{0,30}\bteam)\b/i,
  /^[^.;]{0,60}\b(?:nothing shipped|nothing else|dropped it|did not ship|never shipped|was never deployed|general knowledge only|hype|only from (?:a|the|books?|blogs?|reading|talks?))\b/i,
  /^[^.;]{0,25}\b(?:I know|known) only\b|^:?\s*I (?:follow|read)\b|^:?\s*(?:notions|awareness only)\b/i,
  new RegExp(
    String.raw`^[^.;,]{0,40}\b(?:rolled out|configured|implemented|developed|deployed|installed|done|owned) by (?!my\b|me\b|us\b)(?:[\w-]+\s+){0,3}${readPhrase(OTHER_PARTIES).source}`,
    "i",
  ),
  /^[^.;]{0,60}\b(?:supplied|provided|reviewed) by (?!my\b|me\b|us\b)/i,
  new RegExp(
    `^[^.;,]{0,30}\\([^()]{0,20}${readPhrase("(it department|they|he|she|partner|vendor|it|the team|other team|platform team|colleagues) {configure|build|do|run|write|own|operate|deploy}").source}`,
    "i",
  ),
  /^[^.;\n]{0,40}(?:\(|,|:|–|—|-)\s*(?:currently )?(?:in preparation|in progress|planned|preparing|want(?:s|ed)? to|bookmarked|enrolled|not yet taken|not yet passed|exam(?:ination)? booked)\b/i,
];

/** "Attended NeurIPS 2024", "Attendee: KubeCon": somebody who was in the room. */
export const ATTENDED_BEFORE = /\b(?:attend(?:ed|ee|ing)|visit(?:ed|or|ing)|asistente|besuch(?:t|er))\b[^.;()]{0,40}$/i;
/** The skill is part of the name of another unit: "batching by the ML team", "the AI governance office owns the rest". */
export const UNIT_BEFORE =
  /\b(?:by|with|from|to|for|of|and) (?:the|our|another|their|his|her|a|your)\s+(?:[\w-]+\s+)?$/i;
export const LEADS_UNIT =
  /\b(?:lead(?:er|ing)?|led|head(?:ed|ing)?|manag(?:e[drs]?|ing)|director|founde[dr]|built|ran|owne[dr]|member|joined)\b/i;
export const UNIT_AFTER =
  /^\s+(?:team|group|office|department|squad|people|guild)s?\b(?!\s+(?:lead|leader|manager|of))/i;
export const UNIT_ACTS =
  /^\s+(?:team|group|office|department|squad|people|students|colleagues|specialists|engineers|researchers)\s+(?:moved|moves?|asked|asks?|needed|needs?|wanted|wants?|validate[ds]?|use[ds]?|like[ds]?|owns?|runs?|does|did|handles?|builds?|built|writes?|wrote|trains?|trained|manages?|managed)\b/i;

/** A recruiter's or seller's deed: the skill between the verb and the people is theirs. */
export const RECRUITED_BEFORE = phraseCue("{recruit|hire|source|place|headhunt|screen|interview|shortlist|staff}");
// What parts words is not in them: else a row of slashes can be cut in more ways than there is time for.
export const PEOPLE_AFTER =
  /^(?:[\s,/&]+(?:and |or )?[\w+#.-]+){0,6}?\s+(?:engineers?|developers?|scientists?|researchers?|candidates?|specialists?|architects?|profiles?|talent|roles?|positions?|experts?)\b/i;
