import { shortAmount, shortSource } from "@/components/evidence/pay-words";
import { SourceNote } from "@/components/evidence/source-note";
import { Badge } from "@/components/ui/badge";
import type { PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import { formatCount } from "@/lib/format";

type Modelled = NonNullable<PayEvidence["modelled"]>;

type ModelledFigureProps = {
  readonly modelled: Modelled;
  readonly exchange: { readonly currency: string; readonly fromUsd: number };
};

const KINDS = { level: "Level", place: "Place", "company type": "Employer", hub: "Hub" } as const;

/** An estimate, marked as one, opening to its formula, what each factor rests on, and the claims that moved it. */
export function ModelledFigure({ modelled, exchange }: ModelledFigureProps) {
  const { usd, range, formula, adjustment, influences } = modelled;
  const amount = (dollars: number) => formatCount(Math.round((dollars * exchange.fromUsd) / 100) * 100);
  const share = "baseShare" in modelled ? modelled.baseShare : null;
  const rows = [
    ...(modelled.isWeak
      ? [{ key: "Warning", value: "a handful of claims on this level; estimates of it were off by a third and more" }]
      : []),
    { key: "Range", value: `${amount(range.low)} to ${amount(range.high)}; meant to hold 80 %` },
    {
      key: "Anchor",
      value: `${formatCount(formula.anchor.usd)} USD: ${formula.anchor.evidence}${formula.anchor.n === null ? "" : `, n = ${formatCount(formula.anchor.n)}`}`,
    },
    ...formula.factors.map(({ kind, factor, evidence }) => ({
      key: `${KINDS[kind]} × ${factor.toFixed(2)}`,
      value: evidence,
    })),
    {
      key: `Claims × ${adjustment.toFixed(2)}`,
      value: `what claims on like cells say the formula misses; most: ${influences
        .slice(0, 3)
        .map(({ claim, factor }) => `${shortSource(claim.claim)} × ${factor.toFixed(2)}`)
        .join("; ")}`,
    },
    ...(share === null ? [] : [{ key: `÷ base share`, value: `${share.low} to ${share.high}: ${share.evidence}` }]),
  ];
  const words = `${amount(usd)} ${exchange.currency} a year`;
  const product = [
    formatCount(formula.anchor.usd),
    ...formula.factors.map(({ factor }) => factor.toFixed(2)),
    adjustment.toFixed(2),
  ].join(" × ");
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <SourceNote source={{ figure: words, grade: null, rows, formula: `${product} USD`, url: null }}>
        {shortAmount(usd * exchange.fromUsd)}
      </SourceNote>
      <Badge tone={modelled.isWeak ? "unknown" : "modelled"}>{modelled.isWeak ? "modelled, weak" : "modelled"}</Badge>
    </span>
  );
}
