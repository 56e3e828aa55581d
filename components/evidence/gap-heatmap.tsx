import type { RoleGap, SkillGap } from "@/lib/domain/gap/talent-gap";
import { formatShare } from "@/lib/format";

type Named = { readonly slug: string; readonly name: string };

type GapHeatmapProps = {
  readonly caption: string;
  /** The rows, in order. */
  readonly roles: readonly Named[];
  /** The columns, in order. */
  readonly skills: readonly Named[];
  readonly gaps: readonly RoleGap[];
};

/** Dark is scarce: the fewer people prove the level asked, the darker the cell. Bounds are shares of the pool. */
const STEPS = [
  { atLeast: 0.6, className: "bg-seq-1" },
  { atLeast: 0.45, className: "bg-seq-2" },
  { atLeast: 0.3, className: "bg-seq-3" },
  { atLeast: 0.2, className: "bg-seq-4" },
  { atLeast: 0.1, className: "bg-seq-5 text-seq-ink" },
  { atLeast: 0, className: "bg-seq-6 text-seq-ink" },
] as const;

/** Role × skill: how much of the pool proves the level asked, in percent. Must-haves are outlined, empty cells are not asked. */
export function GapHeatmap({ caption, roles, skills, gaps }: GapHeatmapProps) {
  const byRole = new Map(gaps.map((gap) => [gap.role, gap]));
  return (
    <section className="relative overflow-x-auto" aria-label={caption} tabIndex={-1}>
      <table className="w-full min-w-[720px] table-fixed border-separate border-spacing-0.5 text-12">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-48 text-left align-bottom font-normal text-muted-foreground">
              <span className="sr-only">Role</span>
            </th>
            {skills.map((skill) => (
              <th
                key={skill.slug}
                scope="col"
                className="px-0.5 pb-1 align-bottom font-normal text-11 text-muted-foreground leading-[14px] hyphens-auto break-words"
              >
                {skill.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role.slug}>
              <th scope="row" className="truncate pr-2 text-left font-medium text-13">
                {role.name}
              </th>
              {skills.map((skill) => (
                <HeatCell key={skill.slug} gap={byRole.get(role.slug) ?? null} skill={skill.slug} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function HeatCell({ gap, skill }: { readonly gap: RoleGap | null; readonly skill: string }) {
  const found = gap?.skills.find((entry) => entry.skill === skill) ?? null;
  if (gap === null || found === null || gap.candidates === 0) {
    return (
      <td className="h-[26px]">
        <span className="sr-only">not asked</span>
      </td>
    );
  }
  const share = found.proving / gap.candidates;
  const step = STEPS.find(({ atLeast }) => share >= atLeast) ?? STEPS[5];
  const must = found.required === "must" ? "font-semibold ring-[1.5px] ring-foreground ring-inset" : "";
  return (
    <td
      className={`h-[26px] rounded-[3px] text-center ${step.className} ${must}`}
      title={describeCell(found, gap.candidates)}
    >
      {Math.round(share * 100)}
      {found.required === "must" ? <span className="sr-only"> must-have</span> : null}
    </td>
  );
}

function describeCell(gap: SkillGap, candidates: number): string {
  return `Level ${gap.levelAsked}: ${gap.proving} of ${candidates} prove it (${formatShare(gap.proving / candidates)}), ${gap.possible} might, ${gap.lacking} do not`;
}

/** What the shades mean. */
export function GapHeatmapKey() {
  return (
    <span className="flex items-center gap-2">
      many
      <span aria-hidden className="inline-flex gap-0.5">
        {STEPS.map((step) => (
          <span key={step.atLeast} className={`h-2 w-4 rounded-[2px] ${step.className}`} />
        ))}
      </span>
      few reach the level
    </span>
  );
}
