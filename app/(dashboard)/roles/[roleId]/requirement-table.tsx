import { gapHref, gapPeopleHref } from "@/app/(dashboard)/gap-href";
import { skillName } from "@/components/evidence/skill-names";
import { Link } from "@/components/ui/link";
import { PanelFoot } from "@/components/ui/panel";
import { ShareBar } from "@/components/ui/share-bar";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { RoleGap } from "@/lib/domain/gap/talent-gap";
import type { Requirement, RequirementKind } from "@/lib/domain/role/role-profile";
import { formatShare } from "@/lib/format";
import { AskedLevel } from "./asked-level";

/** How many strong requirements are shown before the rest is folded. */
const STRONG_SHOWN = 12;
const MOST_WEIGHT = 5;

type RequirementTableProps = {
  readonly role: string;
  readonly requirements: readonly Requirement[];
  /** How the pool stands to each skill; null while nobody is scored. */
  readonly gap: RoleGap | null;
};

function heaviestFirst(requirements: readonly Requirement[], kind: RequirementKind): readonly Requirement[] {
  return requirements.filter((requirement) => requirement.required === kind).sort((a, b) => b.weight - a.weight);
}

/** The requirements of a profile by kind, heaviest first; beyond the twelve heaviest strong ones they are folded. */
export function RequirementTable({ role, requirements, gap }: RequirementTableProps) {
  const must = heaviestFirst(requirements, "must");
  const strong = heaviestFirst(requirements, "strong");
  const nice = heaviestFirst(requirements, "nice");
  const foldedStrong = strong.slice(STRONG_SHOWN);
  const shares = provenShares(gap);
  const strongTitle =
    foldedStrong.length > 0 ? `Strong: the ${STRONG_SHOWN} heaviest of ${strong.length}` : `Strong: ${strong.length}`;
  return (
    <>
      <Table caption="Requirements with weight, level asked and share of the pool that proves them">
        <Heads />
        <Group title={`Must: ${must.length}, a gate of their own`} rows={must} {...{ role, shares }} />
        <Group title={strongTitle} rows={strong.slice(0, STRONG_SHOWN)} {...{ role, shares }} />
      </Table>
      {foldedStrong.length + nice.length > 0 ? (
        <details className="border-t print:hidden [&[open]>summary]:border-b">
          <summary className="link px-4 py-2 text-12">
            {foldedStrong.length > 0 ? `${foldedStrong.length} more strong, ` : ""}
            {nice.length} nice-to-have
          </summary>
          <Table caption="More requirements">
            <Heads />
            <Group title="Strong: the rest" rows={foldedStrong} {...{ role, shares }} />
            <Group title={`Nice to have: ${nice.length}`} rows={nice} {...{ role, shares }} />
          </Table>
        </details>
      ) : null}
      <PrintedRest strong={foldedStrong} nice={nice} />
      <PanelFoot>
        The best eight nice-to-haves count, so breadth cannot beat depth.
        <Link href={gapHref({ role })} className="link ml-auto print:hidden">
          Who proves what
        </Link>
      </PanelFoot>
    </>
  );
}

type PrintedRestProps = { readonly strong: readonly Requirement[]; readonly nice: readonly Requirement[] };

/** On paper, which cannot be unfolded and should stay short: the folded requirements as a line each kind, with the level asked. */
function PrintedRest({ strong, nice }: PrintedRestProps) {
  const line = (rows: readonly Requirement[]) =>
    rows.map(({ skill, targetLevel }) => `${skillName(skill)} ${targetLevel}`).join(", ");
  return (
    <dl className="hidden gap-1 border-t px-4 py-2 text-12 print:grid">
      {strong.length === 0 ? null : <PrintedLine term="Also strong, with the level asked">{line(strong)}</PrintedLine>}
      {nice.length === 0 ? null : <PrintedLine term="Nice to have">{line(nice)}</PrintedLine>}
    </dl>
  );
}

function PrintedLine({ term, children }: { readonly term: string; readonly children: string }) {
  return (
    <div>
      <dt className="inline font-medium">{term}: </dt>
      <dd className="inline text-secondary-foreground">{children}</dd>
    </div>
  );
}

function provenShares(gap: RoleGap | null): ReadonlyMap<string, number> {
  if (gap === null || gap.candidates === 0) return new Map();
  return new Map(gap.skills.map((entry) => [entry.skill, entry.proving / gap.candidates]));
}

function Heads() {
  return (
    <thead>
      <tr>
        <HeadCell>Requirement</HeadCell>
        <HeadCell className="w-[22%] max-md:w-auto max-md:text-right">
          Weight<span className="max-md:hidden">, 0 to {MOST_WEIGHT}</span>
        </HeadCell>
        <HeadCell>
          Level<span className="max-md:hidden"> asked</span>
        </HeadCell>
        <HeadCell numeric>
          Pool<span className="max-md:hidden"> proves</span>
        </HeadCell>
      </tr>
    </thead>
  );
}

type GroupProps = {
  readonly role: string;
  readonly title: string;
  readonly rows: readonly Requirement[];
  readonly shares: ReadonlyMap<string, number>;
};

function Group({ role, title, rows, shares }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={4}
          className="h-7 border-b bg-muted px-4 print:h-6 text-left font-medium text-12 text-secondary-foreground"
        >
          {title}
        </th>
      </tr>
      {rows.map((requirement) => (
        <RequirementRow
          key={requirement.skill}
          role={role}
          requirement={requirement}
          share={shares.get(requirement.skill)}
        />
      ))}
    </tbody>
  );
}

type RequirementRowProps = {
  readonly role: string;
  readonly requirement: Requirement;
  readonly share: number | undefined;
};

function RequirementRow({ role, requirement, share }: RequirementRowProps) {
  const { skill, weight, targetLevel, satisfiedBy } = requirement;
  return (
    <Row>
      <Cell className="py-1.5 leading-[18px]">
        <span className="font-medium">{skillName(skill)}</span>
        {satisfiedBy.length > 0 ? (
          <span className="text-12 text-muted-foreground"> or {satisfiedBy.map(skillName).join(", ")}</span>
        ) : null}
      </Cell>
      <Cell className="max-md:text-right">
        <span className="flex items-center gap-2 max-md:justify-end">
          <span aria-hidden className="h-2.5 grow max-md:hidden">
            <ShareBar shares={[{ share: weight / MOST_WEIGHT, className: "fill-seq-4" }]} />
          </span>
          {weight}
        </span>
      </Cell>
      <Cell>
        <AskedLevel level={targetLevel} />
      </Cell>
      <Cell numeric className="whitespace-nowrap">
        {share === undefined ? (
          <span className="text-muted-foreground">nobody yet</span>
        ) : (
          <Link
            href={gapPeopleHref({ role, skill })}
            prefetch={false}
            aria-label={`${formatShare(share)} prove ${skillName(skill)}: who`}
            className="hover:underline"
          >
            {formatShare(share)}
          </Link>
        )}
      </Cell>
    </Row>
  );
}
