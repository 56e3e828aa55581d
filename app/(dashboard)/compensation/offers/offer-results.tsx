"use client";

import { Banner } from "@/components/ui/banner";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import type { OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";
import { ComparePanel } from "./compare-panel";
import { EquityChart } from "./equity-chart";
import { ExitChart } from "./exit-chart";
import type { OfferDeskProps } from "./offer-desk";
import { openPoints } from "./open-points";
import { SheetTerms } from "./sheet-terms";
import { SourceChart } from "./source-chart";
import type { DraftOffer, SourcesOfCell } from "./use-offer-draft";
import { LeavingPanel, YearPanel } from "./year-panels";

type OfferResultsProps = Pick<OfferDeskProps, "options" | "other" | "hasOthers" | "earlier"> & {
  readonly offer: DraftOffer;
  readonly sources: SourcesOfCell;
  readonly about: string;
  /** The offer itself; empty for one that is not saved. */
  readonly id: string;
};

/** The years and what is not known beside each other, so that one offer takes one sheet, of A4 and of US Letter alike. */
const ONE_ON_PAPER = "print:grid-cols-[3fr_2fr] print:items-start print:gap-1.5 print:[&_th]:whitespace-normal";

/** What the terms come to; before there are any, what will stand here. */
export function OfferResults({ id, offer, sources, options, other, hasOthers, earlier, about }: OfferResultsProps) {
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
    <div className="grid min-w-0 gap-4 print:gap-1.5 print:[&_section_header_h2]:inline print:[&_section_header_p]:ml-2 print:[&_section_header_p]:inline">
      {isBehind ? (
        <div role="status" className="-mb-4">
          <Banner tone="unknown">
            These are the numbers of the last terms that could be read. A field on the left says what to mend.
          </Banner>
        </div>
      ) : null}
      <SheetTerms about={earlier === null ? about : `${about}; version ${earlier.version} as it was`} terms={terms} />
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
      <EquityChart terms={terms} sources={sources.equity} />
      <div className={`grid min-w-0 gap-4 ${other === null ? ONE_ON_PAPER : ""}`}>
        {/* A sheet with two offers has no room for what concerns one of them alone. */}
        <div className={other === null ? "min-w-0" : "min-w-0 print:hidden"}>
          <YearPanel terms={terms} />
        </div>
        <LeavingPanel terms={terms} />
        {other === null ? (
          <div className="hidden min-w-0 print:block">
            <OpenPanel terms={terms} odds={null} />
          </div>
        ) : null}
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
