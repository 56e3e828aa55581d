import { gapHref } from "@/app/(dashboard)/gap-href";
import { roleTitle } from "@/app/(dashboard)/role-title";
import { skillName } from "@/components/evidence/skill-names";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { TeamGap } from "@/lib/domain/team/team-coverage";
import { formatQuantity } from "@/lib/format";
import type { ChosenGap } from "./chosen-gap";
import { GapBar } from "./gap-bar";
import { type GapView, keptChoices } from "./search-params";

const kindTitles = { must: "Must", strong: "Strong", nice: "Nice to have" } as const;

type TeamGapTableProps = { readonly chosen: ChosenGap<TeamGap>; readonly view: GapView };

/** The skills that a role asks for, with who of the team holds them; choosing one shows the people. */
export function TeamGapTable({ chosen, view }: TeamGapTableProps) {
  const { gap, rows, skill } = chosen;
  return (
    <Panel>
      <PanelHead
        title={thinFinding(chosen)}
        subtitle={`People of a team of ${gap.candidates} who prove the level asked at ${gap.level} level, might, or do not; the bus factor is how many prove it, at most how many might besides`}
      />
      <Table caption={`Skills of ${roleTitle(gap.role)} on the team`} className="[&_td]:px-2 [&_th]:px-2">
        <thead>
          <tr>
            <HeadCell>Skill</HeadCell>
            <HeadCell numeric className="max-md:hidden">
              Level asked
            </HeadCell>
            <HeadCell className="w-[20%] max-md:hidden">
              <span className="sr-only">Drawn</span>
            </HeadCell>
            <HeadCell numeric>Bus factor</HeadCell>
            <HeadCell numeric>Might</HeadCell>
            <HeadCell numeric>Do not</HeadCell>
          </tr>
        </thead>
        {(["must", "strong", "nice"] as const).map((kind) => (
          <KindRows
            key={kind}
            title={kindTitles[kind]}
            rows={rows.filter(({ required }) => required === kind)}
            chosenSkill={skill?.skill ?? null}
            {...{ gap, view }}
          />
        ))}
      </Table>
      <PanelFoot className="text-pretty">
        A stated level proves what it reaches. Between two bounds of evidence the rule of the gate holds: sure to within
        one level, and able to reach the level asked.
      </PanelFoot>
    </Panel>
  );
}

function thinFinding({ gap }: ChosenGap<TeamGap>): string {
  const musts = gap.skills.filter(({ required }) => required === "must");
  const role = roleTitle(gap.role);
  if (musts.length === 0) return `${role} has no must-have`;
  const nobody = musts.filter(({ busFactor }) => busFactor.low === 0).length;
  const one = musts.filter(({ busFactor }) => busFactor.low === 1).length;
  if (nobody + one === 0) return `At least two people hold every must-have of ${role}`;
  const parts = [...(nobody > 0 ? [`nobody holds ${nobody}`] : []), ...(one > 0 ? [`one person holds ${one}`] : [])];
  return `Of ${formatQuantity(musts.length, "must-have")} of ${role} ${parts.join(" and ")}`;
}

type KindRowsProps = {
  readonly title: string;
  readonly rows: readonly TeamGap[];
  readonly gap: ChosenGap<TeamGap>["gap"];
  readonly view: GapView;
  readonly chosenSkill: string | null;
};

function KindRows({ title, rows, gap, view, chosenSkill }: KindRowsProps) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={6}
          className="h-7 border-b bg-muted text-left first:pl-4 font-medium text-12 text-secondary-foreground"
        >
          {title}: {rows.length}
        </th>
      </tr>
      {rows.map((entry) => (
        <Row key={entry.skill} selected={entry.skill === chosenSkill}>
          <Cell>
            <Link
              href={gapHref({ role: gap.role, skill: entry.skill, ...keptChoices(view), lens: "team" })}
              scroll={false}
              prefetch={false}
              aria-current={entry.skill === chosenSkill ? "true" : undefined}
              className="font-medium hover:underline"
            >
              {skillName(entry.skill)}
            </Link>
          </Cell>
          <Cell numeric className="max-md:hidden">
            {entry.levelAsked}
          </Cell>
          <Cell className="max-md:hidden">
            <GapBar entry={entry} candidates={gap.candidates} />
          </Cell>
          <Cell numeric className="whitespace-nowrap">
            <BusFactor gap={entry} />
          </Cell>
          <Cell numeric>{entry.possible}</Cell>
          <Cell numeric>{entry.lacking}</Cell>
        </Row>
      ))}
    </tbody>
  );
}

/** How many hold a skill; nobody and one person are marked, in words as well. */
function BusFactor({ gap }: { readonly gap: TeamGap }) {
  const { low } = gap.busFactor;
  if (low > 1) return <b className="font-semibold">{low}</b>;
  return (
    <span className="inline-flex items-center gap-1.5">
      <Badge tone={low === 0 ? "unmet" : "unknown"}>{low === 0 ? "nobody" : "one person"}</Badge>
      <b className="font-semibold">{low}</b>
    </span>
  );
}
