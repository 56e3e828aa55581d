import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { IfMay } from "@/app/(dashboard)/if-may";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { FactStrip } from "@/components/ui/fact-strip";
import { Link } from "@/components/ui/link";
import { countPool } from "@/lib/data/candidates";
import { listOpenQuestions } from "@/lib/data/open-questions";
import { getMedianCoverage, getPoolState, getSkillGaps } from "@/lib/data/pool";
import { listDueWork } from "@/lib/data/work-items";
import { may } from "@/lib/domain/access";
import { dayAfter, dayOf } from "@/lib/domain/calendar-day";
import { SOON_DAYS } from "@/lib/domain/sourcing/work-item";
import { formatQuantity } from "@/lib/format";
import { requireSession } from "@/lib/server/session";
import { GapChart } from "./gap-chart";
import { nextSteps, workSteps } from "./next-steps";
import { NextStepsPanel } from "./next-steps-panel";
import { OverviewAnswer } from "./overview-answer";
import { OverviewEmpty } from "./overview-empty";
import { overviewFacts } from "./overview-facts";
import { RolePoolTable } from "./role-pool-table";

/** As much work of the checklists as stands among what to do next. */
const MOST_WORK = 3;

export const metadata: Metadata = { title: "Overview" };

export default async function OverviewPage() {
  const { actor } = await requireSession();
  if (!may(actor, "pool:read")) redirect(may(actor, "candidate:read") ? "/candidates" : "/roles");
  const pool = await countPool(actor);
  if (pool.candidates === 0) return <OverviewEmpty />;
  const today = dayOf(new Date());
  const [states, gaps, questions, medianCoverage, work] = await Promise.all([
    getPoolState(actor),
    getSkillGaps(actor),
    listOpenQuestions(actor),
    getMedianCoverage(actor),
    listDueWork(actor, dayAfter(today, SOON_DAYS), MOST_WORK),
  ]);
  const waiting = Math.max(0, ...states.map((state) => state.waiting));
  return (
    <PageFrame
      title={`Ten roles, ${formatQuantity(pool.candidates, "candidate")}`}
      answer={<OverviewAnswer states={states} gaps={gaps} questions={questions} />}
      actions={
        <IfMay permission="import:write">
          <Button asChild tone="primary">
            <Link href="/candidates/import">Import résumés</Link>
          </Button>
        </IfMay>
      }
    >
      <FactStrip facts={overviewFacts({ pool, states, questions, medianCoverage })} />
      <div className="mb-4 grid items-stretch gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <RolePoolTable states={states} questions={questions} />
        <NextStepsPanel steps={[...workSteps(work, today), ...nextSteps(pool, states, questions)]} waiting={waiting} />
      </div>
      <GapChart
        gaps={gaps}
        foot={
          <Link href="/gaps" className="link ml-auto">
            Every skill of every role
          </Link>
        }
      />
    </PageFrame>
  );
}
