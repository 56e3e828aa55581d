import "server-only";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { weighPair } from "@/lib/domain/linkage/link-judge";
import type { LinkProposal } from "@/lib/domain/linkage/linkage-record";
import { resumeRules, resumeThresholds } from "@/lib/domain/linkage/resume-record";
import { type ReadClient, read, type WriteClient, write } from "./access";
import { isShownTo } from "./assignments";
import { LinkPair, makeOnePerson } from "./candidate-links";
import { type LinkedPair, loadSources, toPair } from "./candidate-links-list";
import { countValuesOf } from "./linkage-counts";
import { pairNotes } from "./linkage-people";
import { loadPreparedOf } from "./linkage-records";
import { parseInput } from "./parse-input";

/* Two candidates whom nothing proposes and somebody knows to be one. */

type PairKey = { readonly firstId: string; readonly secondId: string };
type Found = Pick<LinkProposal, "weight" | "comparisons">;

/** What the stored records of two say, by how rare their values are in the pool; nothing where one is still to be compared. */
async function weighStored(db: ReadClient, { firstId, secondId }: PairKey): Promise<Found> {
  const records = await loadPreparedOf(db, [firstId, secondId]);
  const [first, second] = [records.get(firstId), records.get(secondId)];
  if (first === undefined || second === undefined) return { weight: 0, comparisons: [] };
  const { leastProbability, leastFacts, leastPool } = resumeThresholds;
  const { people, countOf } = await countValuesOf(db, [first, second]);
  const basis = { rules: resumeRules, poolSize: Math.max(leastPool, people), leastProbability, leastFacts };
  return weighPair({ ...basis, countOf, sharedIdentifiers: new Set() }, first, second);
}

/** The two in their order. Throws INVALID for one and the same, NOT_FOUND unless both are there for `actor`. */
async function requireBoth(db: ReadClient | WriteClient, actor: Actor, pair: LinkPair): Promise<PairKey> {
  const { first, second } = parseInput(LinkPair, pair);
  if (first === second)
    throw new DomainError("INVALID", "This is the candidate whose page you came from. Choose somebody else.");
  const there = await db.candidate.count({ where: { id: { in: [first, second] } } });
  if (there < 2 || !(await isShownTo(db, actor, first)) || !(await isShownTo(db, actor, second)))
    throw new DomainError("NOT_FOUND", "One of the two is not here any more. Search again.");
  return first < second ? { firstId: first, secondId: second } : { firstId: second, secondId: first };
}

/**
 * Two candidates as a pair, with what agrees and what differs, whether or not anything proposes them; null `state` for a pair of which nothing
 * is kept yet. Throws as `linkByHand` does.
 */
export function previewLink(
  actor: Actor,
  pair: LinkPair,
): Promise<Omit<LinkedPair, "state"> & { readonly state: LinkedPair["state"] | null }> {
  return read(actor, "candidate:write", async (db) => {
    const key = await requireBoth(db, actor, pair);
    const sources = await loadSources(db, actor, [key.firstId, key.secondId]);
    const row = await db.personLink.findUnique({ where: { firstId_secondId: key } });
    const [known] = row === null ? [] : toPair(row, sources);
    if (known !== undefined) return known;
    const [first, second] = [sources.get(key.firstId), sources.get(key.secondId)];
    if (first === undefined || second === undefined)
      throw new DomainError("NOT_FOUND", "One of the two is not here any more. Search again.");
    const undecided = { state: null, because: null, decidedAt: null, decidedBy: null, undoneAt: null };
    return { first, second, finding: "by-hand", ...undecided, ...(await weighStored(db, key)) };
  });
}

/**
 * Says of any two candidates that they are one person. Both stay as they are, and it is undone like every link. Throws INVALID for one and the
 * same, NOT_FOUND unless both are there, and CONFLICT when somebody said otherwise of them or of theirs.
 */
export async function linkByHand(actor: Actor, pair: LinkPair, now: Date): Promise<void> {
  // Counted before: whoever writes meanwhile need not wait for it.
  const { weight, comparisons } = await read(actor, "candidate:write", async (db) =>
    weighStored(db, await requireBoth(db, actor, pair)),
  );
  await write(actor, "candidate:write", async (db) => {
    const key = await requireBoth(db, actor, pair);
    const known = await db.personLink.findUnique({ where: { firstId_secondId: key } });
    if (known?.state === "linked") return { result: undefined, entry: null };
    if (known === null) {
      const told = { finding: "by-hand", weight, comparisons: JSON.stringify(comparisons) };
      await db.personLink.create({ data: { ...key, ...told, state: "open", foundAt: now } });
    }
    await makeOnePerson(db, actor, key, now);
    return { result: undefined, entry: pairNotes("person.link", key, { because: "person" }) };
  });
}
