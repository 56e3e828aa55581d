"use client";

import type { ComponentProps } from "react";
import { useMay } from "@/components/layout/rights";
import { Link } from "@/components/ui/link";

/** A link to a candidate's page for those who may open it; plain words for the others. */
export function CandidateLink({ href, className, title, children }: ComponentProps<typeof Link>) {
  if (useMay("candidate:read"))
    return (
      <Link href={href} className={className} title={title}>
        {children}
      </Link>
    );
  return (
    <span className={className} title={title}>
      {children}
    </span>
  );
}
