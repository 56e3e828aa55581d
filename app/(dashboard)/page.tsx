import Link from "next/link";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { FactStrip, type StripFact } from "@/components/ui/fact-strip";
import { countPool, type PoolCount } from "@/lib/data/candidates";
import { listOpenQuestions } from "@/lib/data/open-questions";
import { getPoolState, getSkillGaps, type RolePoolState } from "@/lib/data/pool";
import { requireActor } from "@/lib/server/session";
import { GapChart } from "./gap-chart";
import { nextSteps } from "./next-steps";
import { NextStepsPanel } from "./next-steps-panel";
import { OverviewAnswer } from "./overview-answer";
import { OverviewEmpty } from "./overview-empty";
import { RolePoolTable } from "./role-pool-table";

export default async function OverviewPage() {
  const actor = await requireActor();
  const pool = await countPool(actor);
  if (pool.candidates === 0) return <OverviewEmpty />;
  const [states, gaps, questions] = await Promise.all([
    getPoolState(actor),
    getSkillGaps(actor),
    listOpenQuestions(actor),
  ]);
  const waiting = Math.max(0, ...states.map((state) => state.waiting));
  return (
    <PageFrame
      title={`Ten roles, ${pool.candidates} ${pool.candidates === 1 ? "candidate" : "candidates"}`}
      answer={<OverviewAnswer states={states} gaps={gaps} />}
      actions={
        <Button asChild tone="primary">
          <Link href="/candidates/import">Import résumés</Link>
        </Button>
      }
    >
      <FactStrip facts={poolFacts(pool, states)} />
      <div className="mb-4 grid items-stretch gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <RolePoolTable states={states} />
        <NextStepsPanel steps={nextSteps(pool, states, questions)} waiting={waiting} />
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

function poolFacts(pool: PoolCount, states: readonly RolePoolState[]): readonly StripFact[] {
  const sum = (count: (state: RolePoolState) => number) => states.reduce((total, state) => total + count(state), 0);
  const readable = pool.candidates - pool.withoutText;
  return [
    { label: "Candidates", value: pool.candidates, note: `${readable} readable, ${pool.withoutText} without text` },
    {
      label: "Roles with somebody through the gate",
      value: `${states.filter((state) => state.passed > 0).length} of ${states.length}`,
      note: "every must-have met",
    },
    { label: "Gate decisions to verify", value: sum((state) => state.open), note: "an answer is missing" },
    { label: "Gate decisions failed", value: sum((state) => state.failed), note: "on contrary evidence only" },
    { label: "Near to none of the ten", value: pool.nearNone, note: "kept, not rejected" },
  ];
}
