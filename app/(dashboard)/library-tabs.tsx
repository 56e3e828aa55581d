import { TabLinks } from "@/components/ui/tab-links";
import { type Actor, may, type Permission } from "@/lib/domain/access";

type Place = { readonly label: string; readonly href: string; readonly permission: Permission };

const PLACES = [
  { label: "Ten roles", href: "/roles", permission: "role:read" },
  { label: "Market", href: "/market", permission: "role:read" },
  { label: "Talent gaps", href: "/gaps", permission: "pool:read" },
  { label: "Claims", href: "/market/claims", permission: "role:read" },
] as const satisfies readonly Place[];

type LibraryTabsProps = {
  readonly actor: Actor;
  readonly current: (typeof PLACES)[number]["label"];
  /** How many claims count, where the page knows it. */
  readonly claims?: number;
};

/** The pages of the role library that `actor` may open. */
export function LibraryTabs({ actor, current, claims }: LibraryTabsProps) {
  const tabs = PLACES.filter(({ permission }) => may(actor, permission)).map(({ label, href }) => ({
    label,
    href,
    current: label === current,
    ...(label === "Claims" && claims !== undefined ? { count: claims } : {}),
  }));
  return <TabLinks label="Pages of the role library" tabs={tabs} />;
}
