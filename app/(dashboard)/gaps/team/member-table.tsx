import type { ReactNode } from "react";
import { roleTitle } from "@/app/(dashboard)/role-title";
import { SampleMark } from "@/components/evidence/person-name";
import { skillName } from "@/components/evidence/skill-names";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { TeamPerson } from "@/lib/data/team-rows";
import { formatLevel } from "@/lib/format";

const MOST_SKILLS = 4;

type MemberTableProps = { readonly rows: readonly TeamPerson[]; readonly pager: ReactNode };

/** The people of the team with what they hold most of. */
export function MemberTable({ rows, pager }: MemberTableProps) {
  return (
    <Panel>
      <Table caption="The team">
        <thead>
          <tr>
            <HeadCell className="w-[22%]">Name</HeadCell>
            <HeadCell className="max-md:hidden">Title</HeadCell>
            <HeadCell className="max-md:hidden">Role</HeadCell>
            <HeadCell numeric>Skills</HeadCell>
            <HeadCell>Highest levels</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map((member) => (
            <Row key={member.id}>
              <Cell>
                <Link
                  href={`/gaps/team/${member.id}`}
                  prefetch={false}
                  className="inline-flex items-baseline gap-2 font-medium hover:underline"
                >
                  <bdi>{member.name}</bdi>
                  {member.isSample ? <SampleMark /> : null}
                </Link>
              </Cell>
              <Cell className="max-md:hidden">{member.title}</Cell>
              <Cell className="max-md:hidden">{member.role === null ? "none of the ten" : roleTitle(member.role)}</Cell>
              <Cell numeric>{member.skills.length}</Cell>
              <Cell className="py-1.5 text-secondary-foreground leading-[18px]">{highestLevels(member)}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
      {rows.length === 0 ? <p className="px-4 py-3 text-13 text-muted-foreground">Nobody is called that.</p> : null}
      <PanelFoot>{pager}</PanelFoot>
    </Panel>
  );
}

function highestLevels({ skills }: TeamPerson): string {
  const highest = skills.toSorted((a, b) => b.level.low - a.level.low || b.level.high - a.level.high);
  const words = highest.slice(0, MOST_SKILLS).map(({ skill, level }) => `${skillName(skill)} ${formatLevel(level)}`);
  return words.length === 0 ? "none stated" : words.join(", ");
}
