import { Panel, PanelHead } from "@/components/ui/panel";
import type { LoopProblem, LoopRound } from "@/lib/domain/interview/interview-loop";
import { formatList, formatQuantity } from "@/lib/format";
import type { AskableQuestion } from "./round-editor";

type LoopProblemsProps = {
  readonly problems: readonly LoopProblem[];
  readonly needed: readonly string[];
  readonly rounds: readonly LoopRound[];
  readonly questions: readonly AskableQuestion[];
  readonly names: Readonly<Record<string, string>>;
};

/** What is wrong with the loop as it stands, each with what to do about it. */
export function LoopProblems({ problems, needed, rounds, questions, names }: LoopProblemsProps) {
  const words = { names, rounds, questions };
  const title =
    problems.length === 0
      ? `All ${needed.length} competencies are rated once`
      : `${formatQuantity(problems.length, "thing")} to settle`;
  return (
    <Panel>
      <div role="status">
        <PanelHead title={title} subtitle="Must-haves and heavy requirements of the profile" />
      </div>
      <ul>
        {problems.map((problem) => {
          const text = inWords(problem, words);
          return (
            <li key={text} className="border-t px-4 py-2 text-13 text-pretty">
              {text}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

type Words = Pick<LoopProblemsProps, "names" | "rounds" | "questions">;

function inWords(problem: LoopProblem, { names, rounds, questions }: Words): string {
  const round = (index: number) => rounds[index]?.name || `round ${index + 1}`;
  switch (problem.kind) {
    case "never-rated": {
      const name = names[problem.competency] ?? problem.competency;
      return problem.askable
        ? `Nobody rates ${name}: tick it under a question, or ask one more.`
        : `No question of the kit shows ${name}: add one of your own, or rely on the résumé.`;
    }
    case "rated-twice":
      return `${names[problem.competency] ?? problem.competency} is rated in ${formatList(problem.rounds.map(round))}: leave it to one.`;
    case "asked-twice": {
      const words = questions.find(({ id }) => id === problem.question)?.question ?? "A question";
      return `“${words}” is asked in ${formatList(problem.rounds.map(round))}.`;
    }
    case "too-long":
      return `${round(problem.round)} asks for ${problem.minutesOver} minutes more than it has.`;
    case "nobody-asks":
      return `${round(problem.round)} has no interviewer.`;
    case "question-gone":
      return `${round(problem.round)} asks a question that was taken out of the kit.`;
  }
}
