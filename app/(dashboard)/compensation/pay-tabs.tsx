import { TabLinks } from "@/components/ui/tab-links";

const TABS = [
  ["Explorer", "/compensation"],
  ["Compare", "/compensation/compare"],
  ["How far off", "/compensation/model"],
  ["Rates", "/compensation/rates"],
] as const;

type PayTab = (typeof TABS)[number][0];

/** The parts of compensation. */
export function PayTabs({ current }: { readonly current: PayTab }) {
  return (
    <TabLinks label="Compensation" tabs={TABS.map(([label, href]) => ({ label, href, current: label === current }))} />
  );
}
