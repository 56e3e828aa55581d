import { AskedLevel } from "@/app/(dashboard)/roles/[roleId]/asked-level";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { EasingEffect, RequirementCost } from "@/lib/domain/requirement-cost/requirement-costs";
import { levelAsked } from "@/lib/domain/role/level-asked";
import { formatCount } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";
import type { RoleRequirementCost } from "@/lib/server/requirement-cost";
import { nameAt, poolInWords } from "./cost-words";
import { NewcomerList } from "./newcomer-list";
import type { CostView } from "./search-params";
import { SkillClaimCell } from "./skill-claim-cell";

type CostPanelProps = {
  readonly cost: RoleRequirementCost;
  readonly view: CostView;
  readonly claims: readonly Claim[];
};

/** Each must-have: whom it keeps out, what the pool would be with less, who comes in, and what the market claims of the skill. */
export function CostPanel({ cost, view, claims }: CostPanelProps) {
  const { costs, profile } = cost;
  return (
    <Panel className="print:break-inside-auto">
      <PanelHead
        title={panelTitle(cost)}
        subtitle="The pool under each change alone: who passes, to who may once what is open is answered. Everybody is scored again"
      />
      <Table caption="What each must-have costs">
        <thead>
          <tr>
            <HeadCell>Must-have</HeadCell>
            <HeadCell numeric>Denied</HeadCell>
            <HeadCell numeric>Open</HeadCell>
            <HeadCell numeric className="max-md:hidden">
              A level lower
            </HeadCell>
            <HeadCell numeric className="max-md:whitespace-normal">
              Strong instead
            </HeadCell>
            <HeadCell numeric className="max-md:hidden">
              Not asked
            </HeadCell>
            <HeadCell className="max-md:hidden">The market on it</HeadCell>
          </tr>
        </thead>
        <tbody>
          {costs.costs.map((entry) => (
            <CostRows key={entry.place} {...{ entry, cost, view, claims }} />
          ))}
        </tbody>
      </Table>
      <PanelFoot className="text-pretty">
        Denied: the résumé says that it is lacking. Open: it says too little. A must-have that becomes strong still
        gives points; one that is not asked gives none. Profile version {profile.version},{" "}
        {formatCount(costs.candidates)} scored.
      </PanelFoot>
    </Panel>
  );
}

function panelTitle({ costs, profile }: RoleRequirementCost): string {
  const [dearest] = costs.costs;
  if (dearest === undefined) return "This profile has no must-have";
  const strong = dearest.effects.find(({ easing }) => easing === "strong")?.comeIn ?? 0;
  return strong === 0
    ? "No must-have keeps anybody out by itself"
    : `${nameAt(profile, dearest.place)} costs most: it alone keeps out ${formatCount(strong)}`;
}

type CostRowsProps = CostPanelProps & { readonly entry: RequirementCost };

const COLUMNS = 7;

function CostRows({ entry, cost, view, claims }: CostRowsProps) {
  const { place, denied, open, effects } = entry;
  const requirement = cost.profile.requirements[place];
  if (requirement === undefined) return null;
  const effect = (easing: EasingEffect["easing"]) => effects.find((other) => other.easing === easing) ?? null;
  const strong = effect("strong");
  const newcomers = cost.newcomers.get(place) ?? [];
  const hasNewcomers = strong !== null && newcomers.length > 0;
  return (
    <>
      <Row className={hasNewcomers ? "[&>td]:border-b-0" : ""}>
        <Cell className="font-medium">
          <span className="flex flex-wrap items-center gap-x-3">
            {nameAt(cost.profile, place)}
            <span className="font-normal text-12 text-muted-foreground">
              <span className="sr-only">level asked </span>
              <AskedLevel level={levelAsked(requirement, view.level)} />
            </span>
          </span>
        </Cell>
        <Cell numeric>{formatCount(denied)}</Cell>
        <Cell numeric>{formatCount(open)}</Cell>
        <EffectCell effect={effect("lower")} className="max-md:hidden" />
        <EffectCell effect={strong} />
        <EffectCell effect={effect("drop")} className="max-md:hidden" />
        <Cell className="py-1.5 max-md:hidden">
          <SkillClaimCell skill={requirement.skill} role={view.role} place={view.place} claims={claims} />
        </Cell>
      </Row>
      {hasNewcomers ? (
        <tr>
          <td colSpan={COLUMNS} className="border-b px-4 pb-2">
            <NewcomerList newcomers={newcomers} view={view} comeIn={strong.comeIn} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

type EffectCellProps = { readonly effect: EasingEffect | null; readonly className?: string };

function EffectCell({ effect, className = "" }: EffectCellProps) {
  if (effect === null)
    return (
      <Cell numeric className={`text-muted-foreground ${className}`}>
        <span aria-hidden>–</span>
        <span className="sr-only">cannot be asked</span>
      </Cell>
    );
  return (
    <Cell numeric className={`whitespace-nowrap ${className}`}>
      <span className={effect.comeIn > 0 ? "font-semibold" : "text-muted-foreground"}>
        {effect.comeIn > 0 ? `+${formatCount(effect.comeIn)}` : "0"}
      </span>
      <span className="block text-12 text-muted-foreground leading-4">{poolInWords(effect.poolSize)}</span>
    </Cell>
  );
}
