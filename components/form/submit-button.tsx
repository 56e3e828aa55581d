"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "@/components/ui/button";

type SubmitButtonProps = {
  readonly tone?: "primary" | "secondary" | "danger";
  readonly busyLabel: string;
  readonly children: ReactNode;
};

/** Sends the form around it; while that runs it says so and takes no second press. */
export function SubmitButton({ tone = "primary", busyLabel, children }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <Button
      type="submit"
      tone={tone}
      aria-disabled={pending}
      onClick={(event) => (pending ? event.preventDefault() : undefined)}
    >
      {pending ? busyLabel : children}
    </Button>
  );
}
