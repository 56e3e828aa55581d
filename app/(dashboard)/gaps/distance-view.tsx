import { gapHref } from "@/app/(dashboard)/gap-href";
import { roleTitle } from "@/app/(dashboard)/role-title";
import { ChartFrame, type ChartTable } from "@/components/charts/chart-frame";
import { DistanceMatrix } from "@/components/evidence/distance-matrix";
import { PageFrame } from "@/components/layout/page-frame";
import { FilterSelect } from "@/components/ui/filter-select";
import { listRoles } from "@/lib/data/roles";
import type { Actor } from "@/lib/domain/access";
import { DISTANCE_FORMULA, type RoleSurroundings, roleDistances } from "@/lib/domain/role/role-distance";
import { formatShare } from "@/lib/format";
import { GapTabs } from "./gap-tabs";
import { NeighbourPanel } from "./neighbour-panel";
import type { GapView } from "./search-params";

/** How far the roles are from each other, and what somebody of one must learn for another. */
export async function DistanceView({ actor, view }: { readonly actor: Actor; readonly view: GapView }) {
  const all = roleDistances((await listRoles(actor)).map(({ profile }) => profile));
  const chosen = all.find(({ role }) => role === view.role) ?? all[0];
  const pair = nearestPair(all);
  return (
    <PageFrame
      title="Talent gap"
      answer={
        pair === null ? (
          "How far the roles are from each other."
        ) : (
          <>
            Nearest to each other are <b>{roleTitle(pair.first)}</b> and <b>{roleTitle(pair.second)}</b>, at{" "}
            {pair.distance.toFixed(2)} of 1. Whoever fills one may be lent to the other.
          </>
        )
      }
    >
      <GapTabs actor={actor} current="distance" {...(chosen === undefined ? {} : { role: chosen.role })} />
      <div className="grid gap-4">
        <DistanceChart all={all} title={distanceFinding(pair)} />
        <div className="print:hidden">
          <FilterSelect
            label="Role"
            name="role"
            value={chosen?.role ?? ""}
            options={all.map(({ role }) => ({ value: role, label: roleTitle(role) }))}
          />
        </div>
        {chosen === undefined ? null : <NeighbourPanel surroundings={chosen} />}
      </div>
    </PageFrame>
  );
}

type Pair = { readonly first: string; readonly second: string; readonly distance: number };

function nearestPair(all: readonly RoleSurroundings[]): Pair | null {
  const pairs = all.flatMap(({ role, neighbours: [nearest] }) =>
    nearest === undefined ? [] : [{ first: role, second: nearest.role, distance: nearest.distance }],
  );
  return pairs.toSorted((a, b) => a.distance - b.distance)[0] ?? null;
}

function distanceFinding(pair: Pair | null): string {
  if (pair === null) return "There are no two roles to compare";
  return `${roleTitle(pair.first)} and ${roleTitle(pair.second)} are nearest to each other`;
}

function DistanceChart({ all, title }: { readonly all: readonly RoleSurroundings[]; readonly title: string }) {
  const learnOf = (from: string, to: RoleSurroundings) =>
    to.neighbours.find(({ role }) => role === from)?.learn.share ?? 0;
  return (
    <ChartFrame
      title={title}
      subtitle="Lateral distance, 0 the same to 1 nothing in common: the same both ways, 0 from a role to itself, and never longer than the way round by a third role"
      table={distanceTable(all, learnOf)}
      foot={<span>{DISTANCE_FORMULA}. Dark is far.</span>}
    >
      <DistanceMatrix
        caption={title}
        roles={all.map(({ role }) => ({ slug: role, name: roleTitle(role) }))}
        rows={all.map((from) => ({
          ...{ slug: from.role, name: roleTitle(from.role) },
          cells: all.map((to, column) => ({
            distance: from.distances[column] ?? 1,
            learn: learnOf(to.role, from),
            learnBack: learnOf(from.role, to),
            href: `${gapHref({ role: from.role, lens: "distance" })}#nearest`,
          })),
        }))}
      />
    </ChartFrame>
  );
}

function distanceTable(
  all: readonly RoleSurroundings[],
  learnOf: (from: string, to: RoleSurroundings) => number,
): ChartTable {
  return {
    columns: [
      { label: "From" },
      { label: "To" },
      { label: "Distance", numeric: true },
      { label: "To learn, from the first to the second", numeric: true },
    ],
    rows: all.flatMap((from) =>
      all.map((to, column) => [
        roleTitle(from.role),
        roleTitle(to.role),
        (from.distances[column] ?? 1).toFixed(2),
        formatShare(learnOf(from.role, to)),
      ]),
    ),
  };
}
