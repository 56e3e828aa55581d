import { isKnown, type TeamCost } from "@/lib/domain/compensation/team-cost/team-cost";
import type { TeamPlan } from "@/lib/domain/compensation/team-cost/team-plan";
import { basisInWords } from "./cost-words";

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** A plan for a spreadsheet: first its seats, then its months; amounts in the plan's currency to the cent, empty where not known. */
export function costCsvRows(plan: TeamPlan, { seats, months }: TeamCost): readonly (readonly (string | number)[])[] {
  const seatRows = seats.map(({ seat, pay, months: inPost, cost }) => [
    ...[seat.role, seat.level, seat.place, seat.companyType, seat.count, seat.startMonth, seat.need],
    ...(isKnown(pay) ? [pay.base.low, pay.base.mid, pay.base.high] : ["", "", ""]),
    basisInWords(pay),
    inPost,
    ...(cost === null ? ["", "", ""] : [cost.loaded.low, cost.loaded.mid, cost.loaded.high].map(cents)),
    plan.currency,
  ]);
  const monthRows = months.map(({ month, seats: inPost, base, loaded, spent }) => [
    ...[month, inPost, cents(base.mid), cents(loaded.low), cents(loaded.mid), cents(loaded.high)],
    ...[cents(spent.low), cents(spent.mid), cents(spent.high), plan.currency],
  ]);
  return [
    [
      ...["role", "level", "place", "company type", "seats", "from", "needed", "base low", "base mid", "base high"],
      ...["basis", "months", "loaded low", "loaded mid", "loaded high", "currency"],
    ],
    ...seatRows,
    [],
    [
      ...["month", "seats known", "base mid", "loaded low", "loaded mid", "loaded high"],
      ...["spent low", "spent mid", "spent high", "currency"],
    ],
    ...monthRows,
  ];
}
