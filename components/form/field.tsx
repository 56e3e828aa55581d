"use client";

import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";

/** What a control needs to be named and described: spread it on the control. */
export type FieldWiring = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean | undefined;
};

type FieldProps = {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong and how to mend it; several are shown under one another. */
  readonly errors?: readonly string[];
  readonly children: (wiring: FieldWiring) => ReactNode;
};

/** Label above, hint and errors below, all tied to the control for assistive technology. */
export function Field({ label, hint, errors = [], children }: FieldProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : null;
  const errorId = errors.length > 0 ? `${id}-error` : null;
  const describedBy = [hintId, errorId].filter((part) => part !== null).join(" ");
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-medium text-12 text-secondary-foreground">
        {label}
      </label>
      {children({ id, "aria-describedby": describedBy || undefined, "aria-invalid": errorId ? true : undefined })}
      {hintId ? (
        <p id={hintId} className="text-12 text-muted-foreground">
          {hint}
        </p>
      ) : null}
      {errorId ? (
        <div id={errorId} className="grid gap-1 text-12 text-unmet-text">
          {errors.map((error) => (
            <p key={error} className="flex gap-1.5">
              <CircleAlert aria-hidden className="mt-px size-3.5 shrink-0" />
              {error}
            </p>
          ))}
        </div>
      ) : null}
    </div>
  );
}
