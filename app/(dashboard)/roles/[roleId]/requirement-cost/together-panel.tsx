import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { formatCount, formatList } from "@/lib/format";
import type { RoleRequirementCost } from "@/lib/server/requirement-cost";
import { nameAt } from "./cost-words";

/** The one, two and three must-haves that would let most people in together. */
export function TogetherPanel({ cost: { costs, together, profile } }: { readonly cost: RoleRequirementCost }) {
  const last = together.at(-1);
  const title =
    last === undefined
      ? "No three must-haves together let anybody in"
      : `${formatList(last.places.map((place) => nameAt(profile, place)))} as strong: ${formatCount(last.passing)} would pass`;
  return (
    <Panel>
      <PanelHead title={title} subtitle="The must-haves that let most people in together, had they been strong" />
      <PanelBody>
        <ol className="text-13">
          <li className="flex items-baseline justify-between gap-3 border-b py-1.5">
            <span className="text-muted-foreground">as it is</span>
            <b className="font-semibold">{formatCount(costs.poolSize.low)}</b>
          </li>
          {together.map(({ places, passing }) => (
            <li
              key={places.join()}
              className="flex items-baseline justify-between gap-3 border-b py-1.5 last:border-b-0"
            >
              <span>{formatList(places.map((place) => nameAt(profile, place)))}</span>
              <b className="font-semibold">{formatCount(passing)}</b>
            </li>
          ))}
        </ol>
      </PanelBody>
      <PanelFoot>Every set of one, two and three is tried; one that lets in nobody more is left out.</PanelFoot>
    </Panel>
  );
}
