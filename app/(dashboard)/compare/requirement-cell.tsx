import { EvidenceGlyph } from "@/components/evidence/evidence-glyph";
import { statusWords } from "@/components/evidence/evidence-label";
import { LevelText } from "@/components/evidence/level-pips";
import { quoteLine, wholeQuote } from "@/components/evidence/quote-line";
import { skillName } from "@/components/evidence/skill-names";
import type { RequirementResult } from "@/lib/domain/scoring/score";

/** A requirement's name, whole in its title where it is clipped. */
export function RequirementName({ skill }: { readonly skill: string }) {
  return <span title={skillName(skill)}>{skillName(skill)}</span>;
}

type RequirementCellProps = { readonly result: RequirementResult | null; readonly text: string };

/** State, level found of level asked, and the quote or "silent". */
export function RequirementCell({ result, text }: RequirementCellProps) {
  if (result === null) return <span className="text-muted-foreground">not computable</span>;
  const { finding } = result;
  return (
    <span title={finding ? wholeQuote(text, finding) : undefined}>
      <EvidenceGlyph status={result.status} />
      <span className="sr-only">{statusWords[result.status]}, </span>{" "}
      <LevelText found={result.levelFound} asked={result.levelAsked} />{" "}
      <span className="text-secondary-foreground">
        {result.satisfiedBy ? `${skillName(result.satisfiedBy)} stands in: ` : null}
        {finding === null ? <span className="text-muted-foreground">silent</span> : `“${quoteLine(text, finding)}”`}
      </span>
    </span>
  );
}
