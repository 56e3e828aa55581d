"use client";

import { useActionState, useEffect, useEffectEvent } from "react";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import { Input, Select } from "@/components/ui/input";
import { useToast } from "@/components/ui/toast";
import { formatQuantity } from "@/lib/format";
import { addContactsAction, removeContactsAction } from "./actions";
import { formOf } from "./send-form";

export type ChannelOption = { readonly value: string; readonly label: string };

type ContactFormProps = {
  /** Who was met. */
  readonly ids: readonly string[];
  readonly today: string;
  readonly channels: readonly ChannelOption[];
  readonly onDone?: () => void;
};

/** Records that people were met through a channel on a day, with an undo. */
export function ContactForm({ ids, today, channels, onDone }: ContactFormProps) {
  const [state, send] = useActionState(addContactsAction, { status: "idle" });
  const showToast = useToast();
  const failed = state.status === "failed" ? state : null;
  const errors = (name: string) => [failed?.fieldErrors[name] ?? []].flat();

  async function undo(contactIds: readonly string[]): Promise<void> {
    const back = await removeContactsAction({ status: "idle" }, formOf({ ids: contactIds }));
    if (back.status === "failed") showToast({ message: back.message, tone: "failed" });
  }

  const finish = useEffectEvent((contactIds: readonly string[]) => {
    if (contactIds.length === 0) showToast({ message: "That contact was recorded already." });
    else
      showToast({
        message: `Recorded ${formatQuantity(contactIds.length, "contact")}.`,
        undo: () => undo(contactIds),
      });
    onDone?.();
  });

  useEffect(() => {
    if (state.status === "done") finish(state.result.contactIds);
  }, [state]);

  return (
    <form action={send} className="grid content-start gap-3">
      {ids.map((id) => (
        <input key={id} type="hidden" name="ids[]" value={id} />
      ))}
      <FormFailure message={failed?.message ?? null} />
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_150px]">
        <Field label="Met through" errors={errors("channel")}>
          {(wiring) => (
            <Select {...wiring} name="channel" required defaultValue={String(failed?.values.channel ?? "")}>
              <option value="">Choose a channel</option>
              {channels.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="On" errors={errors("metOn")}>
          {(wiring) => (
            <Input
              {...wiring}
              type="date"
              name="metOn"
              required
              max={today}
              defaultValue={String(failed?.values.metOn ?? today)}
            />
          )}
        </Field>
      </div>
      <div>
        <SubmitButton tone="secondary" busyLabel="Recording">
          Record contact
        </SubmitButton>
      </div>
    </form>
  );
}
