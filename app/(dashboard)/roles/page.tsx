import Link from "next/link";
import { IntervalAxis } from "@/components/evidence/interval-axis";
import { IntervalBar } from "@/components/evidence/interval-bar";
import { IntervalKey } from "@/components/evidence/interval-key";
import { RoleSquare } from "@/components/evidence/role-square";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { Panel, PanelFoot } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { getPoolState, type RolePoolState } from "@/lib/data/pool";
import { listRoles } from "@/lib/data/roles";
import { formatQuantity } from "@/lib/format";
import type { Role } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";
import { OfferedProfiles } from "./offered-profiles";

export default async function RolesPage() {
  const actor = await requireActor();
  const [roles, states] = await Promise.all([listRoles(actor), getPoolState(actor)]);
  const stateOf = new Map(states.map((state) => [state.role, state]));
  const staffed = states.filter((state) => state.passed > 0).length;
  const scored = Math.max(0, ...states.map((state) => state.scored));
  return (
    <PageFrame
      title="Roles"
      answer={
        scored === 0 ? (
          <>
            <b>{roles.length}</b> roles that companies find hardest to fill. Nobody is scored yet.
          </>
        ) : (
          <>
            For <b>{staffed}</b> of {roles.length} roles at least one of{" "}
            <b>{formatQuantity(scored, "readable candidate")}</b> passes every must-have.
          </>
        )
      }
      actions={
        <Button asChild tone="primary">
          <Link href="/candidates/import">Import résumés</Link>
        </Button>
      }
    >
      <OfferedProfiles actor={actor} />
      <Panel>
        <Table caption="The ten roles with the state of the pool">
          <RoleHeads />
          <tbody>
            {roles.map(({ role }) => (
              <RoleRow key={role.slug} role={role} state={stateOf.get(role.slug) ?? null} />
            ))}
          </tbody>
        </Table>
        <PanelFoot>
          <IntervalKey />
        </PanelFoot>
      </Panel>
    </PageFrame>
  );
}

function RoleHeads() {
  return (
    <thead>
      <tr>
        <HeadCell>Role, and why it is hard</HeadCell>
        <HeadCell numeric className="max-md:hidden">
          Must-haves passed
        </HeadCell>
        <HeadCell numeric className="max-md:hidden">
          To verify
        </HeadCell>
        <HeadCell numeric className="max-md:hidden">
          Failed
        </HeadCell>
        <HeadCell className="w-[24%] min-w-28">
          <span className="sr-only">Best candidate, score from 0 to 100</span>
          <IntervalAxis />
        </HeadCell>
        <HeadCell className="max-md:hidden">Ranking</HeadCell>
      </tr>
    </thead>
  );
}

function RoleRow({ role, state }: { readonly role: Role; readonly state: RolePoolState | null }) {
  return (
    <Row>
      <Cell className="py-2">
        <span className="flex items-baseline gap-2">
          <RoleSquare role={role.slug} />
          <span className="min-w-0">
            <Link href={`/roles/${role.slug}`} className="font-medium hover:underline">
              {role.name}
            </Link>
            <span className="line-clamp-2 max-w-[64ch] text-12 text-muted-foreground">
              {firstSentence(role.whyHard)}
            </span>
          </span>
        </span>
      </Cell>
      <Cell numeric className="font-semibold max-md:hidden">
        {state?.passed ?? 0}
      </Cell>
      <Cell numeric className="max-md:hidden">
        {state?.open ?? 0}
      </Cell>
      <Cell numeric className="max-md:hidden">
        {state?.failed ?? 0}
      </Cell>
      <Cell className="py-0">
        <IntervalBar
          points={state?.best ?? null}
          label={`Best for ${role.name}${state?.best ? `, ${state.best.name}` : ""}`}
          height={52}
        />
      </Cell>
      <Cell className="max-md:hidden">
        <Link
          href={`/roles/${role.slug}/ranking`}
          className="link whitespace-nowrap"
          aria-label={`Rank the pool for ${role.name}`}
        >
          Rank {state?.scored ?? 0}
        </Link>
      </Cell>
    </Row>
  );
}

function firstSentence(text: string): string {
  const end = text.indexOf(". ");
  return end === -1 ? text : text.slice(0, end + 1);
}
