import type { ReactNode } from "react";
import { claimAmount } from "@/components/evidence/claim-words";
import { Grade, SourceNote } from "@/components/evidence/source-note";
import type { Claim } from "@/lib/reference/claims";

type DerivedFigureProps = {
  /** The figure as the page shows it, with its unit. */
  readonly figure: string;
  /** How it follows from the claims. */
  readonly formula: string;
  /** At least one. */
  readonly claims: readonly Claim[];
  readonly children?: ReactNode;
};

/** The worst grade of several: a sum is no better than its weakest part. */
export function weakestGrade(claims: readonly Claim[]): Claim["confidence"] {
  return (
    claims
      .map(({ confidence }) => confidence)
      .sort()
      .at(-1) ?? "C"
  );
}

/** A figure that was calculated from claims; it opens to its formula and to each of them. */
export function DerivedFigure({ figure, formula, claims, children = figure }: DerivedFigureProps) {
  const rows = claims.map((claim) => ({
    key: claim.id,
    value: `${claimAmount(claim)}: ${claim.sourceName.replaceAll(" -- ", "; ")}, ${claim.year}`,
  }));
  const source = { figure, grade: weakestGrade(claims), rows, formula, url: null };
  return (
    <span data-claim={claimIds(claims)} className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <SourceNote source={source}>{children}</SourceNote>
      <Grade grade={source.grade} />
    </span>
  );
}

/** The ids of claims as the attribute that ties a figure to them. */
export function claimIds(claims: readonly Claim[]): string {
  return [...new Set(claims.map(({ id }) => id))].join(" ");
}
