import { gapHref } from "@/app/(dashboard)/gap-href";
import { roleTitle } from "@/app/(dashboard)/role-title";
import { SampleMark } from "@/components/evidence/person-name";
import { skillName } from "@/components/evidence/skill-names";
import { Link } from "@/components/ui/link";
import { Panel, PanelHead } from "@/components/ui/panel";
import { SegmentedLinks } from "@/components/ui/segmented";
import type { TeamPerson } from "@/lib/data/team-rows";
import { STANDINGS, type Standing } from "@/lib/domain/gap/standing";
import type { RoleGap } from "@/lib/domain/gap/talent-gap";
import { levelAsked } from "@/lib/domain/role/level-asked";
import type { Requirement } from "@/lib/domain/role/role-profile";
import { memberStanding } from "@/lib/domain/team/team-coverage";
import { formatLevel, formatQuantity } from "@/lib/format";
import { type GapView, keptChoices } from "./search-params";

type TeamPeoplePanelProps = {
  readonly members: readonly TeamPerson[];
  readonly gap: Pick<RoleGap, "role" | "level">;
  readonly requirement: Requirement;
  readonly view: GapView;
};

/** As many as stand beside the table; the list of the team has them all. */
const MOST_SHOWN = 50;

const labels: Readonly<Record<Standing, string>> = { proving: "Prove", possible: "Might", lacking: "Do not" };

/** Who of the team stands how to one skill, with the level that it rests on. */
export function TeamPeoplePanel({ members, gap, requirement, view }: TeamPeoplePanelProps) {
  const asked = levelAsked(requirement, gap.level);
  const shown: Standing = view.who === "one-away" ? "possible" : view.who;
  const byStanding = (standing: Standing) =>
    members.filter((member) => memberStanding(member, requirement, asked) === standing);
  const people = byStanding(shown);
  const items = STANDINGS.map((group) => ({
    label: `${labels[group]} ${byStanding(group).length}`,
    href: gapHref({ role: gap.role, skill: requirement.skill, ...keptChoices(view), group, lens: "team" }),
    current: shown === group,
  }));
  return (
    <Panel id="people" className="scroll-mt-4 max-md:scroll-mt-16 lg:sticky lg:top-4">
      <PanelHead
        title={peopleFinding(`${skillName(requirement.skill)} at level ${asked}`, shown, people.length)}
        subtitle={`On the team, for ${roleTitle(gap.role)}, ${gap.level}`}
      />
      <div className="border-b px-4 pb-3">
        <SegmentedLinks label="Who" items={items} />
      </div>
      {people.length === 0 ? (
        <p className="px-4 py-3 text-13 text-muted-foreground">Nobody.</p>
      ) : (
        <ol className="divide-y overflow-y-auto lg:max-h-[calc(100vh-13rem)]" aria-label="People" tabIndex={-1}>
          {people.slice(0, MOST_SHOWN).map((member) => (
            <PersonItem key={member.id} member={member} requirement={requirement} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function peopleFinding(skill: string, standing: Standing, count: number): string {
  const people = formatQuantity(count, "person", "people");
  if (standing === "proving") return count === 0 ? `Nobody here proves ${skill}` : `${people} who prove ${skill}`;
  return standing === "possible" ? `${people} who might have ${skill}` : `${people} below ${skill}`;
}

type PersonItemProps = { readonly member: TeamPerson; readonly requirement: Requirement };

function PersonItem({ member, requirement }: PersonItemProps) {
  const counting = [requirement.skill, ...requirement.satisfiedBy];
  const known = member.skills.filter(({ skill }) => counting.includes(skill));
  return (
    <li className="px-4 py-2 text-13">
      <p className="flex items-baseline gap-2">
        <Link
          href={`/gaps/team/${member.id}`}
          prefetch={false}
          className="min-w-0 truncate font-medium hover:underline"
        >
          {member.name}
        </Link>
        {member.isSample ? <SampleMark /> : null}
        <span className="ml-auto min-w-0 truncate text-12 text-muted-foreground">{member.title}</span>
      </p>
      <p className="mt-0.5 text-12 text-muted-foreground">
        {known.length === 0
          ? "Nobody has said."
          : known
              .map(
                ({ skill, level, origin }) => `${skillName(skill)} level ${formatLevel(level)}, ${originWords[origin]}`,
              )
              .join("; ")}
      </p>
    </li>
  );
}

const originWords = { stated: "stated", evidence: "from evidence" } as const;
