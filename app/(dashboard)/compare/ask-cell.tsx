import { questionWords } from "@/app/(dashboard)/candidates/[candidateId]/ask-list";
import { asksOf } from "@/app/(dashboard)/candidates/[candidateId]/candidate-view";
import { skillName } from "@/components/evidence/skill-names";
import type { Score } from "@/lib/domain/scoring/score";
import { formatPoints } from "@/lib/format";

/** The first question to ask one of the compared. */
export function AskCell({ score }: { readonly score: Score }) {
  const ask = asksOf(score)[0];
  if (!ask) return <span className="text-muted-foreground">nothing is unknown</span>;
  const others = ask.skills.length - 1;
  return (
    <>
      <p className="text-pretty">{questionWords(ask)}</p>
      <p className="text-12 text-muted-foreground">
        {skillName(ask.skills[0] ?? "")}
        {others > 0 ? ` and ${others} more` : ""}, +{formatPoints(ask.points)}
        {ask.settlesMustHave ? ", must-have" : ""}
      </p>
    </>
  );
}
