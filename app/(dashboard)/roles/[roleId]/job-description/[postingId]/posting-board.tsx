"use client";

import { type FormEvent, type ReactNode, startTransition, useActionState, useState } from "react";
import { FindingList } from "@/app/(dashboard)/job-descriptions/finding-list";
import { MustHaveCostPanel, PayRulePanel } from "@/app/(dashboard)/job-descriptions/lint-panels";
import type { LintView } from "@/app/(dashboard)/job-descriptions/lint-view";
import { MarkedPosting } from "@/app/(dashboard)/job-descriptions/marked-posting";
import { savePostingAction } from "@/app/(dashboard)/roles/[roleId]/job-description/actions";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import type { RoleLevel } from "@/lib/domain/role/role-profile";
import { formatQuantity } from "@/lib/format";
import { ChoiceFields } from "./choice-fields";
import { DraftBanners } from "./draft-banners";
import { type EditedPosting, toForm } from "./edited-posting";
import { ExportPanel, type JsonLd } from "./export-panel";
import { PartFields } from "./part-fields";
import { FINDINGS_ID, SaveBar } from "./save-bar";
import { type PostingDraft, usePostingDraft } from "./use-posting-draft";

type PostingBoardProps = {
  readonly posting: EditedPosting;
  readonly view: LintView;
  readonly levels: readonly RoleLevel[];
  readonly jsonLd: JsonLd;
  readonly mayWrite: boolean;
  /** What the market pays, as guidance beside the range; nothing of it is filled in. */
  readonly pay: ReactNode;
};

/** A job description as it is written: what was said of the post, its parts, the whole text with its findings marked. */
export function PostingBoard({ posting, view, levels, jsonLd, mayWrite, pay }: PostingBoardProps) {
  const [state, save, isSaving] = useActionState(savePostingAction, { status: "idle" });
  const draft = usePostingDraft(posting, view, isSaving);
  const [chosen, setChosen] = useState<number | null>(null);
  const failed = state.status === "failed" ? state : null;

  // Sent from here, so that React does not empty the form.
  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isSaving) return;
    const form = toForm(posting, draft);
    form.set("basedOnVersion", String(draft.version));
    startTransition(() => save(form));
  }

  return (
    <>
      {mayWrite ? <DraftBanners draft={draft} posting={posting} failed={failed} /> : null}
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_400px] print:block">
        <div className="grid gap-4 print:block">
          {mayWrite ? (
            <form action={save} onSubmit={send} noValidate className="grid gap-4 print:hidden">
              <input type="hidden" name="id" value={posting.id} />
              <input type="hidden" name="role" value={posting.role} />
              <input type="hidden" name="basedOnVersion" value={draft.version} />
              <ChoiceFields draft={draft} levels={levels} errors={failed?.fieldErrors ?? {}} />
              <PartFields draft={draft} />
              <SaveBar draft={draft} isSaving={isSaving} />
            </form>
          ) : null}
          <PreviewPanel draft={draft} chosen={chosen} onChoose={setChosen} />
        </div>
        <div className="grid gap-4 print:hidden">
          <FindingPanel draft={draft} chosen={chosen} onChoose={setChosen} mayWrite={mayWrite} />
          <ExportPanel draft={draft} posting={posting} jsonLd={jsonLd} />
          {pay}
          <MustHaveCostPanel mustHaves={draft.view.mustHaves} />
          <PayRulePanel rules={draft.view.rules} />
        </div>
      </div>
    </>
  );
}

type ChoosingProps = {
  readonly draft: PostingDraft;
  readonly chosen: number | null;
  readonly onChoose: (finding: number) => void;
};

function PreviewPanel({ draft, chosen, onChoose }: ChoosingProps) {
  return (
    <Panel className="print:border-0 print:break-inside-auto">
      <div className="print:hidden">
        <PanelHead
          title="The whole text"
          subtitle={draft.isStale ? "Being read again" : "Words that a finding is about are marked"}
        />
      </div>
      <PanelBody className="print:p-0">
        <MarkedPosting
          text={draft.view.text}
          findings={draft.isStale ? [] : draft.view.findings}
          chosen={chosen}
          onChoose={onChoose}
        />
      </PanelBody>
    </Panel>
  );
}

function FindingPanel({ draft, chosen, onChoose, mayWrite }: ChoosingProps & { readonly mayWrite: boolean }) {
  const { view, isStale, apply } = draft;
  const role = view.nearest === null ? "near to none of the ten roles" : `the role ${view.nearest.name}`;
  const count = view.findings.length === 0 ? "Nothing was found" : formatQuantity(view.findings.length, "finding");
  return (
    <Panel id={FINDINGS_ID}>
      <PanelHead title={count} subtitle={`It describes ${role}. A change is done at once and can be taken back`} />
      <FindingList
        findings={view.findings}
        chosen={chosen}
        onChoose={onChoose}
        onApply={mayWrite ? apply : null}
        isStale={isStale}
      />
    </Panel>
  );
}
