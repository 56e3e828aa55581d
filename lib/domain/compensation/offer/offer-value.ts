import { presentPrice, vestedValue } from "./equity-value";
import { bonusOf, OFFER_YEARS, type OfferTerms } from "./offer-terms";

/** What may become of the price of a share, as a multiple of the present one. */
export const exits = [
  { name: "zero", label: "Zero exit", factor: 0 },
  { name: "half", label: "−50 %", factor: 0.5 },
  { name: "flat", label: "Flat", factor: 1 },
  { name: "double", label: "+100 %", factor: 2 },
] as const;
export type ExitName = (typeof exits)[number]["name"];

/** What an offer pays in a year or in a span of time, gross. Equity, and with it the total, is null where no price of a share is stated. */
export type OfferValue = {
  readonly base: number;
  readonly bonus: number;
  readonly signOn: number;
  readonly equity: number | null;
  /** Base, bonus and sign-on. */
  readonly cash: number;
  readonly total: number | null;
};

function paid(parts: Pick<OfferValue, "base" | "bonus" | "signOn" | "equity">): OfferValue {
  const cash = parts.base + parts.bonus + parts.signOn;
  return { ...parts, cash, total: parts.equity === null ? null : cash + parts.equity };
}

function vestedUntil({ equity }: OfferTerms, month: number, factor: number): number | null {
  return equity === null ? 0 : vestedValue(equity, month, factor);
}

/** The equity that vests between two months; null where no price tells its worth. */
function vestedBetween(terms: OfferTerms, from: number, to: number, factor: number): number | null {
  const [before, after] = [vestedUntil(terms, from, factor), vestedUntil(terms, to, factor)];
  return before === null || after === null ? null : after - before;
}

/** What each of the four years pays when a share costs `factor` times the present price at exit. Tax is left out. */
export function yearlyValues(terms: OfferTerms, factor: number): readonly OfferValue[] {
  const { base, signOn } = terms;
  return Array.from({ length: OFFER_YEARS }, (_, year) =>
    paid({
      base,
      bonus: bonusOf(terms),
      signOn: year < signOn.years ? signOn.amount / signOn.years : 0,
      equity: vestedBetween(terms, year * 12, (year + 1) * 12, factor),
    }),
  );
}

/** What a year pays on average over the four. */
export function averageValue(terms: OfferTerms, factor: number): OfferValue {
  const years = yearlyValues(terms, factor);
  const mean = (of: (year: OfferValue) => number) => years.reduce((sum, year) => sum + of(year), 0) / OFFER_YEARS;
  const isKnown = years.every(({ equity }) => equity !== null);
  return paid({
    base: terms.base,
    bonus: bonusOf(terms),
    signOn: mean((year) => year.signOn),
    equity: isKnown ? mean((year) => year.equity ?? 0) : null,
  });
}

export type ExitValue = OfferValue & {
  readonly name: ExitName;
  readonly label: string;
  readonly factor: number;
  /** Of a share at exit; null where none is stated. */
  readonly price: number | null;
};

/** The average year under each exit, the worst first. */
export function exitValues(terms: OfferTerms): readonly ExitValue[] {
  const price = terms.equity === null ? null : presentPrice(terms.equity);
  return exits.map((exit) => ({
    ...exit,
    ...averageValue(terms, exit.factor),
    price: price === null ? null : price * exit.factor,
  }));
}

/**
 * All that was paid to somebody who leaves at the end of `month`: base for the months, a bonus for each whole year, the parts of the sign-on
 * that were due, the equity that had vested. Whether a sign-on has to be given back is not among the terms.
 */
export function valueWhenLeaving(terms: OfferTerms, month: number, factor: number): OfferValue {
  const { base, signOn } = terms;
  const parts = Math.min(signOn.years, Math.ceil(month / 12));
  return paid({
    base: (base * month) / 12,
    bonus: bonusOf(terms) * Math.floor(month / 12),
    signOn: (signOn.amount / signOn.years) * parts,
    equity: vestedUntil(terms, month, factor),
  });
}
