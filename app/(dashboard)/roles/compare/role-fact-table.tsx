import type { ReactNode } from "react";
import { ClaimFigure } from "@/components/evidence/claim-figure";
import { claimPlace, payRange } from "@/components/evidence/claim-words";
import { RoleSquare } from "@/components/evidence/role-square";
import { scarcityFigure } from "@/components/evidence/scarcity-figure";
import { skillName } from "@/components/evidence/skill-names";
import { Link } from "@/components/ui/link";
import { Panel, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { payClaims, timeOnMarket } from "@/lib/domain/market/role-claims";
import { lateralPoolsShared } from "@/lib/domain/role/lateral-pools";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { formatList, formatQuantity, formatRoleLevel } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";
import { roleLayers } from "@/lib/reference/role-layers";
import type { Role } from "@/lib/reference/roles";

type RoleFactTableProps = {
  readonly roles: readonly Role[];
  readonly profiles: readonly RoleProfile[];
  readonly market: readonly Claim[];
};

/** What the roles are, side by side: purpose, layer, levels, gate, market, and how to tell them apart. */
export function RoleFactTable({ roles, profiles, market }: RoleFactTableProps) {
  const rows: readonly { readonly name: string; readonly cell: (role: Role, index: number) => ReactNode }[] = [
    { name: "In a sentence", cell: (role) => role.summary },
    { name: "Layer", cell: layersOf },
    {
      name: "Levels",
      cell: ({ levels }) => formatList(levels.map(({ level }) => formatRoleLevel(level).toLowerCase())),
    },
    { name: "Must-haves", cell: (_, index) => mustHaves(profiles[index]) },
    { name: "Postings stay open", cell: (role) => openTime(market, role) },
    { name: "Base pay a year", cell: (role) => pay(market, role) },
    { name: "Lateral pools", cell: ({ transferBackgrounds }) => lateralPools(transferBackgrounds) },
    { name: "Told apart", cell: (role) => toldApart(role, roles) },
  ];
  return (
    <Panel className="print:break-inside-auto">
      <PanelHead
        title={sharedPools(roles)}
        subtitle="What each role is, what the market says of it, how to tell it from the others"
      />
      <Table caption="The roles side by side">
        <thead>
          <tr>
            <HeadCell>
              <span className="sr-only">Fact</span>
            </HeadCell>
            {roles.map(({ slug, name }) => (
              <HeadCell key={slug} className="min-w-48 whitespace-normal text-13 text-foreground">
                <span className="inline-flex items-baseline gap-2">
                  <RoleSquare role={slug} />
                  <Link href={`/roles/${slug}`} className="hover:underline">
                    {name}
                  </Link>
                </span>
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cell }) => (
            <Row key={name}>
              <th
                scope="row"
                className="whitespace-nowrap border-b py-2 pr-3 pl-4 text-left align-top font-normal text-12 text-muted-foreground leading-5"
              >
                {name}
              </th>
              {roles.map((role, index) => (
                <Cell key={role.slug} className="py-2 align-top text-secondary-foreground leading-5 text-pretty">
                  {cell(role, index)}
                </Cell>
              ))}
            </Row>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

function layersOf({ layersTouched }: Role): string {
  return formatList(roleLayers.filter(({ layer }) => layersTouched.includes(layer)).map(({ name }) => name));
}

function mustHaves(profile: RoleProfile | undefined): string {
  const musts = (profile?.requirements ?? []).filter(({ required, weight }) => required === "must" && weight > 0);
  return musts.length === 0 ? "none" : musts.map(({ skill }) => skillName(skill)).join(", ");
}

function openTime(market: readonly Claim[], { slug }: Role): ReactNode {
  const time = timeOnMarket(market, slug);
  return time === null ? "no claim" : <ClaimFigure claim={time}>{scarcityFigure(time)}</ClaimFigure>;
}

function pay(market: readonly Claim[], { slug }: Role): ReactNode {
  const [claim] = payClaims(market, slug);
  if (claim === undefined) return "no claim";
  return (
    <>
      <ClaimFigure claim={claim}>
        {payRange(claim)} {claim.unit.split("/")[0]}
      </ClaimFigure>
      <span className="block text-12 text-muted-foreground">
        {claim.level === "all" ? "all levels" : claim.level}, {claimPlace(claim)}
      </span>
    </>
  );
}

function lateralPools(backgrounds: Role["transferBackgrounds"]): ReactNode {
  return (
    <ul>
      {backgrounds.map(({ background, typicalRampMonths }) => (
        <li key={background}>
          {background}, {formatQuantity(typicalRampMonths, "month")}
        </li>
      ))}
    </ul>
  );
}

function toldApart(role: Role, roles: readonly Role[]): ReactNode {
  const hints = role.confusedWith.filter((other) => roles.some(({ slug }) => slug === other.role));
  if (hints.length === 0) return <span className="text-muted-foreground">not known to be mistaken for the others</span>;
  return hints.map(({ howToTellApart }) => howToTellApart).join(" ");
}

function sharedPools(roles: readonly Role[]): string {
  const shared = lateralPoolsShared(roles);
  if (shared.length === 0) return "No lateral pool leads to all of them";
  return `${formatQuantity(shared.length, "lateral pool")} ${shared.length === 1 ? "leads" : "lead"} to all of them: ${formatList(shared).toLowerCase()}`;
}
