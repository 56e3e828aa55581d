import type { OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";
import { averageValue } from "@/lib/domain/compensation/offer/offer-value";
import { formatCount } from "@/lib/format";
import { baseWords, ownBandWords } from "./base-words";
import type { DeskOptions } from "./desk-options";
import { rateOf } from "./exit-chart";
import { money } from "./offer-words";
import type { SourcesOfCell } from "./use-offer-draft";

type OfferAnswerProps = {
  readonly terms: OfferTerms | null;
  readonly sources: SourcesOfCell;
  readonly rates: DeskOptions["rates"];
};

/** What an offer is worth and where its base stands, under the page's title. */
export function OfferAnswer({ terms, sources, rates }: OfferAnswerProps) {
  if (terms === null)
    return "Enter a base: what the offer is worth, with and without an exit, and where it stands follows as you type.";
  const base = terms.base * rateOf(terms.currency, "USD", rates);
  return (
    <>
      <Worth terms={terms} /> {sources.isLoading ? "" : baseWords(base, sources.rows)}{" "}
      {/* Of the company alone: not on a sheet that is handed out. */}
      <span className="print:hidden">{sources.isLoading ? "" : ownBandWords(base, sources.band)}</span>
    </>
  );
}

function Worth({ terms }: { readonly terms: OfferTerms }) {
  const zero = averageValue(terms, 0);
  const flat = averageValue(terms, 1);
  const worst = <b>{money(zero.cash, terms.currency)}</b>;
  if (terms.equity === null)
    return (
      <>Worth {worst} a year in cash on average over four years, and nothing that hangs on the company’s success.</>
    );
  if (flat.total === null) return <>Worth {worst} a year if the company fails; what its equity adds is not known.</>;
  return (
    <>
      Worth {worst} a year if the company fails and <b>{formatCount(flat.total)}</b> if the share price stays flat, on
      average over four years and before tax.
    </>
  );
}
