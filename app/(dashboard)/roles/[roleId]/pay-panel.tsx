import Link from "next/link";
import { claimsHref } from "@/app/(dashboard)/market/claims/search-params";
import { ClaimFigure } from "@/components/evidence/claim-figure";
import { claimPlace, payMiddle, payRange } from "@/components/evidence/claim-words";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { labPremium, payClaims, sampleSize } from "@/lib/domain/market/role-claims";
import { formatCount, formatQuantity } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";

type PayPanelProps = { readonly role: string; readonly market: readonly Claim[] };

/** What the role pays, source by source. */
export function PayPanel({ role, market }: PayPanelProps) {
  const claims = payClaims(market, role);
  if (claims.length === 0) return null;
  const premium = labPremium(claims);
  return (
    <Panel>
      <PanelHead
        title={
          premium === null
            ? "What it pays, source by source"
            : `Frontier labs post ${premium.toFixed(1)} times the US middle`
        }
        subtitle="Base pay a year, thousands of the currency named. Sources that disagree are kept apart"
      />
      <ul>
        {claims.map((claim) => (
          <PayRow key={claim.id} claim={claim} />
        ))}
      </ul>
      <PanelFoot>
        <span>{formatQuantity(claims.length, "claim")}; each figure opens to its source.</span>
        <TotalPayLink role={role} market={market} />
      </PanelFoot>
    </Panel>
  );
}

const TOTAL_PAY = "total_compensation";

/** What is claimed of pay with equity and bonus: too unlike base pay to stand beside it, and one press away. */
function TotalPayLink({ role, market }: PayPanelProps) {
  const count = market.filter((claim) => claim.role === role && claim.metric === TOTAL_PAY).length;
  if (count === 0) return null;
  return (
    <Link href={claimsHref({ metric: TOTAL_PAY, role })} className="link print:hidden">
      {formatQuantity(count, "claim")} on total compensation
    </Link>
  );
}

function PayRow({ claim }: { readonly claim: Claim }) {
  const size = sampleSize(claim);
  const kind = claim.metric === "base_salary" ? (claim.level === "all" ? "all levels" : claim.level) : "posted ranges";
  return (
    <li className="flex items-start gap-3 border-t px-4 py-2 text-13">
      <p className="min-w-0 flex-1">
        <span className="block leading-5">{claimPlace(claim)}</span>
        <span className="block text-12 text-muted-foreground">
          {kind}, {size === null ? "sample not stated" : `n = ${formatCount(size)}`}, {claim.year}
        </span>
      </p>
      <p className="shrink-0 text-right">
        <ClaimFigure claim={claim}>
          {claim.unit.slice(0, 3)} {payRange(claim)}
        </ClaimFigure>
        <span className="block pr-6 text-12 text-muted-foreground">{payMiddle(claim)}</span>
      </p>
    </li>
  );
}
