import "server-only";
import type { Actor } from "@/lib/domain/access";
import { read } from "./access";
import { recordStates } from "./linkage-rules";

/** How many of the people whom an import brought are here already, or may be, and how many are still to be compared. */
export type KnownOfImport = { readonly linked: number; readonly open: number; readonly waiting: number };

/** Holds the people of an import against everybody's links. All 0 for an import that brought nobody. */
export function countKnownOfImport(actor: Actor, importId: string): Promise<KnownOfImport> {
  return read(actor, "import:read", async (db) => {
    const files = await db.importFile.findMany({
      where: { importId, status: "done" },
      select: { candidateId: true },
      take: 2000,
    });
    const ids = new Set(files.flatMap(({ candidateId }) => candidateId ?? []));
    const [linked, open] = [new Set<string>(), new Set<string>()];
    const rows = await db.personLink.findMany({
      // People behind one mailbox do not look like one person.
      where: {
        NOT: [{ state: "different" }, { state: "open", finding: "doubt" }],
        OR: [{ firstId: { in: [...ids] } }, { secondId: { in: [...ids] } }],
      },
      select: { firstId: true, secondId: true, state: true },
    });
    for (const { firstId, secondId, state } of rows)
      for (const id of [firstId, secondId]) if (ids.has(id)) (state === "linked" ? linked : open).add(id);
    const compared = await db.linkRecord.count({
      where: { candidateId: { in: [...ids] }, rules: recordStates.compared },
    });
    return {
      linked: linked.size,
      open: [...open].filter((id) => !linked.has(id)).length,
      waiting: ids.size - compared,
    };
  });
}
