import { Link } from "@/components/ui/link";
import { TabStrip } from "@/components/ui/tab-strip";
import { formatCount } from "@/lib/format";

export type TabLink = {
  readonly label: string;
  readonly href: string;
  readonly count?: number;
  readonly current: boolean;
};

/** Tabs whose choice is in the address, so that a link shows the same to a colleague. */
export function TabLinks({ label, tabs }: { readonly label: string; readonly tabs: readonly TabLink[] }) {
  return (
    <TabStrip label={label} current={tabs.find(({ current }) => current)?.href ?? null}>
      <ul className="flex gap-3.5 md:gap-5">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              scroll={false}
              aria-current={tab.current ? "page" : undefined}
              className="-mb-px block whitespace-nowrap border-transparent border-b-2 py-2 font-medium text-13 text-muted-foreground aria-[current]:border-foreground aria-[current]:text-foreground"
            >
              {tab.label}
              {tab.count === undefined ? null : (
                <span className="ml-1 font-normal text-muted-foreground">{formatCount(tab.count)}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </TabStrip>
  );
}
