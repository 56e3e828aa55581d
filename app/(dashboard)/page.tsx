import { Upload } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { formatQuantity } from "@/lib/format";
import { requireActor } from "@/lib/server/session";
import { OverviewAnswer } from "./overview-answer";
import { OverviewEmpty } from "./overview-empty";
import { OverviewFacts } from "./overview-facts";
import { OverviewGaps } from "./overview-gaps";
import { OverviewNext } from "./overview-next";
import { loadOverviewPool } from "./overview-pool";
import { OverviewRoles } from "./overview-roles";
import { nextSteps } from "./overview-steps";

export const metadata: Metadata = { title: "Overview" };

export default async function OverviewPage() {
  const pool = await loadOverviewPool(await requireActor());
  const title = `Ten roles, ${formatQuantity(pool.candidates, "candidate")}`;
  if (pool.candidates === 0) {
    return (
      <PageFrame
        title={title}
        answer="Import résumés to see who proves what, what to ask, and which roles lack people."
      >
        <OverviewEmpty />
      </PageFrame>
    );
  }
  return (
    <PageFrame
      title={title}
      answer={<OverviewAnswer pool={pool} />}
      actions={
        <Button asChild tone="primary">
          <Link href="/candidates/import">
            <Upload aria-hidden />
            Import résumés
          </Link>
        </Button>
      }
    >
      <OverviewFacts pool={pool} />
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_360px]">
        <OverviewRoles states={pool.states} />
        <OverviewNext steps={nextSteps(pool)} />
      </div>
      <OverviewGaps gaps={pool.gaps} />
    </PageFrame>
  );
}
