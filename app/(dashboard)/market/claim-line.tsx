import type { ReactNode } from "react";
import { ClaimFigure } from "@/components/evidence/claim-figure";
import type { ClaimLine } from "@/components/evidence/claim-lines";
import { DerivedFigure } from "@/components/evidence/derived-figure";
import type { Interval } from "@/lib/domain/interval";
import { rangeOf } from "@/lib/domain/market/claims-on";
import type { Claim } from "@/lib/reference/claims";

const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** A range as it reads: "25,000–46,000", "500,000 or more", "0.15". */
export function rangeWords({ low, high }: Interval): string {
  if (!Number.isFinite(high)) return `${number.format(low)} or more`;
  return low === high ? number.format(low) : `${number.format(low)}–${number.format(high)}`;
}

/** The name of a source without what it says besides. */
export function sourceShort({ sourceName }: Claim): string {
  return (sourceName.split(/ -- | \[| \(/)[0] ?? sourceName).replace(/^article /, "");
}

/** Claims as published on the lines of a drawing; one without a number is left out. */
export function publishedLines(
  claims: readonly Claim[],
  label: (claim: Claim) => ReactNode,
  note: (claim: Claim) => string = (claim) => `${sourceShort(claim)}, ${claim.year}`,
): readonly ClaimLine[] {
  return claims.flatMap((claim) => {
    const range = rangeOf(claim);
    if (range === null) return [];
    const words = claim.mid === null ? rangeWords(range) : number.format(claim.mid);
    return [
      {
        ...range,
        key: claim.id,
        label: label(claim),
        note: note(claim),
        at: claim.mid,
        claims: [claim],
        figure: <ClaimFigure claim={claim}>{words}</ClaimFigure>,
      },
    ];
  });
}

/** What was calculated from claims, on a line of its own. */
export function derivedLine(
  label: string,
  range: Interval,
  from: { claims: readonly Claim[]; formula: string },
): ClaimLine {
  return {
    ...range,
    key: label,
    label,
    note: from.formula,
    at: null,
    claims: from.claims,
    figure: <DerivedFigure figure={rangeWords(range)} formula={from.formula} claims={from.claims} />,
  };
}
