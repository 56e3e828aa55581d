import "server-only";
import type { Actor } from "@/lib/domain/access";
import { linkJudge } from "@/lib/domain/linkage/link-judge";
import type { LinkProposal } from "@/lib/domain/linkage/linkage-record";
import type { PreparedRecord } from "@/lib/domain/linkage/prepared-value";
import { resumeRules, resumeThresholds } from "@/lib/domain/linkage/resume-record";
import { findSharedIdentifiers } from "@/lib/domain/linkage/shared-identifiers";
import { type JournalNote, read, type WriteClient, write } from "./access";
import { mayBeOne, pairNotes } from "./linkage-people";
import { countKey, countKeys, LINKAGE_VERSION, loadPrepared, searchKeys, storeLinkRecord } from "./linkage-records";
import { countByKeys, findByKeys, listUnchecked } from "./linkage-sql";
import { countCandidates } from "./sql";

/** Of more people with one key the newest are looked at; who is one person shares a rarer key too. */
const MOST_OF_A_KEY = 40;
/** A pool of fewer says little about how rare anything is. */
const SMALLEST_POOL = 1000;

async function proposalsFor(db: WriteClient, fresh: readonly PreparedRecord[]): Promise<readonly LinkProposal[]> {
  const numbers = await findByKeys(db, [...new Set(fresh.flatMap(searchKeys))], MOST_OF_A_KEY);
  const others = await loadPrepared(db, numbers);
  const counts = await countByKeys(db, [...new Set(fresh.flatMap(countKeys))]);
  const judge = linkJudge({
    ...{ rules: resumeRules, ...resumeThresholds },
    poolSize: Math.max(SMALLEST_POOL, await countCandidates(db)),
    countOf: (index, text) => {
      const key = countKey(index, text);
      return key === null ? null : (counts.get(key) ?? 0);
    },
    sharedIdentifiers: findSharedIdentifiers(others, resumeRules),
  });
  const found = new Map<string, LinkProposal>();
  for (const one of fresh)
    for (const other of others) {
      const proposal = one.id === other.id ? null : judge(one, other);
      if (proposal !== null) found.set(`${proposal.first} ${proposal.second}`, proposal);
    }
  return [...found.values()];
}

/** Takes away what was found of these candidates before and nobody has decided, unless it was found again. */
async function forgetStale(db: WriteClient, ids: readonly string[], found: readonly LinkProposal[]): Promise<void> {
  const open = await db.personLink.findMany({
    where: { state: "open", undoneAt: null, OR: [{ firstId: { in: [...ids] } }, { secondId: { in: [...ids] } }] },
    select: { firstId: true, secondId: true },
  });
  const again = new Set(found.map(({ first, second }) => `${first} ${second}`));
  for (const { firstId, secondId } of open)
    if (!again.has(`${firstId} ${secondId}`))
      await db.personLink.delete({ where: { firstId_secondId: { firstId, secondId } } });
}

/**
 * Keeps a finding. What people decided stands; a certain one that nobody has touched is linked at once, because an own address under one name
 * leaves no doubt, nothing is changed by a link, and it can be undone for ever.
 */
async function keep(db: WriteClient, actor: Actor, proposal: LinkProposal, now: Date): Promise<readonly JournalNote[]> {
  const key = { firstId: proposal.first, secondId: proposal.second };
  const { finding, weight, comparisons } = proposal;
  const told = { finding, weight, comparisons: JSON.stringify(comparisons) };
  const where = { firstId_secondId: key };
  const row = await db.personLink.upsert({
    where,
    create: { ...key, ...told, state: "open", foundAt: now },
    update: told,
  });
  const isFree = row.state === "open" && row.undoneAt === null;
  if (finding !== "certain" || !isFree || !(await mayBeOne(db, proposal.first, proposal.second))) return [];
  await db.personLink.update({
    where,
    data: { state: "linked", because: "certain", decidedAt: now, decidedBy: actor.id },
  });
  return pairNotes("person.link", key, { because: "certain" });
}

/**
 * Compares the next candidates beyond the number `after` who were not compared yet, or have changed since, with everybody who may be the same.
 * Gives the number of the last of them, to go on from; null once everybody is compared. For the program itself, in the background.
 */
export function checkNextForDuplicates(
  actor: Actor,
  page: { readonly after: number; readonly limit: number },
  now: Date,
): Promise<number | null> {
  return write(actor, "import:write", async (db) => {
    const next = await listUnchecked(db, LINKAGE_VERSION, page);
    const last = next.at(-1);
    if (last === undefined) return { result: null, entry: null };
    const fresh: PreparedRecord[] = [];
    for (const candidate of next) fresh.push(await storeLinkRecord(db, candidate));
    const found = await proposalsFor(db, fresh);
    await forgetStale(
      db,
      next.map(({ id }) => id),
      found,
    );
    const entry: JournalNote[] = [];
    for (const proposal of found) entry.push(...(await keep(db, actor, proposal, now)));
    return { result: last.number, entry };
  });
}

/** Where the journal ends: as long as it does, nobody came, changed or left. */
export function findJournalEnd(actor: Actor): Promise<string> {
  return read(actor, "journal:read", async (db) => (await db.journalHead.findUniqueOrThrow({ where: { id: 1 } })).hash);
}
