"use client";

import { useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";

/** The filters over a list, in a row that wraps; on a phone it scrolls sideways instead of pushing the list down. Each filter acts by
 *  itself; without scripts a button sends them all. */
export function FilterBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <search aria-label={label} className="block print:hidden">
      <form
        onSubmit={(event) => event.preventDefault()}
        className="-mx-4 mb-3 flex items-center gap-2 overflow-x-auto px-4 py-0.5 md:mx-0 md:flex-wrap md:overflow-visible md:px-0"
      >
        {children}
        <noscript>
          <Button type="submit" size="sm">
            Filter
          </Button>
        </noscript>
      </form>
    </search>
  );
}

type ClearFiltersProps = {
  /** The list without filters, as the page came. */
  readonly href: string;
  readonly shown: boolean;
  /** Parameters that say no filter and that the page may have changed since it came: they stay as the address has them now. */
  readonly kept?: readonly string[];
};

/** The way back to everybody; nothing while no filter is on. */
export function ClearFilters({ href, shown, kept = [] }: ClearFiltersProps) {
  const present = useSearchParams();
  if (!shown) return null;
  return (
    <Button asChild size="sm" tone="ghost">
      <Link href={withPresent(href, present, kept)} scroll={false}>
        Clear filters
      </Link>
    </Button>
  );
}

function withPresent(href: string, present: URLSearchParams, names: readonly string[]): string {
  const [path = "", query = ""] = href.split("?");
  const parameters = new URLSearchParams(query);
  for (const name of names) {
    const value = present.get(name);
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  // A comma needs no escape in a query.
  return parameters.size === 0 ? path : `${path}?${parameters.toString().replaceAll("%2C", ",")}`;
}
