import { expect, test } from "vitest";
import { costCsvRows } from "@/app/(dashboard)/compensation/team-cost/cost-csv";
import { teamCost } from "@/lib/domain/compensation/team-cost/team-cost";
import { makePay, makePlan, makeSeat } from "@/tests/factories/team-plan";

test("a plan leaves as its seats and its months, with nothing where nothing is known", () => {
  const plan = makePlan({ months: 2, seats: [makeSeat(), makeSeat({ role: "llm-specialist" })] });
  const rows = costCsvRows(plan, teamCost(plan, [makePay(120_000), { unknown: "nothing" }]));
  const seats = rows.slice(1, 3);
  expect(seats[0]).toEqual([
    ...["ai-infrastructure-engineer", "senior", "US-SF Bay Area", "all", 1, "2026-12", "must"],
    ...[120_000, 120_000, 120_000, "typed by you", 2, 25_000, 25_000, 25_000, "USD"],
  ]);
  expect(seats[1]?.slice(7, 10)).toEqual(["", "", ""]);
  expect(rows.at(-1)).toEqual(["2027-01", 1, 10_000, 12_500, 12_500, 12_500, 25_000, 25_000, 25_000, "USD"]);
  for (const row of [rows[0], seats[0]]) expect(row).toHaveLength(16);
});
