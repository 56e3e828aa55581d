import type { ReactNode } from "react";
import { claimAmount, claimPlace, gradeWords } from "@/components/evidence/claim-words";
import { Grade, type SourceFacts, SourceNote } from "@/components/evidence/source-note";
import { sampleSize } from "@/lib/domain/market/role-claims";
import { formatCount } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";

type ClaimFigureProps = {
  readonly claim: Claim;
  /** The figure as the page shows it, with its unit. */
  readonly children: ReactNode;
};

/** A figure of the market that opens to its source, with its grade beside it. */
export function ClaimFigure({ claim, children }: ClaimFigureProps) {
  return (
    <span data-claim={claim.id} className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <SourceNote source={sourceOf(claim)}>{children}</SourceNote>
      <Grade grade={claim.confidence} />
    </span>
  );
}

function sourceOf(claim: Claim): SourceFacts {
  const size = sampleSize(claim);
  return {
    figure: claimAmount(claim),
    grade: claim.confidence,
    rows: [
      { key: "Place", value: claimPlace(claim) },
      { key: "Level", value: claim.level ?? "not stated" },
      { key: "Year", value: String(claim.year) },
      { key: "Sample", value: size === null ? "not stated" : `n = ${formatCount(size)}` },
      { key: "Source", value: claim.sourceName.replaceAll(" -- ", "; ") },
      { key: "Grade", value: gradeWords[claim.confidence] },
    ],
    formula: null,
    url: claim.sourceUrl,
  };
}
