import Link from "next/link";
import { IntervalAxis } from "@/components/evidence/interval-axis";
import { IntervalBar } from "@/components/evidence/interval-bar";
import { IntervalKey } from "@/components/evidence/interval-key";
import { RoleSquare } from "@/components/evidence/role-square";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { RolePoolState } from "@/lib/data/pool";
import { formatCount, formatQuantity, formatRoleLevel, formatScore } from "@/lib/format";
import { roleName } from "./overview-role";

/** The ten roles: how their gates stand, and the candidate with the best expected score. */
export function OverviewRoles({ states }: { readonly states: readonly RolePoolState[] }) {
  const scored = Math.max(0, ...states.map((state) => state.scored));
  const waiting = Math.max(0, ...states.map((state) => state.waiting));
  return (
    <Panel>
      <PanelHead
        title={gateFinding(states)}
        subtitle={`People, of ${formatCount(scored)} readable. To verify: a must-have is left open. Bar: the best candidate, score of 100`}
      />
      <Table caption="The ten roles, their gates and their best candidates" className="min-w-[680px] table-fixed">
        <thead>
          <tr>
            <HeadCell>Role</HeadCell>
            <HeadCell numeric className="w-17">
              Passed
            </HeadCell>
            <HeadCell numeric className="w-20">
              To verify
            </HeadCell>
            <HeadCell numeric className="w-16">
              Failed
            </HeadCell>
            <HeadCell className="w-36">
              <IntervalAxis />
            </HeadCell>
            <HeadCell numeric className="w-14">
              Best
            </HeadCell>
            <HeadCell className="w-36">Candidate</HeadCell>
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <RoleRow key={state.role} state={state} />
          ))}
        </tbody>
      </Table>
      <PanelFoot>
        <IntervalKey />
        {waiting > 0 ? (
          <span className="ml-auto max-md:ml-0">{formatQuantity(waiting, "person", "people")} still to be scored</span>
        ) : null}
      </PanelFoot>
    </Panel>
  );
}

function RoleRow({ state }: { readonly state: RolePoolState }) {
  const { role, level, best } = state;
  const name = roleName(role);
  return (
    <Row>
      <Cell>
        <Link
          href={`/roles/${role}/ranking`}
          className="flex items-center gap-2 font-medium hover:underline"
          title={`Ranking for ${name}, ${formatRoleLevel(level)}`}
        >
          <RoleSquare role={role} />
          <span className="truncate">{name}</span>
        </Link>
      </Cell>
      <Cell numeric className="font-semibold">
        {formatCount(state.passed)}
      </Cell>
      <Cell numeric>{formatCount(state.open)}</Cell>
      <Cell numeric>{formatCount(state.failed)}</Cell>
      <Cell>
        <IntervalBar
          points={best}
          label={best ? `${best.name || "Name not stated"} for ${name}` : `Nobody for ${name}`}
          height={36}
        />
      </Cell>
      <Cell numeric className="font-semibold">
        {best ? formatScore(best.expected) : "–"}
      </Cell>
      <Cell className="truncate">
        {best ? (
          <Link
            href={`/candidates/${best.candidateId}?role=${role}&level=${level}`}
            className="hover:underline"
            title={best.name}
          >
            {best.name || "Name not stated"}
          </Link>
        ) : (
          <span className="text-muted-foreground">nobody scored</span>
        )}
      </Cell>
    </Row>
  );
}

/** The finding over the table. */
function gateFinding(states: readonly RolePoolState[]): string {
  const most = [...states].sort((a, b) => b.passed - a.passed)[0];
  if (most === undefined || most.passed === 0) return "Nobody passes every must-have of a role yet";
  const lead = `${roleName(most.role)} has ${formatQuantity(most.passed, "candidate")} through the gate`;
  const [first, ...others] = states.filter(({ passed }) => passed === 0);
  if (first === undefined) return `${lead}, and every role has somebody`;
  return others.length === 0
    ? `${lead}, ${roleName(first.role)} has none`
    : `${lead}, ${formatQuantity(others.length + 1, "role")} have none`;
}
