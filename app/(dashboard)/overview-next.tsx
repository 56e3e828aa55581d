import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Panel, PanelHead } from "@/components/ui/panel";
import type { Step } from "./overview-steps";

/** What to do next, each with the button that leads to doing it. */
export function OverviewNext({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <Panel>
      <PanelHead title="What to do next" subtitle="Nearest to a decision first" />
      <ol>
        {steps.map(({ what, why, label, href }) => (
          <li key={what} className="flex items-start gap-3 border-t px-3 py-2.5 text-13 md:px-4">
            <span className="min-w-0 flex-1">
              <span className="block font-medium text-pretty">{what}</span>
              <span className="mt-0.5 block text-12 text-muted-foreground text-pretty">{why}</span>
            </span>
            <Button asChild size="sm">
              <Link href={href} aria-label={`${label}: ${what}`}>
                {label}
              </Link>
            </Button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
