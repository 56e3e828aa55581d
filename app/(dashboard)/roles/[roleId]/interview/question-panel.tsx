import { skillName } from "@/components/evidence/skill-names";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { TextList } from "@/components/ui/text-list";
import type { KitQuestion } from "@/lib/data/interview-questions";
import { RetireButton } from "./retire-button";

type QuestionPanelProps = {
  readonly role: string;
  readonly question: KitQuestion;
  readonly position: number;
  /** Whether the reader may change an own question. */
  readonly mayChange: boolean;
};

/** One question of the kit with its anchors. */
export function QuestionPanel({ role, question, position, mayChange }: QuestionPanelProps) {
  const levels = question.levels ? question.levels.join(", ") : "every level";
  const origin = question.own === null ? "" : ", your own";
  return (
    <Panel>
      <PanelHead
        title={`${position}. ${question.question}`}
        subtitle={`${question.timeMinutes} minutes, ${levels}${origin}`}
        tools={
          question.own !== null && mayChange ? (
            <>
              <Button asChild size="sm" tone="ghost">
                <Link href={`/roles/${role}/interview/question?id=${question.id}`}>Change</Link>
              </Button>
              <RetireButton id={question.id} version={question.own.version} />
            </>
          ) : null
        }
      />
      <PanelBody className="grid gap-3 text-13">
        <p className="flex flex-wrap gap-1">
          {question.competencies.map((skill) => (
            <Badge key={skill}>{skillName(skill)}</Badge>
          ))}
        </p>
        <Anchors anchors={question.anchors} />
        <div className="grid gap-3 sm:grid-cols-2">
          {question.followUps.length === 0 ? null : <TextList title="Follow up" lines={question.followUps} />}
          {question.redFlags.length === 0 ? null : <TextList title="Red flags" lines={question.redFlags} />}
        </div>
      </PanelBody>
    </Panel>
  );
}

/** What an answer sounds like that earns 5, 3 and 1. */
export function Anchors({ anchors }: Pick<KitQuestion, "anchors">) {
  return (
    <dl className="grid gap-2">
      {anchors.map((anchor) => (
        <div key={anchor.score} className="grid gap-x-3 sm:grid-cols-[112px_minmax(0,1fr)]">
          <dt className="font-medium">
            {anchor.score}, {anchor.label}
          </dt>
          <dd className="text-secondary-foreground text-pretty">{anchor.behaviour}</dd>
        </div>
      ))}
    </dl>
  );
}
