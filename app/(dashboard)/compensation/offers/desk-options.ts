import type { EquitySource } from "@/lib/domain/compensation/offer/equity-sources";
import type { OwnBand } from "@/lib/domain/compensation/offer/offer-position";
import type { PaySource } from "@/lib/domain/compensation/offer/pay-source";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";

export type Choice = { readonly value: string; readonly label: string };

/** What an offer can be chosen to be; made on the server, so that the browser needs none of the reference. */
export type DeskOptions = {
  readonly roles: readonly Choice[];
  readonly levels: readonly Choice[];
  readonly places: readonly (Choice & { readonly currency: string })[];
  readonly companyTypes: readonly Choice[];
  readonly rates: readonly Pick<ExchangeRate, "currency" | "perUsd">[];
  /** The month of the rates, as "Jun 2024". */
  readonly ratesFrom: string;
};

/** A source with what is said beside its drawing. */
export type SourceRow = PaySource & {
  readonly title: string;
  readonly note: string;
  /** What its ends are called: "the posted range". */
  readonly rangeWords: string;
};

/** What an offer's base is held against. */
export type LoadedSources = {
  readonly rows: readonly SourceRow[];
  /** The company's own band in US dollars a year; null where there is none for the level and place. */
  readonly band: OwnBand | null;
  readonly people: SeatPeople;
  /** What is published of grants to people of the level, as shares of a company. */
  readonly equity: readonly EquitySource[];
};

/** Who holds the seat of an offer now: hidden from who may not see it, or nobody has entered a payroll, or their base in US dollars a year. */
export type SeatPeople =
  | { readonly kind: "hidden" | "not-entered" }
  | { readonly kind: "known"; readonly bases: readonly number[] };

/** How an option is called; the value itself where it is none. */
export function labelOf(choices: readonly Choice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}
