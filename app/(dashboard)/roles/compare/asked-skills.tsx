import { AskedLevel } from "@/app/(dashboard)/roles/[roleId]/asked-level";
import { skillName } from "@/components/evidence/skill-names";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { ComparedSkill } from "@/lib/domain/role/compare-roles";
import type { Requirement } from "@/lib/domain/role/role-profile";
import { formatQuantity } from "@/lib/format";
import type { Role } from "@/lib/reference/roles";

type AskedSkillsProps = { readonly roles: readonly Role[]; readonly skills: readonly ComparedSkill[] };

type Group = { readonly title: string; readonly skills: readonly ComparedSkill[] };

/** The skills that more than one of the roles asks for, with kind, level and weight by role. */
export function SharedSkills({ roles, skills }: AskedSkillsProps) {
  const groups = groupsOf(roles, skills);
  return (
    <Panel className="print:break-inside-auto">
      <PanelHead
        title={sharedFinding(skills)}
        subtitle="For each role: must, strong or nice, the level asked from 1 to 5, and the weight from 1 to 5"
      />
      {groups.length === 0 ? null : (
        <Table caption="Skills that more than one role asks for">
          <thead>
            <tr>
              <HeadCell>Skill</HeadCell>
              {roles.map(({ slug, name }) => (
                <HeadCell key={slug} className="min-w-36 whitespace-normal">
                  {name}
                </HeadCell>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <SkillGroup key={group.title} roles={roles} group={group} />
          ))}
        </Table>
      )}
    </Panel>
  );
}

function SkillGroup({ roles, group: { title, skills } }: { readonly roles: readonly Role[]; readonly group: Group }) {
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={roles.length + 1}
          className="h-7 border-b bg-muted px-4 text-left font-medium text-12 text-secondary-foreground"
        >
          {title}: {skills.length}
        </th>
      </tr>
      {skills.map(({ skill, asked }) => (
        <Row key={skill}>
          <Cell className="py-1.5 font-medium leading-[18px]">{skillName(skill)}</Cell>
          {roles.map(({ slug }, index) => (
            <Cell key={slug}>
              <Asked requirement={asked[index] ?? null} />
            </Cell>
          ))}
        </Row>
      ))}
    </tbody>
  );
}

/** What each of the roles asks alone, side by side, the heaviest first. */
export function OwnSkills({ roles, skills }: AskedSkillsProps) {
  const columns = roles.length > 2 ? "md:grid-cols-3" : "md:grid-cols-2";
  return (
    <Panel className="print:break-inside-auto">
      <PanelHead title="What each asks alone" subtitle="Kind and level asked from 1 to 5, the heaviest first" />
      <PanelBody className={`grid gap-x-6 gap-y-4 print:grid-cols-3 ${columns}`}>
        {roles.map(({ slug, name }, index) => (
          <section key={slug}>
            <h3 className="mb-1 font-medium text-13">{name}</h3>
            <ul className="text-13">
              {ownRequirements(skills, index).map((requirement) => (
                <li key={requirement.skill} className="flex items-baseline justify-between gap-3 border-b py-1">
                  <span>{skillName(requirement.skill)}</span>
                  <span className="whitespace-nowrap text-12 text-muted-foreground">
                    {requirement.required} {requirement.targetLevel}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </PanelBody>
    </Panel>
  );
}

function ownRequirements(skills: readonly ComparedSkill[], index: number): readonly Requirement[] {
  return skills.filter(({ sharedBy }) => sharedBy === 1).flatMap(({ asked }) => asked[index] ?? []);
}

function sharedFinding(skills: readonly ComparedSkill[]): string {
  const shared = skills.filter(({ sharedBy }) => sharedBy > 1);
  if (shared.length === 0) return "No skill is asked by more than one of them";
  const musts = shared.filter(({ asked }) => asked.every((entry) => entry === null || entry.required === "must"));
  const gate =
    musts.length === 0
      ? "none is a must-have for each that asks it"
      : `${musts.length} must-haves for each that asks them`;
  return `${formatQuantity(shared.length, "skill")} in common, ${gate}`;
}

function Asked({ requirement }: { readonly requirement: Requirement | null }) {
  if (requirement === null) return <span className="text-12 text-muted-foreground">not asked</span>;
  const { required, targetLevel, weight } = requirement;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 text-13">
      <span className={`w-11 ${required === "must" ? "font-semibold" : "text-secondary-foreground"}`}>{required}</span>
      <AskedLevel level={targetLevel} />
      <span className="text-12 text-muted-foreground">weight {weight}</span>
    </span>
  );
}

function groupsOf(roles: readonly Role[], skills: readonly ComparedSkill[]): readonly Group[] {
  const all = { title: roles.length > 2 ? "All three ask" : "Both ask", sharedBy: roles.length };
  return [all, ...(roles.length > 2 ? [{ title: "Two of them ask", sharedBy: 2 }] : [])]
    .map(({ title, sharedBy }) => ({ title, skills: skills.filter((entry) => entry.sharedBy === sharedBy) }))
    .filter((group) => group.skills.length > 0);
}
