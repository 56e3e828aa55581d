import "server-only";
import type { Actor } from "@/lib/domain/access";
import { identityOf, resumeMasks } from "@/lib/domain/blind/identity-masks";
import { maskEvidence, maskFacts, maskPlace, maskWords, type Veil } from "@/lib/domain/blind/mask-reading";
import { maskText } from "@/lib/domain/blind/mask-text";
import { mayKnow } from "@/lib/domain/blind/reveal";
import { quoteAt } from "@/lib/domain/integrity/finding";
import type { YearMonth } from "@/lib/domain/resume/resume";
import type { CandidateDetail } from "./candidates";
import type { StoredCorrection } from "./correction";
import type { MarkedFinding } from "./integrity-marks";
import { codeName, shownFileName } from "./shown-name";

/** A candidate with their identity, before it is decided whether it may be seen. */
export type WholeCandidate = Omit<CandidateDetail, "isHidden">;

/** What people typed over what was read may name the person as well. */
function maskCorrection(correction: StoredCorrection, { identity, masked }: Veil): StoredCorrection {
  if (correction.value === null) return correction;
  const words = (text: string | null) => (text === null ? null : maskWords(text, identity));
  switch (correction.field) {
    case "name":
      return { ...correction, value: "[name]" };
    case "email":
    case "phone":
      return { ...correction, value: "[contact]" };
    case "link":
      return { ...correction, value: "[link]" };
    case "location":
      return { ...correction, value: maskPlace(correction.value, identity) };
    case "headline":
      return { ...correction, value: maskWords(correction.value, identity) };
    case "position":
      return {
        ...correction,
        value: {
          title: words(correction.value.title),
          employer: words(correction.value.employer),
          start: null,
          end: null,
        },
      };
    case "education":
      return {
        ...correction,
        value: { degree: words(correction.value.degree), school: correction.value.school && "[school]", end: null },
      };
    case "signal":
      return { ...correction, value: { label: maskWords(correction.value.label, identity) } };
    case "skill": {
      const { quote } = correction.value;
      return { ...correction, value: { ...correction.value, quote: quote && masked.rangeOf(quote) } };
    }
    default:
      return correction;
  }
}

function veilOf({ document, facts, factsAsRead }: WholeCandidate, asOf: YearMonth): Veil {
  const { text } = document;
  const identity = identityOf([facts, factsAsRead], text, asOf);
  const asRead = resumeMasks({ ...factsAsRead, text }, identity);
  const corrected = resumeMasks({ ...facts, text }, identity);
  return { identity, masked: maskText(text, [...corrected, ...asRead]) };
}

/** A candidate as somebody sees them who may not know who it is: labels in the place of identity, in every word of theirs. */
function hidden(actor: Actor, candidate: WholeCandidate, asOf: YearMonth): CandidateDetail {
  const veil = veilOf(candidate, asOf);
  const { identity, masked } = veil;
  const { document, corrections } = candidate;
  const words = (text: string) => maskWords(text, identity);
  return {
    ...candidate,
    isHidden: true,
    name: codeName(candidate.id),
    headline: words(candidate.headline),
    location: maskPlace(candidate.location, identity),
    document: {
      ...document,
      originalName: shownFileName(actor, { id: candidate.id, fileName: document.originalName }),
      text: masked.text,
      hidden: document.hidden.map((entry) => ({ ...entry, words: words(entry.words) })),
      warnings: document.warnings.map((warning) => ({ ...warning, message: words(warning.message) })),
    },
    facts: maskFacts(candidate.facts, veil),
    factsAsRead: maskFacts(candidate.factsAsRead, veil),
    evidence: maskEvidence(candidate.evidence, veil),
    evidenceAsRead: maskEvidence(candidate.evidenceAsRead, veil),
    corrections: corrections.map((correction) => maskCorrection(correction, veil)),
  };
}

/**
 * A candidate as `actor` may see them: whole, or in blind review without who they are. All pages about one candidate get theirs from here, so
 * none of them decides it again. `asOf` is the month in which the résumé was read.
 */
export function asSeenBy(actor: Actor, candidate: WholeCandidate, asOf: YearMonth): CandidateDetail {
  return mayKnow(actor, candidate.id) ? { ...candidate, isHidden: false } : hidden(actor, candidate, asOf);
}

/** Findings about a document as `actor` may see them, quotes at their places in the masked text; found in the whole one, so that none differs. */
export function findingsSeenBy(
  actor: Actor,
  { whole, readIn }: { readonly whole: WholeCandidate; readonly readIn: YearMonth },
  findings: readonly MarkedFinding[],
): readonly MarkedFinding[] {
  if (mayKnow(actor, whole.id)) return findings;
  const { masked, identity } = veilOf(whole, readIn);
  const words = (text: string) => maskWords(text, identity);
  return findings.map((finding) => ({
    ...finding,
    what: words(finding.what),
    quotes: finding.quotes.map(({ words: quoted, range }) =>
      range === null ? { words: words(quoted), range } : quoteAt(masked.text, masked.rangeOf(range)),
    ),
    mark: finding.mark && { ...finding.mark, note: words(finding.mark.note) },
  }));
}
