import { listCandidateIds, listCandidates } from "@/lib/data/candidate-list";
import type { CandidateRow } from "@/lib/data/candidate-query";
import { countPool, type PoolCount } from "@/lib/data/candidates";
import { getPoolState, getSkillGaps, type RolePoolState } from "@/lib/data/pool";
import { listRanking } from "@/lib/data/scores";
import type { Actor } from "@/lib/domain/access";
import type { RoleGap } from "@/lib/domain/gap/talent-gap";

/** The best person to verify for a role that nobody passes, and how many must-haves that person leaves open. */
export type PersonToAsk = {
  readonly role: string;
  readonly level: RolePoolState["level"];
  readonly person: Pick<CandidateRow, "id" | "name">;
  readonly open: number;
};

export type OverviewPool = PoolCount & {
  readonly states: readonly RolePoolState[];
  readonly gaps: readonly RoleGap[];
  /** People who pass the gate of at least one role. */
  readonly passing: number;
  /** Fewest open must-haves first. */
  readonly toAsk: readonly PersonToAsk[];
  /** Readable people near to none of the roles; `isAtLeast` when there are more than were counted. */
  readonly nearToNone: { readonly count: number; readonly isAtLeast: boolean };
};

/** Everything that the overview shows of the pool; an empty pool gives zeros. */
export async function loadOverviewPool(actor: Actor): Promise<OverviewPool> {
  const [pool, states, gaps, nearToNone] = await Promise.all([
    countPool(actor),
    getPoolState(actor),
    getSkillGaps(actor),
    countNearToNone(actor),
  ]);
  const [passing, toAsk] = await Promise.all([countPassing(actor, states), findPeopleToAsk(actor, states)]);
  return { ...pool, states, gaps, nearToNone, passing, toAsk };
}

async function findPeopleToAsk(actor: Actor, states: readonly RolePoolState[]): Promise<readonly PersonToAsk[]> {
  const found = await Promise.all(
    states
      .filter(({ passed, open }) => passed === 0 && open > 0)
      .map(async ({ role, level }) => {
        const { rows } = await listRanking(actor, { role, level }, { gate: "verify", limit: 1 });
        return rows.map((person) => ({ role, level, person, open: person.score?.mustHaves.open ?? 0 }));
      }),
  );
  return found.flat().sort((a, b) => a.open - b.open);
}

/** Counts each person once, whatever the number of roles. */
async function countPassing(actor: Actor, states: readonly RolePoolState[]): Promise<number> {
  const ids = await Promise.all(
    states
      .filter(({ passed }) => passed > 0)
      .map(({ role, level }) => listCandidateIds(actor, { role, level, gate: "passed", sort: "expected" })),
  );
  return new Set(ids.flat()).size;
}

const MOST_COUNTED = 200;

/** People near to no role stand first in the list by their best expected score, so one page of it tells how many they are. */
async function countNearToNone(actor: Actor): Promise<OverviewPool["nearToNone"]> {
  const { rows } = await listCandidates(actor, { sort: "expected", direction: "ascending", limit: MOST_COUNTED });
  const near = rows.filter(({ nearestRole }) => nearestRole === null);
  return {
    count: near.filter(({ status }) => status === "readable").length,
    isAtLeast: near.length === MOST_COUNTED,
  };
}
