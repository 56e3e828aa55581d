import type { GapLens } from "@/app/(dashboard)/gap-href";
import { TabLinks } from "@/components/ui/tab-links";
import { type Actor, may } from "@/lib/domain/access";

type GapTabsProps = {
  readonly actor: Actor;
  readonly current: GapLens;
  /** The role that is looked at, so that it stays chosen. */
  readonly role?: string;
};

/** The market, the pool, the team, and the way between roles; those that the person may see. */
export function GapTabs({ actor, current, role }: GapTabsProps) {
  const lenses = [
    { lens: "market", label: "Market", isShown: true },
    { lens: "pool", label: "Pool", isShown: may(actor, "pool:read") },
    { lens: "team", label: "Team", isShown: may(actor, "team:read") },
    { lens: "distance", label: "Between roles", isShown: true },
  ] as const;
  const tabs = lenses
    .filter(({ isShown }) => isShown)
    .map(({ lens, label }) => ({
      ...{ label, current: lens === current },
      href: `/gaps?${new URLSearchParams(role === undefined ? { view: lens } : { view: lens, role })}`,
    }));
  return <TabLinks label="Gap of" tabs={tabs} />;
}
