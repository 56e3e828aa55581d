import { EvidenceGlyph } from "@/components/evidence/evidence-glyph";
import { statusWords } from "@/components/evidence/evidence-label";
import { LevelText } from "@/components/evidence/level-pips";
import { quoteLine, wholeQuote } from "@/components/evidence/quote-line";
import { skillName } from "@/components/evidence/skill-names";
import type { RequirementResult } from "@/lib/domain/scoring/score";

type RequirementCellProps = { readonly result: RequirementResult | null; readonly text: string };

/** State, level found of level asked, and the quote or "silent". The quote is whole in its title; on a phone there is no room for it. */
export function RequirementCell({ result, text }: RequirementCellProps) {
  if (result === null) return <span className="text-muted-foreground">not computable</span>;
  const { finding } = result;
  return (
    <span
      className="grid grid-cols-[12px_minmax(0,1fr)] items-center md:grid-cols-[12px_3.75rem_minmax(0,1fr)] gap-x-1.5"
      title={finding ? wholeQuote(text, finding) : undefined}
    >
      <span className="leading-none">
        <EvidenceGlyph status={result.status} />
        <span className="sr-only">{statusWords[result.status]}, </span>
      </span>
      <LevelText found={result.levelFound} asked={result.levelAsked} />
      <span className="truncate text-secondary-foreground max-md:hidden print:col-start-2 print:whitespace-normal print:pb-1">
        {result.satisfiedBy ? `${skillName(result.satisfiedBy)} stands in: ` : null}
        {finding === null ? <span className="text-muted-foreground">silent</span> : `“${quoteLine(text, finding)}”`}
      </span>
    </span>
  );
}
