import type { OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";
import { averageValue } from "@/lib/domain/compensation/offer/offer-value";
import { formatCount } from "@/lib/format";
import { money } from "./offer-words";

/** What an offer is worth, in the sentence under the page's title. */
export function OfferAnswer({ terms }: { readonly terms: OfferTerms | null }) {
  if (terms === null)
    return "Enter a base: what the offer is worth, with and without an exit, and where it stands follows as you type.";
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
