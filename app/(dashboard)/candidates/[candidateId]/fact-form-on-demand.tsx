"use client";

import { lazy, Suspense } from "react";
import type { FactFormProps } from "./fact-form";

const LoadedForm = lazy(() => import("./fact-form").then((module) => ({ default: module.FactForm })));

/** The form for a kind of fact, whose program is fetched when somebody corrects something: most who read a page correct nothing. */
export function FactForm(props: FactFormProps) {
  return (
    <Suspense fallback={<p className="px-5 pt-3 pb-5 text-13 text-muted-foreground">Opening the form</p>}>
      <LoadedForm {...props} />
    </Suspense>
  );
}
