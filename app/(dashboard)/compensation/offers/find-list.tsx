"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import type { ActionState } from "@/lib/server/action";

/** Something that can be chosen. */
export type Found = { readonly id: string; readonly title: string; readonly note: string };
export type FoundPage = { readonly rows: readonly Found[]; readonly next: string | null };

type FindListProps = {
  readonly label: string;
  /** What may be typed. */
  readonly hint: string;
  /** What is asked with `search` and `from`. */
  readonly act: (previous: { readonly status: "idle" }, form: FormData) => Promise<ActionState<FoundPage>>;
  readonly fields?: Readonly<Record<string, string>>;
  /** Whether something is listed before anybody types. */
  readonly isListed: boolean;
  readonly none: string;
  readonly onChoose: (found: Found) => void;
};

const PAUSE_MS = 250;

/** Finds one of many by what is typed, without leaving the page: what stands in other fields stays. */
export function FindList({ label, hint, act, fields = {}, isListed, none, onChoose }: FindListProps) {
  const [text, setText] = useState("");
  const { page, problem, ask } = useFound(act, fields);
  const id = useId();
  const isAsked = isListed || text.trim() !== "";

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for what is typed alone.
  useEffect(() => {
    if (!isAsked) return;
    const timer = setTimeout(() => ask(text, null), text === "" ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  // Inside a form, Enter would send it.
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (isAsked) ask(text, null);
  }

  const { rows, next } = page ?? { rows: [], next: null };
  return (
    <search aria-label={label} className="grid gap-1.5">
      <label htmlFor={id} className="font-medium text-12 text-secondary-foreground">
        {label}
      </label>
      <Input
        id={id}
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        maxLength={120}
      />
      <p id={`${id}-hint`} role="status" className="text-12 text-muted-foreground">
        {problem ?? (isAsked && page !== null && rows.length === 0 ? none : hint)}
      </p>
      {isAsked && rows.length > 0 ? (
        <ul aria-label="Found" className="max-h-72 divide-y overflow-y-auto rounded-md border text-13">
          {rows.map((found) => (
            <li key={found.id}>
              <button
                type="button"
                onClick={() => onChoose(found)}
                className="grid w-full px-3 py-1.5 text-left hover:bg-muted"
              >
                <bdi className="font-medium [overflow-wrap:anywhere]">{found.title}</bdi>
                <span className="text-12 text-muted-foreground">{found.note}</span>
              </button>
            </li>
          ))}
          {next === null ? null : (
            <li className="px-3 py-1.5">
              <Button size="xs" onClick={() => ask(text, next)}>
                More
              </Button>
            </li>
          )}
        </ul>
      ) : null}
    </search>
  );
}

type Asking = Pick<FindListProps, "act"> & { readonly fields: Readonly<Record<string, string>> };

/** What was found last, and how to ask for more of it. An answer that comes after a later question is dropped. */
function useFound(act: Asking["act"], fields: Asking["fields"]) {
  const [page, setPage] = useState<FoundPage | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const asked = useRef(0);

  async function answer(text: string, from: string | null): Promise<void> {
    asked.current += 1;
    const mine = asked.current;
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, search: text, from: from ?? "" })) form.set(name, value);
    const state = await act({ status: "idle" }, form);
    if (mine !== asked.current) return;
    setProblem(state.status === "failed" ? state.message : null);
    if (state.status !== "done") return;
    const { rows, next } = state.result;
    setPage((before) => (from === null ? state.result : { rows: [...(before?.rows ?? []), ...rows], next }));
  }

  return { page, problem, ask: (text: string, from: string | null) => void answer(text, from) };
}
