"use client";

import { Banner } from "@/components/ui/banner";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import type { OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";
import { ComparePanel } from "./compare-panel";
import { ExitChart } from "./exit-chart";
import type { OfferDeskProps } from "./offer-desk";
import { openPoints } from "./open-points";
import { SheetTerms } from "./sheet-terms";
import { SourceChart } from "./source-chart";
import type { DraftOffer, SourcesOfCell } from "./use-offer-draft";
import { LeavingPanel, YearPanel } from "./year-panels";

type OfferResultsProps = Pick<OfferDeskProps, "options" | "other" | "hasOthers"> & {
  readonly offer: DraftOffer;
  readonly sources: SourcesOfCell;
  readonly about: string;
  /** The offer itself; empty for one that is not saved. */
  readonly id: string;
};

/** What the terms come to; before there are any, what will stand here. */
export function OfferResults({ id, offer, sources, options, other, hasOthers, about }: OfferResultsProps) {
  const { terms, draft, isBehind } = offer;
  if (terms === null)
    return (
      <Panel>
        <EmptyState title="Nothing to reckon yet">
          With a base, four bars stand here: what a year pays if the company fails, at half the share price, at today’s
          and at twice. Below them the base against each source by itself, the four years, and what leaving early takes
          along.
        </EmptyState>
      </Panel>
    );
  return (
    <div className="grid min-w-0 gap-4 print:gap-1.5">
      {isBehind ? (
        <div role="status" className="-mb-4">
          <Banner tone="unknown">
            These are the numbers of the last terms that could be read. A field on the left says what to mend.
          </Banner>
        </div>
      ) : null}
      <SheetTerms about={about} terms={terms} />
      <ExitChart terms={terms} other={other} rates={options.rates} />
      <ComparePanel
        id={id}
        label={draft.label.trim() || "This offer"}
        terms={terms}
        other={other}
        hasOthers={hasOthers}
        options={options}
      />
      <SourceChart terms={terms} sources={sources} options={options} />
      <YearPanel terms={terms} />
      <LeavingPanel terms={terms} />
      <div className="hidden print:block">
        <OpenPanel terms={terms} odds={null} />
      </div>
    </div>
  );
}

type OpenPanelProps = {
  readonly terms: OfferTerms;
  /** null on a sheet that is handed out. */
  readonly odds: string | null;
};

/** What is not known, and what the numbers leave out. */
export function OpenPanel({ terms, odds }: OpenPanelProps) {
  return (
    <Panel>
      <PanelHead title="What is not known" />
      <PanelBody>
        <ul className="grid list-disc gap-1.5 pl-4 text-13 print:gap-0 text-secondary-foreground marker:text-muted-foreground">
          {[...(odds === null ? [] : [odds]), ...openPoints(terms)].map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </PanelBody>
    </Panel>
  );
}
