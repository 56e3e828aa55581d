import { costCsvRows } from "@/app/(dashboard)/compensation/team-cost/cost-csv";
import { costPlan, viewOfAddress } from "@/app/(dashboard)/compensation/team-cost/plan-view";
import { noteExport } from "@/lib/data/journal-access";
import { toCsv } from "@/lib/domain/exchange/csv";
import { requireActorOfFile } from "@/lib/server/session";

/** How spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The plan of the address as CSV: every line of seats by month, low, middle and high; 400 with a sentence for a plan that cannot be read. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActorOfFile("team-cost:read");
  const { searchParams } = new URL(request.url);
  const parameters = Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]));
  const { read } = await viewOfAddress(actor, parameters, new Date());
  const plan = read?.plan ?? null;
  if (plan === null)
    return new Response("This plan cannot be read. Open it on its page and correct it.", { status: 400 });
  const { cost } = await costPlan(actor, plan);
  const rows = costCsvRows(plan, cost);
  await noteExport(actor, { kind: "team-cost.export", entity: "plan", count: plan.seats.length });
  return new Response(`${BYTE_ORDER_MARK}${toCsv(rows)}`, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="team-cost-${plan.firstMonth}.csv"`,
      "cache-control": "private, no-store",
    },
  });
}
