"use client";

import { useActionState, useEffect, useId } from "react";
import { errorsIn } from "@/components/form/failed-form";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { useToast } from "@/components/ui/toast";
import { setStaleMonthsAction } from "./actions";

/** After how many months a claim counts as stale, for everybody. */
export function StaleForm({ months }: { readonly months: number }) {
  const [state, choose] = useActionState(setStaleMonthsAction, { status: "idle" });
  const showToast = useToast();
  const [id, errorId] = [useId(), useId()];
  useEffect(() => {
    if (state.status === "done") showToast({ message: `A claim is stale ${state.result} months after its year now.` });
  }, [state, showToast]);
  const [error] = errorsIn(state.status === "failed" ? state : null, "months");
  return (
    <form action={choose} className="flex flex-wrap items-center gap-2">
      <label htmlFor={id}>Stale after</label>
      <Input
        id={id}
        key={months}
        name="months"
        type="number"
        min={1}
        max={240}
        defaultValue={months}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        className="h-7 w-16"
      />
      <span>months from the end of its year</span>
      <Button type="submit" size="xs">
        Set for everybody
      </Button>
      {error ? (
        <span id={errorId} role="alert" className="text-unmet-text">
          {error}
        </span>
      ) : null}
    </form>
  );
}
