import { setImmediate as nextTurn } from "node:timers/promises";
import type { LinkageRecord, LinkProposal } from "@/lib/domain/linkage/linkage-record";
import { linkSteps } from "@/lib/domain/linkage/propose-links";
import { resumeRules, resumeThresholds } from "@/lib/domain/linkage/resume-record";

/** A record as it is stored: whose, and `LinkageRecord.fields` as JSON. */
export type StoredFields = { readonly candidateId: string; readonly fields: string };

/** The records of rows, one at a time. Only `lib/data/linkage-records.ts` writes the column, from the type that is named here. */
function* recordsOf(rows: readonly StoredFields[]): Generator<LinkageRecord> {
  for (const { candidateId, fields } of rows)
    yield { id: candidateId, fields: JSON.parse(fields) as LinkageRecord["fields"] };
}

/** What is found among the rows, likeliest first; in steps between which all else goes on. Null when it `isEnough` before the end. */
export async function comparePool(
  rows: readonly StoredFields[],
  isEnough: () => boolean,
): Promise<readonly LinkProposal[] | null> {
  const steps = linkSteps(recordsOf(rows), { rules: resumeRules, ...resumeThresholds, estimates: false });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (isEnough()) return null;
    await nextTurn();
  }
}
