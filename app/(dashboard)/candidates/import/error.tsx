"use client";

import { useRouter } from "next/navigation";
import { startTransition, useEffect } from "react";
import { PageFailed, type PageFailedProps } from "@/components/layout/page-failed";
import { Sending } from "./sending";
import { isServerReachable } from "./server-reach";

const REST_MILLISECONDS = 2000;
/** A page that fails again so soon fails for another reason than a server that was away. */
const LONG_AGO_MILLISECONDS = 20_000;

let lastTry = Number.NEGATIVE_INFINITY;

/** The page that was being drawn when the server went away: the sending goes on, and the page comes back when the server does. */
export default function ImportPageFailed({ error, reset }: PageFailedProps) {
  const router = useRouter();
  useEffect(() => {
    if (performance.now() - lastTry < LONG_AGO_MILLISECONDS) return;
    const timer = setInterval(async () => {
      if (!(await isServerReachable())) return;
      clearInterval(timer);
      lastTry = performance.now();
      startTransition(() => {
        router.refresh();
        reset();
      });
    }, REST_MILLISECONDS);
    return () => clearInterval(timer);
  }, [router, reset]);
  return (
    <>
      <PageFailed error={error} reset={reset} />
      <div className="px-4 md:px-8">
        <Sending />
      </div>
    </>
  );
}
