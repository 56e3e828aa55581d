import "server-only";
import type { CandidateSheet } from "@/lib/data/candidate-sheets";
import type { ReadyRow } from "@/lib/data/ready-row";
import { findKnownForSheet } from "@/lib/data/sheet-known";
import { systemActor } from "@/lib/domain/access";
import { channelOfSource } from "@/lib/domain/exchange/candidate-sheet/channel-of-source";
import { hasFile, type RowDecision } from "@/lib/domain/exchange/candidate-sheet/decide-row";
import { rowKeys, rowLedger } from "@/lib/domain/exchange/candidate-sheet/row-ledger";
import { factsOf, type RowText } from "./facts-of";
import type { FileMatcher, RowFile } from "./match-files";
import { type MadeRow, readRows } from "./read-rows";
import type { SheetLine } from "./read-sheet";

/** A sheet that is being read, and what finds the files that its rows name. */
export type SheetToStore = { readonly sheet: CandidateSheet; readonly matcher: FileMatcher };

type Known = SheetLine & RowText & { readonly file: RowFile | null; readonly problems: ReadyRow["problems"] };

/** Reads the texts of the rows that will be written, or of all; with them the files that they name. */
export async function makeReady(
  { sheet, matcher }: SheetToStore,
  lines: readonly SheetLine[],
  readsAll: boolean,
): Promise<readonly ReadyRow[]> {
  const known = lines.flatMap((line) => toKnown(sheet, matcher, line));
  const decisions = await decide(sheet.id, known);
  const wanted = known.filter(({ row }) => decisions.get(row)?.outcome !== "skip" || readsAll);
  const made = await readRows(
    sheet,
    wanted.map(({ row, text, rowHash, file }) => ({ row, text, rowHash, file: file ?? keptFile(decisions.get(row)) })),
  );
  const knownBy = new Map(known.map((each) => [each.row, each]));
  return lines.map((line) => toReady(line, knownBy.get(line.row) ?? null, made.get(line.row) ?? null));
}

function toKnown(sheet: CandidateSheet, matcher: FileMatcher, line: SheetLine): readonly Known[] {
  const { row, read } = line;
  if (read.kind === "refused") return [];
  const { file, problem } = matcher.match(row, read.person);
  const problems = problem === null ? read.problems : [...read.problems, problem];
  return [{ ...line, ...factsOf(read.person, sheet.layout, file), file, problems }];
}

async function decide(sheetId: string, known: readonly Known[]): Promise<ReadonlyMap<number, RowDecision>> {
  const facts = known.map((each) => each.facts);
  const ledger = rowLedger();
  ledger.learn(await findKnownForSheet(systemActor, facts.flatMap(rowKeys), sheetId));
  return new Map(known.map(({ row, facts: its }) => [row, ledger.decide(row, its)]));
}

/** Of whom an update is about, the document with the file that came with an earlier row: a row that names none takes none away. */
function keptFile(decision: RowDecision | undefined): { readonly ofCandidate: string } | null {
  const known = decision?.outcome === "update" ? decision.known : null;
  return known === null || known.candidateId === null || !hasFile(known) ? null : { ofCandidate: known.candidateId };
}

function toReady({ row, read }: SheetLine, known: Known | null, made: MadeRow | null): ReadyRow {
  const problems = known?.problems ?? read.problems;
  const failed = made?.failed ?? null;
  return {
    row,
    problems: made === null || made.problem === null ? problems : [...problems, made.problem],
    facts: failed === null ? (known?.facts ?? null) : null,
    refused: failed ?? (read.kind === "refused" ? read.because : null),
    candidate: made?.candidate ?? null,
    keysBeside: made?.keysBeside ?? [],
    contact: read.kind === "taken" ? channelOfSource(read.person) : null,
  };
}
