import { dayOf } from "@/lib/domain/calendar-day";
import { type HiddenText, readStoredHidden } from "@/lib/domain/integrity/hidden-text";
import { integrityReport, toLookAt } from "@/lib/domain/integrity/integrity-report";
import { shippedAskingTexts } from "@/lib/domain/integrity/shipped-asking-texts";
import { Prisma } from "@/prisma/generated/client";
import type { WriteClient } from "./access";
import { type Insertion, insertRows } from "./insert-rows";
import { parseStoredReading, type Reading } from "./reading";

/*
 * Of whom the document has something to look at: what the filter of the list asks. Kept with each change of the document, its reading or a mark;
 * after a change of the rules the program looks through everybody (look-pass.ts). Own job descriptions change without any of these, so what was
 * copied from them is on the candidate's page alone.
 */

/** A document as it was read, and what people said of its findings. */
export type LookedThrough = {
  readonly candidateNumber: number;
  readonly document: { readonly text: string; readonly hidden: readonly HiddenText[] };
  readonly reading: Reading;
  readonly importedAt: Date;
  /** Keys of the findings that somebody looked at. */
  readonly marks: readonly string[];
};

const lookRows: Insertion<{ readonly candidateNumber: number }> = {
  into: Prisma.sql`INSERT INTO "ListedLook" ("candidateNumber")`,
  values: ({ candidateNumber }) => [candidateNumber],
};

function isOpen({ document, reading, importedAt, marks }: LookedThrough): boolean {
  const { sections, positions, education } = reading.facts;
  const checked = { ...document, sections, positions, education, skills: reading.evidence.skills };
  const findings = integrityReport({ ...checked, importedOn: dayOf(importedAt) }, shippedAskingTexts());
  return toLookAt(findings, new Set(marks)).length > 0;
}

/** Lists those of these candidates whose documents have something to look at; none of them is listed yet. */
export function addLooks(db: WriteClient, candidates: readonly LookedThrough[]): Promise<void> {
  return insertRows(db, lookRows, candidates.filter(isOpen));
}

/** Lists these candidates anew. */
export async function replaceLooks(db: WriteClient, candidateIds: readonly string[]): Promise<void> {
  const rows = await db.candidate.findMany({
    where: { id: { in: [...candidateIds] } },
    select: {
      number: true,
      document: { select: { text: true, hidden: true, importedAt: true } },
      reading: { select: { facts: true, evidence: true } },
      integrityMarks: { select: { key: true } },
    },
  });
  const looked = rows.flatMap(({ number, document, reading, integrityMarks }): readonly LookedThrough[] =>
    document === null || reading === null
      ? []
      : [
          {
            candidateNumber: number,
            // Only `ingest.ts` writes this column, from the type that is named here.
            document: { ...document, hidden: readStoredHidden(JSON.parse(document.hidden) as (HiddenText | string)[]) },
            reading: parseStoredReading(reading),
            importedAt: document.importedAt,
            marks: integrityMarks.map(({ key }) => key),
          },
        ],
  );
  await db.listedLook.deleteMany({ where: { candidateNumber: { in: rows.map(({ number }) => number) } } });
  await addLooks(db, looked);
}
