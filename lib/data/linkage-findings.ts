import type { Actor } from "@/lib/domain/access";
import type { LinkProposal } from "@/lib/domain/linkage/linkage-record";
import { type PersonLink, Prisma } from "@/prisma/generated/client";
import type { JournalNote, WriteClient } from "./access";
import { type Insertion, insertRows } from "./insert-rows";
import { loadGroups } from "./linkage-groups";
import { pairNotes } from "./linkage-people";

/* What was found of pairs, beside what people decided of them. */

type Kept = Pick<
  PersonLink,
  | "firstId"
  | "secondId"
  | "finding"
  | "weight"
  | "comparisons"
  | "state"
  | "foundAt"
  | "because"
  | "decidedAt"
  | "decidedBy"
  | "undoneAt"
>;

const findingRows: Insertion<Kept> = {
  into: Prisma.sql`INSERT INTO "PersonLink" ("firstId", "secondId", "finding", "weight", "comparisons", "state", "foundAt", "because", "decidedAt", "decidedBy")`,
  values: ({ firstId, secondId, finding, weight, comparisons, state, foundAt, because, decidedAt, decidedBy }) => [
    ...[firstId, secondId, finding, weight, comparisons, state, foundAt, because, decidedAt, decidedBy],
  ],
  onConflict: Prisma.sql`ON CONFLICT ("firstId", "secondId") DO UPDATE SET "finding" = excluded."finding", "weight" = excluded."weight", "comparisons" = excluded."comparisons",
    "state" = excluded."state", "because" = excluded."because", "decidedAt" = excluded."decidedAt", "decidedBy" = excluded."decidedBy"`,
};

/** A pair as sets and maps know it. */
export function pairKey({ first, second }: Pick<LinkProposal, "first" | "second">): string {
  return `${first} ${second}`;
}

async function knownOf(db: WriteClient, found: readonly LinkProposal[]): Promise<ReadonlyMap<string, PersonLink>> {
  const rows = await db.personLink.findMany({
    where: { firstId: { in: found.map(({ first }) => first) }, secondId: { in: found.map(({ second }) => second) } },
  });
  return new Map(rows.map((row) => [pairKey({ first: row.firstId, second: row.secondId }), row]));
}

/** Those of whom both are still here. */
async function ofThoseHere(db: WriteClient, found: readonly LinkProposal[]): Promise<readonly LinkProposal[]> {
  const ids = [...new Set(found.flatMap(({ first, second }) => [first, second]))];
  const here = new Set(
    (await db.candidate.findMany({ where: { id: { in: ids } }, select: { id: true } })).map(({ id }) => id),
  );
  return found.filter(({ first, second }) => here.has(first) && here.has(second));
}

function isFree(known: PersonLink | undefined): boolean {
  return known === undefined || (known.state === "open" && known.undoneAt === null);
}

/** A finding beside what was decided of the pair. */
function keptOf(
  { first, second, finding, weight, comparisons }: LinkProposal,
  known: PersonLink | undefined,
  now: Date,
) {
  const told = { finding, weight, comparisons: JSON.stringify(comparisons) };
  const undecided = { state: "open", foundAt: now, because: null, decidedAt: null, decidedBy: null, undoneAt: null };
  return { ...undecided, ...known, firstId: first, secondId: second, ...told };
}

function isAsBefore(kept: Kept, before: PersonLink): boolean {
  return kept.finding === before.finding && kept.weight === before.weight && kept.comparisons === before.comparisons;
}

/**
 * Keeps findings and gives what the journal is to say. What people decided stands; a certain one that nobody has touched is linked at once,
 * because an own address under one name leaves no doubt, nothing is changed by a link, and it can be undone for ever.
 */
export async function keepFindings(
  db: WriteClient,
  actor: Actor,
  found: readonly LinkProposal[],
  now: Date,
): Promise<readonly JournalNote[]> {
  const here = await ofThoseHere(db, found);
  const known = await knownOf(db, here);
  const certain = here.filter((one) => one.finding === "certain" && isFree(known.get(pairKey(one))));
  const groups = await loadGroups(
    db,
    certain.flatMap(({ first, second }) => [first, second]),
  );
  const linked = new Set<string>();
  for (const one of certain) {
    if (!groups.mayJoin(one.first, one.second)) continue;
    groups.join(one.first, one.second);
    linked.add(pairKey(one));
  }
  const decided = { state: "linked", because: "certain", decidedAt: now, decidedBy: actor.id };
  const rows = here.flatMap((one) => {
    const before = known.get(pairKey(one));
    const kept = keptOf(one, before, now);
    if (linked.has(pairKey(one))) return [{ ...kept, ...decided }];
    return before !== undefined && isAsBefore(kept, before) ? [] : [kept];
  });
  await insertRows(db, findingRows, rows);
  return rows
    .filter((row) => linked.has(pairKey({ first: row.firstId, second: row.secondId })))
    .flatMap((row) => pairNotes("person.link", row, { because: "certain" }));
}
