"use client";

import { useEffect } from "react";
import { rememberInCookie } from "@/components/layout/remember-in-cookie";
import { WANTED_COOKIE } from "./wanted-cookie";

const ONE_HOUR_SECONDS = 3600;

/** Keeps for an hour which page was wanted, for whoever comes in by another address: an invitation, a new password, the set-up. */
export function RememberWanted({ next }: { readonly next: string }) {
  useEffect(() => {
    if (next !== "/") rememberInCookie(WANTED_COOKIE, next, ONE_HOUR_SECONDS);
  }, [next]);
  return null;
}
