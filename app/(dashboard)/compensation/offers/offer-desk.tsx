"use client";

import { type FormEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { FormFailure } from "@/components/form/form-failure";
import { PageFrame } from "@/components/layout/page-frame";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { CandidateLink, type LinkedCandidate } from "./candidate-link";
import type { DeskOptions, LoadedSources } from "./desk-options";
import { labelOf } from "./desk-options";
import { OfferAnswer } from "./offer-answer";
import type { OfferDraft } from "./offer-draft";
import { OfferResults, OpenPanel } from "./offer-results";
import type { OtherOffer } from "./other-offer";
import { SavedTools } from "./saved-tools";
import { TermsPanel } from "./term-fields";
import { useOfferDraft, useSources } from "./use-offer-draft";
import { type OfferSave, type StoredRef, useOfferSave } from "./use-offer-save";

export type OfferDeskProps = {
  /** The parts of compensation, which the server alone knows of. */
  readonly tabs: ReactNode;
  readonly saved: OfferDraft;
  /** An earlier version that is shown and can be put back; null for the offer as it stands. */
  readonly earlier: { readonly version: number; readonly draft: OfferDraft } | null;
  /** The offer in the store; null for one that is not saved yet. */
  readonly stored: StoredRef | null;
  /** Whom it is linked to. */
  readonly candidate: LinkedCandidate | null;
  readonly options: DeskOptions;
  readonly sources: LoadedSources;
  /** How likely it is taken, as far as that is known. */
  readonly odds: string;
  readonly other: OtherOffer | null;
  /** Whether there is another offer that could stand beside it. */
  readonly hasOthers: boolean;
  /** What was saved before, below the terms; null for an offer that is not saved yet. */
  readonly versions: ReactNode;
  /** What the address asks for and is not here; null where all of it is. */
  readonly missing: string | null;
};

/** An offer while somebody works it out: its terms on the left, what they come to on the right, following what is typed. */
export function OfferDesk(props: OfferDeskProps) {
  const { saved, earlier, stored, candidate, options } = props;
  const saving = useOfferSave(stored, earlier?.version ?? null);
  const { failed, seenVersion, send } = saving;
  const offer = useOfferDraft({ first: earlier?.draft ?? saved, saved }, failed, options);
  const sources = useSources(offer.draft, props.sources);
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the scripts take over what the browser shows.
  useEffect(() => {
    if (form.current !== null) offer.takeTyped(new FormData(form.current));
  }, []);
  const { draft, terms } = offer;
  const about = `${labelOf(options.roles, draft.role)}, ${labelOf(options.levels, draft.level).toLowerCase()}, ${labelOf(options.places, draft.place)}`;

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    send(event.currentTarget, seenVersion);
  }

  return (
    <PageFrame
      crumbs={[
        { label: "Compensation", href: "/compensation" },
        { label: "Offer lab", href: "/compensation/offers" },
      ]}
      title={draft.label.trim() === "" ? `Offer, ${about}` : `Offer for ${draft.label}`}
      badge={offer.isDirty && stored !== null ? <Badge tone="unknown">not saved</Badge> : null}
      answer={<OfferAnswer terms={terms} sources={sources} rates={options.rates} />}
      actions={
        <>
          {stored === null ? null : <SavedTools id={stored.id} version={seenVersion} label={draft.label} />}
          <Button type="submit" form={formId} tone="primary" aria-disabled={saving.isSaving}>
            {saveWords(saving.isSaving, earlier?.version ?? null)}
          </Button>
        </>
      }
    >
      {props.tabs}
      {props.missing === null ? null : <Banner tone="unknown">{props.missing}</Banner>}
      {earlier === null || stored === null ? null : <EarlierBanner id={stored.id} version={earlier.version} />}
      <div className="grid items-start gap-4 lg:grid-cols-[340px_minmax(0,1fr)] print:block">
        <div className="contents gap-4 lg:grid print:hidden">
          <form ref={form} id={formId} action={saving.save} onSubmit={onSubmit} noValidate className="grid gap-4">
            <FormHead
              stored={stored}
              earlier={earlier?.version ?? null}
              saving={saving}
              onSaveOver={(onto) => (form.current === null ? undefined : send(form.current, onto))}
            />
            <TermsPanel
              offer={offer}
              options={options}
              about={about}
              candidate={<CandidateLink offer={offer} stored={candidate} />}
            />
          </form>
          {terms === null ? null : <OpenPanel terms={terms} odds={props.odds} />}
          <div className="order-last empty:hidden print:hidden">{props.versions}</div>
        </div>
        <OfferResults {...props} id={stored?.id ?? ""} offer={offer} sources={sources} about={about} />
      </div>
      <p role="status" className="sr-only">
        {saving.isSaved ? "Saved." : ""}
      </p>
    </PageFrame>
  );
}

function saveWords(isSaving: boolean, earlier: number | null): string {
  if (isSaving) return "Saving";
  return earlier === null ? "Save offer" : `Put version ${earlier} back`;
}

function EarlierBanner({ id, version }: { readonly id: string; readonly version: number }) {
  return (
    <Banner
      tone="unknown"
      action={
        <Link href={`/compensation/offers/${id}`} className="link">
          Show what stands
        </Link>
      }
    >
      This is version {version} as it was saved. Nothing changes until you put it back, which makes it the newest
      version; whom the offer is linked to stays.
    </Banner>
  );
}

type FormHeadProps = {
  readonly stored: StoredRef | null;
  readonly earlier: number | null;
  readonly saving: OfferSave;
  readonly onSaveOver: (version: number) => void;
};

/** What came of the last save, and which version the form is about. */
function FormHead({ stored, earlier, saving, onSaveOver }: FormHeadProps) {
  const failure = <FormFailure message={saving.failed?.message ?? null} />;
  if (stored === null) return failure;
  return (
    <>
      {failure}
      {saving.isOvertaken ? <Overtaken version={stored.version} onSave={() => onSaveOver(stored.version)} /> : null}
      <input type="hidden" name="id" value={stored.id} />
      <input type="hidden" name="seenVersion" value={saving.seenVersion} />
      <input type="hidden" name="fromVersion" value={earlier ?? ""} />
    </>
  );
}

type OvertakenProps = { readonly version: number; readonly onSave: () => void };

/** After somebody was faster: where theirs is, and the way to save one's own after it. Neither is lost. */
function Overtaken({ version, onSave }: OvertakenProps) {
  return (
    <div className="-mt-2 grid gap-2 text-13 text-secondary-foreground">
      <p>
        Theirs is version {version}:{" "}
        <a href="#versions" className="link">
          what it changed
        </a>{" "}
        stands below. Saved over it, yours becomes version {version + 1}, and theirs is kept.
      </p>
      <Button size="sm" className="justify-self-start" onClick={onSave}>
        Save mine as version {version + 1}
      </Button>
    </div>
  );
}
