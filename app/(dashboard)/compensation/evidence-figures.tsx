import { claimsHref } from "@/app/(dashboard)/market/claims/search-params";
import { ClaimFigure } from "@/components/evidence/claim-figure";
import { EvidenceFormBadge } from "@/components/evidence/evidence-form-badge";
import { MeasuredFigure } from "@/components/evidence/measured-figure";
import { ModelledFigure } from "@/components/evidence/modelled-figure";
import { shortRange } from "@/components/evidence/pay-words";
import { Link } from "@/components/ui/link";
import type { PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import { largestBand } from "@/lib/domain/compensation/team-cost/seat-pay";
import { formatQuantity } from "@/lib/format";
import type { Exchange } from "./exchange";

const MOST_CLAIMS = 3;

type EvidenceFiguresProps = {
  readonly evidence: PayEvidence;
  readonly exchange: Exchange;
  /** The present year, which ages are counted to. */
  readonly year: number;
};

/** What a seat's pay rests on, in one line: each figure opens to its band, its claim or its formula. */
export function EvidenceFigures({ evidence, exchange, year }: EvidenceFiguresProps) {
  const { cell, bands, claims, modelled } = evidence;
  const largest = largestBand(bands);
  if (largest !== null) return <MeasuredFigure measured={largest} role={cell.role} exchange={exchange} year={year} />;
  if (modelled !== null) return <ModelledFigure modelled={modelled} exchange={exchange} />;
  if (claims.length === 0) return <EvidenceFormBadge kind="nothing" />;
  const more = claims.length - MOST_CLAIMS;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {claims.slice(0, MOST_CLAIMS).map(({ claim, usd, lowUsd, highUsd }) => (
        <ClaimFigure key={claim.id} claim={claim}>
          {shortRange((lowUsd ?? usd) * exchange.fromUsd, (highUsd ?? usd) * exchange.fromUsd)}
        </ClaimFigure>
      ))}
      {more > 0 ? (
        <Link className="link" href={claimsHref({ role: cell.role, metric: claims[MOST_CLAIMS]?.claim.metric })}>
          and {formatQuantity(more, "claim")}
        </Link>
      ) : null}
      <EvidenceFormBadge kind="claimed" />
    </span>
  );
}
