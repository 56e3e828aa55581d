import "server-only";
import type { Actor } from "@/lib/domain/access";
import { skillBySlug } from "@/lib/reference/skills";
import { read } from "./access";
import { toRoleProfile } from "./current-profiles";
import { findCurrentRow } from "./roles";

/**
 * The findings of a whole pool about the skills that matter to one role, in columns, for re-ranking in the browser. The findings
 * of candidate `i` are the entries from `offsets[i]` to `offsets[i + 1]`. Levels are twentieths (60 = level 3). In `flags`, bits 0 and 1
 * are the strength (0 listed, 1 used, 2 delivered), bit 2 says implied, bit 3 lacked.
 */
export type SkillVectors = {
  readonly role: string;
  readonly profileVersion: number;
  readonly candidateIds: readonly string[];
  readonly names: readonly string[];
  /** Slugs that `skillIndexes` points into: the requirements in the order of the profile, then stand-ins, then adjacent skills. */
  readonly skills: readonly string[];
  readonly offsets: Uint32Array;
  readonly skillIndexes: Uint16Array;
  readonly levelsLow: Uint8Array;
  readonly levelsHigh: Uint8Array;
  readonly flags: Uint8Array;
};

const CELL_BYTES = 5;
const PAGE = 20_000;

/** The skills that can move a score for these requirements. */
function relevantSkills(
  requirements: readonly { readonly skill: string; readonly satisfiedBy: readonly string[] }[],
): readonly string[] {
  const asked = requirements.map(({ skill }) => skill);
  const standIns = requirements.flatMap(({ satisfiedBy }) => satisfiedBy);
  const wanted = new Set(asked);
  const adjacent = [...skillBySlug.values()]
    .filter((skill) => skill.adjacent.some(({ slug }) => wanted.has(slug)))
    .map(({ slug }) => slug);
  return [...new Set([...asked, ...standIns, ...adjacent])];
}

type Columns = {
  readonly offsets: number[];
  readonly skillIndexes: number[];
  readonly low: number[];
  readonly high: number[];
  readonly flags: number[];
};

function appendCells(columns: Columns, cells: Uint8Array, indexByOrdinal: ReadonlyMap<number, number>): void {
  for (let at = 0; at + CELL_BYTES <= cells.length; at += CELL_BYTES) {
    const index = indexByOrdinal.get((cells[at] ?? 0) | ((cells[at + 1] ?? 0) << 8));
    if (index === undefined) continue;
    columns.skillIndexes.push(index);
    columns.low.push(cells[at + 2] ?? 0);
    columns.high.push(cells[at + 3] ?? 0);
    columns.flags.push(cells[at + 4] ?? 0);
  }
  columns.offsets.push(columns.skillIndexes.length);
}

/** The findings of everybody in the pool who has any, for one role, in the order of the candidates' ids. An empty pool gives empty columns. */
export function getSkillVectors(actor: Actor, role: string): Promise<SkillVectors> {
  return read(actor, "candidate:read", async (db) => {
    const profile = toRoleProfile(await findCurrentRow(db, role));
    const slugs = relevantSkills(profile.requirements);
    const ordinals = new Map(
      (await db.skill.findMany({ select: { slug: true, ordinal: true } })).map((row) => [row.slug, row.ordinal]),
    );
    const indexByOrdinal = new Map(slugs.map((slug, index) => [ordinals.get(slug) ?? -1, index]));
    const columns: Columns = { offsets: [0], skillIndexes: [], low: [], high: [], flags: [] };
    const candidateIds: string[] = [];
    const names: string[] = [];
    for (let after = ""; ; ) {
      const rows = await db.skillVector.findMany({
        where: { candidateId: { gt: after } },
        select: { candidateId: true, cells: true, candidate: { select: { name: true } } },
        orderBy: { candidateId: "asc" },
        take: PAGE,
      });
      for (const row of rows) {
        // Without any finding there is no score, so there is nothing to rank again.
        if (row.cells.length === 0) continue;
        candidateIds.push(row.candidateId);
        names.push(row.candidate.name);
        appendCells(columns, row.cells, indexByOrdinal);
      }
      after = rows.at(-1)?.candidateId ?? after;
      if (rows.length < PAGE) break;
    }
    return {
      ...{ role, profileVersion: profile.version, candidateIds, names, skills: slugs },
      offsets: Uint32Array.from(columns.offsets),
      skillIndexes: Uint16Array.from(columns.skillIndexes),
      levelsLow: Uint8Array.from(columns.low),
      levelsHigh: Uint8Array.from(columns.high),
      flags: Uint8Array.from(columns.flags),
    };
  });
}
