import "server-only";
import { type Actor, may } from "@/lib/domain/access";
import { dayOf } from "@/lib/domain/calendar-day";
import { integrityReport } from "@/lib/domain/integrity/integrity-report";
import { type AskingText, askingText } from "@/lib/domain/integrity/pasted-posting";
import { shippedAskingTexts } from "@/lib/domain/integrity/shipped-asking-texts";
import { read } from "./access";
import { loadWhole } from "./candidates";
import { findingsSeenBy, type WholeCandidate } from "./hide-identity";
import { listIntegrityMarks, type MarkedFinding } from "./integrity-marks";
import { listPostingTexts } from "./postings";

/** Job descriptions that a résumé is compared with: the last changed. */
const MOST_POSTINGS = 50;

/** Job descriptions made ready, by id and version: they change seldom and every report wants them. */
const made = new Map<string, AskingText>();
const MOST_KEPT = 4 * MOST_POSTINGS;

export type IntegrityReport = {
  readonly findings: readonly MarkedFinding[];
  /** How many texts that ask for people the document was compared with. */
  readonly compared: number;
  /** Ids of those who marked findings. */
  readonly makers: readonly string[];
};

/**
 * The integrity report of a candidate's document, as the parser read it, with what people said of its findings, as far as `actor` may know who
 * it is. Made anew each time: it costs less than it would to keep. Throws NOT_FOUND for somebody who is not there for `actor`.
 */
export async function getIntegrityReport(actor: Actor, candidateId: string): Promise<IntegrityReport> {
  const known = await read(actor, "candidate:read", (db) => loadWhole(db, actor, candidateId));
  const asking = [...(await ownPostings(actor)), ...shippedAskingTexts()];
  const marks = new Map((await listIntegrityMarks(actor, candidateId)).map((mark) => [mark.key, mark]));
  const findings = integrityReport(checked(known.whole), asking).map((finding) => ({
    ...finding,
    mark: marks.get(finding.key) ?? null,
  }));
  return {
    findings: findingsSeenBy(actor, known, findings),
    compared: asking.length,
    makers: [...marks.values()].map(({ by }) => by),
  };
}

async function ownPostings(actor: Actor): Promise<readonly AskingText[]> {
  if (!may(actor, "role:read")) return [];
  const postings = await listPostingTexts(actor, MOST_POSTINGS);
  if (made.size > MOST_KEPT) made.clear();
  return postings.map(({ id, version, title, text }) => {
    const key = `${id} ${version}`;
    const asking = made.get(key) ?? askingText(`your job description “${title}”`, text);
    made.set(key, asking);
    return asking;
  });
}

function checked({ document, factsAsRead, evidenceAsRead }: WholeCandidate) {
  const { text, hidden, importedAt } = document;
  const { sections, positions, education } = factsAsRead;
  return { text, hidden, sections, positions, education, skills: evidenceAsRead.skills, importedOn: dayOf(importedAt) };
}
