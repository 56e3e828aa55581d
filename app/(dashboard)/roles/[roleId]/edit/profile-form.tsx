"use client";

import { type FormEvent, startTransition, useActionState, useId } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { formatQuantity } from "@/lib/format";
import { saveProfileAction } from "./actions";
import { ConflictBanner } from "./conflict-banner";
import { RequirementEditor } from "./requirement-editor";
import { SavePanel } from "./save-panel";
import { useProfileDraft } from "./use-profile-draft";

type ProfileFormProps = { readonly profile: RoleProfile; readonly names: Readonly<Record<string, string>> };

/** A role profile as a form, with what would change beside it. Nothing typed is lost before it is saved. */
export function ProfileForm({ profile, names }: ProfileFormProps) {
  const [state, save, isSaving] = useActionState(saveProfileAction, { status: "idle" });
  const draft = useProfileDraft(profile, isSaving);
  const listId = useId();
  const failed = state.status === "failed" ? state : null;
  const isConflict =
    failed?.fieldErrors.basedOnVersion !== undefined && failed.values.basedOnVersion === String(draft.base.version);

  // React empties a form whose action has run, and shows each choice as it was when the page came. Sent from here, it leaves the form alone.
  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isSaving) return;
    const form = new FormData(event.currentTarget);
    startTransition(() => save(form));
  }

  return (
    <>
      {draft.isRestored && failed === null ? (
        <Banner
          action={
            <Button size="sm" onClick={draft.discard}>
              Discard them
            </Button>
          }
        >
          {formatQuantity(draft.changes, "change")} that you had not saved {draft.changes === 1 ? "is" : "are"} here
          again.
        </Banner>
      ) : null}
      {isConflict ? <ConflictBanner draft={draft} message={failed?.message ?? ""} /> : null}
      {failed !== null && failed.fieldErrors.basedOnVersion === undefined ? (
        <Banner tone="unmet">
          {failed.message} {failed.fieldErrors.requirements}
        </Banner>
      ) : null}
      <form
        action={save}
        onSubmit={send}
        noValidate
        className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_320px]"
      >
        <input type="hidden" name="role" value={profile.role} />
        <input type="hidden" name="basedOnVersion" value={draft.base.version} />
        <input type="hidden" name="requirements" value={JSON.stringify(draft.requirements)} />
        <datalist id={listId}>
          {Object.entries(names).map(([slug, name]) => (
            <option key={slug} value={name} />
          ))}
        </datalist>
        <RequirementEditor
          requirements={draft.requirements}
          base={draft.base.requirements}
          names={names}
          listId={listId}
          onChange={(requirements) => draft.change({ requirements: [...requirements] })}
        />
        <SavePanel
          draft={draft}
          errors={failed?.fieldErrors ?? {}}
          isSaving={isSaving}
          nameOf={(skill) => names[skill] ?? skill}
        />
        <p className="sticky bottom-0 z-10 -mx-4 flex items-center justify-between border-t bg-card px-4 py-2.5 text-13 lg:hidden">
          {draft.changes === 0 ? "Nothing changed yet" : formatQuantity(draft.changes, "change")}
          <a href="#save" className="link">
            Review and save
          </a>
        </p>
      </form>
    </>
  );
}
