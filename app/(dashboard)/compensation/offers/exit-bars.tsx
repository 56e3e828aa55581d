import type { BandScale } from "@/components/evidence/band-scale";
import { presentPrice } from "@/lib/domain/compensation/offer/equity-value";
import { OFFER_YEARS, type OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";
import type { ExitValue } from "@/lib/domain/compensation/offer/offer-value";
import { LabGrid } from "./lab-row";
import { inThousands } from "./offer-words";
import type { OtherOffer } from "./other-offer";

const PARTS = [
  { name: "base", words: "base", fill: "color-mix(in oklab, var(--primary) 85%, var(--card))" },
  { name: "bonus", words: "bonus", fill: "color-mix(in oklab, var(--primary) 55%, var(--card))" },
  { name: "signOn", words: "sign-on over 4 years", fill: "color-mix(in oklab, var(--primary) 30%, var(--card))" },
] as const;
const BAR_PX = 18;
const ROW_PX = 44;

type ExitBarsProps = {
  readonly value: ExitValue;
  readonly beside: ExitValue | null;
  readonly scale: BandScale;
};

/** The bar of an exit, and below it that of a second offer. */
export function ExitBars({ value, beside, scale }: ExitBarsProps) {
  const height = beside === null ? ROW_PX : ROW_PX + BAR_PX + 4;
  return (
    <svg
      role="img"
      aria-label={barWords(value, beside)}
      className="block w-full overflow-visible print:-my-2.5"
      height={height}
    >
      <LabGrid ticks={scale.ticks} at={scale.at} height={height} />
      <ExitBar value={value} scale={scale} top={(ROW_PX - BAR_PX) / 2} isFirst />
      {beside === null ? null : (
        <ExitBar value={beside} scale={scale} top={(ROW_PX - BAR_PX) / 2 + BAR_PX + 4} isFirst={false} />
      )}
    </svg>
  );
}

function barWords(value: ExitValue, beside: ExitValue | null): string {
  const words = ({ cash, equity }: ExitValue) =>
    `${inThousands(cash)} in cash and ${equity === null ? "an unknown amount" : inThousands(equity)} in equity a year`;
  return `${value.label}: ${words(value)}${beside === null ? "" : `; the other offer ${words(beside)}`}`;
}

type ExitBarProps = {
  readonly value: ExitValue;
  readonly scale: BandScale;
  readonly top: number;
  readonly isFirst: boolean;
};

function ExitBar({ value, scale, top, isFirst }: ExitBarProps) {
  const span = (from: number, to: number) => `${Number.parseFloat(scale.at(to)) - Number.parseFloat(scale.at(from))}%`;
  const ends = { base: value.base, bonus: value.base + value.bonus, signOn: value.cash };
  const starts = { base: 0, bonus: ends.base, signOn: ends.bonus };
  const total = value.total ?? value.cash;
  return (
    <g opacity={isFirst ? 1 : 0.75}>
      {PARTS.map(({ name, fill }) =>
        value[name] === 0 ? null : (
          <rect
            key={name}
            x={scale.at(starts[name])}
            width={span(starts[name], ends[name])}
            y={top}
            height={BAR_PX}
            fill={fill}
            stroke="var(--card)"
          />
        ),
      )}
      {value.equity === null || value.equity === 0 ? null : (
        <rect
          x={scale.at(value.cash)}
          width={span(value.cash, total)}
          y={top + 0.5}
          height={BAR_PX - 1}
          fill="url(#hatch-modelled)"
          stroke="var(--axis)"
          strokeDasharray="3 2"
        />
      )}
      <text
        x={scale.at(total)}
        dx="8"
        y={top + 13}
        fill={isFirst ? "var(--foreground)" : "var(--muted-foreground)"}
        className={isFirst ? "font-semibold text-13" : "text-13"}
      >
        {inThousands(total)}
        {value.total === null ? " and equity" : ""}
      </text>
    </g>
  );
}

type ExitKeyProps = { readonly terms: OfferTerms; readonly other: OtherOffer | null };

/** What the fills mean, how equity was reckoned, and whose the lower bar is. */
export function ExitKey({ terms, other }: ExitKeyProps) {
  return (
    <>
      {PARTS.map(({ name, words, fill }) => (
        <span key={name} className="inline-flex items-center gap-1.5">
          <svg aria-hidden="true" width="10" height="10">
            <rect width="10" height="10" rx="1" fill={fill} />
          </svg>
          {words}
        </span>
      ))}
      <span className="inline-flex items-center gap-1.5">
        <svg aria-hidden="true" width="20" height="10">
          <rect
            x="0.5"
            y="0.5"
            width="19"
            height="9"
            fill="url(#hatch-modelled)"
            stroke="var(--axis)"
            strokeDasharray="3 2"
          />
        </svg>
        equity at the stated price, not cash
      </span>
      {other === null ? null : <span>Lower bar: {other.label}</span>}
      <span className="ml-auto">{equityFormula(terms)}</span>
    </>
  );
}

/** How the equity of a year comes about, with the numbers of the offer: "(price − 4.20) × 60,000 ÷ 4", refreshers besides. */
function equityFormula({ equity }: OfferTerms): string | null {
  if (equity === null) return null;
  const count = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
  const years = Math.max(equity.years, OFFER_YEARS);
  const besides = equity.refresher > 0 ? ", and refreshers" : "";
  if (equity.sizeBy === "value" && presentPrice(equity) === null)
    return `${count.format(equity.size)} × price ÷ ${years}${besides}`;
  const gain = equity.kind === "options" ? `(price − ${equity.strike.toFixed(2)})` : "price";
  const shares = equity.sizeBy === "shares" ? equity.size : equity.size / (presentPrice(equity) ?? 1);
  return `${gain} × ${count.format(shares)} ÷ ${years}${besides}`;
}
