import { ClaimFigure } from "@/components/evidence/claim-figure";
import { claimPlace } from "@/components/evidence/claim-words";
import { ContributionAxis, ContributionBar } from "@/components/evidence/contribution-bar";
import { NoClaim } from "@/components/evidence/no-claim";
import { scarcityFigure, scarcityLabel } from "@/components/evidence/scarcity-figure";
import { contributionPoints, indexWords } from "@/components/evidence/scarcity-words";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { scarcityClaims } from "@/lib/domain/market/role-claims";
import { type ScarcityContribution, type ScarcityIndex, scarcityIndex } from "@/lib/domain/market/scarcity-index";
import { SCARCITY_FORMULA } from "@/lib/domain/market/scarcity-inputs";
import type { Claim } from "@/lib/reference/claims";
import type { Role } from "@/lib/reference/roles";

type ScarcityPanelProps = { readonly role: Role; readonly market: readonly Claim[] };

/** Why a seat stays empty: the scarcity index of the role, input by input, and what else is claimed about it. */
export function ScarcityPanel({ role, market }: ScarcityPanelProps) {
  const index = scarcityIndex(market, {
    slug: role.slug,
    rampMonths: role.transferBackgrounds.map(({ typicalRampMonths }) => typicalRampMonths),
  });
  const used = new Set(index.contributions.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const others = scarcityClaims(market, role.slug).filter(({ id }) => !used.has(id));
  return (
    <Panel>
      <PanelHead title={scarcityFinding(index)} subtitle="Scarcity index from 0 to 100, 50 is neutral" />
      <PanelBody>
        <ContributionAxis />
        <ContributionBar index={index} />
      </PanelBody>
      <ul>
        {index.contributions.map((contribution) => (
          <ContributionRow key={contribution.input.name} contribution={contribution} />
        ))}
        {others.map((claim) => (
          <ClaimRow key={claim.id} label={scarcityLabel(claim)} claim={claim} />
        ))}
      </ul>
      <PanelFoot>{SCARCITY_FORMULA}.</PanelFoot>
    </Panel>
  );
}

function scarcityFinding(index: ScarcityIndex): string {
  const missing = index.contributions.filter(({ basis }) => basis === "missing").length;
  const beside = missing === 0 ? "" : `; ${missing} of ${index.contributions.length} inputs have no claim`;
  return `Scarcity ${indexWords(index)}${beside}`;
}

function ContributionRow({ contribution }: { readonly contribution: ScarcityContribution }) {
  const { input, basis, claims, rampMonths } = contribution;
  return (
    <li className="border-t px-4 py-2 text-13 print:py-1">
      <p className="flex items-baseline gap-3">
        <span className="min-w-0 flex-1 first-letter:uppercase">{input.label}</span>
        {basis === "missing" ? <NoClaim>no claim, counts 0</NoClaim> : null}
        {basis === "missing" ? null : <span className="font-medium">{contributionPoints(contribution)}</span>}
      </p>
      {basis === "judgement" ? (
        <p className="text-12 text-muted-foreground">
          {rampMonths} months, the middle of its lateral pools: a judgement, no claim
        </p>
      ) : null}
      {claims.map((claim) => (
        <p key={claim.id} className="mt-0.5 flex items-baseline gap-3 text-12 text-muted-foreground">
          <span className="min-w-0 flex-1">
            {claimPlace(claim)}, {claim.year}
          </span>
          <ClaimFigure claim={claim}>{scarcityFigure(claim)}</ClaimFigure>
        </p>
      ))}
    </li>
  );
}

function ClaimRow({ label, claim }: { readonly label: string; readonly claim: Claim }) {
  return (
    <li className="flex items-start gap-3 border-t px-4 py-2 text-13 print:py-1">
      <p className="min-w-0 flex-1">
        <span className="block leading-5">{label}</span>
        <span className="block text-12 text-muted-foreground">
          {claimPlace(claim)}, {claim.year}
        </span>
      </p>
      <ClaimFigure claim={claim}>{scarcityFigure(claim)}</ClaimFigure>
    </li>
  );
}
