"use client";

import { type FormEvent, startTransition, useActionState, useState } from "react";
import type { LintView } from "@/app/(dashboard)/job-descriptions/lint-view";
import { MarkedPosting } from "@/app/(dashboard)/job-descriptions/marked-posting";
import { errorsIn, type FailedForm, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Input, Textarea } from "@/components/ui/input";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { applyProposal, gapsIn, type PostingFinding } from "@/lib/domain/posting/finding";
import { formatQuantity } from "@/lib/format";
import type { ActionState } from "@/lib/server/action";
import { lintTextAction } from "./actions";
import { Findings } from "./findings";

/** A text that is read when it is sent or changed, with the way back. */
function useReadText() {
  const [state, send, isReading] = useActionState(lintTextAction, { status: "idle" });
  // Without scripts the page comes anew with what was sent.
  const [text, setText] = useState(() => typedBefore(state));
  const [place, setPlace] = useState("");
  const [earlier, setEarlier] = useState<readonly string[]>([]);
  const view = state.status === "done" ? state.result : null;

  function read(words: string): void {
    const form = new FormData();
    form.set("text", words);
    form.set("place", place);
    setText(words);
    startTransition(() => send(form));
  }

  return {
    ...{ text, setText, place, setPlace, view, send, read, isReading },
    failed: state.status === "failed" ? state : null,
    isStale: isReading || text !== view?.text,
    apply: (finding: PostingFinding) => {
      if (view === null) return;
      setEarlier([...earlier, view.text]);
      read(applyProposal(view.text, finding.proposal));
    },
    /** null while there is nothing to take back. */
    undo:
      earlier.length === 0
        ? null
        : () => {
            setEarlier(earlier.slice(0, -1));
            read(earlier.at(-1) ?? text);
          },
  };
}

/** A pasted text and what the linter says of it. Each change can be taken back; what was typed stays whatever happens. */
export function CheckForm() {
  const linted = useReadText();
  const [chosen, setChosen] = useState<number | null>(null);
  const { view, text, isReading } = linted;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setChosen(null);
    if (!isReading) linted.read(text);
  }

  function apply(finding: PostingFinding): void {
    setChosen(null);
    linted.apply(finding);
  }

  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_400px]">
      <div className="grid gap-4">
        <TextPanel
          failed={linted.failed}
          isReading={isReading}
          text={text}
          place={linted.place}
          onText={linted.setText}
          onPlace={linted.setPlace}
          onUndo={linted.undo}
          send={linted.send}
          onSubmit={submit}
        />
        {view === null ? null : <ReadPanel view={view} chosen={chosen} onChoose={setChosen} />}
      </div>
      <div className="grid gap-4 print:block print:*:mb-3">
        <Findings view={view} chosen={chosen} onChoose={setChosen} onApply={apply} isStale={linted.isStale} />
      </div>
    </div>
  );
}

type ReadPanelProps = {
  readonly view: LintView;
  readonly chosen: number | null;
  readonly onChoose: (finding: number) => void;
};

function ReadPanel({ view, ...choosing }: ReadPanelProps) {
  return (
    <Panel>
      <PanelHead title={sentenceOf(view)} subtitle={gapSentence(view.text)} />
      <PanelBody>
        <MarkedPosting text={view.text} findings={view.findings} {...choosing} />
      </PanelBody>
    </Panel>
  );
}

type TextPanelProps = {
  readonly failed: FailedForm | null;
  readonly isReading: boolean;
  readonly text: string;
  readonly place: string;
  readonly onText: (text: string) => void;
  readonly onPlace: (place: string) => void;
  /** null while there is nothing to take back. */
  readonly onUndo: (() => void) | null;
  readonly send: (form: FormData) => void;
  readonly onSubmit: (event: FormEvent) => void;
};

function TextPanel({ failed, isReading, text, place, onText, onPlace, onUndo, send, onSubmit }: TextPanelProps) {
  return (
    <Panel className="print:hidden">
      <PanelHead title="The text" subtitle="As it stands on the page or in the mail; headings and lists are read" />
      <PanelBody>
        <form action={send} onSubmit={onSubmit} className="grid gap-3">
          <FormFailure message={failed?.message ?? null} />
          <Field label="Job description" errors={errorsIn(failed, "text")}>
            {(wiring) => (
              <Textarea
                {...wiring}
                name="text"
                value={text}
                onChange={(event) => onText(event.target.value)}
                className="min-h-64"
              />
            )}
          </Field>
          <Field label="Place" hint="Empty takes the places that the text names." errors={errorsIn(failed, "place")}>
            {(wiring) => (
              <Input {...wiring} name="place" value={place} onChange={(event) => onPlace(event.target.value)} />
            )}
          </Field>
          <p className="flex flex-wrap gap-2">
            <Button type="submit" tone="primary" aria-disabled={isReading}>
              {isReading ? "Reading" : "Check it"}
            </Button>
            {onUndo === null ? null : <Button onClick={onUndo}>Undo the last change</Button>}
            {text === "" ? null : <CopyButton label="Copy the text" text={text} />}
          </p>
        </form>
      </PanelBody>
    </Panel>
  );
}

function typedBefore(state: ActionState<LintView>): string {
  if (state.status === "done") return state.result.text;
  return state.status === "failed" ? typedIn(state, "text") : "";
}

function sentenceOf({ nearest, findings }: LintView): string {
  const role = nearest === null ? "It describes none of the ten roles" : `It describes the role ${nearest.name}`;
  return `${role}; ${findings.length === 0 ? "nothing was found" : formatQuantity(findings.length, "finding")}`;
}

function gapSentence(text: string): string {
  const gaps = gapsIn(text).length;
  return gaps === 0
    ? "The words that a finding is about are marked"
    : `${formatQuantity(gaps, "gap")} in square brackets to fill in`;
}
