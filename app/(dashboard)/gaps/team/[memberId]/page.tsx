import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MemberForm } from "@/app/(dashboard)/gaps/team/member-form";
import { skillNames } from "@/app/(dashboard)/gaps/team/skill-names";
import { roleTitle } from "@/app/(dashboard)/role-title";
import { HistoryPanel } from "@/app/(dashboard)/settings/journal/history-panel";
import { skillName } from "@/components/evidence/skill-names";
import { PageFrame } from "@/components/layout/page-frame";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Panel, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { getTeamMember } from "@/lib/data/team";
import type { TeamPerson } from "@/lib/data/team-rows";
import { type Actor, may } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { formatLevel, formatQuantity } from "@/lib/format";
import { requireActor } from "@/lib/server/session";
import { RemoveMember } from "./remove-member";

// The name of a person is kept out of the browser's history and tab titles.
export const metadata: Metadata = { title: "Team member" };

async function loadMember(actor: Actor, id: string): Promise<TeamPerson> {
  try {
    return await getTeamMember(actor, id);
  } catch (error) {
    if (error instanceof DomainError && error.code === "NOT_FOUND") notFound();
    throw error;
  }
}

export default async function MemberPage({ params }: PageProps<"/gaps/team/[memberId]">) {
  const actor = await requireActor("team:read");
  const member = await loadMember(actor, (await params).memberId);
  const mayWrite = may(actor, "team:write");
  return (
    <PageFrame
      crumbs={[
        { label: "Talent gap", href: "/gaps?view=team" },
        { label: "The team", href: "/gaps/team" },
      ]}
      title={member.name}
      badge={member.isSample ? <Badge tone="line">Sample</Badge> : null}
      answer={`${member.role === null ? "In none of the ten roles" : roleTitle(member.role)}, ${formatQuantity(member.skills.length, "skill")}, ${levelsInWords(member)}.`}
      actions={
        <>
          {member.candidateId === null ? null : (
            <Button asChild>
              <Link href={`/candidates/${member.candidateId}`}>The candidate</Link>
            </Button>
          )}
          {mayWrite ? <RemoveMember memberId={member.id} name={member.name} /> : null}
        </>
      }
    >
      <div className="grid gap-4">
        {mayWrite ? (
          <MemberForm
            isNew={false}
            member={{ name: member.name, title: member.title, role: member.role, skills: member.skills }}
            fields={{ memberId: member.id, seenVersion: String(member.version) }}
            names={skillNames}
          />
        ) : (
          <SkillTable member={member} />
        )}
        <HistoryPanel actor={actor} entity={member.id} noun="team member" />
      </div>
    </PageFrame>
  );
}

function levelsInWords({ skills }: TeamPerson): string {
  const evidence = skills.filter(({ origin }) => origin === "evidence").length;
  return `${evidence} of them from evidence and ${skills.length - evidence} stated`;
}

function SkillTable({ member }: { readonly member: TeamPerson }) {
  return (
    <Panel>
      <PanelHead title={formatQuantity(member.skills.length, "skill")} subtitle="Level from 1 to 5, and who says so" />
      <Table caption="Skills">
        <thead>
          <tr>
            <HeadCell>Skill</HeadCell>
            <HeadCell numeric>Level</HeadCell>
            <HeadCell>Known from</HeadCell>
          </tr>
        </thead>
        <tbody>
          {member.skills.map(({ skill, level, origin }) => (
            <Row key={skill}>
              <Cell>{skillName(skill)}</Cell>
              <Cell numeric>{formatLevel(level)}</Cell>
              <Cell>{origin === "evidence" ? "evidence of a résumé" : "stated"}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
