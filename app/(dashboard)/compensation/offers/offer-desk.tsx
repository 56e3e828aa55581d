"use client";

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { FormFailure } from "@/components/form/form-failure";
import { PageFrame } from "@/components/layout/page-frame";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { changeOfferAction, createOfferAction } from "./actions";
import type { Choice, DeskOptions, LoadedSources } from "./desk-options";
import { labelOf } from "./desk-options";
import { OfferAnswer } from "./offer-answer";
import type { OfferDraft } from "./offer-draft";
import { OfferResults, OpenPanel } from "./offer-results";
import type { OtherOffer } from "./other-offer";
import { SavedTools } from "./saved-tools";
import { CashFields, EquityFields, PlaceFields, StatusFields } from "./term-fields";
import { useOfferDraft, useSources } from "./use-offer-draft";

export type OfferDeskProps = {
  /** The parts of compensation, which the server alone knows of. */
  readonly tabs: ReactNode;
  readonly saved: OfferDraft;
  /** The offer in the store; null for one that is not saved yet. */
  readonly stored: { readonly id: string; readonly version: number } | null;
  /** Sent with a new offer. */
  readonly candidateId: string | null;
  readonly options: DeskOptions;
  readonly sources: LoadedSources;
  /** How likely it is taken, as far as that is known. */
  readonly odds: string;
  readonly other: OtherOffer | null;
  readonly others: readonly Choice[];
  /** The way to the candidate that a new offer is for; null where there is none to choose. */
  readonly finder: ReactNode;
};

/** An offer while somebody works it out: its terms on the left, what they come to on the right, following what is typed. */
export function OfferDesk(props: OfferDeskProps) {
  const { saved, stored, candidateId, options } = props;
  const [state, save, isSaving] = useActionState(stored === null ? createOfferAction : changeOfferAction, {
    status: "idle",
  });
  const failed = state.status === "failed" ? state : null;
  const offer = useOfferDraft(saved, failed, options);
  const sources = useSources(offer.draft, props.sources);
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the scripts take over what the browser shows.
  useEffect(() => {
    if (form.current !== null) offer.takeTyped(new FormData(form.current));
  }, []);
  // The version that the fields were filled from; a page that refreshes under somebody's hands does not move it along.
  const [firstVersion] = useState(stored?.version ?? 0);
  const seenVersion = state.status === "done" ? state.result.version : firstVersion;
  const { draft, terms } = offer;
  const about = `${labelOf(options.roles, draft.role)}, ${labelOf(options.levels, draft.level).toLowerCase()}, ${labelOf(options.places, draft.place)}`;

  // Sent from here, React leaves the form as it is.
  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isSaving) return;
    const sent = new FormData(event.currentTarget);
    startTransition(() => save(sent));
  }

  return (
    <PageFrame
      crumbs={[
        { label: "Compensation", href: "/compensation" },
        { label: "Offer lab", href: "/compensation/offers" },
      ]}
      title={draft.label.trim() === "" ? `Offer, ${about}` : `Offer for ${draft.label}`}
      badge={offer.isDirty && stored !== null ? <Badge tone="unknown">not saved</Badge> : null}
      answer={<OfferAnswer terms={terms} />}
      actions={
        <>
          {stored === null ? null : (
            <SavedTools id={stored.id} version={seenVersion} label={draft.label} candidateId={candidateId} />
          )}
          <Button type="submit" form={formId} tone="primary" aria-disabled={isSaving}>
            {isSaving ? "Saving" : "Save offer"}
          </Button>
        </>
      }
    >
      {props.tabs}
      <div className="grid items-start gap-4 lg:grid-cols-[340px_minmax(0,1fr)] print:block">
        <div className="grid gap-4 print:hidden">
          <form ref={form} id={formId} action={save} onSubmit={send} noValidate className="grid gap-4">
            <FormFailure message={failed?.message ?? null} />
            {stored === null ? (
              <input type="hidden" name="candidateId" value={candidateId ?? ""} />
            ) : (
              <>
                <input type="hidden" name="id" value={stored.id} />
                <input type="hidden" name="seenVersion" value={seenVersion} />
              </>
            )}
            <Panel>
              <PanelHead title="Terms" subtitle={about} />
              <PanelBody className="grid gap-3">
                <PlaceFields offer={offer} options={options} />
                <div className="border-t pt-3">
                  <CashFields offer={offer} />
                </div>
                <EquityFields offer={offer} />
                <div className="border-t pt-3">
                  <StatusFields offer={offer} />
                </div>
              </PanelBody>
              <PanelFoot>Gross, before tax. Tax depends on place and kind of equity and is left out.</PanelFoot>
            </Panel>
          </form>
          {props.finder}
          {terms === null ? null : <OpenPanel terms={terms} odds={props.odds} />}
        </div>
        <OfferResults {...props} offer={offer} sources={sources} about={about} />
      </div>
      <p role="status" className="sr-only">
        {state.status === "done" ? "Saved." : ""}
      </p>
    </PageFrame>
  );
}
