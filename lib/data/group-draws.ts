import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { drawOrder } from "@/lib/domain/scoring/rank-draw";
import { read, write } from "./access";
import { CandidateIds } from "./candidate-ids";
import { sha256Hex } from "./journal-file";
import { parseInput } from "./parse-input";

/* An order drawn by chance is nothing but what the journal says of it: who drew it, when, with which seed, and how often before. */

const DRAW = "ranking.draw";
/** Draws of a role that its ranking looks through for those it shows. */
const MOST_LISTED = 200;

const NewDraw = z.object({
  role: z.string().min(1).max(80),
  level: z.string().min(1).max(20),
  profileVersion: z.number().int().min(1),
  engineVersion: z.string().max(20),
  /** What the weightings that made the group were drawn with. */
  weightingSeed: z.number().int().min(0),
  /** What the order is drawn with. */
  seed: z.number().int().min(0).max(0xffff_ffff),
  ids: CandidateIds,
});

const KeptDraw = z.object({
  group: z.string(),
  draw: z.number(),
  seed: z.number(),
  order: z.array(z.string()),
});

/** An order drawn within a group; `draw` counts from 1 how often the same group was drawn. */
export type GroupDraw = z.infer<typeof KeptDraw> & { readonly at: Date };

/** The same people at the same level by the same version are the same group. */
function groupKey({ level, profileVersion, ids }: z.output<typeof NewDraw>): string {
  return sha256Hex([level, profileVersion, ...[...ids].sort()].join("\n"));
}

/** Draws an order among the people of a group. The journal keeps seed and result, and each further draw of the same group is counted in it. */
export function createGroupDraw(actor: Actor, input: z.input<typeof NewDraw>): Promise<Omit<GroupDraw, "at">> {
  const made = parseInput(NewDraw, input);
  return write(actor, "candidate:write", async (db) => {
    const group = groupKey(made);
    const earlier = await db.journalEntry.count({
      where: { entity: made.role, kind: DRAW, detail: { contains: `"${group}"` } },
    });
    const order = drawOrder(made.ids, made.seed);
    const { role, level, profileVersion, engineVersion, weightingSeed, seed } = made;
    const result = { group, draw: earlier + 1, seed, order };
    return {
      result: { ...result, order: [...order] },
      entry: { kind: DRAW, entity: role, detail: { level, profileVersion, engineVersion, weightingSeed, ...result } },
    };
  });
}

/** The orders that were drawn for a role, newest first: of each group the last draw alone, which says how many there were. */
export function listGroupDraws(actor: Actor, role: string): Promise<readonly GroupDraw[]> {
  return read(actor, "pool:read", async (db) => {
    const rows = await db.journalEntry.findMany({
      where: { entity: role, kind: DRAW },
      orderBy: { seq: "desc" },
      take: MOST_LISTED,
      select: { at: true, detail: true },
    });
    const draws = rows.map(({ at, detail }) => ({ ...KeptDraw.parse(JSON.parse(detail)), at }));
    return draws.filter(({ group }, place) => draws.findIndex((other) => other.group === group) === place);
  });
}
