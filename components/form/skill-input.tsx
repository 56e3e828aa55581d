"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";

type SkillInputProps = {
  readonly label: string;
  /** The datalist with all skills. */
  readonly listId: string;
  /** Slugs by lower-case name. */
  readonly slugByName: ReadonlyMap<string, string>;
  /** Takes the skill, or answers why not. */
  readonly onChoose: (skill: string) => string | null;
};

/** Names one skill of the taxonomy; Enter or the button adds it. */
export function SkillInput({ label, listId, slugByName, onChoose }: SkillInputProps) {
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();

  function choose(): void {
    const slug = slugByName.get(typed.trim().toLowerCase());
    const refusal = slug === undefined ? "Choose a skill from the list that opens as you type." : onChoose(slug);
    setProblem(refusal);
    if (refusal === null) setTyped("");
  }

  return (
    <div className="grid gap-1">
      <div className="flex max-w-96 gap-2">
        <Input
          aria-label={label}
          aria-describedby={problem === null ? undefined : problemId}
          aria-invalid={problem === null ? undefined : true}
          placeholder={label}
          list={listId}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            // Enter adds the skill; it must not save the whole profile.
            event.preventDefault();
            choose();
          }}
          className="h-7"
        />
        <Button size="sm" onClick={choose} disabled={typed.trim() === ""}>
          Add
        </Button>
      </div>
      {problem === null ? null : (
        <p id={problemId} role="alert" className="text-12 text-unmet-text">
          {problem}
        </p>
      )}
    </div>
  );
}
