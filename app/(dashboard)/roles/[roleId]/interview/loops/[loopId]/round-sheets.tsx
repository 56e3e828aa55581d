import { Anchors } from "@/app/(dashboard)/roles/[roleId]/interview/question-panel";
import { skillName } from "@/components/evidence/skill-names";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { TextList } from "@/components/ui/text-list";
import type { InterviewLoop } from "@/lib/data/interview-loops";
import type { KitQuestion } from "@/lib/data/interview-questions";
import type { AskedQuestion, LoopRound } from "@/lib/domain/interview/interview-loop";

type RoundSheetsProps = {
  readonly role: string;
  readonly loop: InterviewLoop;
  readonly questions: readonly KitQuestion[];
};

/** A sheet for each interviewer, one page each on paper: the questions with their anchors, and room for marks and words. */
export function RoundSheets({ role, loop, questions }: RoundSheetsProps) {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return (
    <section className="mt-6 print:mt-0">
      <h2 className="mb-3 font-semibold text-16 print:hidden">The interviewers' sheets</h2>
      <div className="grid gap-4 print:block">
        {loop.rounds.map((round, index) => (
          // Two rounds may be named alike; a round has no other name than its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: the sheets are drawn as they are saved and never move.
          <RoundSheet key={index} role={role} round={round} questions={byId} />
        ))}
      </div>
    </section>
  );
}

type RoundSheetProps = {
  readonly role: string;
  readonly round: LoopRound;
  readonly questions: ReadonlyMap<string, KitQuestion>;
};

function RoundSheet({ role, round, questions }: RoundSheetProps) {
  return (
    <Panel className="print:break-after-page print:border-0 print:last:break-after-auto">
      <PanelHead
        title={`${round.name}: ${round.interviewer === "" ? "nobody named yet" : round.interviewer}`}
        subtitle={`${role}, ${round.minutes} minutes, ten of them for greeting and the candidate's own questions`}
      />
      {round.questions.map((asked) => (
        <AskedSheet key={asked.question} asked={asked} question={questions.get(asked.question) ?? null} />
      ))}
      {round.questions.length === 0 ? (
        <PanelBody className="text-13 text-muted-foreground">This round asks nothing yet.</PanelBody>
      ) : null}
    </Panel>
  );
}

function AskedSheet({ asked, question }: { readonly asked: AskedQuestion; readonly question: KitQuestion | null }) {
  if (question === null)
    return (
      <PanelBody className="border-t pt-3 text-13 text-muted-foreground">
        A question of this round is no longer in the kit.
      </PanelBody>
    );
  return (
    <PanelBody className="grid gap-3 border-t pt-3 text-13">
      <h3 className="font-medium text-pretty">
        {question.question} <span className="font-normal text-muted-foreground">({question.timeMinutes} minutes)</span>
      </h3>
      <Anchors anchors={question.anchors} />
      {question.followUps.length === 0 ? null : <TextList title="Follow up" lines={question.followUps} />}
      <ul className="grid gap-1.5">
        {asked.rates.map((skill) => (
          <li key={skill} className="flex items-center justify-between gap-3 border-b py-1">
            <span>{skillName(skill)}</span>
            <span aria-hidden className="tracking-[0.6em] text-muted-foreground">
              12345
            </span>
          </li>
        ))}
      </ul>
      <div aria-hidden className="hidden h-24 border print:block" />
    </PanelBody>
  );
}
