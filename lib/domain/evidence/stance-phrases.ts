import { anyPhrase, anyVerb, oneOf, perhaps, phrase, upTo } from "@/lib/domain/evidence/phrase-pattern";

const EXPERIENCE = oneOf(
  "experience|exposure|knowledge|background|familiarity|expertise|skills?|training|practice|work|Erfahrung|Kenntnisse|Praxis",
);
const USE =
  "use|work|touch|try|learn|write|operate|run|build|code|program|deploy|train|do|own|know|offer|claim|administer";
const NOT = oneOf(
  [
    "have not|has not|had not|haven[’']t|hasn[’']t|hadn[’']t|have never|has never|had never|never",
    "did not|didn[’']t|do not|don[’']t|does not|doesn[’']t|cannot|can[’']t|not yet|yet to",
  ].join("|"),
);
const TEAM = oneOf(
  "teams?|groups?|colleagues?|engineers?|researchers?|scientists?|developers?|customers?|clients?|tenants?",
);

/** Say that a skill named later in the clause is missing. */
export const DENIED_BEFORE: readonly RegExp[] = [
  anyPhrase(
    phrase(
      oneOf("no|little to no|little or no|without|without any|lacks?|lacked|lacking|zero|keine"),
      upTo(3),
      EXPERIENCE,
    ),
    phrase(NOT, upTo(2), anyVerb(USE)),
    phrase(NOT, oneOf("have|possess|hold")),
    phrase(oneOf("not|not yet|un"), oneOf("familiar|experienced|proficient|skilled|trained|fluent"), oneOf("with|in")),
    phrase(oneOf("new to")),
  ),
  /(?:^|[\n|•(])\s*(?:not yet|none yet|gaps?|missing|not offered|no experience|not in my toolbox|what I do not (?:do|offer))\s*[:|–—-]/gi,
];

/** Says right after a skill that it is missing: "CUDA: none", "Rust (not yet)", "the team used Ray, I did not". */
export const DENIED_AFTER =
  /^[\s,:(–—-]*(?:[\w/+#-]+[\s,:]+){0,3}(?:none|not yet|so far none|never used|no (?:\w+ )?experience|keine)\b|^[^.;]{0,40}[,;(]\s*(?:but |though |which )?I (?:did not|have not|never|do not|haven[’']t|didn[’']t|don[’']t)\b/i;

/** "I have not fine-tuned": the skill is itself the verb. */
export const NOT_DIRECTLY_BEFORE = new RegExp(String.raw`${phrase(NOT)}\s+$`, "i");

/** "No CUDA experience yet", "no CUDA, no Triton.": the skill stands between the "no" and what follows from it. */
export const NO_BEFORE =
  /\b(?:no|zero|little or no|without|lack(?:s|ed|ing)?)\s+(?:(?:prior|direct|hands-on|professional|formal|real|production|commercial)\s+)?(?:[\w/+#.-]+(?:,|\s+(?:or|and|nor))?\s+){0,5}$/i;
export const EXPERIENCE_AFTER =
  /^(?:[\s,]+[\w/+#.-]+){0,6}?[\s,]+(?:experience|exposure|knowledge|background|work|skills?|training|expertise)\b/i;
export const NO_DIRECTLY_BEFORE = /\b(?:no|kein)\s+$/i;
export const NOTHING_AFTER = /^\s*(?:[.;,)]|$|yet\b|so far\b|(?:or|and|nor)\s)/i;

/** Say that a skill named later in the clause is wanted, being learned, or what others do. */
export const UNCLAIMED_BEFORE: readonly RegExp[] = [
  anyPhrase(
    phrase(
      oneOf(
        "want|wants|wanted|wanting|eager|keen|hope|hoping|plan|planning|aim|aiming|aspire|aspiring|look|looking|looking forward|would like|would love|excited|ready|willing|wish|seek|seeking",
      ),
      upTo(2),
      oneOf("to|at"),
      upTo(2),
      anyVerb(
        "learn|move|transition|grow|explore|get into|break into|deepen|work with|work on|gain|switch|pick up|study",
      ),
    ),
    phrase(
      oneOf("interested|interest|curious|passion|passionate|fascinated|keen|enthusiasm|enthusiastic|excited"),
      oneOf("in|about|for|by|on"),
    ),
    phrase(oneOf("currently|now|presently"), oneOf("learning|studying|reading|exploring")),
    phrase(oneOf("studying for|preparing for|on my list|next to learn|to learn next|learning at the moment")),
    phrase(oneOf("aspiring|aspirations?|ambition"), perhaps("is|as|to|an?")),
  ),
  /(?:^|[\n|•(])\s*(?:(?:learning|career) goals?|goals?|learning|to learn|wish ?list|currently learning)\s*[:|–—-]/gi,
];

/** Say that others do what follows: "supported the team that trained with Megatron", "two research teams train with JAX". */
export const OTHERS_BEFORE = anyPhrase(
  phrase(
    anyVerb("support|assist|help|shadow|accompany"),
    upTo(4),
    TEAM,
    perhaps("who|that|which|to"),
    upTo(2),
    anyVerb(USE),
  ),
  phrase(
    oneOf("other|another|different|separate|sister|neighbou?ring|research|customer|client|partner"),
    TEAM,
    perhaps("who|that|which"),
    upTo(1),
    anyVerb(USE),
  ),
);
/** Whoever leads a team may claim its work. */
export const LEADS_TEAM = anyPhrase(
  phrase(anyVerb("lead|manage|head|direct|build|grow|found|hire|own|run"), upTo(6), TEAM),
);
export const BACK_TO_SELF = /\b(?:I|we)\b/i;

/** Says right after a skill that it is somebody else's, or only planned. */
export const UNCLAIMED_AFTER: readonly RegExp[] = [
  /^[^.;]{0,40}\b(?:belong(?:s|ed)? to|(?:(?:is|are|was|were) )?(?:done|handled|owned|designed|selected|chosen) by)\s+(?!me\b|my\b|us\b)/i,
  /^[^.;]{0,30}\bwhich (?:our|the|another|a) (?:\w+ ){1,4}(?:runs?|does|do|owns?|handles?)\b/i,
  /^[^.;\n]{0,40}(?:\(|,|:|–|—|-)\s*(?:currently )?(?:in preparation|in progress|planned|preparing|not yet taken|not yet passed|exam(?:ination)? booked)\b/i,
];

/** A recruiter's or seller's deed: the skill between the verb and the people is theirs. */
export const RECRUITED_BEFORE = anyPhrase(
  phrase(anyVerb("recruit|hire|source|place|headhunt|screen|interview|shortlist|staff")),
);
export const PEOPLE_AFTER =
  /^(?:[\s,/&]+(?:and |or )?[\w+#./-]+){0,6}?\s+(?:engineers?|developers?|scientists?|researchers?|candidates?|specialists?|architects?|profiles?|talent|roles?|positions?|experts?)\b/i;
