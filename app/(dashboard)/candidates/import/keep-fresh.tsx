"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { isServerReachable } from "./server-reach";

const REST_MILLISECONDS = 1000;

/** Asks for the page anew, a second after it came, while it is shown and `isActive`, and once more when that ends: the last state
 *  counts. It never asks while an answer is under way: on a slow machine the questions would pile up before a click on a link.
 *  Nor while the server is away: the browser would leave the page, and the files that it has still to send, for one of its own. */
export function KeepFresh({ isActive }: { readonly isActive: boolean }) {
  const router = useRouter();
  const wasActive = useRef(false);
  const [isPending, startTransition] = useTransition();
  useEffect(() => {
    // Also what begins and ends while an answer is under way: that answer may be from before it.
    if (isActive) wasActive.current = true;
    if (isPending) return;
    const refresh = () =>
      startTransition(async () => {
        if (await isServerReachable()) startTransition(() => router.refresh());
      });
    if (!isActive) {
      if (wasActive.current) refresh();
      wasActive.current = false;
      return;
    }
    const timer = setInterval(
      () => (document.visibilityState === "visible" ? refresh() : undefined),
      REST_MILLISECONDS,
    );
    return () => clearInterval(timer);
  }, [isActive, isPending, router]);
  return null;
}
