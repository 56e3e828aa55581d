import {
  Banknote,
  Layers,
  LayoutGrid,
  type LucideIcon,
  Radar,
  Settings,
  SquareDashed,
  Upload,
  Users,
} from "lucide-react";

/** A place in the navigation. `count` names the number beside it. */
export type NavPlace = {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly count: "roles" | "candidates" | null;
  /** Second key after "g". */
  readonly key: string;
};

/** The places that exist; one that is not built is not listed. */
export const navPlaces: readonly NavPlace[] = [
  { href: "/", label: "Overview", icon: LayoutGrid, count: null, key: "o" },
  { href: "/roles", label: "Roles", icon: Layers, count: "roles", key: "r" },
  { href: "/gaps", label: "Talent gap", icon: SquareDashed, count: null, key: "t" },
  { href: "/compensation", label: "Compensation", icon: Banknote, count: null, key: "p" },
  { href: "/sourcing", label: "Sourcing", icon: Radar, count: null, key: "f" },
  { href: "/candidates", label: "Candidates", icon: Users, count: "candidates", key: "c" },
  { href: "/candidates/import", label: "Import", icon: Upload, count: null, key: "i" },
  { href: "/settings", label: "Settings", icon: Settings, count: null, key: "s" },
];

/** Pages that stand in another place than their address says. */
const elsewhere: Readonly<Record<string, string>> = { "/compare": "/candidates", "/market": "/roles" };

/** The place that a path belongs to: the longest `href` that begins it; the overview only for itself. */
export function placeOfPath(address: string): NavPlace | null {
  const path = elsewhere[address] ?? elsewhere[`/${address.split("/")[1]}`] ?? address;
  const matches = navPlaces.filter((place) =>
    place.href === "/" ? path === "/" : path === place.href || path.startsWith(`${place.href}/`),
  );
  return matches.sort((a, b) => b.href.length - a.href.length)[0] ?? null;
}
