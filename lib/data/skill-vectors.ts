import { shownName } from "./shown-name";
import "server-only";
import type { Actor } from "@/lib/domain/access";
import { read } from "./access";

/** The packed findings of one candidate (skill-vector.ts says how), with who it is. */
export type CandidateVector = {
  readonly number: number;
  readonly candidateId: string;
  readonly name: string;
  readonly isSample: boolean;
  readonly cells: Uint8Array;
};

/**
 * One page of the pool's findings, in the order of the imports: up to `limit` people beyond the number `after`. A whole pool is read page by
 * page, so that others get their turn in between. Beyond the last one, and in an empty pool, the page is empty.
 */
export function listSkillVectors(
  actor: Actor,
  page: { readonly after: number; readonly limit: number },
): Promise<readonly CandidateVector[]> {
  return read(actor, "pool:read", async (db) => {
    const rows = await db.candidate.findMany({
      where: { number: { gt: page.after } },
      select: { number: true, id: true, name: true, isSample: true, vector: { select: { cells: true } } },
      orderBy: { number: "asc" },
      take: page.limit,
    });
    return rows.map(({ number, id, name, isSample, vector }) => ({
      ...{ number, candidateId: id, name: shownName(actor, { id, name }), isSample },
      cells: vector?.cells ?? new Uint8Array(),
    }));
  });
}

/** The slugs of skills by their numbers in packed findings. */
export function listSkillsByOrdinal(actor: Actor): Promise<ReadonlyMap<number, string>> {
  return read(actor, "role:read", async (db) => {
    const rows = await db.skill.findMany({ select: { slug: true, ordinal: true } });
    return new Map(rows.map(({ slug, ordinal }) => [ordinal, slug]));
  });
}
