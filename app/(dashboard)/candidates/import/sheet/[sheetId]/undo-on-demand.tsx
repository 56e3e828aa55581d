"use client";

import { lazy, Suspense } from "react";
import type { UndoButtonProps } from "./undo-button";

const LoadedButton = lazy(() => import("./undo-button").then((module) => ({ default: module.UndoButton })));

/** The button that takes an import back, whose program is fetched where there is an import to take back. */
export function UndoButton(props: UndoButtonProps) {
  return (
    <Suspense fallback={null}>
      <LoadedButton {...props} />
    </Suspense>
  );
}
