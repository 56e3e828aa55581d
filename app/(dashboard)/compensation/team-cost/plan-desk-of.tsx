import { companyTypeInWords, levelInWords, payPlaceInWords } from "@/components/evidence/pay-words";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import { monthAfter } from "@/lib/domain/compensation/team-cost/cost-month";
import { examplePlan } from "@/lib/domain/compensation/team-cost/example-plan";
import { typePlan } from "@/lib/domain/compensation/team-cost/read-plan";
import { isKnown } from "@/lib/domain/compensation/team-cost/team-cost";
import { fundingStages, payPolicies, type SeatNeed, seatNeeds } from "@/lib/domain/compensation/team-cost/team-plan";
import type { TypedPlan } from "@/lib/domain/compensation/team-cost/typed-plan";
import { companyTypes } from "@/lib/reference/claims";
import { exchangeRates } from "@/lib/reference/exchange-rates";
import { payPlaces } from "@/lib/reference/pay-places";
import { roleNames } from "@/lib/reference/role-names";
import { monthInWords, POLICY_WORDS, payInWords, stageInWords } from "./cost-words";
import { PlanDesk } from "./plan-desk";
import { type CostedPlan, nextMonth, type PlanView } from "./plan-view";
import type { Choice, SeatChoices, SeatNote } from "./seat-row";
import { seatText } from "./seat-text";

/** Months that can be chosen, counted from the one after this. */
const MONTHS_BEFORE = 12;
const MONTHS_AFTER = 60;

const NEED_WORDS: Readonly<Record<SeatNeed, string>> = {
  must: "Must",
  "5": "5, most",
  "4": "4",
  "3": "3",
  "2": "2",
  "1": "1, least",
};

type DeskOfProps = {
  readonly typed: TypedPlan;
  readonly view: PlanView;
  /** null while the plan has fields that cannot be read. */
  readonly costed: CostedPlan | null;
};

/** The fields of a plan with what was found out of each seat. */
export function DeskOf({ typed, view, costed }: DeskOfProps) {
  const { saved } = view;
  const present = nextMonth(new Date());
  const [blank] = typePlan(examplePlan(present)).seats;
  if (blank === undefined) return null;
  return (
    <PlanDesk
      key={saved === null ? "new" : `${saved.id} ${saved.version}`}
      first={typed}
      blank={blank}
      saved={saved}
      problems={view.read?.problems?.plan ?? {}}
      notes={notesOf(typed, view, costed)}
      choices={choicesFrom(present)}
      currencies={exchangeRates.rates.map(({ currency }): Choice => [currency, currency])}
      policies={payPolicies.map((policy): Choice => [policy, POLICY_WORDS[policy]])}
      stages={fundingStages.map((stage): Choice => [stage, stageInWords(stage)])}
    />
  );
}

function notesOf(typed: TypedPlan, view: PlanView, costed: CostedPlan | null): Readonly<Record<string, SeatNote>> {
  return Object.fromEntries(
    typed.seats.map((seat, index): [string, SeatNote] => {
      const problems = view.read?.problems?.seats[index] ?? {};
      const pay = costed?.cost.seats[index]?.pay;
      const note = {
        problems,
        pay: pay === undefined ? null : payInWords(pay),
        isUnknown: pay !== undefined && !isKnown(pay),
      };
      return [seatText(seat), note];
    }),
  );
}

function choicesFrom(present: string): SeatChoices {
  const months = Array.from({ length: MONTHS_BEFORE + MONTHS_AFTER }, (_, index) =>
    monthAfter(present, index - MONTHS_BEFORE),
  );
  return {
    role: roleNames.map(({ slug, name }): Choice => [slug, name]),
    level: payLevels.map((level): Choice => [level, levelInWords(level)]),
    place: payPlaces.map(({ id }): Choice => [id, payPlaceInWords(id)]),
    companyType: companyTypes.map((type): Choice => [type, companyTypeInWords(type)]),
    startMonth: months.map((month): Choice => [month, monthInWords(month)]),
    need: seatNeeds.map((need): Choice => [need, NEED_WORDS[need]]),
  };
}
