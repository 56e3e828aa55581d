import { IntervalAxis } from "@/components/evidence/interval-axis";
import { IntervalBar } from "@/components/evidence/interval-bar";
import { IntervalKey } from "@/components/evidence/interval-key";
import { UNNAMED } from "@/components/evidence/person-name";
import { RoleSquare } from "@/components/evidence/role-square";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { OpenQuestion } from "@/lib/data/open-questions";
import type { RolePoolState } from "@/lib/data/pool";
import { formatCount, formatQuantity, formatScore } from "@/lib/format";
import { BestCandidate } from "./best-candidate";
import { oneAwayOf } from "./one-away";
import { roleTitle } from "./role-title";

type RolePoolTableProps = {
  readonly states: readonly RolePoolState[];
  readonly questions: readonly OpenQuestion[];
};

/** The ten roles with how the pool stands to each: who passes, who is one answer away, who is best and what is open about them. */
export function RolePoolTable({ states, questions }: RolePoolTableProps) {
  const scored = Math.max(0, ...states.map((state) => state.scored));
  return (
    <Panel className="flex flex-col">
      <PanelHead
        title={poolFinding(states)}
        subtitle={`People of ${formatQuantity(scored, "readable candidate")}, at senior or director level. One away: one must-have left to verify`}
      />
      <Table caption="State of the pool by role" className="[&_td]:px-2 [&_th]:px-2">
        <thead>
          <tr>
            <HeadCell>Role</HeadCell>
            <HeadCell numeric>Passed</HeadCell>
            <HeadCell numeric className="max-md:hidden">
              One away
            </HeadCell>
            <HeadCell className="w-[30%] md:w-[18%] lg:w-[24%]">
              <span className="sr-only">Best candidate, score 0 to 100</span>
              <IntervalAxis />
            </HeadCell>
            <HeadCell numeric>Best</HeadCell>
            <HeadCell className="max-md:hidden">Candidate, and what is open</HeadCell>
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <PoolRow key={state.role} state={state} oneAway={oneAwayOf(questions, state.role)} />
          ))}
        </tbody>
      </Table>
      <PanelFoot className="mt-auto">
        <IntervalKey />
      </PanelFoot>
    </Panel>
  );
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

function PoolRow({ state, oneAway }: { readonly state: RolePoolState; readonly oneAway: number }) {
  const name = roleTitle(state.role);
  const { best } = state;
  return (
    <Row>
      <Cell>
        <span className="flex items-baseline gap-2">
          <RoleSquare role={state.role} />
          <Link
            href={`/roles/${state.role}/ranking`}
            prefetch={false}
            className="font-medium leading-4 hover:underline"
          >
            {name}
          </Link>
        </span>
      </Cell>
      <Cell numeric className="font-semibold">
        {formatCount(state.passed)}
      </Cell>
      <Cell numeric className="max-md:hidden">
        {formatCount(oneAway)}
      </Cell>
      <Cell className="py-0">
        <IntervalBar points={best} label={best ? `${best.name || UNNAMED} for ${name}` : name} height={44} />
      </Cell>
      <Cell numeric className="font-semibold">
        {best ? formatScore(best.expected) : "–"}
      </Cell>
      <Cell className="max-w-0 max-md:hidden md:w-[32%] lg:w-[26%]">
        {best ? (
          <BestCandidate best={best} role={state.role} />
        ) : (
          <span className="text-muted-foreground">nobody yet</span>
        )}
      </Cell>
    </Row>
  );
}
