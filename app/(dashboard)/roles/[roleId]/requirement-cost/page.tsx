import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { IfMay } from "@/app/(dashboard)/if-may";
import { levelName } from "@/app/(dashboard)/roles/[roleId]/ranking/ranking-filters";
import { RoleTabs } from "@/app/(dashboard)/roles/[roleId]/role-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { listCurrentClaims } from "@/lib/data/current-claims";
import { getPayEvidence } from "@/lib/data/pay-evidence";
import type { Actor } from "@/lib/domain/access";
import { roleBySlug } from "@/lib/reference/roles";
import { type RoleRequirementCost, roleRequirementCost } from "@/lib/server/requirement-cost";
import { requireActor } from "@/lib/server/session";
import { CostAnswer } from "./cost-answer";
import { CostFilters } from "./cost-filters";
import { CostPanel } from "./cost-panel";
import { LevelPanel } from "./level-panel";
import { NearPanel } from "./near-panel";
import { type CostView, readCostView } from "./search-params";
import { TogetherPanel } from "./together-panel";

export const metadata: Metadata = { title: "Requirement cost" };

/** What each must-have of a role costs the pool, and who is nearest of those who do not pass. */
export default async function RequirementCostPage({
  params,
  searchParams,
}: PageProps<"/roles/[roleId]/requirement-cost">) {
  const actor = await requireActor("pool:read");
  const { roleId } = await params;
  const role = roleBySlug.get(roleId);
  if (role === undefined) notFound();
  const view = readCostView(roleId, await searchParams);
  // A pool of 100,000 takes seconds: what does not wait for it stands there first.
  const cost = roleRequirementCost(actor, view);
  return (
    <PageFrame
      crumbs={[
        { label: "Roles", href: "/roles" },
        { label: role.name, href: `/roles/${roleId}` },
      ]}
      title={`What ${role.name} asks and what it costs, ${levelName(view.level)}`}
      answer={
        <Suspense fallback="Everybody is held against each change.">
          <CostAnswer cost={cost} />
        </Suspense>
      }
      actions={
        <IfMay permission="role:write">
          <Button asChild>
            <Link href={`/roles/${roleId}/edit`}>Edit the profile</Link>
          </Button>
        </IfMay>
      }
    >
      <RoleTabs role={roleId} current="Requirement cost" />
      <CostFilters view={view} />
      <Suspense>
        <CostPanels actor={actor} view={view} cost={cost} />
      </Suspense>
    </PageFrame>
  );
}

type CostPanelsProps = {
  readonly actor: Actor;
  readonly view: CostView;
  readonly cost: Promise<RoleRequirementCost>;
};

async function CostPanels({ actor, view, cost: promised }: CostPanelsProps) {
  const cost = await promised;
  if (cost.costs.candidates === 0)
    return (
      <Panel>
        <EmptyState title="Nobody is scored for this role yet">
          Import résumés, and here stands what each must-have costs the pool.
        </EmptyState>
      </Panel>
    );
  const cells = cost.levels.map(({ level }) => ({
    ...{ role: view.role, level, region: view.place },
    companyType: "all" as const,
  }));
  const [evidence, { claims }] = await Promise.all([getPayEvidence(actor, cells), listCurrentClaims(actor)]);
  return (
    <div className="grid gap-4">
      <CostPanel cost={cost} view={view} claims={claims} />
      <div className="grid items-start gap-4 lg:grid-cols-2 print:block">
        <TogetherPanel cost={cost} />
        <LevelPanel cost={cost} view={view} evidence={evidence} />
      </div>
      <NearPanel cost={cost} view={view} />
    </div>
  );
}
