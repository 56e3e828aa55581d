import { chainEntry, type Sha256 } from "@/lib/domain/journal/journal-chain";
import { computePart, hashSections, hashWhole, type WordsAt } from "@/lib/domain/receipt/compose-receipt";
import { describeChange, describeOtherResult } from "@/lib/domain/receipt/describe-change";
import { listDifferences } from "@/lib/domain/receipt/list-differences";
import { type Receipt, SECTION_NAMES } from "@/lib/domain/receipt/receipt";
import { problem, type ReceiptProblem } from "@/lib/domain/receipt/receipt-problem";
import { scoringEngines } from "@/lib/domain/receipt/scoring-engines";

/** The words that the receipt itself gives for a slice; null where it withholds them or has none. */
function wordsOf({ ledger }: Receipt): WordsAt {
  const quotes = ledger.flatMap(({ evidence }) => (evidence === null ? [] : [evidence.quote, evidence.context]));
  const words = new Map(quotes.map(({ start, end, text }) => [`${start}-${end}`, text]));
  return ({ start, end }) => words.get(`${start}-${end}`) ?? null;
}

/** A change of one hash alone: with the right one in its place, the hash of the whole fits. */
function changedHash(receipt: Receipt, sha256: Sha256): ReceiptProblem | null {
  const actual = hashSections(receipt, sha256);
  const changed = SECTION_NAMES.filter((name) => actual[name] !== receipt.hashes[name]);
  if (changed.length > 0 && hashWhole(actual, sha256) === receipt.hash)
    return problem("changed-hash", `The hash of ${changed.join(", ")} was changed; what it stands for was not.`);
  if (changed.length === 0 && hashWhole(actual, sha256) !== receipt.hash)
    return problem("changed-hash", "The receipt's own hash was changed; what it stands for was not.");
  return null;
}

/** What was changed in the parts whose hash no longer fits. */
function changedParts(receipt: Receipt, sha256: Sha256): ReceiptProblem | null {
  const actual = hashSections(receipt, sha256);
  const problems = SECTION_NAMES.filter((name) => actual[name] !== receipt.hashes[name]).map((name) =>
    describeChange(receipt, name, recompute(receipt)),
  );
  const [first, ...others] = problems;
  if (first === undefined || others.length === 0) return first ?? null;
  return problem(
    "several-changes",
    `${problems.length} parts of the receipt were changed.`,
    problems.flatMap(({ sentence, details }) => [sentence, ...details]),
  );
}

function recompute(receipt: Receipt) {
  const engine = scoringEngines.get(receipt.engine);
  return engine === undefined ? null : computePart(receipt, engine, wordsOf(receipt));
}

/** The entry of the export has to follow from the one before it, and to name this candidate and this receipt. */
function changedExport({ exported, candidate, hash }: Receipt, sha256: Sha256): ReceiptProblem | null {
  const { before, entry } = exported;
  if (chainEntry({ seq: entry.seq - 1, hash: before }, entry, sha256).hash !== entry.hash)
    return problem(
      "changed-export",
      `What the receipt says of its export was changed: entry ${entry.seq} of the journal does not come to the hash that stands there.`,
    );
  if (entry.entity === candidate.id && entry.detail.includes(`"${hash}"`)) return null;
  return problem("changed-export", `Entry ${entry.seq} of the journal is the export of another receipt.`);
}

/**
 * Whether a receipt is what the program wrote: each part fits its hash, the engine that it names gives the same ledger and result from its
 * facts and profile, and the journal's entry of its export follows. Null when all do, else the first difference by name. A receipt alone
 * cannot show that its facts were those of the file: whoever makes up all of it, hashes included, is found by the journal alone.
 */
export function verifyReceipt(receipt: Receipt, sha256: Sha256): ReceiptProblem | null {
  const changed = changedHash(receipt, sha256) ?? changedParts(receipt, sha256);
  if (changed !== null) return changed;
  const computed = recompute(receipt);
  if (computed === null)
    return problem(
      "unknown-engine",
      `The score was made by engine ${receipt.engine}; this program has ${[...scoringEngines.keys()].join(", ")}. A newer Rolecall can verify it.`,
    );
  const { ledger, result } = receipt;
  const differences = listDifferences(computed, { ledger, result });
  return differences.length > 0 ? describeOtherResult(receipt, differences) : changedExport(receipt, sha256);
}
