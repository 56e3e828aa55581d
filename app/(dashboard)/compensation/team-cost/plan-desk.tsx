"use client";

import { Plus } from "lucide-react";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { Input, Select } from "@/components/ui/input";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import type { PlanProblems } from "@/lib/domain/compensation/team-cost/read-plan";
import type { PlanField, TypedPlan, TypedSeat } from "@/lib/domain/compensation/team-cost/typed-plan";
import { SaveRow } from "./save-row";
import { type Choice, type SeatChoices, SeatHeads, type SeatNote, SeatRow } from "./seat-row";
import { seatText } from "./seat-text";
import { usePlanDraft } from "./use-plan-draft";

type PlanDeskProps = {
  readonly first: TypedPlan;
  readonly blank: TypedSeat;
  readonly saved: { readonly id: string; readonly version: number } | null;
  readonly problems: PlanProblems["plan"];
  /** By what stands in a seat's fields. */
  readonly notes: Readonly<Record<string, SeatNote>>;
  readonly choices: SeatChoices;
  readonly currencies: readonly Choice[];
  readonly policies: readonly Choice[];
  readonly stages: readonly Choice[];
};

type Setting = {
  readonly field: PlanField;
  readonly label: string;
  readonly hint?: string;
  readonly choices?: readonly Choice[];
};

/** The fields of a plan: how long, in which currency, what is there to pay it, and its seats. The page answers after each pause. */
export function PlanDesk({
  first,
  blank,
  saved,
  problems,
  notes,
  choices,
  currencies,
  policies,
  stages,
}: PlanDeskProps) {
  const draft = usePlanDraft(first, blank, saved);
  const settings: readonly Setting[] = [
    { field: "name", label: "Name of the plan" },
    { field: "firstMonth", label: "First month", choices: choices.startMonth },
    { field: "months", label: "Months", hint: "To the next round" },
    { field: "budget", label: `Budget, ${draft.plan.currency}`, hint: "For all the months" },
    { field: "currency", label: "Currency", choices: currencies },
    { field: "policy", label: "Pay at", hint: "Where records are", choices: policies },
    { field: "load", label: "Load on base", hint: "1.25 is an assumption" },
    { field: "stage", label: "Funding stage", choices: stages },
    { field: "raised", label: `Money there, ${draft.plan.currency}`, hint: "Round and what was left" },
    { field: "otherMonthly", label: "Other costs a month", hint: "All but these seats" },
  ];
  return (
    <Panel className="mb-4 print:hidden" aria-busy={draft.isPending}>
      <PanelHead
        title="The plan"
        subtitle="Load adds payroll tax, benefits and equipment to base. It differs by country and company and was not measured: put in your own. A base of your own stands over what evidence says"
      />
      <PanelBody className="grid grid-cols-2 items-start gap-x-3 gap-y-2 pb-3 sm:grid-cols-4 xl:grid-cols-5">
        {settings.map(({ field, label, hint, choices: options }) => (
          <Field key={field} label={label} {...(hint ? { hint } : {})} errors={errorsOf(problems[field])}>
            {(wiring) => {
              const control = {
                ...{ ...wiring, value: draft.plan[field] },
                onChange: (event: { readonly target: { readonly value: string } }) =>
                  draft.set(field, event.target.value),
              };
              return options === undefined ? (
                <Input {...control} autoComplete="off" maxLength={field === "name" ? 80 : 40} />
              ) : (
                <Select {...control}>
                  {options.some(([value]) => value === control.value) ? null : <option>{control.value}</option>}
                  {options.map(([value, words]) => (
                    <option key={value} value={value}>
                      {words}
                    </option>
                  ))}
                </Select>
              );
            }}
          </Field>
        ))}
      </PanelBody>
      <SeatHeads />
      {draft.seats.map((seat, index) => (
        <SeatRow
          key={seat.key}
          seat={seat}
          position={index + 1}
          draft={draft}
          choices={choices}
          note={notes[seatText(seat)] ?? null}
        />
      ))}
      {problems.seats ? <p className="px-4 pb-2 text-12 text-unmet-text">{problems.seats}</p> : null}
      <PanelFoot className="justify-between print:hidden">
        <Button size="sm" onClick={draft.add}>
          <Plus aria-hidden />
          Add a seat
        </Button>
        <SaveRow draft={draft} saved={saved} />
      </PanelFoot>
    </Panel>
  );
}

const errorsOf = (problem: string | undefined): readonly string[] => (problem === undefined ? [] : [problem]);
