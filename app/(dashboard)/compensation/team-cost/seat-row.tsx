"use client";

import { Copy, X } from "lucide-react";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Input, Select } from "@/components/ui/input";
import type { SeatField } from "@/lib/domain/compensation/team-cost/typed-plan";
import type { DraftSeat, PlanDraft } from "./use-plan-draft";

/** A value with what it is called. */
export type Choice = readonly [value: string, words: string];
export type SeatChoices = Readonly<Record<Exclude<SeatField, "count" | "typedBase">, readonly Choice[]>>;

/** What the page found out of a seat. */
export type SeatNote = {
  readonly problems: Partial<Record<SeatField, string>>;
  /** What it is paid and by which evidence; null while its fields are wrong. */
  readonly pay: string | null;
  readonly isUnknown: boolean;
};

/** One grid for the heading and every row, from a wide screen on. */
export const SEAT_GRID =
  "grid grid-cols-2 gap-x-2 gap-y-1.5 xl:grid-cols-[minmax(0,2.2fr)_minmax(0,1.2fr)_minmax(0,1.7fr)_minmax(0,1.4fr)_52px_minmax(0,1fr)_minmax(0,1.1fr)_minmax(0,1fr)_56px]";

const FIELDS: readonly (readonly [SeatField, string])[] = [
  ["role", "Role"],
  ["level", "Level"],
  ["place", "Place"],
  ["companyType", "Paid like"],
  ["count", "Seats"],
  ["startMonth", "From"],
  ["need", "Needed"],
  ["typedBase", "Own base a year"],
];

/** The headings over the rows; on a narrow screen each field has its own. */
export function SeatHeads() {
  return (
    <div
      className={classNames(SEAT_GRID, "hidden px-4 pb-1 font-medium text-12 text-muted-foreground xl:grid")}
      aria-hidden
    >
      {FIELDS.map(([field, label]) => (
        <span key={field} className={field === "count" || field === "typedBase" ? "text-right" : ""}>
          {label}
        </span>
      ))}
    </div>
  );
}

type SeatRowProps = {
  readonly seat: DraftSeat;
  readonly position: number;
  readonly draft: PlanDraft;
  readonly choices: SeatChoices;
  readonly note: SeatNote | null;
};

/** The fields of one line of seats, what is wrong with each, and what the seat is paid. */
export function SeatRow({ seat, position, draft, choices, note }: SeatRowProps) {
  const name = `Seat line ${position}`;
  return (
    <fieldset className="border-t px-4 py-2">
      <legend className="sr-only">{name}</legend>
      <div className={SEAT_GRID}>
        {FIELDS.map(([field, label]) => (
          <SeatCell
            key={field}
            label={label}
            value={seat[field]}
            choices={field === "count" || field === "typedBase" ? null : choices[field]}
            problem={note?.problems[field]}
            onChange={(value) => draft.setSeat(seat.key, field, value)}
          />
        ))}
        <span className="flex items-end justify-end gap-0.5 print:hidden xl:items-start xl:pt-0.5">
          <Button tone="ghost" size="sm" icon aria-label={`Copy ${name}`} onClick={() => draft.copy(seat.key)}>
            <Copy aria-hidden />
          </Button>
          <Button tone="ghost" size="sm" icon aria-label={`Remove ${name}`} onClick={() => draft.remove(seat.key)}>
            <X aria-hidden />
          </Button>
        </span>
      </div>
      <p className={classNames("mt-1 text-12", note?.isUnknown ? "text-unknown-text" : "text-muted-foreground")}>
        {note?.pay ?? (note === null ? "Working it out" : "Correct the field that is marked to see what it costs")}
      </p>
    </fieldset>
  );
}

type SeatCellProps = {
  readonly label: string;
  readonly value: string;
  /** null for a field to type in. */
  readonly choices: readonly Choice[] | null;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
};

function SeatCell({ label, value, choices, problem, onChange }: SeatCellProps) {
  const id = useId();
  const control = {
    ...{ id, value, "aria-invalid": problem ? true : undefined },
    "aria-describedby": problem ? `${id}-problem` : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="min-w-0 first:col-span-2 xl:first:col-span-1">
      <label htmlFor={id} className="mb-1 block font-medium text-12 text-secondary-foreground xl:sr-only">
        {label}
      </label>
      {choices === null ? (
        <Input {...control} inputMode="decimal" autoComplete="off" maxLength={40} className="h-8 w-full text-right" />
      ) : (
        <Select {...control} className="h-8 w-full px-1.5">
          {choices.some(([choice]) => choice === value) ? null : <option value={value}>{value || "Choose"}</option>}
          {choices.map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </Select>
      )}
      {problem ? (
        <p id={`${id}-problem`} className="mt-1 text-12 text-unmet-text">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
