import { gapPeopleHref } from "@/app/(dashboard)/gap-href";
import { roleTitle } from "@/app/(dashboard)/role-title";
import { ChartFrame, type ChartTable } from "@/components/charts/chart-frame";
import { PeopleKey } from "@/components/evidence/people-key";
import { skillName } from "@/components/evidence/skill-names";
import { TeamHeatmap } from "@/components/evidence/team-heatmap";
import { gapSkills } from "@/lib/domain/gap/widest-gaps";
import { type TeamGap, type TeamRoleGap, thinMustHaves } from "@/lib/domain/team/team-coverage";
import { formatList, formatQuantity } from "@/lib/format";

/** Columns that fit beside each other on a wide screen. */
const SKILLS_SHOWN = 12;

/** Role × skill: how many of the team hold the level asked. */
export function TeamChart({ gaps }: { readonly gaps: readonly TeamRoleGap[] }) {
  const skills = gapSkills(gaps, SKILLS_SHOWN);
  const members = Math.max(0, ...gaps.map(({ candidates }) => candidates));
  const title = teamFinding(gaps);
  return (
    <ChartFrame
      title={title}
      subtitle={`People of a team of ${members} who hold the level that the role asks; scarcest skill first. Outlined cells are must-haves, empty ones are not asked`}
      table={teamTable(gaps)}
      foot={<PeopleKey />}
    >
      <TeamHeatmap
        caption={title}
        skills={skills.map((slug) => ({ slug, name: skillName(slug) }))}
        rows={gaps.map(({ role, candidates, skills: asked }) => ({
          ...{ slug: role, name: roleTitle(role) },
          cells: skills.map((skill) => {
            const gap = asked.find((entry) => entry.skill === skill);
            return gap === undefined ? null : { gap, candidates, href: gapPeopleHref({ role, skill, lens: "team" }) };
          }),
        }))}
      />
    </ChartFrame>
  );
}

const NAMED = 3;

function teamFinding(gaps: readonly TeamRoleGap[]): string {
  const thin = thinMustHaves(gaps);
  const nobody = [...new Set(thin.filter(({ gap }) => gap.busFactor.low === 0).map(({ gap }) => gap.skill))];
  if (nobody.length > 0) {
    const others = nobody.length - NAMED;
    const names = nobody.slice(0, NAMED).map(skillName);
    return `Nobody here holds ${formatList(others > 0 ? [...names, formatQuantity(others, "other must-have")] : names)}`;
  }
  return thin.length === 0
    ? "At least two people hold every must-have"
    : `${formatQuantity(thin.length, "must-have hangs", "must-haves hang")} on one person`;
}

function cellsOf(role: string, gap: TeamGap): readonly string[] {
  const { skill, required, levelAsked, proving, possible, lacking } = gap;
  return [roleTitle(role), skillName(skill), required, ...[levelAsked, proving, possible, lacking].map(String)];
}

/** One row for each requirement that is a must or strong. */
function teamTable(gaps: readonly TeamRoleGap[]): ChartTable {
  const numeric = (label: string) => ({ label, numeric: true });
  return {
    columns: [
      ...[{ label: "Role" }, { label: "Skill" }, { label: "Kind" }],
      ...["Level asked", "Prove (bus factor)", "Might", "Do not"].map(numeric),
    ],
    rows: gaps.flatMap(({ role, skills }) =>
      skills.filter(({ required }) => required !== "nice").map((gap) => cellsOf(role, gap)),
    ),
  };
}
