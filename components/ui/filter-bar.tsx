import Link from "next/link";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

/** The filters over a list, in a row that wraps; on a phone it scrolls sideways instead of pushing the list down. */
export function FilterBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <search
      aria-label={label}
      className="-mx-4 mb-3 flex items-center gap-2 overflow-x-auto px-4 py-0.5 md:mx-0 md:flex-wrap md:overflow-visible md:px-0 print:hidden"
    >
      {children}
    </search>
  );
}

/** The way back to everybody; nothing while no filter is on. */
export function ClearFilters({ href, shown }: { readonly href: string; readonly shown: boolean }) {
  if (!shown) return null;
  return (
    <Button asChild size="sm" tone="ghost">
      <Link href={href} scroll={false}>
        Clear filters
      </Link>
    </Button>
  );
}
