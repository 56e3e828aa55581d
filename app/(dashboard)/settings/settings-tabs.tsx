import { TabLinks } from "@/components/ui/tab-links";
import { type Actor, may, type Permission } from "@/lib/domain/access";

type Place = { readonly label: string; readonly href: string; readonly permission: Permission };

const PLACES = [
  { label: "Your account", href: "/settings/account", permission: "own-account:write" },
  { label: "People", href: "/settings/people", permission: "account:read" },
  { label: "Blind review", href: "/settings/blind-review", permission: "own-account:write" },
  { label: "Journal", href: "/settings/journal", permission: "journal:read" },
  { label: "Backups", href: "/settings/backups", permission: "backup:read" },
  { label: "API", href: "/settings/api", permission: "own-account:write" },
] as const satisfies readonly Place[];

type SettingsTabsProps = { readonly actor: Actor; readonly current: (typeof PLACES)[number]["label"] };

/** The pages of the settings that `actor` may open. */
export function SettingsTabs({ actor, current }: SettingsTabsProps) {
  const tabs = PLACES.filter(({ permission }) => may(actor, permission)).map(({ label, href }) => ({
    label,
    href,
    current: label === current,
  }));
  return <TabLinks label="Pages of the settings" tabs={tabs} />;
}
