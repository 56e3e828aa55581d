import type { EvidenceStrength } from "@/lib/domain/evidence/evidence";
import type { Statement } from "@/lib/domain/resume/resume";

/* Verbs of one's own doing that open a clause: the writer made or decided it. */
const MADE =
  /(?:^|[.;•:–—-]\s*|\band\s+|,\s*|\bI\s+|\bhave\s+|\bto\s+)(?:(?:also|then|successfully|single-handedly|personally|jointly|currently)\s+)?(?:led|leads?|leading|design(?:ed|s|ing)?|architect(?:ed|s|ing)?|built|build(?:s|ing)?|creat(?:ed|es|ing)|develop(?:ed|s|ing)?|launch(?:ed|es|ing)?|ship(?:ped|s|ping)?|found(?:ed|s|ing)?|co-?founded|own(?:ed|s|ing)?|author(?:ed|s|ing)?|deliver(?:ed|s|ing)?|dr(?:ove|ives|iving)|scal(?:ed|es|ing)|migrat(?:ed|es|ing)|wrote|writ(?:es|ing)|invent(?:ed|s)?|optimi[sz](?:ed|es|ing)|deploy(?:ed|s|ing)?|establish(?:ed|es|ing)?|spearhead(?:ed|s|ing)?|pioneer(?:ed|s|ing)?|introduc(?:ed|es|ing)|train(?:ed|s|ing)?|implement(?:ed|s|ing)?|engineer(?:ed|s|ing)?|automat(?:ed|es|ing)|reduc(?:ed|es|ing)|cut|increas(?:ed|es|ing)|improv(?:ed|es|ing)|r[au]n(?:s|ning)?|operat(?:ed|es|ing)|manag(?:ed|es|ing)|head(?:ed|s|ing)?|direct(?:ed|s|ing)|publish(?:ed|es|ing)?|trac(?:ed|es|ing)|fixed|rewrote|replac(?:ed|es|ing)|moved|set up|stood up|administer(?:ed|s|ing)?|negotiat(?:ed|es|ing)|draft(?:ed|s|ing)?|defin(?:ed|es|ing)|port(?:ed|s|ing)?|orchestrat(?:ed|es|ing)|maintain(?:ed|s|ing)?|proved|prov(?:es|ing)|tuned?|tuning|curat(?:ed|es|ing)|chair(?:ed|s|ing)?|advis(?:ed|es|ing))\b/i;

/* Words that say that somebody else did most of it. */
const HELPED =
  /^\W*(?:assist(?:ed|ing)?|help(?:ed|ing)?|support(?:ed|ing)?|participat(?:ed|ing)|shadow(?:ed|ing)|exposure|familiar(?:ity)?|basic|attend(?:ed|ing)|observ(?:ed|ing)|learn(?:ed|ing|t)|introduced to)\b/i;

/* A stated outcome: a figure that measures something, or words of effect. */
const OUTCOME =
  /\d+(?:[.,]\d+)*\s*(?:%|percent|x\b|×|k\b|m\b|bn?\b|million|billion|gpus?|nodes?|users?|customers?|requests?|qps|rps|tokens?|ms\b|seconds?|minutes?|hours?|days?|weeks?|engineers?|people|teams?|models?|tb\b|pb\b|gb\b|parameters?|stars?|papers?|citations?|countries|hospitals?|banks?|repositories|documents?|rows?|records?|events?|clusters?|regions?|languages?)|[$€£]\s?\d|\b(?:doubl(?:ed|ing)|tripl(?:ed|ing)|halv(?:ed|ing)|quadrupled|from\s+\S+(?:\s+\S+){0,4}\s+to\s+\d|zero downtime|in production|to production|company-wide|org-wide|adopted by|used by|serving|still in use|now (?:runs?|standard|used)|accepted at|published (?:at|in)|award|patent)/i;

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
  return OUTCOME.test(statementText) && (statement.positionIndex !== null || statement.section === "projects")
    ? "delivered"
    : "used";
}
