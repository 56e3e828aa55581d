"use client";

import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { Checkbox, Input, Select } from "@/components/ui/input";
import { Panel, PanelBody } from "@/components/ui/panel";
import {
  type AskedQuestion,
  type LoopQuestion,
  type LoopRound,
  minutesLeft,
} from "@/lib/domain/interview/interview-loop";
import { addQuestion, moveQuestion } from "./edit-rounds";

/** A question that a round may ask, with its words. */
export type AskableQuestion = LoopQuestion & { readonly question: string };

type RoundEditorProps = {
  readonly index: number;
  readonly rounds: readonly LoopRound[];
  readonly round: LoopRound;
  readonly questions: readonly AskableQuestion[];
  readonly names: Readonly<Record<string, string>>;
  readonly onChange: (round: LoopRound) => void;
  readonly onRounds: (rounds: readonly LoopRound[]) => void;
  /** Null for the only round. */
  readonly onRemove: (() => void) | null;
};

/** One round: who, how long, what is asked, and which competencies each question rates. */
export function RoundEditor(props: RoundEditorProps) {
  const { index, rounds, round, questions, onChange, onRounds, onRemove } = props;
  const byId = new Map(questions.map((question) => [question.id, question]));
  const asked = new Set(rounds.flatMap((entry) => entry.questions.map(({ question }) => question)));
  const left = minutesLeft(round, byId);
  return (
    <Panel>
      <PanelBody className="grid gap-3 pt-3">
        <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_96px_auto] sm:items-end">
          <Field label={`Round ${index + 1}`}>
            {(wiring) => (
              <Input
                {...wiring}
                maxLength={80}
                value={round.name}
                onChange={(event) => onChange({ ...round, name: event.target.value })}
              />
            )}
          </Field>
          <Field label="Who asks">
            {(wiring) => (
              <Input
                {...wiring}
                maxLength={120}
                value={round.interviewer}
                onChange={(event) => onChange({ ...round, interviewer: event.target.value })}
              />
            )}
          </Field>
          <Field label="Minutes">
            {(wiring) => (
              <Input
                {...wiring}
                type="number"
                min={15}
                max={240}
                value={round.minutes}
                onChange={(event) => onChange({ ...round, minutes: Math.round(event.target.valueAsNumber) || 0 })}
              />
            )}
          </Field>
          {onRemove === null ? null : (
            <Button
              tone="ghost"
              className="justify-self-start"
              onClick={onRemove}
              aria-label={`Remove round ${index + 1}, ${round.name}`}
            >
              Remove
            </Button>
          )}
        </div>
        <p className={`text-12 ${left < 0 ? "text-unmet-text" : "text-muted-foreground"}`}>
          {left < 0 ? `${-left} minutes over` : `${left} minutes free`}, beside ten around the questions
        </p>
        {round.questions.map((entry) => (
          <AskedEditor key={entry.question} {...props} asked={entry} question={byId.get(entry.question) ?? null} />
        ))}
        <Select
          aria-label={`Add a question to round ${index + 1}`}
          value=""
          onChange={(event) => {
            const question = byId.get(event.target.value);
            if (question !== undefined) onRounds(addQuestion(rounds, index, question));
          }}
        >
          <option value="">Add a question</option>
          {questions
            .filter(({ id }) => !asked.has(id))
            .map(({ id, question, timeMinutes }) => (
              <option key={id} value={id}>
                {timeMinutes} minutes: {question}
              </option>
            ))}
        </Select>
      </PanelBody>
    </Panel>
  );
}

type AskedEditorProps = RoundEditorProps & {
  readonly asked: AskedQuestion;
  /** Null when the kit no longer has it. */
  readonly question: AskableQuestion | null;
};

function AskedEditor({ index, rounds, round, names, onChange, onRounds, asked, question }: AskedEditorProps) {
  const without = round.questions.filter(({ question: id }) => id !== asked.question);
  const set = (rates: readonly string[]) =>
    onChange({
      ...round,
      questions: round.questions.map((entry) => (entry === asked ? { ...entry, rates: [...rates] } : entry)),
    });
  const words = question?.question ?? "A question that the kit no longer has";
  return (
    <section className="grid gap-2 border-t pt-3 text-13" aria-label={words}>
      <p className="text-pretty">{words}</p>
      <fieldset className="flex flex-wrap gap-x-4 gap-y-1">
        <legend className="sr-only">Competencies that this question rates</legend>
        {(question?.competencies ?? asked.rates).map((competency) => (
          <label
            key={competency}
            htmlFor={`${asked.question}-${competency}`}
            className="flex min-h-6 items-center gap-1.5 text-12"
          >
            <Checkbox
              id={`${asked.question}-${competency}`}
              checked={asked.rates.includes(competency)}
              onChange={(event) =>
                set(
                  event.target.checked
                    ? [...asked.rates, competency]
                    : asked.rates.filter((other) => other !== competency),
                )
              }
            />
            {names[competency] ?? competency}
          </label>
        ))}
      </fieldset>
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-12 text-muted-foreground">
          {question === null ? "" : `${question.timeMinutes} minutes`}
        </span>
        <Select
          className="h-7 w-auto text-12"
          aria-label="Round that asks it"
          value={String(index)}
          onChange={(event) => onRounds(moveQuestion(rounds, asked.question, index, Number(event.target.value)))}
        >
          {rounds.map((other, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a round has no other name than its place.
            <option key={place} value={String(place)}>
              {place === index ? `In ${other.name}` : `Move to ${other.name}`}
            </option>
          ))}
        </Select>
        <Button size="sm" tone="ghost" onClick={() => onChange({ ...round, questions: without })}>
          Do not ask
        </Button>
      </div>
    </section>
  );
}
