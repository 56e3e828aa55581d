import "server-only";
import { setImmediate as breathe } from "node:timers/promises";
import { type CandidateSheet, mayReadSheet } from "@/lib/data/candidate-sheets";
import { findKnownPeople } from "@/lib/data/sheet-known";
import { withoutValues } from "@/lib/data/sheet-row-list";
import type { Actor } from "@/lib/domain/access";
import type { RowDecision, RowOutcome } from "@/lib/domain/exchange/candidate-sheet/decide-row";
import type { SheetProblem } from "@/lib/domain/exchange/candidate-sheet/read-sheet-row";
import { rowKeys, rowLedger } from "@/lib/domain/exchange/candidate-sheet/row-ledger";
import { factsOf } from "./facts-of";
import { type FileMatcher, NO_FILE, openFileMatcher, type RowFile } from "./match-files";
import { readSheet, type SheetLine } from "./read-sheet";

/** What would become of a row. */
export type PreviewRow = {
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly reason: string;
  readonly problems: readonly SheetProblem[];
  /** As the row states them; empty where it states none. */
  readonly name: string;
  readonly email: string;
  /** The résumé that it names, where there is one; null where it names none or it is not there. */
  readonly file: { readonly name: string; readonly from: "added" | "here" } | null;
  /** Who it is about already; null for nobody. */
  readonly candidateId: string | null;
};

const ROWS_AT_ONCE = 500;

/** What a preview says besides its rows, once it came to its end. */
export type PreviewFiles = {
  /** Files that were added. */
  readonly added: number;
  /** Rows that name a file, and those of them whose file there is. */
  readonly named: number;
  readonly found: number;
  /** Names of those that no row names; withheld where somebody may not see what stands in cells. */
  readonly unnamed: readonly string[];
};

/** The rows of a preview as they are read, and then what is said of the files. */
export type SheetPreview = {
  readonly rows: AsyncIterable<readonly PreviewRow[]>;
  readonly files: () => PreviewFiles;
};

/** Reads a waiting sheet to its end and says of each row what an import would do; nothing is written. Throws TableFileError. */
export async function previewSheet(actor: Actor, sheet: CandidateSheet): Promise<SheetPreview> {
  const matcher = await openFileMatcher(actor, sheet);
  const isShown = mayReadSheet(actor, sheet);
  const files = () => {
    const { added, named, found, unnamed } = matcher.told();
    return { added, named, found, unnamed: isShown ? unnamed : unnamed.map(() => "hidden in blind review") };
  };
  return { rows: previewRows(actor, sheet, matcher), files };
}

async function* previewRows(
  actor: Actor,
  sheet: CandidateSheet,
  matcher: FileMatcher,
): AsyncIterable<readonly PreviewRow[]> {
  const ledger = rowLedger();
  const isShown = mayReadSheet(actor, sheet);
  for await (const lines of readSheet(sheet, ROWS_AT_ONCE)) {
    const rows = lines.map(({ row, read }) => {
      const { file, problem } = read.kind === "taken" ? matcher.match(row, read.person) : NO_FILE;
      const problems = problem === null ? read.problems : [...read.problems, problem];
      const facts = read.kind === "taken" ? factsOf(read.person, sheet.layout, file).facts : null;
      return { row, read, file, problems, facts };
    });
    ledger.learn(
      await findKnownPeople(
        actor,
        rows.flatMap(({ facts }) => (facts === null ? [] : rowKeys(facts))),
      ),
    );
    yield rows.map(({ facts, ...line }) => {
      const shown = toPreviewRow(line, facts === null ? null : ledger.decide(line.row, facts));
      return isShown ? shown : { ...shown, name: "", email: "", file: null, problems: withoutValues(shown.problems) };
    });
    await breathe();
  }
}

type MatchedLine = SheetLine & {
  readonly file: RowFile | null;
  readonly problems: readonly SheetProblem[];
};

function toPreviewRow({ row, read, file, problems }: MatchedLine, decision: RowDecision | null): PreviewRow {
  const person = read.kind === "taken" ? read.person : null;
  return {
    ...{ row, problems, outcome: decision?.outcome ?? "refused" },
    reason: decision?.reason ?? (read.kind === "refused" ? read.because : ""),
    ...{ name: person?.name ?? "", email: person?.emails[0] ?? "" },
    file: file === null ? null : { name: file.name, from: file.from },
    candidateId: decision?.known?.candidateId ?? null,
  };
}
