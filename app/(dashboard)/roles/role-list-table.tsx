import { BestCandidate } from "@/app/(dashboard)/best-candidate";
import { ClaimFigure } from "@/components/evidence/claim-figure";
import { IntervalAxis } from "@/components/evidence/interval-axis";
import { IntervalBar } from "@/components/evidence/interval-bar";
import { IntervalKey } from "@/components/evidence/interval-key";
import { RoleSquare } from "@/components/evidence/role-square";
import { scarcityFigure } from "@/components/evidence/scarcity-figure";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { RolePoolState } from "@/lib/data/pool";
import { timeOnMarket } from "@/lib/domain/market/role-claims";
import { formatCount } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";
import type { Role } from "@/lib/reference/roles";

/** One of the ten with how the pool stands to it. */
export type ListedRole = { readonly role: Role; readonly state: RolePoolState | null; readonly oneAway: number };

type RoleListTableProps = {
  readonly roles: readonly ListedRole[];
  /** The claims that hold now. */
  readonly market: readonly Claim[];
};

/** The ten roles: why each is hard, how long its postings stay open, and how the pool stands to it. */
export function RoleListTable({ roles, market }: RoleListTableProps) {
  return (
    <Panel>
      <Table caption="The ten roles with the state of the pool" className="[&_td]:px-2 [&_th]:px-2">
        <thead>
          <tr>
            <HeadCell>
              Role<span className="max-md:hidden">, and why it is hard</span>
            </HeadCell>
            <HeadCell className="max-lg:hidden">Posting open</HeadCell>
            <HeadCell numeric className="max-md:hidden">
              Passed
            </HeadCell>
            <HeadCell numeric className="max-md:hidden">
              One away
            </HeadCell>
            <HeadCell className="w-[18%] min-w-28">
              <span className="sr-only">Best candidate, score from 0 to 100</span>
              <IntervalAxis />
            </HeadCell>
            <HeadCell className="max-md:hidden">Best, and what is open</HeadCell>
            <HeadCell className="max-md:hidden">
              <span className="sr-only">Ranking</span>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {roles.map((listed) => (
            <RoleRow key={listed.role.slug} listed={listed} time={timeOnMarket(market, listed.role.slug)} />
          ))}
        </tbody>
      </Table>
      <PanelFoot>
        <IntervalKey />
        <span className="ml-auto max-lg:hidden">
          Posting open: median of frontier labs. One away: one must-have to verify
        </span>
      </PanelFoot>
    </Panel>
  );
}

type RoleRowProps = { readonly listed: ListedRole; readonly time: Claim | null };

function RoleRow({ listed: { role, state, oneAway }, time }: RoleRowProps) {
  const best = state?.best ?? null;
  return (
    <Row>
      <Cell className="py-1.5">
        <span className="flex items-baseline gap-2">
          <RoleSquare role={role.slug} />
          <span className="min-w-0">
            <Link href={`/roles/${role.slug}`} prefetch={false} className="font-medium hover:underline">
              {role.name}
            </Link>
            <span
              className="line-clamp-2 max-w-[68ch] text-12 text-muted-foreground text-pretty max-md:hidden"
              title={firstSentence(role.whyHard)}
            >
              {firstSentence(role.whyHard)}
            </span>
            <span className="hidden text-12 text-muted-foreground max-md:block">
              {formatCount(state?.passed ?? 0)} passed, {formatCount(oneAway)} one away
            </span>
          </span>
        </span>
      </Cell>
      <Cell className="whitespace-nowrap max-lg:hidden">
        {time === null ? (
          <span className="text-muted-foreground">no claim</span>
        ) : (
          <ClaimFigure claim={time}>{scarcityFigure(time)}</ClaimFigure>
        )}
      </Cell>
      <Cell numeric className="font-semibold max-md:hidden">
        {formatCount(state?.passed ?? 0)}
      </Cell>
      <Cell numeric className="max-md:hidden">
        {formatCount(oneAway)}
      </Cell>
      <Cell className="py-0">
        <IntervalBar points={best} label={`Best for ${role.name}${best ? `, ${best.name}` : ""}`} height={64} />
      </Cell>
      <Cell className="w-[17%] max-w-0 max-md:hidden">
        {best ? (
          <BestCandidate best={best} role={role.slug} />
        ) : (
          <span className="text-muted-foreground">nobody yet</span>
        )}
      </Cell>
      <Cell className="max-md:hidden">
        <Link
          href={`/roles/${role.slug}/ranking`}
          prefetch={false}
          className="link whitespace-nowrap"
          aria-label={`Rank the pool for ${role.name}`}
        >
          Rank
        </Link>
      </Cell>
    </Row>
  );
}

function firstSentence(text: string): string {
  const end = text.search(/[.;] /);
  return end === -1 ? text : `${text.slice(0, end)}.`;
}
