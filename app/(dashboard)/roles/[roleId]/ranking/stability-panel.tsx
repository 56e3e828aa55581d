import { UNNAMED } from "@/components/evidence/person-name";
import { Button } from "@/components/ui/button";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { methodWords } from "@/components/weighing/method-words";
import type { PackedFeed } from "@/lib/domain/scoring/packed-feed";
import { leadersOf, type PoolStability, rankStability } from "@/lib/domain/scoring/rank-stability";
import { formatCount, formatQuantity, formatShare } from "@/lib/format";
import type { StabilityState } from "./use-stability";
import type { Weighing } from "./use-weighing";

const MOST_SHOWN = 6;
const TOPS = [1, 3, 5, 10, 20];

type StabilityPanelProps = {
  readonly feed: PackedFeed;
  readonly run: StabilityState;
  readonly weighing: Weighing;
  readonly onWeigh: (change: Partial<Weighing>) => void;
};

/** How far the top of the ranking holds when weights move: who is how often first, and among the first k. */
export function StabilityPanel({ feed, run, weighing, onWeigh }: StabilityPanelProps) {
  const { stability, progress, problem, cancel } = run;
  return (
    <Panel>
      <PanelHead title={titleOf(feed, stability)} subtitle="Each weight moved to between half and twice what it is" />
      {stability === null ? null : (
        <PanelBody>
          <Likely feed={feed} stability={stability} top={weighing.top} onTop={(top) => onWeigh({ top })} />
        </PanelBody>
      )}
      {problem === null ? null : <PanelBody className="text-13">{problem}</PanelBody>}
      {progress === null ? null : (
        <PanelBody className="grid gap-1.5 text-12 text-muted-foreground">
          <Progress label="Weightings" total={progress.total} done={progress.done} />
          <span className="flex items-center justify-between">
            {formatCount(progress.done)} of {formatCount(progress.total)} weightings
            <Button size="xs" tone="ghost" onClick={cancel}>
              Cancel
            </Button>
          </span>
        </PanelBody>
      )}
      <span role="status" className="sr-only">
        {progress === null ? "" : "Ranks are being held against other weights"}
      </span>
      <PanelFoot>
        {stability === null ? null : <span>Of {methodWords(stability.weightings)}.</span>}
        <span>
          Ranks are among all {formatQuantity(feed.pool.candidates, "person", "people")} with a score: a filter hides
          people and changes nobody’s rank.
        </span>
      </PanelFoot>
    </Panel>
  );
}

type LikelyProps = {
  readonly feed: PackedFeed;
  readonly stability: PoolStability;
  readonly top: number;
  readonly onTop: (top: number) => void;
};

/** Who is among the first k, most often first. */
function Likely({ feed, stability, top, onTop }: LikelyProps) {
  const likely = mostLikely(stability);
  return (
    <table className="w-full text-13">
      <caption className="sr-only">Share of weightings</caption>
      <thead>
        <tr className="h-7 text-12 text-muted-foreground">
          <th scope="col" className="text-left font-normal">
            Share of weightings
          </th>
          <th scope="col" className="pl-2 text-right font-normal">
            first
          </th>
          <th scope="col" className="pl-1 text-right font-normal">
            <label className="whitespace-nowrap">
              top{" "}
              <select
                aria-label="Among the first"
                className="rounded border bg-card px-0.5 text-12"
                value={top}
                onChange={(event) => onTop(Number(event.target.value))}
              >
                {[...new Set([...TOPS, top])]
                  .sort((a, b) => a - b)
                  .map((choice) => (
                    <option key={choice}>{choice}</option>
                  ))}
              </select>
            </label>
          </th>
        </tr>
      </thead>
      <tbody>
        {likely.map((candidate) => {
          const { firstShare = 0, topShare = 0 } = rankStability(stability, candidate) ?? {};
          const name = feed.names[candidate] || UNNAMED;
          return (
            <tr key={candidate} className="h-8 border-t">
              <th scope="row" className="w-full max-w-0 truncate text-left font-normal" title={name}>
                {name}
              </th>
              <td className="whitespace-nowrap pl-2 text-right">{formatShare(firstShare)}</td>
              <td className="whitespace-nowrap pl-2 text-right font-semibold">{formatShare(topShare)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function mostLikely({ inTop, firsts }: PoolStability): readonly number[] {
  const candidates = [...inTop.keys()].filter((candidate) => (inTop[candidate] ?? 0) > 0);
  return candidates
    .sort((a, b) => (inTop[b] ?? 0) - (inTop[a] ?? 0) || (firsts[b] ?? 0) - (firsts[a] ?? 0) || b - a)
    .slice(0, MOST_SHOWN);
}

function titleOf(feed: PackedFeed, stability: PoolStability | null): string {
  if (stability === null) return "How far the ranking holds";
  const leaders = leadersOf(stability);
  const [first] = leaders;
  if (first === undefined) return "Nobody leads";
  const always = leaders.filter(({ share }) => share === 1).length;
  const name = feed.names[first.candidate] || UNNAMED;
  if (always > 1) return `${always} people stand level at the top however the weights move`;
  if (always === 1) return `${name} leads however the weights move`;
  return `${name} leads in ${formatShare(first.share)} of weightings`;
}
