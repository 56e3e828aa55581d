import { IfMay } from "@/app/(dashboard)/if-may";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import type { SavedPlanPage } from "@/lib/data/team-cost";
import { formatDay } from "@/lib/format";
import { RemovePlan } from "./remove-plan";

/** Plans that were kept, the last changed first. */
export function SavedPlans({ page, current }: { readonly page: SavedPlanPage; readonly current: string | null }) {
  return (
    <Panel className="print:hidden">
      <PanelHead
        title={page.plans.length === 0 ? "No plan is saved yet" : "Saved plans"}
        subtitle="For everybody who may see what a team costs. The address of this page holds the plan too: a link shows the same to a colleague"
      />
      <ul className="text-13">
        {page.plans.map(({ id, name, updatedAt, version }) => (
          <li key={id} className="flex items-center gap-3 border-t px-4 py-2">
            <Link
              href={`/compensation/team-cost?saved=${id}`}
              aria-current={id === current ? "true" : undefined}
              className="link min-w-0 flex-1 font-medium [overflow-wrap:anywhere]"
            >
              {name}
            </Link>
            <span className="shrink-0 text-12 text-muted-foreground">
              version {version}, {formatDay(updatedAt.toISOString())}
            </span>
            <IfMay permission="team-cost:write">
              <RemovePlan id={id} name={name} version={version} />
            </IfMay>
          </li>
        ))}
      </ul>
      {page.next === null ? null : (
        <PanelFoot>
          <Link href={`/compensation/team-cost?older=${encodeURIComponent(page.next)}`} className="link">
            Earlier ones
          </Link>
        </PanelFoot>
      )}
    </Panel>
  );
}
