import { ClaimFigure } from "@/components/evidence/claim-figure";
import { claimAmount } from "@/components/evidence/claim-words";
import { claimIds, DerivedFigure } from "@/components/evidence/derived-figure";
import { NoClaim } from "@/components/evidence/no-claim";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { leverage, TEAM_PEOPLE } from "@/lib/domain/market/leverage";
import { formatCount } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";

const exists = (claim: Claim | null): claim is Claim => claim !== null;

/** The argument for paying few people much, with the numbers it rests on. */
export function LeveragePanel({ market }: { readonly market: readonly Claim[] }) {
  const { average, great, researcher, softwareSpread, researchSpread, star, team, teamCost } = leverage(market);
  const used = [average, great, researcher, softwareSpread, researchSpread, star, team].filter(exists);
  const most = Math.max(1, ...[average, great, researcher].map((claim) => claim?.mid ?? claim?.low ?? 0));
  return (
    <Panel data-claim={claimIds(used)}>
      <PanelHead
        title={leverageFinding(softwareSpread, researchSpread)}
        subtitle="Value of one person as the article puts it, USD"
      />
      <PanelBody className="grid gap-2.5">
        <ValueRow label="Average engineer" claim={average} most={most} />
        <ValueRow label="Great engineer" claim={great} most={most} />
        <ValueRow label="Top researcher" claim={researcher} most={most} />
        <p className="mt-1 text-13 leading-7 text-pretty">
          One person at {star ? <ClaimFigure claim={star}>{claimAmount(star)}</ClaimFigure> : <NoClaim />} against{" "}
          {TEAM_PEOPLE} at{" "}
          {team ? <ClaimFigure claim={team}>{formatCount(team.mid ?? 0)} USD</ClaimFigure> : <NoClaim />} each
          {team === null || teamCost === null ? null : (
            <>
              , together{" "}
              <DerivedFigure
                figure={`${formatCount(teamCost)} USD`}
                formula={`${TEAM_PEOPLE} × pay of one`}
                claims={[team]}
              />
            </>
          )}
          .
        </p>
      </PanelBody>
      <PanelFoot>
        The article gives no method for any of these: an argument to know, not a figure to plan with.
      </PanelFoot>
    </Panel>
  );
}

function leverageFinding(software: Claim | null, research: Claim | null): string {
  if (!software?.mid || !research?.low) return "Nobody claims how far people differ";
  return `Great and average differ ${software.mid} times in software and, it is claimed, ${research.low} times or more in core research`;
}

function ValueRow({
  label,
  claim,
  most,
}: {
  readonly label: string;
  readonly claim: Claim | null;
  readonly most: number;
}) {
  const value = claim?.mid ?? claim?.low ?? 0;
  return (
    <div className="grid grid-cols-[120px_minmax(0,1fr)_max-content] items-center gap-3 text-13">
      <span>{label}</span>
      <svg aria-hidden="true" className="block h-4 w-full">
        <rect width={`max(${((value / most) * 100).toFixed(2)}%, 2px)`} height="16" rx="1" fill="var(--primary)" />
      </svg>
      {claim === null ? (
        <NoClaim />
      ) : (
        <ClaimFigure claim={claim}>
          {formatCount(value)}
          {claim.mid === null ? " or more" : ""}
        </ClaimFigure>
      )}
    </div>
  );
}
