"use client";

import { ChartFrame, type ChartTable } from "@/components/charts/chart-frame";
import { type BandScale, bandScale } from "@/components/evidence/band-scale";
import { convert } from "@/lib/domain/compensation/money";
import type { EquityGrant, OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";
import { type ExitValue, exitValues } from "@/lib/domain/compensation/offer/offer-value";
import type { DeskOptions } from "./desk-options";
import { ExitBars, ExitKey } from "./exit-bars";
import { exitFinding } from "./finding-words";
import { LabAxis, LabHead, LabRow } from "./lab-row";
import { difference, inThousands, inWholeThousands, sharePrice } from "./offer-words";
import type { OtherOffer } from "./other-offer";

type ExitChartProps = {
  readonly terms: OfferTerms;
  readonly other: OtherOffer | null;
  readonly rates: DeskOptions["rates"];
};

/** The part of the axis that is left for the figure behind the longest bar. */
const ROOM = 1.18;

/** What a year pays on average under each exit: cash solid, equity hatched, a second offer below the first. */
export function ExitChart({ terms, other, rates }: ExitChartProps) {
  const { currency } = terms;
  const values = exitValues(terms);
  const others = other === null ? null : inCurrency(exitValues(other.terms), other.terms.currency, currency, rates);
  const all = [...values, ...(others ?? [])];
  const scale = bandScale(Math.max(...all.map(({ total, cash }) => total ?? cash)) * ROOM);
  return (
    <ChartFrame
      title={exitFinding(values, currency)}
      subtitle={`Average yearly value over four years, ${currency}, by share price at exit. Cash solid, equity hatched. Before tax`}
      table={exitTable(values, others, other)}
      foot={<ExitKey terms={terms} other={other} />}
    >
      <div className="text-13">
        <LabHead first="Share price at exit" last={others === null ? "Of which equity" : "This over the other"}>
          <LabAxis ticks={scale.ticks} at={scale.at} words={axisWords} mark={null} />
        </LabHead>
        <ul>
          {values.map((value, index) => (
            <ExitRow key={value.name} value={value} beside={others?.[index] ?? null} terms={terms} scale={scale} />
          ))}
        </ul>
      </div>
    </ChartFrame>
  );
}

const axisWords = (tick: number) => (tick === 0 ? "0" : inWholeThousands(tick));

/** The values of an offer in the currency of another, by the one table of rates; as they are where it has none. */
function inCurrency(
  values: readonly ExitValue[],
  from: string,
  into: string,
  rates: DeskOptions["rates"],
): readonly ExitValue[] {
  const rate = rateOf(from, into, rates);
  const times = (amount: number | null) => (amount === null ? null : amount * rate);
  return values.map((value) => ({
    ...value,
    ...{ base: value.base * rate, bonus: value.bonus * rate, signOn: value.signOn * rate, cash: value.cash * rate },
    ...{ equity: times(value.equity), total: times(value.total), price: times(value.price) },
  }));
}

/** What one unit of a currency is in another. */
export function rateOf(from: string, into: string, rates: DeskOptions["rates"]): number {
  return convert(1, from, into, rates) ?? 1;
}

type ExitRowProps = {
  readonly value: ExitValue;
  readonly beside: ExitValue | null;
  readonly terms: OfferTerms;
  readonly scale: BandScale;
};

function ExitRow({ value, beside, terms, scale }: ExitRowProps) {
  const { total, equity } = value;
  const [figure, note] =
    beside === null
      ? [equity === null ? "not known" : inThousands(equity), "equity a year"]
      : [total === null || beside.total === null ? "not known" : difference(total - beside.total), "a year"];
  return (
    <LabRow title={value.label} note={priceWords(value, terms)} figure={figure} figureNote={note}>
      <ExitBars value={value} beside={beside} scale={scale} />
    </LabRow>
  );
}

function priceWords({ factor, price }: ExitValue, { equity, currency }: OfferTerms): string {
  if (equity === null) return "no equity";
  if (factor === 0) return `${unitsOf(equity)} worth nothing`;
  return price === null ? "price not stated" : `share at ${sharePrice(price, currency)}`;
}

function unitsOf({ kind }: EquityGrant): string {
  return kind === "options" ? "options" : "stock units";
}

function exitTable(
  values: readonly ExitValue[],
  others: readonly ExitValue[] | null,
  other: OtherOffer | null,
): ChartTable {
  const words = (amount: number | null | undefined) => (amount == null ? "not known" : inThousands(amount));
  return {
    columns: [
      { label: "Exit" },
      ...["Base", "Bonus", "Sign-on", "Equity", "Total"].map((label) => ({ label, numeric: true })),
      ...(other === null ? [] : [{ label: other.label, numeric: true }]),
    ],
    rows: values.map(({ label, base, bonus, signOn, equity, total }, index) => [
      label,
      ...[base, bonus, signOn, equity, total].map(words),
      ...(others === null ? [] : [words(others[index]?.total)]),
    ]),
  };
}
