import { claimAmount, claimPlace } from "@/components/evidence/claim-words";
import { RoleSquare } from "@/components/evidence/role-square";
import { Grade } from "@/components/evidence/source-note";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { CurrentClaim } from "@/lib/domain/market/current-claims";
import type { StaleRule } from "@/lib/domain/market/list-claims";
import { isStale } from "@/lib/domain/market/stale-claim";
import { roleNames } from "@/lib/reference/role-names";
import { metricWords } from "./metric-words";

const NAMES = new Map<string, string>(roleNames.map(({ slug, name }) => [slug, name]));

type ClaimTableProps = { readonly rows: readonly CurrentClaim[]; readonly rule: StaleRule };

/** Claims, one a row; the first cell leads to the claim's own page. */
export function ClaimTable({ rows, rule }: ClaimTableProps) {
  return (
    <Table caption="Claims about the market">
      <thead>
        <tr>
          <HeadCell>Claim</HeadCell>
          <HeadCell className="max-md:hidden">Role</HeadCell>
          <HeadCell className="max-md:hidden">Place</HeadCell>
          <HeadCell numeric>States</HeadCell>
          <HeadCell numeric className="max-md:hidden">
            Year
          </HeadCell>
          <HeadCell className="max-lg:hidden">Source</HeadCell>
          <HeadCell>Grade</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ClaimRow key={row.claim.id} row={row} rule={rule} />
        ))}
      </tbody>
    </Table>
  );
}

function ClaimRow({ row, rule }: { readonly row: CurrentClaim; readonly rule: StaleRule }) {
  const { claim } = row;
  const role = claim.role === null ? null : (NAMES.get(claim.role) ?? claim.role);
  return (
    <Row data-claim={claim.id}>
      <Cell className="py-1.5">
        <Link
          href={`/market/claims/${claim.id}`}
          prefetch={false}
          aria-label={`${metricWords(claim.metric)}, ${claim.id}`}
          className="block font-medium hover:underline"
        >
          {metricWords(claim.metric)}
        </Link>
        <span className="flex flex-wrap items-center gap-1.5">
          <StandingBadge row={row} isStale={isStale(claim.year, rule.months, rule.asOf)} />
          <span className="hidden text-12 text-muted-foreground max-md:inline">
            {role ?? "no single role"}, {claim.region}, {claim.year}
          </span>
        </span>
      </Cell>
      <Cell className="max-md:hidden">
        {claim.role === null || role === null ? (
          <span className="text-muted-foreground">no single role</span>
        ) : (
          <span className="flex items-baseline gap-2">
            <RoleSquare role={claim.role} />
            {role}
          </span>
        )}
      </Cell>
      <Cell className="max-md:hidden">{claimPlace(claim)}</Cell>
      <Cell numeric className="min-w-32">
        {claimAmount(claim)}
      </Cell>
      <Cell numeric className="max-md:hidden">
        {claim.year}
      </Cell>
      <Cell className="max-w-72 max-lg:hidden">
        <span className="line-clamp-2 text-12 text-muted-foreground" title={claim.sourceName}>
          {claim.sourceName.replaceAll(" -- ", "; ")}
        </span>
      </Cell>
      <Cell>
        <Grade grade={claim.confidence} />
      </Cell>
    </Row>
  );
}

type StandingBadgeProps = { readonly row: CurrentClaim; readonly isStale: boolean };

/** What people did to a claim, and whether time has passed over it; nothing for a fresh one as shipped. */
export function StandingBadge({ row: { standing }, isStale: stale }: StandingBadgeProps) {
  return (
    <>
      {standing === "shipped" ? null : <Badge tone={standing === "retired" ? "unmet" : "line"}>{standing}</Badge>}
      {stale && standing !== "retired" ? <Badge tone="unknown">stale</Badge> : null}
    </>
  );
}
