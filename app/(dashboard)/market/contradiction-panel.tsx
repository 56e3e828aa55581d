import { ClaimLines } from "@/components/evidence/claim-lines";
import { gradeWords } from "@/components/evidence/claim-words";
import { claimIds } from "@/components/evidence/derived-figure";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { type ClaimedRange, contradictions } from "@/lib/domain/market/contradictions";
import { formatQuantity } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";
import { marketContext } from "@/lib/reference/market-context";
import { derivedLine, publishedLines } from "./claim-line";

/** Claims that cannot all hold, drawn together and left as they are. */
export function ContradictionPanel({ market }: { readonly market: readonly Claim[] }) {
  const groups = contradictions(market);
  const all = groups.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims));
  if (groups.length === 0) {
    return (
      <Panel>
        <EmptyState title="No claims contradict each other">
          Where sources on one question share no number, they are drawn here together.
        </EmptyState>
      </Panel>
    );
  }
  const title = `${formatQuantity(groups.length, "question")} with claims that contradict each other and are not averaged`;
  return (
    <Panel data-claim={claimIds(all)}>
      <PanelHead title={title} subtitle="Each claim as its source gives it; sums say what was added" />
      <ClaimLines
        caption={title}
        groups={groups.map(({ question, scale, sides }) => ({
          heading: question,
          scale,
          lines: sides.flatMap(lineOf),
        }))}
      />
      <PanelFoot>
        <span>{marketContext.tension}</span>
        <span>Grades: {Object.values(gradeWords).join("; ")}.</span>
      </PanelFoot>
    </Panel>
  );
}

function lineOf(side: ClaimedRange) {
  if (side.formula !== null) return [derivedLine(side.label, side, { claims: side.claims, formula: side.formula })];
  return publishedLines(side.claims, () => side.label);
}
