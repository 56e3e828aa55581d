import { TabLinks } from "@/components/ui/tab-links";
import { may, type Permission } from "@/lib/domain/access";
import { requireActor } from "@/lib/server/session";

/** Name, address, and what somebody needs to be let in besides seeing roles. */
const TABS = [
  ["Explorer", "/compensation", null],
  ["Compare", "/compensation/compare", null],
  ["Offer lab", "/compensation/offers", "offer:read"],
  ["Team cost", "/compensation/team-cost", "team-cost:read"],
  ["Our bands", "/compensation/bands", "own-band:read"],
  ["Our people", "/compensation/people", "own-pay:read"],
  ["Posting range", "/compensation/posting-range", null],
  ["How far off", "/compensation/model", null],
  ["Records", "/compensation/records", null],
  ["Rates", "/compensation/rates", null],
] as const satisfies readonly (readonly [string, string, Permission | null])[];

type PayTab = (typeof TABS)[number][0];

/** The parts of compensation that this person may see. */
export async function PayTabs({ current }: { readonly current: PayTab }) {
  const actor = await requireActor("role:read");
  const tabs = TABS.filter(([, , permission]) => permission === null || may(actor, permission));
  return (
    <TabLinks label="Compensation" tabs={tabs.map(([label, href]) => ({ label, href, current: label === current }))} />
  );
}
