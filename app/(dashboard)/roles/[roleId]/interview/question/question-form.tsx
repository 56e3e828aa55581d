"use client";

import { useActionState } from "react";
import { addQuestionAction, changeQuestionAction } from "@/app/(dashboard)/roles/[roleId]/interview/actions";
import { errorsIn, type FailedForm, tickedIn, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import { Button } from "@/components/ui/button";
import { Checkbox, Input, Textarea } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import type { KitQuestion } from "@/lib/data/interview-questions";

type Choice = { readonly slug: string; readonly name: string };
type QuestionFormProps = {
  readonly role: string;
  /** The own question that is changed; null for a new one. */
  readonly question: KitQuestion | null;
  readonly skills: readonly Choice[];
};

const ANCHORS = [
  { name: "strong", score: 5, label: "A strong answer, 5" },
  { name: "acceptable", score: 3, label: "An acceptable answer, 3" },
  { name: "weak", score: 1, label: "A weak answer, 1" },
] as const;

/** A question with its skills, minutes, anchors and follow-ups. */
export function QuestionForm({ role, question, skills }: QuestionFormProps) {
  const [state, save] = useActionState(question === null ? addQuestionAction : changeQuestionAction, {
    status: "idle",
  });
  const failed = state.status === "failed" ? state : null;
  const at = (name: string, before: string) => (failed === null ? before : typedIn(failed, name));
  return (
    <form action={save} className="grid gap-4">
      <FormFailure message={failed?.message ?? null} />
      <input type="hidden" name="role" value={role} />
      {question?.own ? (
        <>
          <input type="hidden" name="id" value={question.id} />
          <input type="hidden" name="seenVersion" value={question.own.version} />
        </>
      ) : null}
      <Field label="Question" errors={errorsIn(failed, "question")}>
        {(wiring) => (
          <Textarea {...wiring} name="question" required defaultValue={at("question", question?.question ?? "")} />
        )}
      </Field>
      <Field label="Minutes" errors={errorsIn(failed, "timeMinutes")}>
        {(wiring) => (
          <Input
            {...wiring}
            name="timeMinutes"
            inputMode="numeric"
            required
            className="w-24 text-right"
            defaultValue={at("timeMinutes", String(question?.timeMinutes ?? 20))}
          />
        )}
      </Field>
      <SkillChoices skills={skills} failed={failed} chosen={question?.competencies ?? []} />
      {ANCHORS.map(({ name, score, label }) => (
        <Field key={name} label={label} errors={errorsIn(failed, name)}>
          {(wiring) => <Textarea {...wiring} name={name} required defaultValue={at(name, anchorOf(question, score))} />}
        </Field>
      ))}
      <Field label="Follow-ups" hint="One a line." errors={errorsIn(failed, "followUps")}>
        {(wiring) => (
          <Textarea {...wiring} name="followUps" defaultValue={at("followUps", question?.followUps.join("\n") ?? "")} />
        )}
      </Field>
      <div className="flex gap-2">
        <SubmitButton busyLabel="Saving">{question === null ? "Add to the kit" : "Save the question"}</SubmitButton>
        <Button asChild>
          <Link href={`/roles/${role}/interview`}>Cancel</Link>
        </Button>
      </div>
    </form>
  );
}

function anchorOf(question: KitQuestion | null, score: number): string {
  return question?.anchors.find((anchor) => anchor.score === score)?.behaviour ?? "";
}

type SkillChoicesProps = {
  readonly skills: readonly Choice[];
  readonly failed: FailedForm | null;
  readonly chosen: readonly string[];
};

function SkillChoices({ skills, failed, chosen }: SkillChoicesProps) {
  const ticked = tickedIn(failed, "competencies") ?? chosen;
  const [error] = errorsIn(failed, "competencies");
  return (
    <fieldset className="grid gap-1.5">
      <legend className="font-medium text-12 text-secondary-foreground">Skills that an answer shows, up to ten</legend>
      {error ? <p className="text-12 text-unmet-text">{error}</p> : null}
      <div className="grid max-h-64 gap-x-4 gap-y-1 overflow-y-auto rounded-md border p-3 sm:grid-cols-2 lg:grid-cols-3">
        {skills.map(({ slug, name }) => (
          <label key={slug} htmlFor={`skill-${slug}`} className="flex min-h-6 items-center gap-2 text-13">
            <Checkbox id={`skill-${slug}`} name="competencies[]" value={slug} defaultChecked={ticked.includes(slug)} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
