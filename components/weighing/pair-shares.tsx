import { ChartFrame } from "@/components/charts/chart-frame";
import { areToldApart, TOLD_APART_SHARE } from "@/lib/domain/scoring/rank-pair";
import type { PairWeighed } from "@/lib/domain/scoring/weigh-pair";
import { formatPoints, formatShare } from "@/lib/format";
import { methodWords } from "./method-words";

type PairSharesProps = { readonly names: readonly [string, string]; readonly weighed: PairWeighed };

/** In how many weightings each of two people is ahead, with the marks beyond which they are told apart. */
export function PairSharesChart({ names, weighed }: PairSharesProps) {
  const { shares, points, weightings } = weighed;
  const [first, second] = names;
  const parts = [
    { name: first, share: shares.ahead, className: "fill-primary" },
    { name: "Level", share: shares.level, className: "fill-border-strong" },
    { name: second, share: shares.behind, className: "fill-axis" },
  ];
  const words = parts.map(({ name, share }) => `${name} ${shareWords(share)}`);
  return (
    <ChartFrame
      title={titleOf(names, weighed)}
      subtitle={`Share of ${methodWords(weightings)}, each weight between half and twice what it is`}
      table={{
        columns: [
          { label: "Ahead" },
          { label: "Share of weightings", numeric: true },
          { label: "Expected points now", numeric: true },
        ],
        rows: [
          [first, shareWords(shares.ahead), formatPoints(points[0])],
          ["Nobody, they are level", shareWords(shares.level), "–"],
          [second, shareWords(shares.behind), formatPoints(points[1])],
        ],
      }}
      foot={`Told apart means ahead in at least ${formatShare(TOLD_APART_SHARE)} of weightings (the dashed marks). Level: within 0.0015 points.`}
    >
      <div className="flex justify-between gap-4 text-13">
        <Side name={first} share={shares.ahead} points={points[0]} />
        <Side name={second} share={shares.behind} points={points[1]} isEnd />
      </div>
      <svg role="img" aria-label={`Ahead: ${words.join(", ")}`} className="mt-1.5 block h-8 w-full">
        {parts.map(({ name, share, className }, index) => (
          <rect
            key={name}
            className={className}
            x={`${100 * parts.slice(0, index).reduce((sum, part) => sum + part.share, 0)}%`}
            y="8"
            width={`${100 * share}%`}
            height="16"
          />
        ))}
        {[1 - TOLD_APART_SHARE, TOLD_APART_SHARE].map((mark) => (
          <line
            key={mark}
            className="stroke-foreground"
            x1={`${100 * mark}%`}
            x2={`${100 * mark}%`}
            y1="2"
            y2="30"
            strokeDasharray="3 2"
          />
        ))}
      </svg>
      <p className="mt-1.5 text-13">
        {shares.level === 0 ? "" : `Level in ${shareWords(shares.level)}. `}
        {areToldApart(shares)
          ? "The weights tell them apart."
          : "The weights cannot tell them apart: neither is ahead often enough."}
      </p>
    </ChartFrame>
  );
}

function titleOf([first, second]: readonly [string, string], { shares }: PairWeighed): string {
  if (shares.level === 1) return `${first} and ${second} are level in every weighting`;
  const [leader, other, share] =
    shares.ahead >= shares.behind ? [first, second, shares.ahead] : [second, first, shares.behind];
  return share === 1
    ? `${leader} is ahead of ${other} in every weighting`
    : `${leader} is ahead of ${other} in ${shareWords(share)} of weightings`;
}

/** A share in percent with one decimal, so that the parts sum to the whole: "96.5 %". */
function shareWords(share: number): string {
  return `${formatPoints(100 * share)}\u00a0%`;
}

type SideProps = { readonly name: string; readonly share: number; readonly points: number; readonly isEnd?: boolean };

function Side({ name, share, points, isEnd = false }: SideProps) {
  return (
    <div className={isEnd ? "min-w-0 text-right" : "min-w-0"}>
      <div className="truncate font-semibold">{name}</div>
      <div className="text-20 leading-6">{shareWords(share)}</div>
      <div className="text-12 text-muted-foreground">{formatPoints(points)} points expected now</div>
    </div>
  );
}
