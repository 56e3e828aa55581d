"use client";

import { usePathname } from "next/navigation";
import { navPlaces, placeOfPath } from "@/components/layout/nav-places";
import { classNames } from "@/components/ui/class-names";
import { Link } from "@/components/ui/link";
import { formatCount } from "@/lib/format";

export type NavCounts = { readonly roles: number; readonly candidates: number };

type NavProps = {
  readonly counts: NavCounts;
  /** Addresses of the places to show. */
  readonly places: readonly string[];
  readonly collapsed?: boolean;
  readonly onChoose?: () => void;
};

/** The list of places. Collapsed it shows icons only; the words stay for assistive technology and as titles. */
export function Nav({ counts, places, collapsed = false, onChoose }: NavProps) {
  const current = placeOfPath(usePathname());
  return (
    <nav aria-label="Main">
      <ul className="grid gap-0.5">
        {navPlaces
          .filter(({ href }) => places.includes(href))
          .map((place) => (
            <li key={place.href}>
              <Link
                href={place.href}
                onClick={onChoose}
                title={collapsed ? place.label : undefined}
                aria-current={place === current ? "page" : undefined}
                className={classNames(
                  "group flex h-8 items-center gap-2 rounded-md px-2 font-medium text-13 text-secondary-foreground hover:bg-hover",
                  "aria-[current]:bg-selected aria-[current]:text-foreground",
                )}
              >
                <place.icon
                  aria-hidden
                  className="size-4 shrink-0 text-muted-foreground group-aria-[current]:text-primary-text"
                  strokeWidth={1.75}
                />
                <span className={collapsed ? "sr-only" : ""}>{place.label}</span>
                {place.count && !collapsed ? (
                  <span className="ml-auto font-normal text-12 text-muted-foreground">
                    {formatCount(counts[place.count])}
                  </span>
                ) : null}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
