import { getExchangeRates } from "@/lib/data/exchange-rates";
import { getPayEvidence } from "@/lib/data/pay-evidence";
import { findPlan, type SavedPlan } from "@/lib/data/team-cost";
import type { Actor } from "@/lib/domain/access";
import { convert } from "@/lib/domain/compensation/money";
import { type PayCell, payCellKey } from "@/lib/domain/compensation/pay-cell";
import type { PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import { monthAfter } from "@/lib/domain/compensation/team-cost/cost-month";
import { examplePlan } from "@/lib/domain/compensation/team-cost/example-plan";
import { type ReadPlan, readPlan, typePlan } from "@/lib/domain/compensation/team-cost/read-plan";
import { cellOf } from "@/lib/domain/compensation/team-cost/seat-alternatives";
import {
  type MiddlePay,
  middlePay,
  type SeatPay,
  seatPay,
  type UnknownPay,
} from "@/lib/domain/compensation/team-cost/seat-pay";
import { type TeamCost, teamCost } from "@/lib/domain/compensation/team-cost/team-cost";
import type { TeamPlan } from "@/lib/domain/compensation/team-cost/team-plan";
import { type AddressParameters, planOfAddress, type TypedPlan } from "@/lib/domain/compensation/team-cost/typed-plan";

/** What an address shows: a plan as it is typed, read, and where it is kept. */
export type PlanView = {
  /** null where there is no plan yet. */
  readonly typed: TypedPlan | null;
  readonly read: ReadPlan | null;
  /** The kept plan that this one is or was changed from, with the version that was seen. */
  readonly saved: { readonly id: string; readonly version: number } | null;
  /** Whether the address names a kept plan that is gone. */
  readonly isGone: boolean;
};

const one = (value: AddressParameters[string]): string => (typeof value === "string" ? value : (value?.[0] ?? ""));

/** The month after this one: the first that can still be planned. */
export function nextMonth(now: Date): string {
  return monthAfter(now.toISOString().slice(0, 7), 1);
}

/** What a plan begins with. */
export function usualPlan(firstMonth: string): TypedPlan {
  const nothing = { name: "", budget: null, stage: "", raised: null, otherMonthly: null } as const;
  return { ...typePlan({ ...examplePlan(firstMonth), ...nothing }), seats: [] };
}

/** The plan of an address: what it spells out, else the kept plan that it names, else none. */
export async function viewOfAddress(actor: Actor, parameters: AddressParameters, now: Date): Promise<PlanView> {
  const id = one(parameters.saved);
  const kept = id === "" ? null : await findPlan(actor, id);
  const spelt = planOfAddress(parameters, usualPlan(nextMonth(now)));
  const typed = spelt ?? (kept === null ? null : typePlan(kept.plan));
  const isGone = id !== "" && kept === null;
  return { typed, read: typed === null ? null : readPlan(typed), saved: seenOf(kept, parameters), isGone };
}

function seenOf(kept: SavedPlan | null, { seat, seen }: AddressParameters): PlanView["saved"] {
  if (kept === null) return null;
  const version = Number(one(seen));
  return {
    id: kept.id,
    version: seat !== undefined && Number.isInteger(version) && version > 0 ? version : kept.version,
  };
}

/** A plan with what it costs, and what is known of every cell that was asked about it. */
export type CostedPlan = {
  readonly plan: TeamPlan;
  readonly cost: TeamCost;
  /** The middle of a cell's pay by the plan's own rules; null where nothing is known, and for cells that were not asked. */
  readonly middleOf: (cell: PayCell) => MiddlePay | null;
  /** What is known of a cell; null for one that was not asked. */
  readonly evidenceOf: (cell: PayCell) => PayEvidence | null;
  /** What turns the evidence's dollars into the plan's currency; null where there is no rate. */
  readonly fromUsd: number | null;
};

/** Works out a plan; `further` are cells whose pay is wanted besides that of its seats. */
export async function costPlan(actor: Actor, plan: TeamPlan, further: readonly PayCell[] = []): Promise<CostedPlan> {
  const wanted = new Map([...plan.seats.map(cellOf), ...further].map((cell) => [payCellKey(cell), cell]));
  const evidence = new Map<string, PayEvidence>();
  const [found, { rates }] = await Promise.all([getPayEvidence(actor, [...wanted.values()]), getExchangeRates(actor)]);
  for (const known of found) evidence.set(payCellKey(known.cell), known);
  const money = { policy: plan.policy, currency: plan.currency, rates };
  const knownOf = (cell: PayCell) => evidence.get(payCellKey(cell)) ?? null;
  const pays = plan.seats.map((seat): SeatPay | UnknownPay => {
    const known = knownOf(cellOf(seat));
    return known === null ? { unknown: "nothing" } : seatPay(known, seat.typedBase, money);
  });
  return {
    ...{ plan, cost: teamCost(plan, pays) },
    middleOf: (cell) => {
      const known = knownOf(cell);
      return known === null ? null : middlePay(known, money);
    },
    evidenceOf: knownOf,
    fromUsd: convert(1, "USD", plan.currency, rates),
  };
}
