import "server-only";
import { DomainError } from "@/lib/domain/errors";
import type { JournalNote, WriteClient } from "./access";
import { FactCorrection } from "./correction";
import { checkSkill } from "./fact-corrections";
import { storableText } from "./fold-text";
import { refreshCandidate } from "./ingest";
import { newId } from "./new-id";

/** What a file of candidates says of a person besides the document. */
export type RestoredFrom = {
  /** When the document was read. */
  readonly readAt: Date;
  readonly corrections: readonly {
    readonly field: string;
    readonly key: string;
    readonly value?: unknown;
    readonly at: string;
  }[];
};

/**
 * Puts what people had put right back over a candidate that was read a moment ago, in the same transaction, as if `by` said it. Each is held
 * against the same rules as one that is typed: no quote in the text, no point. Throws INVALID for one that does not hold.
 */
export async function restoreCorrections(
  db: WriteClient,
  candidateId: string,
  { corrections }: RestoredFrom,
  by: string,
): Promise<readonly JournalNote[]> {
  if (corrections.length === 0) return [];
  for (const { at, ...said } of corrections) {
    const parsed = FactCorrection.safeParse(said);
    if (!parsed.success)
      throw new DomainError(
        "INVALID",
        `A correction in this file is none that Rolecall knows: ${said.field} ${said.key}.`,
      );
    const { field, key, value } = parsed.data;
    if (parsed.data.field === "skill") await checkSkill(db, candidateId, parsed.data);
    const made = { createdAt: new Date(at), createdBy: by };
    const row = { id: newId(), candidateId, field, key, value: storableText(JSON.stringify(value)), ...made };
    await db.correction.create({ data: row });
  }
  const scores = await refreshCandidate(db, candidateId);
  const fields = [...new Set(corrections.map(({ field }) => field))].sort();
  return [{ kind: "candidate.correct", entity: candidateId, detail: { field: fields, restored: true } }, ...scores];
}
