import Link from "next/link";
import { roleTitle } from "@/app/(dashboard)/role-pool-table";
import { skillName } from "@/components/evidence/skill-names";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { RoleGap, SkillGap } from "@/lib/domain/gap/talent-gap";
import { formatQuantity, formatShare } from "@/lib/format";

const kindOrder = { must: 0, strong: 1, nice: 2 } as const;

/** Every skill that a role asks for, with how the pool stands to it. */
export function GapTable({ gap }: { readonly gap: RoleGap }) {
  const rows = [...gap.skills].sort((a, b) => kindOrder[a.required] - kindOrder[b.required] || a.proving - b.proving);
  const musts = gap.skills.filter((entry) => entry.required === "must");
  const scarce = [...musts].sort((a, b) => a.proving - b.proving)[0];
  const title =
    scarce === undefined
      ? `${roleTitle(gap.role)} has no must-have`
      : `${skillName(scarce.skill)} is the scarcest must-have of ${roleTitle(gap.role)}: ${scarce.proving} of ${gap.candidates} prove it`;
  return (
    <Panel>
      <PanelHead
        title={title}
        subtitle={`People of ${formatQuantity(gap.candidates, "readable candidate")} who prove the level asked, might, or do not`}
      />
      <Table caption={`Skills of ${roleTitle(gap.role)}`}>
        <thead>
          <tr>
            <HeadCell>Skill</HeadCell>
            <HeadCell className="max-md:hidden">Kind</HeadCell>
            <HeadCell numeric className="max-md:hidden">
              Level asked
            </HeadCell>
            <HeadCell className="w-[28%] max-md:hidden">
              <span className="sr-only">Drawn</span>
            </HeadCell>
            <HeadCell numeric>Prove</HeadCell>
            <HeadCell numeric>Might</HeadCell>
            <HeadCell numeric>Do not</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map((entry) => (
            <GapRow key={entry.skill} entry={entry} gap={gap} />
          ))}
        </tbody>
      </Table>
      <PanelFoot>Silence counts as “might”, never as “do not”.</PanelFoot>
    </Panel>
  );
}

function GapRow({ entry, gap }: { readonly entry: SkillGap; readonly gap: RoleGap }) {
  const name = skillName(entry.skill);
  return (
    <Row>
      <Cell>
        <Link
          href={`/candidates?skill=${entry.skill}&skillLevel=${entry.levelAsked}&role=${gap.role}`}
          className="font-medium hover:underline"
        >
          {name}
        </Link>
      </Cell>
      <Cell className={`max-md:hidden ${entry.required === "must" ? "font-semibold" : "text-muted-foreground"}`}>
        {entry.required}
      </Cell>
      <Cell numeric className="max-md:hidden">
        {entry.levelAsked}
      </Cell>
      <Cell className="max-md:hidden">
        <GapBar entry={entry} candidates={gap.candidates} />
      </Cell>
      <Cell numeric className="whitespace-nowrap">
        <b className="font-semibold">{entry.proving}</b>{" "}
        <span className="text-muted-foreground max-md:hidden">
          {formatShare(gap.candidates === 0 ? 0 : entry.proving / gap.candidates)}
        </span>
      </Cell>
      <Cell numeric>{entry.possible}</Cell>
      <Cell numeric>{entry.lacking}</Cell>
    </Row>
  );
}

/** The three counts as one bar: solid, hatched, hollow. The numbers stand beside it. */
function GapBar({ entry, candidates }: { readonly entry: SkillGap; readonly candidates: number }) {
  const share = (count: number) => `${candidates === 0 ? 0 : (100 * count) / candidates}%`;
  return (
    <svg aria-hidden="true" className="block h-2 w-full overflow-visible">
      <rect width={share(entry.proving)} height="8" fill="var(--met)" />
      <rect
        x={share(entry.proving)}
        width={share(entry.possible)}
        height="8"
        fill="url(#hatch-unknown)"
        stroke="var(--unknown)"
      />
      <rect
        x={share(entry.proving + entry.possible)}
        width={share(entry.lacking)}
        height="8"
        fill="none"
        stroke="var(--unmet)"
      />
    </svg>
  );
}
