import { write } from "@/lib/data/access";
import { systemActor } from "@/lib/domain/access";
import { findDuplicates } from "@/lib/server/linkage/find-duplicates";

/** Two candidates as one person: whoever sees one of them only learns nothing of the other by it. */
export async function plantLink(one: string, other: string, now: Date): Promise<void> {
  await findDuplicates(async () => false);
  const [firstId, secondId] = one < other ? [one, other] : [other, one];
  const comparisons = JSON.stringify([{ field: "surname", level: 0, weight: -5 }]);
  const decided = { because: "person", decidedAt: now, decidedBy: "local-owner" };
  await write(systemActor, "candidate:write", async (db) => {
    await db.personLink.create({
      data: {
        ...{ firstId, secondId, comparisons },
        ...decided,
        finding: "doubt",
        weight: 1,
        state: "linked",
        foundAt: now,
      },
    });
    return { result: undefined, entry: null };
  });
}
