import type { PackedFeed } from "@/lib/domain/scoring/packed-feed";
import type { RankGroup } from "@/lib/domain/scoring/rank-groups";
import type { PoolStability } from "@/lib/domain/scoring/rank-stability";
import type { RankedRow } from "./ranked-row";

/** People whom the weights cannot tell apart, among everybody scored. */
export type ShownGroup = {
  /** Ranks between which they stand, from 1. */
  readonly first: number;
  readonly last: number;
  /** All of them, best first, whomever filters hide. */
  readonly ids: readonly string[];
  readonly names: ReadonlyMap<string, string>;
};

/** Rows that stand beside each other; `group` is null for somebody whom the weights tell apart from all neighbours. */
export type RankSection = {
  readonly key: string;
  readonly group: ShownGroup | null;
  readonly rows: readonly RankedRow[];
};

/** The groups of more than one, by each of their people's ids. */
export function groupsById(
  feed: PackedFeed,
  stability: PoolStability | null,
  groups: readonly RankGroup[],
): ReadonlyMap<string, ShownGroup> {
  const byId = new Map<string, ShownGroup>();
  for (const { from, to } of groups) {
    if (to - from < 2 || stability === null) continue;
    const members = [...stability.followed.subarray(from, to)];
    const names = new Map(members.map((place) => [feed.candidateIds[place] ?? "", feed.names[place] ?? ""]));
    const group = { first: from + 1, last: to, ids: [...names.keys()], names };
    for (const id of group.ids) byId.set(id, group);
  }
  return byId;
}

/** Parts rows that are in the order of the ranking by their groups. */
export function sectionsOf(rows: readonly RankedRow[], byId: ReadonlyMap<string, ShownGroup>): readonly RankSection[] {
  const sections: { key: string; group: ShownGroup | null; rows: RankedRow[] }[] = [];
  for (const row of rows) {
    const group = byId.get(row.id) ?? null;
    const last = sections.at(-1);
    if (last !== undefined && last.group === group) last.rows.push(row);
    else sections.push({ key: row.id, group, rows: [row] });
  }
  return sections;
}
