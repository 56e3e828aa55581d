import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import type { MustHaveCosts } from "@/lib/domain/scoring/must-have-cost";
import { formatCount, formatQuantity } from "@/lib/format";
import type { WeighedRequirement } from "./ranked-row";

type MustHavePanelProps = {
  readonly costs: MustHaveCosts;
  readonly requirements: readonly WeighedRequirement[];
  /** Where it stands who comes in. */
  readonly href: string;
};

/** What each must-have costs the pool. */
export function MustHavePanel({ costs, requirements, href }: MustHavePanelProps) {
  const [dearest] = costs.costs;
  if (dearest === undefined) return null;
  const nameOf = (place: number) => requirements[place]?.name ?? "";
  const missOne = costs.costs.reduce((sum, { wouldPass }) => sum + wouldPass, 0);
  const title =
    dearest.wouldPass === 0
      ? "No single must-have holds anybody back"
      : `${nameOf(dearest.place)} holds back the most people`;
  return (
    <Panel>
      <PanelHead title={title} subtitle="If one must-have became strong: candidates who would pass" />
      <PanelBody>
        <dl className="text-13">
          {costs.costs.map(({ place, wouldPass }) => (
            <div key={place} className="flex h-8 items-center justify-between gap-2 border-b last:border-b-0">
              <dt className="truncate">{nameOf(place)}</dt>
              <dd className="font-semibold">+{formatCount(wouldPass)}</dd>
            </div>
          ))}
        </dl>
      </PanelBody>
      <PanelFoot>
        {formatQuantity(costs.passing, "person passes", "people pass")} now, {formatCount(missOne)}{" "}
        {missOne === 1 ? "lacks" : "lack"} proof of one must-have.{" "}
        <Link href={href} className="link print:hidden">
          Who comes in
        </Link>
      </PanelFoot>
    </Panel>
  );
}
