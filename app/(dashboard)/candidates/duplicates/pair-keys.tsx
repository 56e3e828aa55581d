"use client";

import { useEffect } from "react";

const NEXT = ["j", "ArrowDown"];
const PREVIOUS = ["k", "ArrowUp"];

function step(event: KeyboardEvent): void {
  const isTyping =
    event.target instanceof HTMLElement && ["INPUT", "TEXTAREA", "SELECT"].includes(event.target.tagName);
  const isNext = NEXT.includes(event.key);
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || (!isNext && !PREVIOUS.includes(event.key))) return;
  const pairs = [...document.querySelectorAll<HTMLElement>("[data-pair]")];
  const at = pairs.findIndex((pair) => pair.contains(document.activeElement));
  // Before any pair is chosen the arrows scroll the page as ever.
  if (at < 0 && event.key.startsWith("Arrow")) return;
  const pair = pairs[isNext ? Math.min(at + 1, pairs.length - 1) : Math.max(at - 1, 0)];
  if (pair === undefined) return;
  event.preventDefault();
  pair.focus();
  pair.scrollIntoView({ block: "nearest" });
}

/** "j" and "k" go from pair to pair; once one is chosen the arrows do as well. Its buttons follow with Tab. */
export function PairKeys() {
  useEffect(() => {
    document.addEventListener("keydown", step);
    return () => document.removeEventListener("keydown", step);
  }, []);
  return null;
}
