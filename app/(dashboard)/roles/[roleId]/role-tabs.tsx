import { TabLinks } from "@/components/ui/tab-links";

const PLACES = [
  { label: "Profile", path: "" },
  { label: "Ranking", path: "/ranking" },
  { label: "Interview questions", path: "/interview" },
  { label: "Versions", path: "/versions" },
] as const;

type RoleTabsProps = {
  readonly role: string;
  readonly current: (typeof PLACES)[number]["label"];
  readonly counts?: Readonly<Record<string, number>>;
};

/** The pages of one role. */
export function RoleTabs({ role, current, counts = {} }: RoleTabsProps) {
  const tabs = PLACES.map(({ label, path }) => ({
    label,
    href: `/roles/${role}${path}`,
    count: counts[label],
    current: label === current,
  }));
  return <TabLinks label="Pages of this role" tabs={tabs} />;
}
