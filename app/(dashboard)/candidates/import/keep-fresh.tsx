"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const EVERY_MILLISECONDS = 1000;

/** Asks for the page anew each second while it is shown and `isActive`. */
export function KeepFresh({ isActive }: { readonly isActive: boolean }) {
  const router = useRouter();
  useEffect(() => {
    if (!isActive) return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, EVERY_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isActive, router]);
  return null;
}
