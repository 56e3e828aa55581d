import Link from "next/link";
import { IntervalAxis } from "@/components/evidence/interval-axis";
import { IntervalBar } from "@/components/evidence/interval-bar";
import { IntervalKey } from "@/components/evidence/interval-key";
import { RoleSquare } from "@/components/evidence/role-square";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { RolePoolState } from "@/lib/data/pool";
import { formatQuantity, formatScore } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";

/** The ten roles with how the pool stands to each. */
export function RolePoolTable({ states }: { readonly states: readonly RolePoolState[] }) {
  const scored = Math.max(0, ...states.map((state) => state.scored));
  return (
    <Panel className="flex flex-col">
      <PanelHead
        title={poolFinding(states)}
        subtitle={`Of ${formatQuantity(scored, "readable candidate")}, at senior level, or director level for leaders. Bar: the best candidate, score of 100`}
      />
      <Table caption="State of the pool by role" className="[&_td]:px-2 [&_th]:px-2">
        <thead>
          <tr>
            <HeadCell>Role</HeadCell>
            <HeadCell numeric>Passed</HeadCell>
            <HeadCell numeric>To verify</HeadCell>
            <HeadCell numeric className="max-md:hidden">
              Failed
            </HeadCell>
            <HeadCell className="w-[28%] max-md:hidden">
              <span className="sr-only">Best score, 0 to 100</span>
              <IntervalAxis />
            </HeadCell>
            <HeadCell numeric className="max-md:hidden">
              Best
            </HeadCell>
            <HeadCell className="max-md:hidden">Candidate</HeadCell>
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <PoolRow key={state.role} state={state} />
          ))}
        </tbody>
      </Table>
      <PanelFoot className="mt-auto">
        <IntervalKey />
      </PanelFoot>
    </Panel>
  );
}

/** A role's name, short enough for a finding. */
export function roleTitle(role: string): string {
  return roleBySlug.get(role)?.name ?? role;
}

function poolFinding(states: readonly RolePoolState[]): string {
  const ranked = [...states].sort((a, b) => b.passed - a.passed);
  const [most] = ranked;
  const none = ranked.filter((state) => state.passed === 0);
  if (most === undefined || most.passed === 0) return "Nobody passes every must-have of any role yet";
  const lead = `${roleTitle(most.role)} has ${formatQuantity(most.passed, "candidate")} through the gate`;
  if (none.length === 0) return `${lead}, and every role has somebody`;
  const [first] = none;
  return none.length === 1 && first !== undefined
    ? `${lead}, ${roleTitle(first.role)} has none`
    : `${lead}, ${none.length} roles have none`;
}

function PoolRow({ state }: { readonly state: RolePoolState }) {
  const name = roleTitle(state.role);
  const { best } = state;
  return (
    <Row>
      <Cell>
        <span className="flex items-center gap-2">
          <RoleSquare role={state.role} />
          <Link href={`/roles/${state.role}/ranking`} className="font-medium hover:underline">
            {name}
          </Link>
        </span>
      </Cell>
      <Cell numeric className="font-semibold">
        {state.passed}
      </Cell>
      <Cell numeric>{state.open}</Cell>
      <Cell numeric className="max-md:hidden">
        {state.failed}
      </Cell>
      <Cell className="py-0 max-md:hidden">
        <IntervalBar points={best} label={best ? `${best.name || "Name not stated"} for ${name}` : name} height={36} />
      </Cell>
      <Cell numeric className="font-semibold max-md:hidden">
        {best ? formatScore(best.expected) : "–"}
      </Cell>
      <Cell className="max-w-32 truncate max-md:hidden">
        {best ? (
          <Link
            href={`/candidates/${best.candidateId}?role=${state.role}`}
            title={best.name}
            className="hover:underline"
          >
            {best.name || "Name not stated"}
          </Link>
        ) : (
          <span className="text-muted-foreground">nobody yet</span>
        )}
      </Cell>
    </Row>
  );
}
