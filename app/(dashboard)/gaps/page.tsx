import Link from "next/link";
import { GapChart, gapFinding } from "@/app/(dashboard)/gap-chart";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { Panel } from "@/components/ui/panel";
import { getSkillGaps } from "@/lib/data/pool";
import type { RoleGap } from "@/lib/domain/gap/talent-gap";
import { widestGaps } from "@/lib/domain/gap/widest-gaps";
import { formatQuantity, formatShare } from "@/lib/format";
import { roles } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";
import { GapTable } from "./gap-table";
import { readGapView } from "./search-params";

export default async function GapsPage({ searchParams }: PageProps<"/gaps">) {
  const actor = await requireActor();
  const view = readGapView(await searchParams);
  const gaps = await getSkillGaps(actor);
  const chosen = gaps.find((gap) => gap.role === view.role) ?? gaps[0];
  const isEmpty = chosen === undefined || gaps.every((gap) => gap.candidates === 0);
  return (
    <PageFrame
      crumbs={[{ label: "Overview", href: "/" }]}
      title="Talent gap"
      answer={<GapAnswer gaps={gaps} />}
      actions={
        <Button asChild tone="primary">
          <Link href="/candidates/import">Import résumés</Link>
        </Button>
      }
    >
      {isEmpty ? (
        <GapsEmpty />
      ) : (
        <div className="grid gap-4">
          <GapChart gaps={gaps} />
          <div>
            <div className="mb-3">
              <FilterSelect
                label="Role"
                name="role"
                value={chosen.role}
                options={roles.map(({ slug, name }) => ({ value: slug, label: name }))}
              />
            </div>
            <GapTable gap={chosen} />
          </div>
        </div>
      )}
    </PageFrame>
  );
}

function GapAnswer({ gaps }: { readonly gaps: readonly RoleGap[] }) {
  const [widest] = widestGaps(gaps, 1);
  if (widest === undefined) return <>Which skills the pool lacks for each role, once somebody is in it.</>;
  const { proving, possible, lacking } = widest.gap;
  return (
    <>
      {gapFinding(gaps)}. The widest of them is proven by <b>{formatShare(widest.provenShare)}</b>:{" "}
      {formatQuantity(proving, "person proves", "people prove")} it, <b>{possible}</b> might, <b>{lacking}</b>{" "}
      {lacking === 1 ? "does" : "do"} not.
    </>
  );
}

function GapsEmpty() {
  return (
    <Panel>
      <EmptyState
        title="No gap to show yet"
        actions={
          <Link href="/" className="link">
            Load the sample pool on the overview
          </Link>
        }
      >
        Once people are in the pool, this page counts for each role and skill who proves the level asked, who might, and
        who does not.
      </EmptyState>
    </Panel>
  );
}
