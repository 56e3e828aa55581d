"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef } from "react";
import { navPlaces } from "@/components/layout/nav-places";

const SEQUENCE_MILLISECONDS = 1000;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName))
  );
}

type ShellKeys = { readonly onPalette: () => void; readonly onKeys: () => void };

/** Listens for Ctrl-K or ⌘K (palette), "?" (key list) and "g" followed by the key of a place. Plain keys are left alone while somebody types. */
export function useShellKeys({ onPalette, onKeys }: ShellKeys): void {
  const router = useRouter();
  const lastG = useRef(Number.NEGATIVE_INFINITY);

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      onPalette();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === "?") onKeys();
    const place = navPlaces.find((candidate) => candidate.key === event.key);
    if (place && event.timeStamp - lastG.current < SEQUENCE_MILLISECONDS) router.push(place.href);
    lastG.current = event.key === "g" ? event.timeStamp : Number.NEGATIVE_INFINITY;
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
