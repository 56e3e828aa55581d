import { gapHref } from "@/app/(dashboard)/gap-href";
import { roleTitle } from "@/app/(dashboard)/role-title";
import { RoleSquare } from "@/components/evidence/role-square";
import { ShareParts } from "@/components/evidence/share-parts";
import { skillName } from "@/components/evidence/skill-names";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { RoleSurroundings } from "@/lib/domain/role/role-distance";
import { formatList, formatShare } from "@/lib/format";

const MOST_SKILLS = 4;

/** From which roles somebody moves into one most easily: distance, what is to learn, and the skills that weigh most. */
export function NeighbourPanel({ surroundings: { role, neighbours } }: { readonly surroundings: RoleSurroundings }) {
  const [least] = neighbours.toSorted((a, b) => a.learn.share - b.learn.share);
  return (
    <Panel id="nearest" className="scroll-mt-4">
      <PanelHead
        title={
          least === undefined
            ? `No other role is near to ${roleTitle(role)}`
            : `Into ${roleTitle(role)}, somebody from ${roleTitle(least.role)} has least to learn: ${formatShare(least.learn.share)}`
        }
        subtitle="Nearest first. To learn: the share of this role’s weight that somebody fully effective in the other lacks. It is directed, so the way back differs"
      />
      <Table caption={`Roles by distance from ${roleTitle(role)}`} className="[&_td]:px-2 [&_th]:px-2">
        <thead>
          <tr>
            <HeadCell>From</HeadCell>
            <HeadCell numeric>Distance</HeadCell>
            <HeadCell className="w-[16%] max-md:hidden">
              <span className="sr-only">Drawn</span>
            </HeadCell>
            <HeadCell numeric>To learn</HeadCell>
            <HeadCell className="max-md:hidden">What weighs most</HeadCell>
          </tr>
        </thead>
        <tbody>
          {neighbours.map((neighbour) => (
            <Row key={neighbour.role}>
              <Cell>
                <Link
                  href={gapHref({ role: neighbour.role, lens: "distance" })}
                  scroll={false}
                  prefetch={false}
                  className="inline-flex items-center gap-2 font-medium hover:underline"
                >
                  <RoleSquare role={neighbour.role} />
                  {roleTitle(neighbour.role)}
                </Link>
              </Cell>
              <Cell numeric>{neighbour.distance.toFixed(2)}</Cell>
              <Cell className="max-md:hidden">
                <ShareParts
                  shares={{ proving: 1 - neighbour.learn.share, possible: 0, lacking: neighbour.learn.share }}
                />
              </Cell>
              <Cell numeric>{formatShare(neighbour.learn.share)}</Cell>
              <Cell className="text-secondary-foreground max-md:hidden">
                {formatList(neighbour.learn.skills.slice(0, MOST_SKILLS).map(({ skill }) => skillName(skill)))}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
      <PanelFoot className="text-pretty">
        Solid is what carries over, hollow what is to learn: level by level, by weight × kind; an adjacent skill carries
        the share that transfers, a stand-in counts like the skill.
      </PanelFoot>
    </Panel>
  );
}
