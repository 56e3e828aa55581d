"use client";

import { useActionState, useEffect } from "react";
import { setChannelCostAction } from "@/app/(dashboard)/sourcing/actions";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import { Input, Select } from "@/components/ui/input";
import { type Toast, useToast } from "@/components/ui/toast";
import type { NewChannelCost } from "@/lib/data/channel-costs";

const CURRENCIES = ["EUR", "USD", "GBP", "CHF", "CAD", "AUD", "SGD", "INR", "CNY", "JPY", "PLN", "SEK", "ILS"] as const;

/** Enters what stood there before; nothing paid and no hours take an entry out that was not there. */
async function putBack(earlier: NewChannelCost, showToast: (toast: Toast) => void): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(earlier)) form.set(name, String(value));
  const state = await setChannelCostAction({ status: "idle" }, form);
  showToast(
    state.status === "failed"
      ? { message: state.message, tone: "failed" }
      : { message: `Taken back; ${earlier.month} stands as it did.` },
  );
}

type CostFormProps = { readonly channel: string; readonly month: string };

/** Enters money and hours of a month over what stood there. */
export function CostForm({ channel, month }: CostFormProps) {
  const [state, send] = useActionState(setChannelCostAction, { status: "idle" });
  const showToast = useToast();
  const failed = state.status === "failed" ? state : null;
  const typed = (name: string, usual: string) => String(failed?.values[name] ?? usual);
  const errors = (name: string) => [failed?.fieldErrors[name] ?? []].flat();

  useEffect(() => {
    if (state.status !== "done") return;
    const { before, entered } = state.result;
    const earlier = { ...entered, amount: before?.amount ?? 0, workHours: before?.workHours ?? 0 };
    showToast({ message: `Saved what the channel cost in ${entered.month}.`, undo: () => putBack(earlier, showToast) });
  }, [state, showToast]);

  return (
    <form action={send} className="grid gap-3 pt-2">
      <input type="hidden" name="channel" value={channel} />
      <FormFailure message={failed?.message ?? null} />
      <div className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] gap-3">
        <Field label="Month" errors={errors("month")}>
          {(wiring) => <Input {...wiring} type="month" name="month" required defaultValue={typed("month", month)} />}
        </Field>
        <Field label="Currency" errors={errors("currency")}>
          {(wiring) => (
            <Select {...wiring} name="currency" defaultValue={typed("currency", "EUR")}>
              {CURRENCIES.map((currency) => (
                <option key={currency}>{currency}</option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Amount" errors={errors("amount")}>
          {(wiring) => (
            <Input {...wiring} type="number" name="amount" min="0" step="any" defaultValue={typed("amount", "0")} />
          )}
        </Field>
        <Field label="Hours of work" errors={errors("workHours")}>
          {(wiring) => (
            <Input
              {...wiring}
              type="number"
              name="workHours"
              min="0"
              step="any"
              defaultValue={typed("workHours", "0")}
            />
          )}
        </Field>
      </div>
      <p className="text-12 text-muted-foreground">0 and 0 take the entry of that month and currency out.</p>
      <div>
        <SubmitButton tone="secondary" busyLabel="Saving">
          Save cost
        </SubmitButton>
      </div>
    </form>
  );
}
