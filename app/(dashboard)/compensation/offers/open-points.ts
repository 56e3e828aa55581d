import type { AcceptanceOdds } from "@/lib/domain/compensation/offer/acceptance-odds";
import { ownership, presentPrice, vestedShare } from "@/lib/domain/compensation/offer/equity-value";
import { type EquityGrant, OFFER_YEARS, type OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";
import { formatQuantity, formatShare } from "@/lib/format";
import { ownedShare, sharePrice } from "./offer-words";

/** How likely the offer is taken, or why that is not known. */
export function oddsWords(odds: AcceptanceOdds): string {
  if (!odds.known)
    return `Chance of acceptance: not known. ${formatQuantity(odds.answered, "past offer")} answered, at least ${odds.needed} are needed.`;
  const { low, high } = odds.interval;
  return `Chance of acceptance: ${odds.accepted} of ${odds.answered} past offers were taken, so ${formatShare(low)} to ${formatShare(high)} (95 % interval). It says nothing about this one person.`;
}

/** What the numbers of an offer do not say, a sentence each. */
export function openPoints(terms: OfferTerms): readonly string[] {
  const { equity } = terms;
  return [
    ...(equity === null
      ? []
      : [...pricePoints(equity, terms.currency), ...grantPoints(equity), ...dilutionPoints(terms)]),
    ...(terms.signOn.amount > 0 ? ["Whether the sign-on is to be paid back on leaving: not among the terms."] : []),
    "Tax: left out. It depends on place and on the kind of equity.",
  ];
}

function pricePoints(grant: EquityGrant, currency: string): readonly string[] {
  const { preferredPrice, commonPrice, strike, kind } = grant;
  if (presentPrice(grant) === null) return ["What a share costs: not stated, so equity is shown without a value."];
  if (preferredPrice === null) return ["Flat uses the common price: no preferred price is stated."];
  if (commonPrice === null)
    return ["Flat uses the preferred price; common shares, which the holder gets, are appraised lower."];
  const common = sharePrice(commonPrice, currency);
  const isNothing = kind === "options" && commonPrice <= strike;
  const each = isNothing
    ? "the options are worth nothing"
    : `one is worth ${sharePrice(commonPrice - strike, currency)}`;
  return [`Flat uses the preferred price; at today’s common price of ${common} ${each}.`];
}

function grantPoints(grant: EquityGrant): readonly string[] {
  const { refresher, kind } = grant;
  const later = 1 - vestedShare(grant, OFFER_YEARS * 12);
  const refreshers =
    refresher === 0
      ? "Refreshers: none entered, counted as zero."
      : `Refreshers: ${kind === "options" ? "counted at the strike of the grant; what theirs will be is not known." : "counted as long as they vest within the four years."}`;
  return [
    refreshers,
    ...(later > 0
      ? [`${formatShare(later)} of the grant vests after year ${OFFER_YEARS} and is not in these numbers.`]
      : []),
  ];
}

function dilutionPoints(terms: OfferTerms): readonly string[] {
  const owned = terms.equity === null ? null : ownership(terms.equity, terms);
  if (owned === null) return ["What share of the company it is: not known without all shares, fully diluted."];
  if (owned.afterNextRound === null)
    return [`${ownedShare(owned.now)} of the company; what the next round leaves of it is not stated.`];
  return [
    `Dilution lowers ownership to ${ownedShare(owned.afterNextRound)} at the next round; it does not lower the value above, which follows the share price.`,
  ];
}
