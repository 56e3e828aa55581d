import { EvidenceGlyph } from "@/components/evidence/evidence-glyph";
import type { RequirementStatus } from "@/lib/domain/scoring/score";

/** The words for the four states of a requirement. */
export const statusWords: Readonly<Record<RequirementStatus, string>> = {
  met: "Met",
  "partly-met": "Met below level",
  unknown: "Unknown",
  "not-met": "Not met",
};

const TEXT_COLOUR: Readonly<Record<RequirementStatus, string>> = {
  met: "text-met-text",
  "partly-met": "text-met-text",
  unknown: "text-unknown-text",
  "not-met": "text-unmet-text",
};

/** A requirement's state by form, word and colour. */
export function EvidenceLabel({ status }: { readonly status: RequirementStatus }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 whitespace-nowrap align-middle font-medium text-12 ${TEXT_COLOUR[status]}`}
    >
      <EvidenceGlyph status={status} />
      {statusWords[status]}
    </span>
  );
}
