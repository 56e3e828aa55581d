import Link from "next/link";
import { Coverage } from "@/components/evidence/coverage";
import { GateLabel } from "@/components/evidence/gate-label";
import { IntervalAxis } from "@/components/evidence/interval-axis";
import { IntervalBar } from "@/components/evidence/interval-bar";
import { IntervalKey } from "@/components/evidence/interval-key";
import { RoleSquare } from "@/components/evidence/role-square";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { formatQuantity, formatScore } from "@/lib/format";
import type { RoleFit } from "./candidate-view";

type FitTableProps = { readonly fits: readonly RoleFit[]; readonly chosen: string };

/** One candidate against the ten roles, on one axis. A role's name chooses the ledger below. */
export function FitTable({ fits, chosen }: FitTableProps) {
  return (
    <Panel className="flex flex-col">
      <PanelHead
        title={fitFinding(fits)}
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
            className="truncate hover:underline aria-[current]:font-semibold"
          >
            {role.name}
          </Link>
        </span>
      </Cell>
      <Cell>
        <IntervalBar points={computed?.points ?? null} label={role.name} height={40} />
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

/** What the table shows, as a sentence. */
function fitFinding(fits: readonly RoleFit[]): string {
  const computed = fits.flatMap(({ score }) => (score.kind === "computed" ? [score] : []));
  if (computed.length === 0) return "No role can be scored: nothing readable was found";
  const passed = computed.filter((score) => score.gate === "passed").length;
  const open = computed.filter((score) => score.gate === "verify").length;
  const passes =
    passed === 0
      ? "No gate is passed yet"
      : `${formatQuantity(passed, "gate")} of ten ${passed === 1 ? "is" : "are"} passed`;
  return open === 0 ? passes : `${passes}; ${open} more ${open === 1 ? "is" : "are"} open until unknowns are answered`;
}
