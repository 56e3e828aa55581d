import "server-only";
import type { Actor } from "@/lib/domain/access";
import {
  type ClaimRevision,
  type CurrentClaim,
  countedClaims,
  currentClaims,
} from "@/lib/domain/market/current-claims";
import { Claim, claims as shipped } from "@/lib/reference/claims";
import { type ReadClient, read } from "./access";

/** The market as it is claimed now. */
export type CurrentClaims = {
  /** Every claim with what people did to it, also the retired. */
  readonly states: readonly CurrentClaim[];
  /** What figures are drawn from. */
  readonly claims: readonly Claim[];
  /** Changes with every revision. */
  readonly marker: string;
};

type RevisionRow = {
  readonly claimId: string;
  readonly version: number;
  readonly body: string | null;
  readonly reason: string;
  readonly importId: string | null;
  readonly createdAt: Date;
  readonly createdBy: string;
};

/** A stored revision as the domain knows it; a body that is no claim fails here. */
export function toRevision(row: RevisionRow): ClaimRevision {
  return { ...row, body: row.body === null ? null : Claim.parse(JSON.parse(row.body)) };
}

/** The last reading: parsing thousands of revisions for each page would cost more than the page. */
let last: CurrentClaims | null = null;

/** Revisions are only ever added, so their number tells whether there are new ones; the id tells one database from another. */
async function markerOf(db: Pick<ReadClient, "claimRevision">): Promise<string> {
  const { _count, _max } = await db.claimRevision.aggregate({ _count: true, _max: { id: true } });
  return `${_count} ${_max.id ?? ""}`;
}

/** What holds now, for a verb that has a client already. */
export async function findCurrentClaims(db: Pick<ReadClient, "claimRevision">): Promise<CurrentClaims> {
  const marker = await markerOf(db);
  if (last?.marker === marker) return last;
  const states = currentClaims(shipped, (await db.claimRevision.findMany()).map(toRevision));
  last = { states, claims: countedClaims(states), marker };
  return last;
}

/** What holds now: shipped claims under what people changed. A change is seen by the next one who asks. */
export function listCurrentClaims(actor: Actor): Promise<CurrentClaims> {
  return read(actor, "role:read", findCurrentClaims);
}
