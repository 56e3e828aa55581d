import type { JournalNote, ReadClient } from "./access";

type Reader = Pick<ReadClient, "personLink">;

/** More sources of one person are not followed. */
const MOST_SOURCES = 50;

/** Everybody who is one person with a candidate through links, themselves first. */
export async function sourcesOf(db: Reader, candidateId: string): Promise<readonly string[]> {
  const found = new Set([candidateId]);
  let newest = [candidateId];
  while (newest.length > 0 && found.size < MOST_SOURCES) {
    const rows = await db.personLink.findMany({
      where: { state: "linked", OR: [{ firstId: { in: newest } }, { secondId: { in: newest } }] },
      select: { firstId: true, secondId: true },
    });
    newest = [...new Set(rows.flatMap(({ firstId, secondId }) => [firstId, secondId]))].filter((id) => !found.has(id));
    for (const id of newest) found.add(id);
  }
  return [...found];
}

/** Whether two candidates can be linked: nobody said of them, or of others who would be one person then, that they are not the same. */
export async function mayBeOne(db: Reader, firstId: string, secondId: string): Promise<boolean> {
  const [one, other] = [await sourcesOf(db, firstId), await sourcesOf(db, secondId)];
  const against = await db.personLink.count({
    where: {
      state: "different",
      OR: [
        { firstId: { in: [...one] }, secondId: { in: [...other] } },
        { firstId: { in: [...other] }, secondId: { in: [...one] } },
      ],
    },
  });
  return against === 0;
}

/** What the journal keeps of a decision about two candidates: an entry each, so that the history of either has it. */
export function pairNotes(
  kind: string,
  { firstId, secondId }: { readonly firstId: string; readonly secondId: string },
  detail: JournalNote["detail"],
): readonly JournalNote[] {
  return [
    { kind, entity: firstId, detail: { with: secondId, ...detail } },
    { kind, entity: secondId, detail: { with: firstId, ...detail } },
  ];
}
