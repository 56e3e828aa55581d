import { TabLinks } from "@/components/ui/tab-links";

const PLACES = [
  { label: "Ten roles", href: "/roles" },
  { label: "Market", href: "/market" },
  { label: "Compare roles", href: "/roles/compare" },
  { label: "Claims", href: "/market/claims" },
] as const;

type LibraryTabsProps = {
  readonly current: (typeof PLACES)[number]["label"];
  /** How many claims count, where the page knows it. */
  readonly claims?: number;
};

/** The pages of the role library. */
export function LibraryTabs({ current, claims }: LibraryTabsProps) {
  const tabs = PLACES.map(({ label, href }) => ({
    label,
    href,
    current: label === current,
    ...(label === "Claims" && claims !== undefined ? { count: claims } : {}),
  }));
  return <TabLinks label="Pages of the role library" tabs={tabs} />;
}
