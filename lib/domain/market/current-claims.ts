import type { Claim } from "@/lib/reference/claims";

/** One step in the life of a claim; `body` null = it does not count any more. */
export type ClaimRevision = {
  readonly claimId: string;
  /** From 1; what is shipped is version 0. */
  readonly version: number;
  readonly body: Claim | null;
  readonly reason: string;
  readonly importId: string | null;
  readonly createdAt: Date;
  readonly createdBy: string;
};

/** Where a claim stands: as shipped, shipped and corrected since, added by somebody, or taken out of every figure. */
export const claimStandings = ["shipped", "corrected", "added", "retired"] as const;
export type ClaimStanding = (typeof claimStandings)[number];

/** A claim with what people did to it. Of a retired one `claim` is what it said last. */
export type CurrentClaim = {
  readonly claim: Claim;
  readonly standing: ClaimStanding;
  /** 0 while nobody has touched it. */
  readonly version: number;
  readonly changedAt: Date | null;
  readonly changedBy: string | null;
};

/** Whether two claims say the same, their ids aside. */
export function isSameClaim(a: Claim, b: Claim): boolean {
  const said = ({ id: _id, ...rest }: Claim) =>
    JSON.stringify(Object.entries(rest).sort(([x], [y]) => (x < y ? -1 : 1)));
  return said(a) === said(b);
}

/**
 * What holds now: the shipped claims in their order, then those that people added in the order of their first revision; over each the revision
 * with the highest version. Nothing is changed in place and nothing is left out: a retired claim is listed as such. The order of
 * `revisions` does not matter; a revision of a claim that is neither shipped nor has a body anywhere is left out.
 */
export function currentClaims(shipped: readonly Claim[], revisions: readonly ClaimRevision[]): readonly CurrentClaim[] {
  const histories = new Map<string, ClaimRevision[]>();
  for (const revision of [...revisions].sort(byTime)) {
    const history = histories.get(revision.claimId);
    if (history === undefined) histories.set(revision.claimId, [revision]);
    else history.push(revision);
  }
  const known = new Set(shipped.map(({ id }) => id));
  const own = [...histories].filter(([id]) => !known.has(id));
  return [
    ...shipped.map((claim) => stateOf(claim, histories.get(claim.id) ?? [])),
    ...own.map(([, history]) => stateOf(null, history)),
  ].filter((state) => state !== null);
}

function byTime(a: ClaimRevision, b: ClaimRevision): number {
  return (
    a.createdAt.getTime() - b.createdAt.getTime() ||
    (a.claimId < b.claimId ? -1 : a.claimId > b.claimId ? 1 : a.version - b.version)
  );
}

function stateOf(shipped: Claim | null, unordered: readonly ClaimRevision[]): CurrentClaim | null {
  const history = [...unordered].sort((a, b) => a.version - b.version);
  const last = history.at(-1);
  const claim = history.findLast(({ body }) => body !== null)?.body ?? shipped;
  if (claim === null) return null;
  if (last === undefined) return { claim, standing: "shipped", version: 0, changedAt: null, changedBy: null };
  const changed = { version: last.version, changedAt: last.createdAt, changedBy: last.createdBy };
  if (last.body === null) return { claim, standing: "retired", ...changed };
  if (shipped === null) return { claim, standing: "added", ...changed };
  return { claim, standing: isSameClaim(claim, shipped) ? "shipped" : "corrected", ...changed };
}

/** The claims that figures are drawn from: all but the retired. */
export function countedClaims(states: readonly CurrentClaim[]): readonly Claim[] {
  return states.filter(({ standing }) => standing !== "retired").map(({ claim }) => claim);
}
