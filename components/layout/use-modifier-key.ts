"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** The key that opens the palette together with K: "⌘" on a Mac, else "Ctrl". The server does not know and says "Ctrl". */
export function useModifierKey(): "⌘" | "Ctrl" {
  return useSyncExternalStore(
    never,
    () => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl"),
    () => "Ctrl",
  );
}
