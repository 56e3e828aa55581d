import { Coverage } from "@/components/evidence/coverage";
import { GateLabel } from "@/components/evidence/gate-label";
import { IntervalAxis } from "@/components/evidence/interval-axis";
import { IntervalBar } from "@/components/evidence/interval-bar";
import { IntervalKey } from "@/components/evidence/interval-key";
import { RoleSquare } from "@/components/evidence/role-square";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { widthCausesOf } from "@/lib/domain/scoring/width-causes";
import { formatQuantity, formatScore } from "@/lib/format";
import type { RoleFit } from "./candidate-view";

type FitTableProps = {
  /** Best expected score first. */
  readonly fits: readonly RoleFit[];
  readonly chosen: string;
  /** Whether the person is near to any of the ten. */
  readonly isNear: boolean;
};

/** One candidate against the ten roles, on one axis. A role's name chooses the ledger below. */
export function FitTable({ fits, chosen, isNear }: FitTableProps) {
  return (
    <Panel className="flex flex-col">
      <PanelHead
        title={fitFinding(fits, isNear)}
        subtitle="Score of 100 for each role at its usual level; the chosen role at the chosen level"
      />
      <Table caption="Fit for the ten roles" className="table-fixed">
        <thead>
          <tr>
            <HeadCell className="w-[42%] md:w-[30%]">Role</HeadCell>
            <HeadCell>
              <IntervalAxis />
            </HeadCell>
            <HeadCell numeric className="w-16">
              Exp.
            </HeadCell>
            <HeadCell className="w-28 max-md:hidden">Coverage</HeadCell>
            <HeadCell className="w-28 max-md:hidden">Must-haves</HeadCell>
          </tr>
        </thead>
        <tbody>
          {fits.map((fit) => (
            <FitRow key={fit.role.slug} fit={fit} chosen={fit.role.slug === chosen} />
          ))}
        </tbody>
      </Table>
      <PanelFoot className="mt-auto">
        <IntervalKey />
      </PanelFoot>
    </Panel>
  );
}

function FitRow({ fit: { role, score }, chosen }: { readonly fit: RoleFit; readonly chosen: boolean }) {
  const computed = score.kind === "computed" ? score : null;
  return (
    <Row selected={chosen}>
      <Cell className="overflow-hidden">
        <span className="flex items-center gap-2">
          <RoleSquare role={role.slug} />
          <Link
            href={`?role=${role.slug}`}
            scroll={false}
            title={role.name}
            aria-current={chosen ? "true" : undefined}
            className="truncate hover:underline aria-[current]:font-semibold max-md:whitespace-normal max-md:leading-4"
          >
            {role.name}
          </Link>
        </span>
      </Cell>
      <Cell>
        <IntervalBar
          points={computed?.points ?? null}
          label={role.name}
          height={40}
          note={computed ? { causes: widthCausesOf(computed), coverage: computed.coverage } : null}
        />
      </Cell>
      <Cell numeric className="font-semibold">
        {computed ? formatScore(computed.points.expected) : "–"}
      </Cell>
      <Cell className="max-md:hidden">{computed ? <Coverage share={computed.coverage} /> : "not computable"}</Cell>
      <Cell className="max-md:hidden">
        {computed ? <GateLabel gate={computed.gate} mustHaves={computed.mustHaves} show="count" /> : null}
      </Cell>
    </Row>
  );
}

/** What the table shows, as a sentence: who leads by how much, and whether the gate is open. */
function fitFinding(fits: readonly RoleFit[], isNear: boolean): string {
  const [best, second] = fits.flatMap(({ role, score }) =>
    score.kind === "computed" ? [{ name: role.name, score }] : [],
  );
  if (best === undefined) return "No role can be scored: nothing readable was found";
  if (!isNear)
    return `No role is near: the best, ${best.name}, expects ${formatScore(best.score.points.expected)} points`;
  const lead = second === undefined ? 0 : Math.round(best.score.points.expected - second.score.points.expected);
  const leads =
    second === undefined || lead > 0
      ? `${best.name} leads by ${formatQuantity(lead, "point")}`
      : `${best.name} and ${second.name} are level`;
  const { open, failed } = best.score.mustHaves;
  const gates = {
    passed: "and passes its gate",
    verify: `and waits on ${formatQuantity(open, "must-have")}`,
    failed: `but fails ${formatQuantity(failed, "must-have")}`,
  };
  return `${leads} ${gates[best.score.gate]}`;
}
