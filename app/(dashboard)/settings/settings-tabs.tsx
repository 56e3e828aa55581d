import { TabLinks } from "@/components/ui/tab-links";

const PLACES = [
  { label: "Journal", href: "/settings/journal" },
  { label: "Backups", href: "/settings/backups" },
] as const;

/** The pages of the settings. */
export function SettingsTabs({ current }: { readonly current: (typeof PLACES)[number]["label"] }) {
  const tabs = PLACES.map(({ label, href }) => ({ label, href, current: label === current }));
  return <TabLinks label="Pages of the settings" tabs={tabs} />;
}
