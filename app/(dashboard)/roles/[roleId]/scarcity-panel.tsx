import { ClaimFigure } from "@/components/evidence/claim-figure";
import { claimPlace } from "@/components/evidence/claim-words";
import { Panel, PanelHead } from "@/components/ui/panel";
import { scarcityClaims, timeOnMarket, timeOnMarketOfAll } from "@/lib/domain/market/role-claims";
import type { Claim } from "@/lib/reference/claims";
import { scarcityFigure, scarcityLabel } from "./scarcity-figure";

/** Why a seat stays empty, in published numbers. */
export function ScarcityPanel({ role }: { readonly role: string }) {
  const time = timeOnMarket(role);
  const claims = [...(time === null ? [] : [time]), ...scarcityClaims(role)];
  if (claims.length === 0) return null;
  return (
    <Panel>
      <PanelHead title={scarcityFinding(time)} subtitle="Published claims on how hard the role is to fill" />
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} className="flex items-start gap-3 border-t px-4 py-2 text-13">
            <p className="min-w-0 flex-1">
              <span className="block leading-5">{scarcityLabel(claim)}</span>
              <span className="block text-12 text-muted-foreground">
                {claimPlace(claim)}, {claim.year}
              </span>
            </p>
            <ClaimFigure claim={claim}>{scarcityFigure(claim)}</ClaimFigure>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function scarcityFinding(time: Claim | null): string {
  const all = timeOnMarketOfAll();
  if (time === null) return "Nobody claims how long such postings stay open";
  if (time.mid === null) return "More than half of such postings had not closed when counting ended";
  const beside = all?.mid ? `; all roles ${all.mid}` : "";
  return `Half of such postings are open ${time.mid} days or longer${beside}`;
}
