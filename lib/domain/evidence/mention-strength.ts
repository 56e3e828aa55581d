import type { EvidenceStrength } from "@/lib/domain/evidence/evidence";
import { anyPhrase, readPhrase } from "@/lib/domain/evidence/phrase";
import type { Statement } from "@/lib/domain/resume/resume";

/* Verbs of one's own doing that open a clause: the writer made or decided it. */
const DEEDS = [
  "lead|head|direct|manage|own|drive|chair|found|co-found|establish|introduce|launch|spearhead|pioneer",
  "design|architect|define|create|develop|build|rebuild|implement|engineer|invent|write|rewrite|author|draft|prove",
  "ship|deliver|deploy|migrate|move|port|replace|scale|automate|orchestrate|set up|stand up|run|operate|administer|maintain",
  "train|fine-tune|tune|curate|optimize|improve|increase|reduce|cut|fix|trace|publish|advise|negotiate",
].join("|");
const CLAUSE_OPENING = String.raw`(?:^|[.;•:–—-]\s*|\b(?:and|I|have|to)\s+|,\s*)`;
const MANNER = String.raw`(?:(?:also|then|successfully|single-handedly|personally|jointly|currently)\s+)?`;
const MADE = new RegExp(CLAUSE_OPENING + MANNER + readPhrase(`{${DEEDS}}`).source, "i");

/* Words that say that somebody else did most of it. */
const HELPED =
  /^\W*(?:assist(?:ed|ing)?|help(?:ed|ing)?|support(?:ed|ing)?|participat(?:ed|ing)|shadow(?:ed|ing)|exposure|familiar(?:ity)?|basic|attend(?:ed|ing)|observ(?:ed|ing)|learn(?:ed|ing|t)|introduced to)\b/i;

const COUNTED = [
  "percent|gpu|node|cluster|region|user|customer|request|qps|rps|token|ms|second|minute|hour|day|week",
  "engineer|people|team|model|tb|pb|gb|parameter|star|paper|citation|countries|hospital|bank",
  "repositories|document|row|record|event|language",
].join("|");
/* A stated outcome: a figure that measures something, or words of effect. */
const OUTCOMES: readonly RegExp[] = [
  /\d\s*(?:%|×|x\b|[km]\b|bn?\b)|[$€£]\s?\d/i,
  anyPhrase(`# (${COUNTED})`, "from ...5 to #"),
  /\b(?:doubl|tripl|quadrupl|halv)(?:ed|ing)\b|\bzero downtime\b|\b(?:in|to) production\b|\b(?:company|org)-wide\b/i,
  /\b(?:adopted|used) by\b|\bserving\b|\bstill in use\b|\bnow (?:runs?|standard|used)\b|\baccepted at\b|\bpublished (?:at|in)\b|\baward|\bpatent/i,
];

function statesAnOutcome(text: string): boolean {
  return OUTCOMES.some((pattern) => text.search(pattern) >= 0);
}

/** Whether words tell a deed of the writer's own: "built …", "and designed …". */
export function tellsDeed(words: string): boolean {
  return MADE.test(words);
}

/** How much a mention proves by where it stands: a list names; a sentence or bullet of one's own uses; a deed with a stated outcome delivers. */
export function strengthOf(
  statementText: string,
  statement: Pick<Statement, "form" | "section" | "positionIndex">,
): EvidenceStrength {
  if (statement.form === "list" || statement.section === "skills" || statement.section === "education") return "listed";
  if (statement.section === "certifications" || statement.section === "awards" || statement.section === "languages")
    return "listed";
  if (HELPED.test(statementText)) return statement.positionIndex === null ? "listed" : "used";
  if (statement.section === "publications") return "used";
  if (!MADE.test(statementText))
    return statement.positionIndex === null && statement.section !== "projects" ? "listed" : "used";
  return statesAnOutcome(statementText) && (statement.positionIndex !== null || statement.section === "projects")
    ? "delivered"
    : "used";
}
