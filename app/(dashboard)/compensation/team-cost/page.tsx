import { Download } from "lucide-react";
import type { Metadata } from "next";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { PrintNote } from "@/components/ui/print-note";
import { listPlans, type SavedPlanPage } from "@/lib/data/team-cost";
import type { Actor } from "@/lib/domain/access";
import { readings } from "@/lib/domain/compensation/team-cost/cost-range";
import { examplePlan } from "@/lib/domain/compensation/team-cost/example-plan";
import { typePlan } from "@/lib/domain/compensation/team-cost/read-plan";
import { seatAlternatives, USUAL_PLACES } from "@/lib/domain/compensation/team-cost/seat-alternatives";
import type { TeamPlan } from "@/lib/domain/compensation/team-cost/team-plan";
import { type AddressParameters, addressOfPlan, type TypedPlan } from "@/lib/domain/compensation/team-cost/typed-plan";
import { formatQuantity } from "@/lib/format";
import { requireActor } from "@/lib/server/session";
import { AlternativesPanel } from "./alternatives-panel";
import { BudgetChart } from "./budget-chart";
import { CostAnswer, CostFacts } from "./cost-answer";
import { money, monthInWords, POLICY_WORDS } from "./cost-words";
import { readElsewhere } from "./elsewhere";
import { HirePanel } from "./hire-panel";
import { type HireQuestion, hireSpans } from "./hire-words";
import { MonthChart } from "./month-chart";
import { DeskOf } from "./plan-desk-of";
import { costPlan, nextMonth, type PlanView, viewOfAddress } from "./plan-view";
import { SavedPlans } from "./saved-plans";
import { SeatCostTable, YearCostTable } from "./seat-cost-table";

export const metadata: Metadata = { title: "Team cost" };

const PATH = "/compensation/team-cost";

type TeamCostPageProps = { readonly searchParams: Promise<AddressParameters> };

export default async function TeamCostPage({ searchParams }: TeamCostPageProps) {
  const actor = await requireActor("team-cost:read");
  const parameters = await searchParams;
  const view = await viewOfAddress(actor, parameters, new Date());
  const from = typeof parameters.older === "string" ? parameters.older : null;
  const kept = await listPlans(actor, from).catch(() => listPlans(actor));
  const plan = view.read?.plan ?? null;
  if (view.typed === null) return <EmptyPage view={view} kept={kept} />;
  if (plan === null) return <FaultyPage typed={view.typed} view={view} kept={kept} />;
  const question = {
    reading: readings.find((name) => name === parameters.by) ?? "mid",
    span: hireSpans.find((name) => name === parameters.for) ?? "plan",
  };
  const elsewhere = readElsewhere(parameters.elsewhere);
  return <CostPage {...{ actor, plan, view, kept, question, elsewhere }} typed={view.typed} />;
}

function EmptyPage({ view, kept }: { readonly view: PlanView; readonly kept: SavedPlanPage }) {
  const example = examplePlan(nextMonth(new Date()));
  const [seat] = example.seats;
  const one = { ...example, name: "", budget: null, seats: seat === undefined ? [] : [seat] };
  return (
    <PageFrame title="Team cost" answer="What a team costs by month until the next round, and what a budget can hire.">
      <PayTabs current="Team cost" />
      {view.isGone ? <Banner tone="unknown">This plan was removed. The others are below.</Banner> : null}
      <Panel className="mb-4">
        <EmptyState
          title="No plan is open"
          actions={
            <>
              <Button asChild tone="primary">
                <Link href={`${PATH}?${addressOfPlan(typePlan(example))}`}>Open the example</Link>
              </Button>
              <Button asChild>
                <Link href={`${PATH}?${addressOfPlan(typePlan(one))}`}>Begin with one seat</Link>
              </Button>
            </>
          }
        >
          A plan is seats by role, level and place, each from a month on. The example is an invented team of eight over
          18 months with a budget of 3,000,000 USD.
        </EmptyState>
      </Panel>
      <SavedPlans page={kept} current={null} />
    </PageFrame>
  );
}

type KnownView = { readonly typed: TypedPlan; readonly view: PlanView; readonly kept: SavedPlanPage };

function FaultyPage({ typed, view, kept }: KnownView) {
  return (
    <PageFrame title="Team cost" answer="The plan has fields that cannot be read, so nothing is worked out.">
      <PayTabs current="Team cost" />
      <DeskOf typed={typed} view={view} costed={null} />
      <SavedPlans page={kept} current={view.saved?.id ?? null} />
    </PageFrame>
  );
}

type CostPageProps = KnownView & {
  readonly actor: Actor;
  readonly plan: TeamPlan;
  readonly question: HireQuestion;
  /** Ids of the places that seats are held against. */
  readonly elsewhere: readonly string[];
};

async function CostPage({ actor, typed, plan, view, kept, question, elsewhere }: CostPageProps) {
  const further = plan.seats.flatMap((seat) => seatAlternatives(seat, elsewhere).map(({ cell }) => cell));
  const costed = await costPlan(actor, plan, further);
  const address = addressOfPlan(typed);
  if (view.saved !== null) {
    address.set("saved", view.saved.id);
    address.set("seen", String(view.saved.version));
  }
  if (elsewhere !== USUAL_PLACES) address.set("elsewhere", elsewhere.join("~"));
  return (
    <PageFrame
      title={plan.name || "Team cost"}
      answer={<CostAnswer plan={plan} cost={costed.cost} />}
      actions={
        <>
          <PrintButton />
          <Button asChild>
            <a href={`${PATH}/export?${addressOfPlan(typed)}`} download>
              <Download aria-hidden />
              CSV
            </a>
          </Button>
        </>
      }
    >
      <PayTabs current="Team cost" />
      <CostFacts plan={plan} cost={costed.cost} />
      <PrintNote>
        From {monthInWords(plan.firstMonth)} for {formatQuantity(plan.months, "month")}, pay at{" "}
        {POLICY_WORDS[plan.policy]}, load × {plan.load}, which is an assumption
        {plan.budget === null ? "" : `, budget ${money(plan.budget, plan.currency)}`}.
      </PrintNote>
      <DeskOf typed={typed} view={view} costed={costed} />
      <div className="mb-4 grid items-start gap-4 lg:grid-cols-2 print:grid-cols-2 print:gap-2">
        <MonthChart plan={plan} cost={costed.cost} />
        <BudgetChart plan={plan} cost={costed.cost} />
      </div>
      <div className="mb-4 grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:gap-2">
        <SeatCostTable costed={costed} />
        <YearCostTable plan={plan} cost={costed.cost} />
      </div>
      <HirePanel costed={costed} question={question} address={address.toString()} />
      <AlternativesPanel costed={costed} elsewhere={elsewhere} />
      <SavedPlans page={kept} current={view.saved?.id ?? null} />
    </PageFrame>
  );
}
