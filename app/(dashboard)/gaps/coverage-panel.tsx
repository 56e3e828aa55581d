import { gapHref } from "@/app/(dashboard)/gap-href";
import { roleTitle } from "@/app/(dashboard)/role-title";
import { RoleSquare } from "@/components/evidence/role-square";
import { ShareParts } from "@/components/evidence/share-parts";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { TeamRoleGap } from "@/lib/domain/team/team-coverage";
import { formatShare } from "@/lib/format";
import { type GapView, keptChoices } from "./search-params";

type CoveragePanelProps = { readonly gaps: readonly TeamRoleGap[]; readonly view: GapView };

/** Each role with how much of what it asks the team covers, and how many of its must-haves are thin. */
export function CoveragePanel({ gaps, view }: CoveragePanelProps) {
  const covered = gaps.filter(({ coverage }) => coverage.proving >= 0.5).length;
  return (
    <Panel>
      <PanelHead
        title={
          covered === 0
            ? "The team covers less than half of every role"
            : `The team covers half or more of ${covered} of ${gaps.length} roles`
        }
        subtitle="Share of the weight of must-haves and strong requirements that somebody proves (solid), that somebody might (hatched), and that all are below (hollow)"
      />
      <Table caption="Coverage by role" className="[&_td]:px-2 [&_th]:px-2">
        <thead>
          <tr>
            <HeadCell className="max-md:w-[44%]">Role</HeadCell>
            <HeadCell className="w-[30%] max-md:hidden">
              <span className="sr-only">Drawn</span>
            </HeadCell>
            <HeadCell numeric>Proven</HeadCell>
            <HeadCell numeric className="max-md:hidden">
              At most
            </HeadCell>
            <HeadCell numeric>Held by nobody</HeadCell>
            <HeadCell numeric>By one</HeadCell>
          </tr>
        </thead>
        <tbody>
          {gaps.map((gap) => (
            <CoverageRow key={gap.role} gap={gap} view={view} />
          ))}
        </tbody>
      </Table>
      <PanelFoot className="text-pretty">
        A skill counts when one person holds the level asked, by the rule of the gate; a stand-in counts like the skill.
        What nobody has said of anybody is “might”. The last two columns count must-haves.
      </PanelFoot>
    </Panel>
  );
}

function CoverageRow({ gap, view }: { readonly gap: TeamRoleGap; readonly view: GapView }) {
  const { role, coverage, skills } = gap;
  const musts = skills.filter(({ required, weight }) => required === "must" && weight > 0);
  const held = (people: number) => musts.filter(({ busFactor }) => busFactor.low === people).length;
  return (
    <Row selected={role === view.role}>
      <Cell>
        <Link
          href={gapHref({ ...keptChoices(view), role, lens: "team" })}
          scroll={false}
          prefetch={false}
          className="inline-flex items-center gap-2 font-medium hover:underline"
        >
          <RoleSquare role={role} />
          {roleTitle(role)}
        </Link>
      </Cell>
      <Cell className="max-md:hidden">
        <ShareParts shares={coverage} />
      </Cell>
      <Cell numeric className="font-semibold">
        {formatShare(coverage.proving)}
      </Cell>
      <Cell numeric className="max-md:hidden">
        {formatShare(coverage.proving + coverage.possible)}
      </Cell>
      <Cell numeric>
        {held(0)} of {musts.length}
      </Cell>
      <Cell numeric>{held(1)}</Cell>
    </Row>
  );
}
