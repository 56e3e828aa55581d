"use client";

import { ProfileDiff } from "@/app/(dashboard)/roles/[roleId]/profile-diff";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { formatQuantity } from "@/lib/format";
import type { ProfileDraft } from "./use-profile-draft";

type SavePanelProps = {
  readonly draft: ProfileDraft;
  readonly isSaving: boolean;
  readonly errors: Readonly<Record<string, string>>;
  readonly nameOf: (skill: string) => string;
};

/** What the next version would change, why, and the button that makes it. */
export function SavePanel({ draft, isSaving, errors, nameOf }: SavePanelProps) {
  const { base, difference, changes, percent, note, change } = draft;
  const next = base.version + 1;
  return (
    <Panel id="save" className="scroll-mt-16 lg:sticky lg:top-4">
      <PanelHead
        title={changes === 0 ? "Nothing changed yet" : `Version ${next}: ${formatQuantity(changes, "change")}`}
        subtitle={changes === 0 ? undefined : `Against version ${base.version}`}
      />
      <PanelBody className="grid gap-4">
        {changes === 0 ? null : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by the keyboard.
          <section aria-label="What would change" tabIndex={0} className="max-h-[40vh] overflow-y-auto">
            <ProfileDiff difference={difference} nameOf={nameOf} />
          </section>
        )}
        <Field
          label="Base rate, percent"
          hint="Chance that somebody in the pool holds a skill about which the résumé is silent."
          errors={errorsOf(errors.baseRatePercent)}
        >
          {(wiring) => (
            <Input
              {...wiring}
              name="baseRatePercent"
              inputMode="decimal"
              autoComplete="off"
              value={percent}
              onChange={(event) => change({ percent: event.target.value })}
              className="text-right"
            />
          )}
        </Field>
        <Field label="Why, for whoever reads the versions later" errors={errorsOf(errors.note)}>
          {(wiring) => (
            <Input
              {...wiring}
              name="note"
              placeholder="Optional"
              value={note}
              onChange={(event) => change({ note: event.target.value })}
            />
          )}
        </Field>
        <div className="flex gap-2">
          <Button type="submit" tone="primary" aria-disabled={isSaving || changes === 0}>
            {isSaving ? "Saving and scoring" : `Save version ${next}`}
          </Button>
          <Button asChild tone="ghost">
            <Link href={`/roles/${base.role}`} onClick={draft.discard}>
              Discard
            </Link>
          </Button>
        </div>
      </PanelBody>
    </Panel>
  );
}

function errorsOf(message: string | undefined): readonly string[] {
  return message === undefined ? [] : [message];
}
