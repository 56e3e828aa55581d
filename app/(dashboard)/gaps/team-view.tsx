import { IfMay } from "@/app/(dashboard)/if-may";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { listRoles } from "@/lib/data/roles";
import { getTeam } from "@/lib/data/team";
import type { Actor } from "@/lib/domain/access";
import { teamCoverage } from "@/lib/domain/team/team-coverage";
import { chooseGap } from "./chosen-gap";
import { CoveragePanel } from "./coverage-panel";
import { GapFilters } from "./gap-filters";
import { GapTabs } from "./gap-tabs";
import type { GapView } from "./search-params";
import { TeamAnswer } from "./team-answer";
import { TeamChart } from "./team-chart";
import { TeamEmpty } from "./team-empty";
import { TeamGapTable } from "./team-gap-table";
import { TeamPeoplePanel } from "./team-people-panel";
import { WaysPanel } from "./ways-panel";

/** What the present team covers of each role. */
export async function TeamView({ actor, view }: { readonly actor: Actor; readonly view: GapView }) {
  const [members, listed] = [await getTeam(actor), await listRoles(actor)];
  const profiles = listed.map(({ profile }) => profile);
  const gaps = teamCoverage(members, profiles);
  const chosen = members.length === 0 ? null : chooseGap(gaps, view);
  const requirement = profiles
    .find(({ role }) => role === chosen?.gap.role)
    ?.requirements.find(({ skill }) => skill === chosen?.skill?.skill);
  return (
    <PageFrame
      title="Talent gap"
      answer={<TeamAnswer gaps={gaps} members={members.length} />}
      actions={members.length === 0 ? null : <TeamActions />}
    >
      <GapTabs actor={actor} current="team" {...(chosen === null ? {} : { role: chosen.gap.role })} />
      {chosen === null ? (
        <TeamEmpty />
      ) : (
        <div className="grid gap-4">
          <TeamChart gaps={gaps} />
          <CoveragePanel gaps={gaps} view={view} />
          <GapFilters gap={chosen.gap} view={view} lens="team" />
          <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_400px]">
            <TeamGapTable chosen={chosen} view={view} />
            {chosen.skill === null || requirement === undefined ? null : (
              <TeamPeoplePanel members={members} gap={chosen.gap} requirement={requirement} view={view} />
            )}
          </div>
          {chosen.skill === null ? null : (
            <WaysPanel actor={actor} role={chosen.gap.role} skill={chosen.skill} view={view} lens="team" />
          )}
        </div>
      )}
    </PageFrame>
  );
}

function TeamActions() {
  return (
    <>
      <Button asChild>
        <Link href="/gaps/team">The team</Link>
      </Button>
      <IfMay permission="team:write">
        <Button asChild tone="primary">
          <Link href="/gaps/team/new">Add to the team</Link>
        </Button>
      </IfMay>
    </>
  );
}
