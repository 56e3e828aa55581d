import { ChartFrame } from "@/components/charts/chart-frame";
import { RoleSquare } from "@/components/evidence/role-square";
import { ShareBar } from "@/components/ui/share-bar";
import type { RoleComparison, WeightShare } from "@/lib/domain/role/compare-roles";
import { formatShare } from "@/lib/format";
import type { Role } from "@/lib/reference/roles";

type SharedWeightProps = { readonly roles: readonly Role[]; readonly comparison: RoleComparison };

/** How much of each role's weight the others ask for too, drawn as a bar a role. */
export function SharedWeight({ roles, comparison: { shares } }: SharedWeightProps) {
  const ofThree = roles.length > 2;
  const columns = [
    { label: "Role" },
    { label: ofThree ? "All three ask" : "Both ask", numeric: true },
    ...(ofThree ? [{ label: "Two ask", numeric: true }] : []),
    { label: "This role alone", numeric: true },
  ];
  const rows = shares.map((share, index) => [
    roles[index]?.name ?? share.role,
    formatShare(share.sharedByAll),
    ...(ofThree ? [formatShare(share.sharedBySome)] : []),
    formatShare(share.own),
  ]);
  return (
    <ChartFrame
      title={finding(roles, shares)}
      subtitle="Share of each profile's weight, in percent, by who else asks for the skill"
      table={{ columns, rows }}
      foot={<Key ofThree={ofThree} />}
    >
      <ul className="grid gap-3">
        {shares.map((share, index) => (
          <ShareRow key={share.role} name={roles[index]?.name ?? share.role} share={share} />
        ))}
      </ul>
    </ChartFrame>
  );
}

function ShareRow({ name, share }: { readonly name: string; readonly share: WeightShare }) {
  return (
    <li className="grid items-center gap-x-3 gap-y-1 text-13 sm:grid-cols-[220px_minmax(0,1fr)_120px]">
      <span className="flex items-baseline gap-2 font-medium">
        <RoleSquare role={share.role} />
        {name}
      </span>
      <span className="h-4 border border-border">
        <ShareBar
          shares={[
            { share: share.sharedByAll, className: "fill-seq-5" },
            { share: share.sharedBySome, className: "fill-seq-3" },
          ]}
        />
      </span>
      <span className="text-12 text-muted-foreground sm:text-right">{formatShare(share.own)} its own</span>
    </li>
  );
}

function Key({ ofThree }: { readonly ofThree: boolean }) {
  return (
    <>
      <KeyMark className="fill-seq-5">{ofThree ? "all three ask" : "both ask"}</KeyMark>
      {ofThree ? <KeyMark className="fill-seq-3">two ask</KeyMark> : null}
      <KeyMark className="fill-none">this role alone</KeyMark>
      <span className="ml-auto">By the current profiles</span>
    </>
  );
}

function KeyMark({ className, children }: { readonly className: string; readonly children: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg aria-hidden className="size-3">
        <rect x="0.5" y="0.5" width="11" height="11" className={`stroke-border-strong ${className}`} />
      </svg>
      {children}
    </span>
  );
}

function finding(roles: readonly Role[], shares: readonly WeightShare[]): string {
  const most = shares.toSorted((a, b) => b.own - a.own)[0];
  const role = roles.find(({ slug }) => slug === most?.role);
  if (most === undefined || role === undefined) return "Nothing to compare";
  return `${role.name} is the most its own: nobody else here asks for ${formatShare(most.own)} of its weight`;
}
