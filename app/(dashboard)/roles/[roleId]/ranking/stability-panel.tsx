import { UNNAMED } from "@/components/evidence/person-name";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import type { Interval } from "@/lib/domain/interval";
import type { PackedFeed } from "@/lib/domain/scoring/packed-feed";
import { leadersOf } from "@/lib/domain/scoring/rank-stability";
import { formatShare } from "@/lib/format";
import type { Draws } from "./rerank";

const MOST_SHOWN = 4;

type StabilityPanelProps = {
  readonly feed: PackedFeed;
  readonly draws: Draws;
  /** Ranks of those whom the intervals do not tell apart from the first. */
  readonly open: Interval;
};

/** How far the first place holds: when weights move, and against what is not known. */
export function StabilityPanel({ feed, draws, open }: StabilityPanelProps) {
  const leaders = leadersOf(draws).map(({ candidate, share }) => ({
    candidate,
    name: feed.names[candidate] || UNNAMED,
    share,
  }));
  const [first] = leaders;
  if (first === undefined) return null;
  return (
    <Panel>
      <PanelHead
        title={titleOf(leaders, draws.length)}
        subtitle="Each weight drawn between half and twice what it is"
      />
      {leaders.length === 1 ? null : (
        <PanelBody>
          <dl className="text-13">
            {leaders.slice(0, MOST_SHOWN).map(({ candidate, name, share }) => (
              <div key={candidate} className="flex h-8 items-center justify-between gap-3 border-b last:border-b-0">
                <dt className="truncate" title={name}>
                  {name}
                </dt>
                <dd className="whitespace-nowrap">
                  <span className="sr-only">first in </span>
                  {formatShare(share)}
                </dd>
              </div>
            ))}
          </dl>
        </PanelBody>
      )}
      <PanelFoot>
        {open.high === 1
          ? "Nobody else reaches the first one's interval."
          : `The intervals leave ranks 1 to ${open.high} open: answers settle them, not weights.`}
      </PanelFoot>
    </Panel>
  );
}

function titleOf(leaders: readonly { readonly name: string; readonly share: number }[], draws: number): string {
  const [first] = leaders;
  if (first === undefined) return "Nobody leads";
  const always = leaders.filter(({ share }) => share === 1).length;
  if (always > 1) return `${always} people stand level at the top however the weights move`;
  if (always === 1) return `${first.name} leads however the weights move`;
  return `${first.name} leads in ${formatShare(first.share)} of ${draws} re-weightings`;
}
