"use client";

import { useEffect, useId, useState } from "react";
import { Field } from "@/components/form/field";
import { Input } from "@/components/ui/input";
import type { TextRange } from "@/lib/domain/text-range";
import { suggestSkillsAction } from "./actions";
import { CorrectionForm } from "./fact-forms";
import { StandingField, skillCorrection } from "./skill-standing";
import type { CorrectionTarget } from "./use-correction";

type Suggestion = { readonly slug: string; readonly name: string };

/** What was found, and for which words; null before the first answer. */
type Found = { readonly asked: string | null; readonly suggestions: readonly Suggestion[] };

const PAUSE_MILLISECONDS = 150;

type AddSkillFormProps = {
  readonly target: CorrectionTarget;
  /** Where the words stand, and the words. */
  readonly quote: TextRange;
  readonly words: string;
  readonly onClose: () => void;
};

/** Names the skill that words of the résumé show, and how far they show it. */
export function AddSkillForm({ target, quote, words, onClose }: AddSkillFormProps) {
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [standing, setStanding] = useState("3");
  const { asked, suggestions } = useSuggestions(typed ?? words);
  const name = typed ?? suggestions.find((skill) => isNamedBy(skill, words))?.name ?? "";
  const chosen = suggestions.find((skill) => skill.name.toLowerCase() === name.trim().toLowerCase());
  const isUnknown = chosen === undefined && name.trim() !== "" && asked === typed && suggestions.length === 0;
  return (
    <CorrectionForm
      isNew
      target={target}
      onClose={onClose}
      correction={chosen === undefined ? null : skillCorrection(chosen.slug, standing, quote)}
      removal={null}
      message={`${chosen?.name} added; the score follows.`}
    >
      {(errors) => (
        <>
          <Field
            label="Skill"
            errors={isUnknown ? ["No skill is called that. Choose one from the list that opens as you type."] : errors}
          >
            {(wiring) => (
              <Input
                {...wiring}
                value={name}
                list={listId}
                autoComplete="off"
                maxLength={100}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
          <datalist id={listId}>
            {suggestions.map((skill) => (
              <option key={skill.slug} value={skill.name} />
            ))}
          </datalist>
          <StandingField label="What the words show" value={standing} leftOut={["none"]} onChange={setStanding} />
        </>
      )}
    </CorrectionForm>
  );
}

/** Letters by which words that name a skill begin like it. */
const SAME_LETTERS = 4;

/** Whether words are a skill's name or begin like it, so that nobody has to type it. */
function isNamedBy({ name }: Suggestion, words: string): boolean {
  return name.toLowerCase().startsWith(words.toLowerCase().slice(0, SAME_LETTERS));
}

/** Skills whose name or alias is like what was typed, once typing pauses; answers to older text are dropped. */
function useSuggestions(typed: string): Found {
  const [found, setFound] = useState<Found>({ asked: null, suggestions: [] });
  useEffect(() => {
    if (typed.trim() === "") return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const form = new FormData();
      form.set("typed", typed.slice(0, 200));
      const state = await suggestSkillsAction({ status: "idle" }, form);
      if (isCurrent) setFound({ asked: typed, suggestions: state.status === "done" ? state.result : [] });
    }, PAUSE_MILLISECONDS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [typed]);
  return found;
}
