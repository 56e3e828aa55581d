"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, startTransition, useActionState, useEffect, useState } from "react";
import { errorsIn, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import { Input, Select } from "@/components/ui/input";
import { Panel, PanelBody, PanelFoot } from "@/components/ui/panel";
import { useToast } from "@/components/ui/toast";
import type { TeamMember } from "@/lib/domain/team/team-member";
import { roleNames } from "@/lib/reference/role-names";
import { addMemberAction, changeMemberAction } from "./actions";
import { type DraftSkill, draftOf, sentSkill } from "./draft-skill";
import { SkillRows } from "./skill-rows";

type MemberFormProps = {
  readonly member: Omit<TeamMember, "id">;
  /** What is sent besides: which member at which version, or from which candidate. */
  readonly fields: Readonly<Record<string, string>>;
  readonly isNew: boolean;
  /** Names of all skills by slug. */
  readonly names: Readonly<Record<string, string>>;
};

/** Who somebody on the team is and what they can do. What was typed stays when it could not be saved. */
export function MemberForm({ member, fields, isNew, names }: MemberFormProps) {
  const [state, save, isSaving] = useActionState(isNew ? addMemberAction : changeMemberAction, { status: "idle" });
  const [skills, setSkills] = useState<readonly DraftSkill[]>(member.skills.map(draftOf));
  const failed = state.status === "failed" ? state : null;
  useLeaveWhenSaved(state.status === "done" ? state.result.name : null, isNew);

  // Sent from here, React leaves the form as it is.
  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isSaving) return;
    const form = new FormData(event.currentTarget);
    startTransition(() => save(form));
  }

  return (
    <form action={save} onSubmit={send} className="grid gap-4">
      <FormFailure message={failed?.message ?? null} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {skills.map((skill) => (
        <input key={skill.skill} type="hidden" name="skills[]" value={sentSkill(skill)} />
      ))}
      <Panel>
        <PanelBody className="grid gap-4 pt-4 md:grid-cols-3">
          <Field label="Name" errors={errorsIn(failed, "name")}>
            {(wiring) => (
              <Input
                {...wiring}
                name="name"
                required
                maxLength={120}
                autoComplete="off"
                defaultValue={failed === null ? member.name : typedIn(failed, "name")}
              />
            )}
          </Field>
          <Field label="Title" hint="In your company’s words; may stay empty." errors={errorsIn(failed, "title")}>
            {(wiring) => (
              <Input
                {...wiring}
                name="title"
                maxLength={120}
                autoComplete="off"
                defaultValue={failed === null ? member.title : typedIn(failed, "title")}
              />
            )}
          </Field>
          <Field label="Role" hint="Which of the ten they hold, if any." errors={errorsIn(failed, "role")}>
            {(wiring) => (
              <Select
                {...wiring}
                name="role"
                defaultValue={failed === null ? (member.role ?? "") : typedIn(failed, "role")}
              >
                <option value="">None of the ten</option>
                {roleNames.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </PanelBody>
      </Panel>
      <SkillRows skills={skills} names={names} errors={errorsIn(failed, "skills")} onChange={setSkills} />
      <Panel>
        <PanelFoot className="border-t-0">
          <SubmitButton busyLabel="Saving">{isNew ? "Add to the team" : "Save"}</SubmitButton>
          <span>A skill that is not named here counts as “might”: nobody has said.</span>
        </PanelFoot>
      </Panel>
    </form>
  );
}

/** Goes to the list and says what was done, once it is. */
function useLeaveWhenSaved(name: string | null, isNew: boolean): void {
  const router = useRouter();
  const showToast = useToast();
  useEffect(() => {
    if (name === null) return;
    showToast({ message: isNew ? `${name} is on the team.` : `${name} saved.` });
    router.push("/gaps/team");
  }, [name, isNew, router, showToast]);
}
