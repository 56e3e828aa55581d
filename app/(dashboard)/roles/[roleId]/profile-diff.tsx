import type { ProfileDifference, RequirementChange } from "@/lib/domain/role/diff-profiles";
import type { Requirement } from "@/lib/domain/role/role-profile";

type ProfileDiffProps = { readonly difference: ProfileDifference; readonly nameOf: (skill: string) => string };

const upToOneDecimal = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 1 });

/** A base rate as it is typed: half a percent matters. */
function percent(share: number): string {
  return upToOneDecimal.format(share).replace("%", "\u00a0%");
}

/** What changed between two versions of a profile, one line a change. */
export function ProfileDiff({ difference, nameOf }: ProfileDiffProps) {
  const { requirements, baseRate } = difference;
  if (requirements.length === 0 && baseRate === null)
    return <p className="text-13 text-muted-foreground">Nothing differs.</p>;
  return (
    <ul className="grid gap-1 text-13">
      {baseRate === null ? null : (
        <li>
          <span className="font-medium">Base rate</span> {percent(baseRate.before)} → {percent(baseRate.after)}
        </li>
      )}
      {requirements.map((change) => (
        <li key={change.skill}>
          <span className="font-medium">{nameOf(change.skill)}</span> {describeChange(change, nameOf)}
        </li>
      ))}
    </ul>
  );
}

/** One change in words: "added, must, weight 4, level 3" or "weight 4 → 5, strong → must". */
export function describeChange({ before, after }: RequirementChange, nameOf: (skill: string) => string): string {
  if (before === null && after === null) return "unchanged";
  if (before === null)
    return after === null ? "" : `added: ${after.required}, weight ${after.weight}, level ${after.targetLevel}`;
  if (after === null) return `removed: was ${before.required}, weight ${before.weight}`;
  return fieldChanges(before, after, nameOf).join(", ");
}

function fieldChanges(before: Requirement, after: Requirement, nameOf: (skill: string) => string): readonly string[] {
  const added = after.satisfiedBy.filter((skill) => !before.satisfiedBy.includes(skill)).map(nameOf);
  const removed = before.satisfiedBy.filter((skill) => !after.satisfiedBy.includes(skill)).map(nameOf);
  return [
    ...(before.required === after.required ? [] : [`${before.required} → ${after.required}`]),
    ...(before.weight === after.weight ? [] : [`weight ${before.weight} → ${after.weight}`]),
    ...(before.targetLevel === after.targetLevel ? [] : [`level ${before.targetLevel} → ${after.targetLevel}`]),
    ...(added.length > 0 ? [`also met by ${added.join(", ")}`] : []),
    ...(removed.length > 0 ? [`no longer met by ${removed.join(", ")}`] : []),
  ];
}
