"use client";

import { useActionState, useState } from "react";
import { changeLoopAction } from "@/app/(dashboard)/roles/[roleId]/interview/actions";
import { errorsIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { checkLoop, type LoopRound } from "@/lib/domain/interview/interview-loop";
import type { ActionState } from "@/lib/server/action";
import { addRound, changeRound, removeRound } from "./edit-rounds";
import { LoopProblems } from "./loop-problems";
import { RemoveLoop } from "./remove-loop";
import { type AskableQuestion, RoundEditor } from "./round-editor";

type LoopDeskProps = {
  readonly role: string;
  readonly loop: {
    readonly id: string;
    readonly name: string;
    readonly rounds: readonly LoopRound[];
    readonly version: number;
  };
  readonly questions: readonly AskableQuestion[];
  readonly needed: readonly string[];
  /** Names of the skills by slug. */
  readonly names: Readonly<Record<string, string>>;
  readonly mayChange: boolean;
};

/** The loop on the table: who asks what, what is wrong with it, and saving. Nothing that was changed is lost by a refused save. */
export function LoopDesk({ role, loop, questions, needed, names, mayChange }: LoopDeskProps) {
  const [name, setName] = useState(loop.name);
  const [rounds, setRounds] = useState<readonly LoopRound[]>(loop.rounds);
  // What was saved last: a change that somebody else saves meanwhile must not become the one that this desk builds on.
  const [base, setBase] = useState(loop);
  const [state, save] = useActionState<ActionState<{ readonly version: number }>, FormData>(
    async (previous, form) => {
      const next = await changeLoopAction(previous, form);
      if (next.status === "done") setBase({ id: loop.id, name, rounds, version: next.result.version });
      return next;
    },
    { status: "idle" },
  );
  const failed = state.status === "failed" ? state : null;
  const changed = name !== base.name || JSON.stringify(rounds) !== JSON.stringify(base.rounds);
  const problems = checkLoop(rounds, questions, needed);
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_300px] print:hidden">
      <fieldset disabled={!mayChange} className="grid min-w-0 gap-4">
        <legend className="sr-only">Rounds</legend>
        {rounds.map((round, index) => (
          <RoundEditor
            // biome-ignore lint/suspicious/noArrayIndexKey: a round has no other name than its place, and its fields are controlled.
            key={index}
            index={index}
            rounds={rounds}
            round={round}
            questions={questions}
            names={names}
            onChange={(next) => setRounds(changeRound(rounds, index, next))}
            onRounds={setRounds}
            onRemove={rounds.length > 1 ? () => setRounds(removeRound(rounds, index)) : null}
          />
        ))}
        {mayChange && rounds.length < 10 ? (
          <div>
            <Button onClick={() => setRounds(addRound(rounds))}>Add a round</Button>
          </div>
        ) : null}
      </fieldset>
      <div className="grid gap-4 lg:sticky lg:top-4">
        {mayChange ? (
          <Panel>
            <PanelHead title={changed ? "Changed, not saved" : "Saved"} />
            <PanelBody>
              <form action={save} className="grid gap-3">
                <FormFailure message={failed?.message ?? null} />
                <input type="hidden" name="id" value={loop.id} />
                <input type="hidden" name="seenVersion" value={base.version} />
                <input type="hidden" name="rounds" value={JSON.stringify(rounds)} />
                <Field label="Name" errors={errorsIn(failed, "name")}>
                  {(wiring) => (
                    <Input
                      {...wiring}
                      name="name"
                      maxLength={120}
                      value={name}
                      onChange={(event) => setName(event.target.value)}
                    />
                  )}
                </Field>
                <div>
                  <SubmitButton busyLabel="Saving">Save the loop</SubmitButton>
                </div>
              </form>
              <div className="mt-3 border-t pt-3">
                <RemoveLoop role={role} id={loop.id} version={base.version} />
              </div>
            </PanelBody>
          </Panel>
        ) : null}
        <LoopProblems problems={problems} needed={needed} rounds={rounds} questions={questions} names={names} />
      </div>
    </div>
  );
}
