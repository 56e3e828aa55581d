import { TabLinks } from "@/components/ui/tab-links";
import { may } from "@/lib/domain/access";
import { requireActor } from "@/lib/server/session";

const PLACES = [
  { label: "Where to look", href: "/sourcing" },
  { label: "What it yielded", href: "/sourcing/yields" },
  { label: "Regions and remote", href: "/sourcing/regions" },
] as const;

type Place = (typeof PLACES)[number]["label"];

/** The pages of sourcing; yields for those who may see the pool. */
export async function SourcingTabs({ current }: { readonly current: Place }) {
  const actor = await requireActor("role:read");
  const places = may(actor, "pool:read") ? PLACES : PLACES.filter(({ label }) => label !== "What it yielded");
  return (
    <TabLinks
      label="Pages of sourcing"
      tabs={places.map(({ label, href }) => ({ label, href, current: label === current }))}
    />
  );
}
