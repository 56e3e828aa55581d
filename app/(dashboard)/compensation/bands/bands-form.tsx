"use client";

import { type MouseEvent, type ReactNode, startTransition, useActionState } from "react";
import { errorsIn, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SaveRow } from "@/components/form/save-row";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Input, Select } from "@/components/ui/input";
import type { TypedBands } from "@/lib/domain/compensation/own-band/read-own-bands";
import type { PayLevel } from "@/lib/domain/compensation/pay-cell";
import { setOwnBandsAction, showBandEffectAction } from "./actions";
import { BandEffectPanel } from "./band-effect-panel";

export type LevelField = {
  readonly level: PayLevel;
  readonly label: string;
  /** What the market pays, in whole thousands of the currency; empty where nothing is known or sources disagree. */
  readonly market: string;
  /** The same as it is shown, opening to its source. */
  readonly figure: ReactNode;
};

type BandsFormProps = {
  readonly role: string;
  readonly seenVersion: number;
  readonly first: TypedBands;
  readonly levels: readonly LevelField[];
  /** Whether a payroll counts that whoever looks may see. */
  readonly hasPeople: boolean;
};

/** Sets a role's bands: a midpoint a level, one width, and whether places differ. Nothing is adopted before it is saved. */
export function BandsForm({ role, seenVersion, first, levels, hasPeople }: BandsFormProps) {
  const [state, send] = useActionState(setOwnBandsAction, { status: "idle" });
  const [effect, show, isShowing] = useActionState(showBandEffectAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  const value = (name: keyof TypedBands) => (failed === null ? first[name] : typedIn(failed, name));
  return (
    <form action={send} className="grid gap-4">
      <FormFailure message={failed?.message ?? null} />
      <input type="hidden" name="role" value={role} />
      <input type="hidden" name="seenVersion" value={seenVersion} />
      <input type="hidden" name="place" value={first.place} />
      <input type="hidden" name="currency" value={first.currency} />
      <div className="grid items-start gap-x-4 gap-y-3 md:grid-cols-2">
        {levels.map(({ level, label, figure }) => (
          <Field key={level} label={`${label}, midpoint`} errors={errorsIn(failed, level)}>
            {(wiring) => (
              <div className="flex items-center gap-3">
                <Input
                  {...wiring}
                  key={value(level)}
                  name={level}
                  inputMode="decimal"
                  className="w-28 shrink-0 text-right tabular-nums"
                  defaultValue={value(level)}
                />
                <span className="text-12">{figure}</span>
              </div>
            )}
          </Field>
        ))}
      </div>
      <div>
        <Button size="sm" onClick={({ currentTarget: { form } }) => fillFromMarket(form, levels)}>
          Set all from the market
        </Button>
      </div>
      <div className="grid items-start gap-4 md:grid-cols-3">
        <TextField
          label="Width, percent"
          name="spreadPercent"
          hint="High end over low end: 50 is 80 to 120 around 100"
          failed={failed}
          first={first.spreadPercent}
        />
        <Field label="Other places" errors={errorsIn(failed, "geography")}>
          {(wiring) => (
            <Select {...wiring} key={value("geography")} name="geography" defaultValue={value("geography")}>
              <option value="one">the same band everywhere</option>
              <option value="by-place">as the place pays in the market</option>
            </Select>
          )}
        </Field>
        <TextField label="Why, for the history" name="note" failed={failed} />
      </div>
      {hasPeople ? (
        <div className="grid gap-2" role="status">
          <div>
            <Button
              size="sm"
              aria-disabled={isShowing}
              // Sent from here, React leaves the fields as they are.
              onClick={(event) => (isShowing ? undefined : showEffect(event, show))}
            >
              Show the effect on our people
            </Button>
          </div>
          <FormFailure message={effect.status === "failed" ? effectFailure(effect) : null} />
          {effect.status === "done" && effect.result !== null ? <BandEffectPanel effect={effect.result} /> : null}
        </div>
      ) : null}
      <SaveRow
        tone="primary"
        busyLabel="Saving"
        done={state.status === "done" ? `Version ${state.result} is in force.` : null}
      >
        Save as version {seenVersion + 1}
      </SaveRow>
    </form>
  );
}

/** Puts what is known into the fields, as if it were typed; a level of which nothing is known keeps what stands there. */
function fillFromMarket(form: HTMLFormElement | null, levels: readonly LevelField[]): void {
  for (const { level, market } of levels) {
    const field = form?.elements.namedItem(level);
    if (field instanceof HTMLInputElement && market !== "") field.value = market;
  }
}

/** Asks what the fields as they stand would mean; nothing is saved. */
function showEffect({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>, show: (sent: FormData) => void): void {
  if (form === null) return;
  const sent = new FormData(form);
  startTransition(() => show(sent));
}

function effectFailure({
  message,
  fieldErrors,
}: {
  readonly message: string;
  readonly fieldErrors: Readonly<Record<string, string>>;
}): string {
  return [message, ...Object.values(fieldErrors)].join(" ");
}
