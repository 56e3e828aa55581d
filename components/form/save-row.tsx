import type { ReactNode } from "react";
import { SubmitButton } from "@/components/form/submit-button";

type SaveRowProps = {
  readonly tone?: "primary" | "secondary";
  readonly busyLabel: string;
  /** What is said beside the button once it is done; null before. */
  readonly done: string | null;
  readonly children: ReactNode;
};

/** The end of a form that stays where it is: its button, and what came of it, announced. */
export function SaveRow({ tone = "secondary", busyLabel, done, children }: SaveRowProps) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <SubmitButton tone={tone} busyLabel={busyLabel}>
        {children}
      </SubmitButton>
      <p role="status" className="text-13 text-met-text">
        {done}
      </p>
    </div>
  );
}
