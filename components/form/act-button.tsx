"use client";

import { useActionState, useEffect } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";

type Outcome = { readonly status: "idle" | "done" } | { readonly status: "failed"; readonly message: string };

type ActButtonProps<State> = {
  /** A server action that needs nothing but `fields`. */
  readonly act: (previous: State, form: FormData) => Promise<State>;
  readonly fields: Readonly<Record<string, string>>;
  readonly label: string;
  /** The label with what it acts on, where several such buttons stand beside each other. */
  readonly describedAs?: string;
  /** What is said when it is done. */
  readonly done: string;
  readonly danger?: boolean;
  readonly small?: boolean;
};

/** A button that does one thing at once, works without JavaScript, and says what came of it. */
export function ActButton<State extends Outcome>({
  act,
  fields,
  label,
  describedAs,
  done,
  danger = false,
  small = false,
}: ActButtonProps<State | { readonly status: "idle" }>) {
  const [state, send] = useActionState<State | { readonly status: "idle" }, FormData>(act, { status: "idle" });
  const showToast = useToast();

  useEffect(() => {
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status === "done") showToast({ message: done });
  }, [state, done, showToast]);

  return (
    <form action={send}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Press label={label} describedAs={describedAs} danger={danger} small={small} />
    </form>
  );
}

type PressProps = {
  readonly label: string;
  readonly describedAs: string | undefined;
  readonly danger: boolean;
  readonly small: boolean;
};

function Press({ label, describedAs, danger, small }: PressProps) {
  const { pending } = useFormStatus();
  return (
    <Button
      type="submit"
      tone={danger ? "danger" : "secondary"}
      size={small ? "xs" : "md"}
      aria-label={describedAs}
      aria-disabled={pending}
      onClick={(event) => (pending ? event.preventDefault() : undefined)}
    >
      {label}
    </Button>
  );
}
