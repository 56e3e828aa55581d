import { claimsHref } from "@/app/(dashboard)/market/claims/search-params";
import type { BandLine } from "@/components/evidence/band-plot";
import { ClaimFigure } from "@/components/evidence/claim-figure";
import { MeasuredFigure } from "@/components/evidence/measured-figure";
import { ModelledFigure } from "@/components/evidence/modelled-figure";
import { NoClaim } from "@/components/evidence/no-claim";
import { shortAmount, shortRange, shortSource } from "@/components/evidence/pay-words";
import { Link } from "@/components/ui/link";
import type { PayBand } from "@/lib/domain/compensation/pay-band";
import type { PayClaim } from "@/lib/domain/compensation/pay-claim";
import type { MeasuredBand } from "@/lib/domain/compensation/pay-confidence";
import type { PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import { formatQuantity } from "@/lib/format";
import type { Exchange } from "./exchange";

/** More sources of one cell than these are in the list of claims. */
const MOST_CLAIMS = 5;

/** The lines of a cell: its bands, its claims, or its estimate; one that says so where there is nothing. */
export function evidenceLines(evidence: PayEvidence, exchange: Exchange, year: number): readonly BandLine[] {
  const { cell, bands, claims, modelled } = evidence;
  const lines: BandLine[] = [
    ...bands.map((measured) => bandLine(measured, cell.role, exchange, year)),
    ...claims.slice(0, MOST_CLAIMS).map((claim) => claimLine(claim, exchange)),
  ];
  if (claims.length > MOST_CLAIMS) lines.push(moreLine(evidence));
  if (modelled !== null) {
    const { low, high } = modelled.range;
    const { fromUsd } = exchange;
    lines.push({
      key: "modelled",
      mark: { kind: "modelled", low: low * fromUsd, high: high * fromUsd, mid: modelled.usd * fromUsd },
      figure: <ModelledFigure modelled={modelled} exchange={exchange} />,
      claimIds: modelled.influences.map(({ claim }) => claim.claim.id).join(" "),
    });
  }
  return lines.length > 0 ? lines : [{ key: "nothing", mark: null, figure: <NoClaim /> }];
}

function bandLine(measured: MeasuredBand, role: string, exchange: Exchange, year: number): BandLine {
  return {
    key: `band ${measured.source.name}`,
    mark: { kind: "band", band: exchanged(measured.band, exchange.fromUsd) },
    figure: <MeasuredFigure measured={measured} role={role} exchange={exchange} year={year} />,
  };
}

/** A band in another currency. */
function exchanged(band: PayBand, factor: number): PayBand {
  const into = (amount: number | null) => (amount === null ? null : amount * factor);
  const { medianInterval } = band;
  return {
    n: band.n,
    points: band.points.map((amount) => amount * factor),
    p10: into(band.p10),
    p25: into(band.p25),
    p50: into(band.p50),
    p75: into(band.p75),
    p90: into(band.p90),
    medianInterval:
      medianInterval === null ? null : { low: medianInterval.low * factor, high: medianInterval.high * factor },
  };
}

function claimLine({ claim, usd, lowUsd, highUsd }: PayClaim, { fromUsd }: Exchange): BandLine {
  const [low, high] = [(lowUsd ?? usd) * fromUsd, (highUsd ?? usd) * fromUsd];
  return {
    key: claim.id,
    mark: {
      kind: "claim",
      low: Math.min(low, high),
      high: Math.max(low, high),
      mid: claim.mid === null ? null : usd * fromUsd,
      label: shortSource(claim),
    },
    figure: <ClaimFigure claim={claim}>{low === high ? shortAmount(low) : shortRange(low, high)}</ClaimFigure>,
  };
}

function moreLine({ cell, claims }: PayEvidence): BandLine {
  const more = claims.length - MOST_CLAIMS;
  return {
    key: "more",
    mark: null,
    figure: (
      <Link className="link text-12" href={claimsHref({ role: cell.role, metric: claims[MOST_CLAIMS]?.claim.metric })}>
        and {formatQuantity(more, "claim")}
      </Link>
    ),
    claimIds: claims
      .slice(MOST_CLAIMS)
      .map(({ claim }) => claim.id)
      .join(" "),
  };
}
