import { LiftSets, liftInWords } from "@/components/evidence/lift-sets";
import { FilterInput } from "@/components/ui/filter-input";
import { FilterSelect } from "@/components/ui/filter-select";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import type { Lift } from "@/lib/domain/scoring/lifting-facts";
import type { LiftAsked } from "./lift-asked";

type LiftPanelProps = { readonly asked: LiftAsked; readonly lift: Lift; readonly hasShortlist: boolean };

/** Which verifiable facts would change where somebody stands. */
export function LiftPanel({ asked, lift, hasShortlist }: LiftPanelProps) {
  return (
    <Panel>
      <PanelHead
        title={liftInWords(lift, asked.words)}
        subtitle="The smallest sets of facts that can be verified, each enough alone and checked by scoring with it. A skill that was denied is an answer and in none of them"
      />
      <PanelBody className="grid gap-3">
        <div className="flex flex-wrap items-center gap-2 print:hidden">
          <FilterSelect
            label="To"
            name="reach"
            value={asked.reach}
            options={[
              { value: "", label: "meet every must-have" },
              ...(hasShortlist ? [{ value: "shortlist", label: "stand among the first ten" }] : []),
              { value: "bar", label: "reach a number of points" },
            ]}
          />
          {asked.reach === "bar" ? (
            <FilterInput label="Points" name="bar" type="number" value={String(asked.target.points)} className="w-20" />
          ) : null}
        </div>
        <LiftSets lift={lift} />
      </PanelBody>
      {asked.reach === "" ? null : (
        <PanelFoot>
          Expected points count, by which the ranking is ordered; a must-have that is open does not stand in the way.
        </PanelFoot>
      )}
    </Panel>
  );
}
