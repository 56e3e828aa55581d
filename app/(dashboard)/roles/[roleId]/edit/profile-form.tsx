"use client";

import Link from "next/link";
import { useActionState, useId, useMemo, useState } from "react";
import { ProfileDiff } from "@/app/(dashboard)/roles/[roleId]/profile-diff";
import { Field } from "@/components/form/field";
import { SubmitButton } from "@/components/form/submit-button";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { diffProfiles } from "@/lib/domain/role/diff-profiles";
import type { Requirement, RoleProfile } from "@/lib/domain/role/role-profile";
import { formatQuantity } from "@/lib/format";
import { saveProfileAction } from "./actions";
import { RequirementEditor } from "./requirement-editor";

type ProfileFormProps = { readonly profile: RoleProfile; readonly names: Readonly<Record<string, string>> };

const kindOrder = { must: 0, strong: 1, nice: 2 } as const;

/** Must-haves first, heaviest first; the order stays while somebody edits. */
function inOrder(requirements: readonly Requirement[]): readonly Requirement[] {
  return [...requirements].sort((a, b) => kindOrder[a.required] - kindOrder[b.required] || b.weight - a.weight);
}

/** A role profile as a form, with what would change beside it. What was typed lives here until it is saved. */
export function ProfileForm({ profile, names }: ProfileFormProps) {
  const [requirements, setRequirements] = useState(() => inOrder(profile.requirements));
  const [percent, setPercent] = useState(String(Math.round(profile.baseRate * 1000) / 10));
  const [note, setNote] = useState("");
  const [state, save] = useActionState(saveProfileAction, { status: "idle" });
  const listId = useId();
  const errors = state.status === "failed" ? state.fieldErrors : {};
  const difference = useMemo(() => {
    const baseRate = Number.isFinite(Number(percent)) ? Number(percent) / 100 : profile.baseRate;
    return diffProfiles(profile, { ...profile, baseRate, requirements: [...requirements] });
  }, [profile, percent, requirements]);
  const changes = difference.requirements.length + (difference.baseRate === null ? 0 : 1);

  return (
    <form action={save} className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_320px]">
      <input type="hidden" name="role" value={profile.role} />
      <input type="hidden" name="basedOnVersion" value={profile.version} />
      <input type="hidden" name="requirements" value={JSON.stringify(requirements)} />
      <datalist id={listId}>
        {Object.entries(names).map(([slug, name]) => (
          <option key={slug} value={name} />
        ))}
      </datalist>
      <RequirementEditor requirements={requirements} names={names} listId={listId} onChange={setRequirements} />
      <Panel className="lg:sticky lg:top-4">
        <PanelHead
          title={
            changes === 0
              ? "Nothing changed yet"
              : `Version ${profile.version + 1}: ${formatQuantity(changes, "change")}`
          }
        />
        <PanelBody className="grid gap-4">
          {state.status === "failed" ? <Banner tone="unmet">{state.message}</Banner> : null}
          {changes === 0 ? null : (
            <div className="max-h-[40vh] overflow-y-auto">
              <ProfileDiff difference={difference} nameOf={(skill) => names[skill] ?? skill} />
            </div>
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
                type="number"
                min={0}
                max={50}
                step={0.1}
                value={percent}
                onChange={(event) => setPercent(event.target.value)}
              />
            )}
          </Field>
          <Field label="Why, for whoever reads the versions later" errors={errorsOf(errors.note)}>
            {(wiring) => (
              <Input
                {...wiring}
                name="note"
                maxLength={500}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
          <div className="flex gap-2">
            <SubmitButton busyLabel="Saving and scoring">Save version {profile.version + 1}</SubmitButton>
            <Button asChild tone="ghost">
              <Link href={`/roles/${profile.role}`}>Discard</Link>
            </Button>
          </div>
        </PanelBody>
      </Panel>
    </form>
  );
}

function errorsOf(message: string | undefined): readonly string[] {
  return message === undefined ? [] : [message];
}
