import { doubtOf, readAmount, undoubted } from "@/lib/domain/compensation/offer/read-amount";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import { companyTypes } from "@/lib/reference/claims";
import { exchangeRates } from "@/lib/reference/exchange-rates";
import { payPlaces } from "@/lib/reference/pay-places";
import { roleNames } from "@/lib/reference/role-names";
import { MONTH_PATTERN } from "./cost-month";
import {
  fundingStages,
  MOST_LOAD,
  MOST_MONEY,
  MOST_MONTHS,
  MOST_SEAT_LINES,
  MOST_SEATS_A_LINE,
  payPolicies,
  seatNeeds,
  type TeamPlan,
  type TeamSeat,
} from "./team-plan";
import type { PlanField, SeatField, TypedPlan, TypedSeat } from "./typed-plan";

/** A sentence for each field that cannot be taken; `seats` by the seat's index. */
export type PlanProblems = {
  readonly plan: Partial<Record<PlanField | "seats", string>>;
  readonly seats: readonly Partial<Record<SeatField, string>>[];
};

export type ReadPlan =
  | { readonly plan: TeamPlan; readonly problems: null }
  | { readonly plan: null; readonly problems: PlanProblems };

const LONGEST_NAME = 80;
const counts = new Intl.NumberFormat("en-GB");

type Limits = { readonly least: number; readonly most: number; readonly whole?: boolean; readonly say: string };

/** Reads fields one by one and keeps the first sentence about each. */
class FieldReader<Field extends string> {
  readonly problems: Partial<Record<Field, string>> = {};

  refuse(field: Field, problem: string): void {
    this.problems[field] ??= problem;
  }

  choice<Choice extends string>(
    field: Field,
    typed: string,
    choices: readonly [Choice, ...Choice[]],
    say: string,
  ): Choice {
    const found = choices.find((choice) => choice === typed);
    if (found === undefined) this.refuse(field, say);
    return found ?? choices[0];
  }

  number(field: Field, typed: string, currency: string, { least, most, whole = false, say }: Limits): number | null {
    const doubt = currency === "" ? null : doubtOf(typed);
    if (doubt !== null) {
      this.refuse(field, doubt);
      return null;
    }
    const read = readAmount(typed, currency, "plan");
    if (read.kind === "empty") return null;
    if (read.kind === "wrong") {
      this.refuse(field, currency === "" ? say : read.problem);
      return null;
    }
    const isFine = read.amount >= least && read.amount <= most && (!whole || Number.isInteger(read.amount));
    if (!isFine) this.refuse(field, say);
    return isFine ? read.amount : null;
  }

  needed(field: Field, typed: string, limits: Limits): number {
    const number = this.number(field, typed, "", limits);
    if (number === null) this.refuse(field, limits.say);
    return number ?? limits.least;
  }

  month(field: Field, typed: string): string {
    if (!MONTH_PATTERN.test(typed)) this.refuse(field, "Give the month as year and month: 2026-12.");
    return typed;
  }
}

/** A typed plan as a plan, or a sentence for each field that is in the way. */
export function readPlan(typed: TypedPlan): ReadPlan {
  const reader = new FieldReader<PlanField | "seats">();
  const name = typed.name.trim();
  if (name.length > LONGEST_NAME) reader.refuse("name", `A name has at most ${LONGEST_NAME} characters.`);
  const currency = typed.currency;
  if (exchangeRates.rates.every((rate) => rate.currency !== currency)) reader.refuse("currency", "Choose a currency.");
  if (typed.seats.length > MOST_SEAT_LINES)
    reader.refuse(
      "seats",
      `A plan holds ${MOST_SEAT_LINES} lines of seats. Put like seats into one line, or make two plans.`,
    );
  const money = { least: 1, most: MOST_MONEY, say: `Give an amount above 0 and up to ${counts.format(MOST_MONEY)}.` };
  const plan = {
    ...{ name, currency, firstMonth: reader.month("firstMonth", typed.firstMonth) },
    months: reader.needed("months", typed.months, wholeUpTo(MOST_MONTHS, "months")),
    policy: reader.choice("policy", typed.policy, payPolicies, "Choose a percentile."),
    load: reader.needed("load", typed.load, { least: 1, most: MOST_LOAD, say: loadSays }),
    budget: reader.number("budget", typed.budget, currency, money),
    stage: reader.choice("stage", typed.stage, fundingStages, "Choose a stage of the list."),
    raised: reader.number("raised", typed.raised, currency, money),
    otherMonthly: reader.number("otherMonthly", typed.otherMonthly, currency, { ...money, least: 0 }),
  };
  const seats = typed.seats.map((seat) => readSeat(seat, currency));
  const isFine = [reader.problems, ...seats.map(({ problems }) => problems)].every(
    (problems) => Object.keys(problems).length === 0,
  );
  if (isFine) return { plan: { ...plan, seats: seats.map(({ seat }) => seat) }, problems: null };
  return { plan: null, problems: { plan: reader.problems, seats: seats.map(({ problems }) => problems) } };
}

const loadSays = `Give a factor from 1 to ${MOST_LOAD}: 1.25 adds a quarter to base pay.`;

function wholeUpTo(most: number, what: string): Limits {
  return { least: 1, most, whole: true, say: `Give a whole number of ${what} from 1 to ${most}.` };
}

function readSeat(
  typed: TypedSeat,
  currency: string,
): { readonly seat: TeamSeat; readonly problems: Partial<Record<SeatField, string>> } {
  const reader = new FieldReader<SeatField>();
  if (roleNames.every(({ slug }) => slug !== typed.role)) reader.refuse("role", "Choose one of the ten roles.");
  if (payPlaces.every(({ id }) => id !== typed.place)) reader.refuse("place", "Choose a place of the list.");
  const base = { least: 1, most: MOST_MONEY, say: "Give the base pay of a year, above 0, or leave it empty." };
  const seat = {
    ...{ role: typed.role, place: typed.place },
    level: reader.choice("level", typed.level, payLevels, "Choose a level of the list."),
    companyType: reader.choice("companyType", typed.companyType, companyTypes, "Choose a kind of company."),
    count: reader.needed("count", typed.count, wholeUpTo(MOST_SEATS_A_LINE, "seats")),
    startMonth: reader.month("startMonth", typed.startMonth),
    need: reader.choice("need", typed.need, seatNeeds, "Say whether it must be there, or how much it is wanted."),
    typedBase: reader.number("typedBase", typed.typedBase, currency, base),
  };
  return { seat, problems: reader.problems };
}

/** A plan as its fields show it. */
export function typePlan(plan: TeamPlan): TypedPlan {
  const text = (amount: number | null) => (amount === null ? "" : undoubted(counts.format(amount)));
  return {
    ...{ name: plan.name, firstMonth: plan.firstMonth, months: String(plan.months), currency: plan.currency },
    ...{ policy: plan.policy, load: String(plan.load), budget: text(plan.budget) },
    ...{ stage: plan.stage, raised: text(plan.raised), otherMonthly: text(plan.otherMonthly) },
    seats: plan.seats.map(({ count, typedBase, ...seat }) => ({
      ...seat,
      count: String(count),
      typedBase: text(typedBase),
    })),
  };
}
