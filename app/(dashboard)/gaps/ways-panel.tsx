import { type GapLens, gapHref } from "@/app/(dashboard)/gap-href";
import { roleTitle } from "@/app/(dashboard)/role-title";
import { skillName } from "@/components/evidence/skill-names";
import { FilterInput } from "@/components/ui/filter-input";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { listRoles } from "@/lib/data/roles";
import { getTeam } from "@/lib/data/team";
import type { Actor } from "@/lib/domain/access";
import { bridgesTo, internalMoves, lateralBackgrounds } from "@/lib/domain/gap/borrow-people";
import { BUILD_FORMULA, nearestLearners } from "@/lib/domain/gap/build-skill";
import type { SkillGap } from "@/lib/domain/gap/talent-gap";
import { BorrowWay } from "./borrow-way";
import { BuildWay } from "./build-way";
import { BuyWay } from "./buy-way";
import { type GapView, keptChoices } from "./search-params";

type WaysPanelProps = {
  readonly actor: Actor;
  readonly role: string;
  readonly skill: SkillGap;
  readonly view: GapView;
  readonly lens?: GapLens;
};

/** Build, borrow, buy: three ways to close one gap beside each other, with what each needs. They are never added up. */
export async function WaysPanel({ actor, role, skill, view, lens = "pool" }: WaysPanelProps) {
  const [team, listed] = [await getTeam(actor), await listRoles(actor)];
  const profiles = listed.map(({ profile }) => profile);
  const profile = profiles.find((entry) => entry.role === role);
  const requirement = profile?.requirements.find((entry) => entry.skill === skill.skill);
  if (profile === undefined || requirement === undefined) return null;
  const people = new Map(team.map((member) => [member.id, member]));
  const learners = nearestLearners(team, { requirement, asked: skill.levelAsked }, view.weeks);
  return (
    <Panel id="ways" className="scroll-mt-4">
      <PanelHead
        title={`Three ways to ${skillName(skill.skill)} at level ${skill.levelAsked} for ${roleTitle(role)}`}
        subtitle="Build: somebody here learns it. Borrow: somebody moves over from beside it. Buy: somebody is hired. What each needs, beside each other and never added up"
        tools={
          <span className="flex items-center gap-2 whitespace-nowrap text-12 text-muted-foreground">
            <span aria-hidden>Weeks a level</span>
            <FilterInput label="Weeks a level" name="weeks" type="number" value={String(view.weeks)} className="w-16" />
          </span>
        }
      />
      <div className="grid divide-y border-t lg:grid-cols-3 lg:divide-x lg:divide-y-0">
        <BuildWay learners={learners} people={people} weeksPerLevel={view.weeks} />
        <BorrowWay
          moves={internalMoves(team, { profile, skill: skill.skill }, profiles)}
          backgrounds={lateralBackgrounds(role)}
          bridges={bridgesTo(role, skill.skill)}
          {...{ people, role, skill: skill.skill }}
        />
        <BuyWay
          actor={actor}
          role={role}
          skill={skill}
          poolHref={gapHref({ role, skill: skill.skill, ...keptChoices(view) })}
          lens={lens}
        />
      </div>
      <PanelFoot className="text-pretty">
        {BUILD_FORMULA}. {view.weeks} weeks a level is an assumption that you set above, not a measurement; ramp months
        of lateral backgrounds are stated in the reference data.
      </PanelFoot>
    </Panel>
  );
}
