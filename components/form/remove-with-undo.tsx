"use client";

import { type ComponentProps, useState } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";

type Fields = Readonly<Record<string, string>>;

type Outcome<Result> =
  | { readonly status: "idle" }
  | { readonly status: "failed"; readonly message: string }
  | { readonly status: "done"; readonly result: Result };

type Act<Result> = (previous: { readonly status: "idle" }, form: FormData) => Promise<Outcome<Result>>;

type RemoveWithUndoProps<Removed, Restored> = Pick<ComponentProps<typeof Button>, "size" | "tone" | "aria-label"> & {
  readonly act: Act<Removed>;
  readonly fields: Fields;
  /** What is said when it is gone. */
  readonly done: (removed: Removed) => string;
  /** Where the person goes then. */
  readonly onRemoved: () => void;
  readonly restore: Act<Restored>;
  /** What puts it back. */
  readonly restoreFields: (removed: Removed) => Fields;
  readonly onRestored: (restored: Restored) => void;
  /** What is said when it is back; null where the page that opens says it. */
  readonly restored: string | null;
  readonly children: string;
};

/** Removes something at once; the message that says so puts it back. A second press while the first is under way does nothing. */
export function RemoveWithUndo<Removed, Restored>(props: RemoveWithUndoProps<Removed, Restored>) {
  const { act, fields, done, onRemoved, restore, restoreFields, onRestored, restored, children, ...look } = props;
  const [isBusy, setIsBusy] = useState(false);
  const showToast = useToast();

  async function remove(): Promise<void> {
    setIsBusy(true);
    const state = await act({ status: "idle" }, formOf(fields));
    setIsBusy(false);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status !== "done") return;
    const removed = state.result;
    showToast({ message: done(removed), undo: () => putBack(restoreFields(removed)) });
    onRemoved();
  }

  async function putBack(sent: Fields): Promise<void> {
    const state = await restore({ status: "idle" }, formOf(sent));
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status !== "done") return;
    if (restored !== null) showToast({ message: restored });
    onRestored(state.result);
  }

  return (
    <Button {...look} aria-disabled={isBusy} onClick={() => (isBusy ? undefined : void remove())}>
      {children}
    </Button>
  );
}

function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
