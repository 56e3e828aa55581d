import type { Position } from "@/lib/domain/compensation/offer/offer-position";
import { formatCount } from "@/lib/format";

const oneDecimal = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const upToTwo = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const share = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

const MILLION = 1_000_000;
const MINUS = "\u2212";

/** A whole amount with its currency: "323,500 USD". */
export function money(amount: number, currency: string): string {
  return `${formatCount(amount)} ${currency}`;
}

/** A price of a share: "11.80 USD". */
export function sharePrice(price: number, currency: string): string {
  return `${upToTwo.format(price)} ${currency}`;
}

/** An amount in thousands, from ten millions on in millions: "323.5k", "41.2M". */
export function inThousands(amount: number): string {
  const isLarge = Math.abs(amount) >= 10 * MILLION;
  return isLarge ? `${oneDecimal.format(amount / MILLION)}M` : `${oneDecimal.format(amount / 1000)}k`;
}

/** The same without decimals: "285k". */
export function inWholeThousands(amount: number): string {
  return inThousands(amount).replace(/\.0(?=[kM]$)/, "");
}

/** A difference with its sign: "+12.5k", "−3.0k"; none is "the same". */
export function difference(amount: number): string {
  if (Math.round(amount) === 0) return "the same";
  return `${amount > 0 ? "+" : MINUS}${inThousands(Math.abs(amount))}`;
}

/** A share of a company from 0 to 1 in percent: "0.125 %". */
export function ownedShare(part: number): string {
  return `${share.format(part * 100)}\u00a0%`;
}

/** Where an offer stands, in two lines; `inOffer` turns the sources' US dollars into the offer's currency. */
export function positionWords(
  position: Position,
  range: string,
  inOffer: (usd: number) => number,
): readonly [string, string] {
  const amount = (usd: number) => inWholeThousands(Math.round(inOffer(Math.abs(usd)) / 1000) * 1000);
  switch (position.kind) {
    case "percentile":
      return [`P${Math.round(position.percentile)}`, "of base"];
    case "beyond":
      return [
        `${position.side === "below" ? "under" : "over"} P${position.percentile}`,
        `${amount(position.by)} ${position.side} it`,
      ];
    case "outside":
      return [`${amount(position.by)} ${position.side}`, range];
    case "within":
      return [`${Math.round(position.share * 100)}\u00a0% into`, range];
    case "beside":
      if (Math.round(position.by) === 0) return ["the same", "as its one figure"];
      return [`${amount(position.by)} ${position.by < 0 ? "below" : "above"}`, "its one figure"];
  }
}
