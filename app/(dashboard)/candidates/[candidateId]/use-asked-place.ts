import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { TextRange } from "@/lib/domain/text-range";
import { askedPlace } from "./asked-place";

/** The place of the text that a link on the page asked for, until something is chosen; `choose` does that with `select`. */
export function useAskedPlace(
  reader: RefObject<HTMLElement | null>,
  select: (skill: string | null) => void,
): { readonly place: TextRange | null; readonly choose: (skill: string | null) => void } {
  const [place, setPlace] = useState<TextRange | null>(null);
  const onHash = useEffectEvent(() => {
    const asked = askedPlace(window.location.hash);
    if (asked === null) return;
    select(null);
    setPlace(asked);
    reader.current?.scrollIntoView({ block: "start" });
    // Asked again, the same link must be a change again.
    window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
  });
  useEffect(() => {
    const listen = () => onHash();
    listen();
    window.addEventListener("hashchange", listen);
    return () => window.removeEventListener("hashchange", listen);
  }, []);
  function choose(skill: string | null): void {
    setPlace(null);
    select(skill);
  }
  return { place, choose };
}
