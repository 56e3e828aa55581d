import "server-only";
import type { Actor } from "@/lib/domain/access";
import { type ReadClient, read } from "./access";
import { recordStates } from "./linkage-rules";

/** How many of the people whom an import brought are here already, or may be, and how many are still to be compared. */
export type KnownOfImport = { readonly linked: number; readonly open: number; readonly waiting: number };

/** A database takes only so many values in a question. */
const PEOPLE_AT_ONCE = 1000;

async function countKnown(db: ReadClient, ids: readonly string[]): Promise<KnownOfImport> {
  const wanted = { in: [...ids] };
  const own = new Set(ids);
  const [linked, open] = [new Set<string>(), new Set<string>()];
  const rows = await db.personLink.findMany({
    // People behind one mailbox do not look like one person.
    where: {
      NOT: [{ state: "different" }, { state: "open", finding: "doubt" }],
      OR: [{ firstId: wanted }, { secondId: wanted }],
    },
    select: { firstId: true, secondId: true, state: true },
  });
  for (const { firstId, secondId, state } of rows)
    for (const id of [firstId, secondId]) if (own.has(id)) (state === "linked" ? linked : open).add(id);
  const compared = await db.linkRecord.count({ where: { candidateId: wanted, rules: recordStates.compared } });
  return {
    linked: linked.size,
    open: [...open].filter((id) => !linked.has(id)).length,
    waiting: ids.length - compared,
  };
}

/** Holds the people of an import against everybody's links. All 0 for an import that brought nobody. */
export function countKnownOfImport(actor: Actor, importId: string): Promise<KnownOfImport> {
  return read(actor, "import:read", async (db) => {
    const files = await db.importFile.findMany({
      where: { importId, status: "done" },
      select: { candidateId: true },
    });
    const ids = [...new Set(files.flatMap(({ candidateId }) => candidateId ?? []))];
    const known = { linked: 0, open: 0, waiting: 0 };
    for (let at = 0; at < ids.length; at += PEOPLE_AT_ONCE) {
      const some = await countKnown(db, ids.slice(at, at + PEOPLE_AT_ONCE));
      known.linked += some.linked;
      known.open += some.open;
      known.waiting += some.waiting;
    }
    return known;
  });
}
