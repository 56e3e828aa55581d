import "server-only";
import { setImmediate as breathe } from "node:timers/promises";
import { type CandidateSheet, mayReadSheet } from "@/lib/data/candidate-sheets";
import { findKnownPeople } from "@/lib/data/sheet-known";
import { withoutValues } from "@/lib/data/sheet-row-list";
import type { Actor } from "@/lib/domain/access";
import type { RowDecision, RowOutcome } from "@/lib/domain/exchange/candidate-sheet/decide-row";
import type { ReadSheetRow, SheetProblem } from "@/lib/domain/exchange/candidate-sheet/read-sheet-row";
import { rowKeys, rowLedger } from "@/lib/domain/exchange/candidate-sheet/row-ledger";
import { factsOf, readSheet } from "./read-sheet";

/** What would become of a row. */
export type PreviewRow = {
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly reason: string;
  readonly problems: readonly SheetProblem[];
  /** As the row states them; empty where it states none. */
  readonly name: string;
  readonly email: string;
  /** Who it is about already; null for nobody. */
  readonly candidateId: string | null;
};

const ROWS_AT_ONCE = 500;

/** Reads a waiting sheet to its end and says of each row what an import would do; nothing is written. Throws TableFileError. */
export async function* previewSheet(actor: Actor, sheet: CandidateSheet): AsyncIterable<readonly PreviewRow[]> {
  const ledger = rowLedger();
  const isShown = mayReadSheet(actor, sheet);
  for await (const lines of readSheet(sheet, ROWS_AT_ONCE)) {
    const rows = lines.map(({ row, read }) => ({
      ...{ row, read },
      facts: read.kind === "taken" ? factsOf(read.person, sheet.layout).facts : null,
    }));
    const facts = rows.flatMap((each) => each.facts ?? []);
    const contents = facts.map(({ content }) => content);
    ledger.learn(await findKnownPeople(actor, { keys: facts.flatMap(rowKeys), contents }));
    yield rows.map(({ row, read, facts: known }) => {
      const shown = toPreviewRow(row, read, known === null ? null : ledger.decide(row, known));
      return isShown ? shown : { ...shown, name: "", email: "", problems: withoutValues(shown.problems) };
    });
    await breathe();
  }
}

function toPreviewRow(row: number, read: ReadSheetRow, decision: RowDecision | null): PreviewRow {
  const person = read.kind === "taken" ? read.person : null;
  return {
    ...{ row, problems: read.problems, outcome: decision?.outcome ?? "refused" },
    reason: decision?.reason ?? (read.kind === "refused" ? read.because : ""),
    ...{ name: person?.name ?? "", email: person?.emails[0] ?? "" },
    candidateId: decision?.known?.candidateId ?? null,
  };
}
