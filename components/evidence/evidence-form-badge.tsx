import { Badge } from "@/components/ui/badge";
import type { EvidenceKind } from "@/lib/domain/compensation/pay-evidence";

/** In which form a figure of pay is known, as a word in a form of its own. */
export function EvidenceFormBadge({ kind }: { readonly kind: EvidenceKind }) {
  if (kind === "modelled") return <Badge tone="modelled">modelled</Badge>;
  if (kind === "nothing") return <Badge tone="unknown">unknown</Badge>;
  return <Badge tone={kind === "measured" ? "met" : "line"}>{kind}</Badge>;
}
