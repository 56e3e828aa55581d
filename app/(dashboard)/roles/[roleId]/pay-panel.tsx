import { claimsHref } from "@/app/(dashboard)/market/claims/search-params";
import { ClaimFigure } from "@/components/evidence/claim-figure";
import { type ClaimLine, type ClaimLineGroup, ClaimLines } from "@/components/evidence/claim-lines";
import { employersInWords, payMiddle, payRange, placeInWords } from "@/components/evidence/claim-words";
import { NoClaim } from "@/components/evidence/no-claim";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { rangeOf } from "@/lib/domain/market/claims-on";
import { labPremium, payClaims, sampleSize } from "@/lib/domain/market/role-claims";
import { formatCount, formatQuantity } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";

type PayPanelProps = { readonly role: string; readonly market: readonly Claim[] };

/** What the role pays: each source a line above the others, on one axis a currency, and none averaged into another. */
export function PayPanel({ role, market }: PayPanelProps) {
  const claims = payClaims(market, role);
  if (claims.length === 0) return <NoPayPanel />;
  const premium = labPremium(claims);
  const title =
    premium === null
      ? "What it pays, source by source"
      : `Frontier labs post ${premium.toFixed(1)} times the US middle`;
  return (
    <Panel>
      <PanelHead
        title={title}
        subtitle="Base pay a year, a line a source and none averaged into another: from its low to its high end, the dot is the middle where it gives one"
      />
      <ClaimLines caption={title} groups={groupsOf(claims)} />
      <PanelFoot className="[&>a]:py-1">
        <span>{formatQuantity(claims.length, "claim")}; each figure opens to its source.</span>
        <TotalPayLink role={role} market={market} />
        <Link href={`/compensation?roles=${role}`} className="link print:hidden">
          Places and employers compared
        </Link>
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

function NoPayPanel() {
  return (
    <Panel>
      <PanelHead title="Nobody claims what it pays" />
      <PanelBody className="text-13 text-secondary-foreground text-pretty">
        <NoClaim /> on base pay a year for this role, so no line is drawn and no figure is made up.
      </PanelBody>
    </Panel>
  );
}

/** Currencies are never put on one axis: what one is worth in another is no claim of these sources. */
function groupsOf(claims: readonly Claim[]): readonly ClaimLineGroup[] {
  const currencies = [...new Set(claims.map(currencyOf))];
  return currencies.map((currency) => ({
    heading: `${currency} a year`,
    scale: "linear",
    lines: claims.filter((claim) => currencyOf(claim) === currency).flatMap(lineOf),
  }));
}

function currencyOf({ unit }: Claim): string {
  return unit.slice(0, 3);
}

function lineOf(claim: Claim): readonly ClaimLine[] {
  const range = rangeOf(claim);
  if (range === null) return [];
  const line = { key: claim.id, label: placeInWords(claim), note: noteOf(claim), at: claim.mid, claims: [claim] };
  const figure = (
    <>
      <ClaimFigure claim={claim}>{payRange(claim)}</ClaimFigure>
      <span className="block pr-6 text-12 text-muted-foreground">{payMiddle(claim)}</span>
    </>
  );
  return [{ ...range, ...line, figure }];
}

function noteOf(claim: Claim): string {
  const size = sampleSize(claim);
  const level = claim.metric === "base_salary" ? (claim.level === "all" ? "all levels" : claim.level) : "posted ranges";
  const sample = size === null ? "sample not stated" : `n = ${formatCount(size)}`;
  return [employersInWords(claim), level, sample, claim.year].filter((part) => part !== null).join(", ");
}
