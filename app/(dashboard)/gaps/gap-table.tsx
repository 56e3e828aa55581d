import { gapHref } from "@/app/(dashboard)/gap-href";
import { roleTitle } from "@/app/(dashboard)/role-title";
import { skillName } from "@/components/evidence/skill-names";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { RoleGap, SkillGap } from "@/lib/domain/gap/talent-gap";
import { formatCount, formatQuantity, formatShare } from "@/lib/format";
import type { ChosenGap } from "./chosen-gap";
import { GapBar } from "./gap-bar";
import { type GapView, keptChoices } from "./search-params";

const kindTitles = { must: "Must", strong: "Strong", nice: "Nice to have" } as const;

/** The skills that a role asks for, with how the pool stands to each; choosing one shows its people. */
export function GapTable({ chosen, view }: { readonly chosen: ChosenGap; readonly view: GapView }) {
  const { gap, rows, skill } = chosen;
  return (
    <Panel>
      <PanelHead
        title={scarcestFinding(gap)}
        subtitle={`People of ${formatQuantity(gap.candidates, "readable candidate")} who prove the level asked at ${gap.level} level, might, or do not; scarcest first`}
      />
      <Table caption={`Skills of ${roleTitle(gap.role)}`} className="[&_td]:px-2 [&_th]:px-2">
        <thead>
          <tr>
            <HeadCell>Skill</HeadCell>
            <HeadCell numeric className="max-md:hidden">
              Level asked
            </HeadCell>
            <HeadCell className="w-[26%] max-md:hidden">
              <span className="sr-only">Drawn</span>
            </HeadCell>
            <HeadCell numeric>Prove</HeadCell>
            <HeadCell numeric>Might</HeadCell>
            <HeadCell numeric>Do not</HeadCell>
          </tr>
        </thead>
        {(["must", "strong", "nice"] as const).map((kind) => (
          <KindRows
            key={kind}
            title={kindTitles[kind]}
            rows={rows.filter(({ required }) => required === kind)}
            {...{ gap, view, chosenSkill: skill?.skill ?? null }}
          />
        ))}
      </Table>
      <PanelFoot className="text-pretty">
        To prove is to show evidence that reaches the level asked and is sure to within one level; a stand-in counts
        like the skill. The gate asks the same of every must-have. Silence is “might”. “Do not” is contrary evidence, or
        surely below the level; the gate fails on contrary evidence only and leaves the rest to verify.
      </PanelFoot>
    </Panel>
  );
}

function scarcestFinding(gap: RoleGap): string {
  const [scarcest] = gap.skills.filter(({ required }) => required === "must").sort((a, b) => a.proving - b.proving);
  const role = roleTitle(gap.role);
  if (scarcest === undefined) return `${role} has no must-have`;
  const who =
    scarcest.proving === 0
      ? "nobody proves it"
      : `${formatCount(scarcest.proving)} of ${formatCount(gap.candidates)} prove it`;
  return `${skillName(scarcest.skill)} is the scarcest must-have of ${role}: ${who}`;
}

type KindRowsProps = {
  readonly title: string;
  readonly rows: readonly SkillGap[];
  readonly gap: RoleGap;
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
        <GapRow key={entry.skill} {...{ entry, gap, view }} isChosen={entry.skill === chosenSkill} />
      ))}
    </tbody>
  );
}

type GapRowProps = {
  readonly entry: SkillGap;
  readonly gap: RoleGap;
  readonly view: GapView;
  readonly isChosen: boolean;
};

function GapRow({ entry, gap, view, isChosen }: GapRowProps) {
  const share = gap.candidates === 0 ? 0 : entry.proving / gap.candidates;
  return (
    <Row selected={isChosen}>
      <Cell>
        <Link
          href={gapHref({ role: gap.role, skill: entry.skill, ...keptChoices(view) })}
          scroll={false}
          prefetch={false}
          aria-current={isChosen ? "true" : undefined}
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
        <b className="font-semibold">{formatCount(entry.proving)}</b>
        <span className="ml-1.5 inline-block w-9 text-muted-foreground max-md:hidden">{formatShare(share)}</span>
      </Cell>
      <Cell numeric>{formatCount(entry.possible)}</Cell>
      <Cell numeric>{formatCount(entry.lacking)}</Cell>
    </Row>
  );
}
