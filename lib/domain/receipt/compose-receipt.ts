import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import { canonicalJson, type Json } from "@/lib/domain/journal/canonical-json";
import type { Sha256 } from "@/lib/domain/journal/journal-chain";
import {
  type LedgerRow,
  RECEIPT_FORMAT,
  RECEIPT_FORMAT_VERSION,
  type Receipt,
  ReceiptBody,
  type SealedReceipt,
} from "@/lib/domain/receipt/receipt";
import { type ScoringEngine, scoringEngines } from "@/lib/domain/receipt/scoring-engines";
import type { RoleLevel, RoleProfile } from "@/lib/domain/role/role-profile";
import type { Credit } from "@/lib/domain/scoring/credit";
import type { RequirementResult, Score } from "@/lib/domain/scoring/score";
import type { TextRange } from "@/lib/domain/text-range";

/** All that a score is computed from. */
export type ScoredInputs = {
  readonly facts: CandidateFacts;
  readonly profile: RoleProfile;
  readonly level: RoleLevel;
};

/** The words at a slice of the document; null where they are withheld. */
export type WordsAt = (range: TextRange) => string | null;

/** What the receipt shows of a score: the part that whoever has the inputs can compute again. */
export type ComputedPart = Pick<ReceiptBody, "ledger" | "result">;

/** Scores the inputs by an engine and gives ledger and result as a receipt has them. */
export function computePart(inputs: ScoredInputs, engine: ScoringEngine, wordsAt: WordsAt): ComputedPart {
  const { facts, profile, level } = inputs;
  const score = engine.score(facts, profile, level);
  if (score.kind === "not-computable") return { ledger: [], result: resultOf(score) };
  const credits = engine.credits(facts, profile, level);
  return {
    ledger: score.ledger.map((row, index) => toRow(row, credits[index], wordsAt)),
    result: resultOf(score),
  };
}

/** What a body has besides what is computed and what it is computed from. */
export type ReceiptAbout = Pick<ReceiptBody, "candidate" | "corrected" | "engine" | "recorded">;

/** The body of a receipt. Throws for an engine that is not entered. */
export function composeBody(inputs: ScoredInputs, about: ReceiptAbout, wordsAt: WordsAt): ReceiptBody {
  const engine = scoringEngines.get(about.engine);
  if (engine === undefined) throw new RangeError(`There is no engine ${about.engine}.`);
  // Parsed, so that nothing leaves that a receipt has no field for: it is refused.
  return ReceiptBody.parse({ ...about, ...inputs, ...computePart(inputs, engine, wordsAt) });
}

function resultOf(score: Score): ReceiptBody["result"] {
  if (score.kind === "not-computable") return { kind: score.kind, because: score.because };
  const { kind, points, coverage, gate, mustHaves } = score;
  return { kind, points, coverage, gate, mustHaves };
}

function toRow(row: RequirementResult, credit: Credit | undefined, wordsAt: WordsAt): LedgerRow {
  const { requirement, finding, status, levelAsked, levelFound, points, outOf, satisfiedBy, nearest } = row;
  const quoteAt = ({ start, end }: TextRange) => ({ start, end, text: wordsAt({ start, end }) });
  return {
    ...{ skill: requirement.skill, required: requirement.required, weight: requirement.weight },
    ...{ status, asked: levelAsked, found: levelFound, points, outOf, satisfiedBy, nearest },
    credit: credit ?? { proven: 0, expected: 0, possible: 0 },
    evidence:
      finding === null
        ? null
        : {
            ...{ skill: finding.skill, basis: finding.basis, via: finding.via, strength: finding.strength },
            ...{ quote: quoteAt(finding.quote), context: quoteAt(finding.context) },
          },
  };
}

/** The hash of a JSON value: of its canonical text. */
export function hashOf(value: Json, sha256: Sha256): string {
  return sha256(canonicalJson(value));
}

/** The hash of each part of a body. */
export function hashSections(body: ReceiptBody, sha256: Sha256): SealedReceipt["hashes"] {
  return {
    candidate: hashOf(body.candidate, sha256),
    corrected: hashOf(body.corrected, sha256),
    engine: hashOf(body.engine, sha256),
    facts: hashOf(body.facts, sha256),
    ledger: hashOf(body.ledger, sha256),
    level: hashOf(body.level, sha256),
    profile: hashOf(body.profile, sha256),
    recorded: hashOf(body.recorded, sha256),
    result: hashOf(body.result, sha256),
  };
}

/** The one hash of a receipt, from the hashes of its parts. */
export function hashWhole(hashes: SealedReceipt["hashes"], sha256: Sha256): string {
  return hashOf({ format: RECEIPT_FORMAT, formatVersion: RECEIPT_FORMAT_VERSION, hashes }, sha256);
}

/** Puts the hashes to a body. The same body gives the same hash whenever it is sealed. */
export function sealReceipt(body: ReceiptBody, sha256: Sha256): SealedReceipt {
  const hashes = hashSections(body, sha256);
  return {
    format: RECEIPT_FORMAT,
    formatVersion: RECEIPT_FORMAT_VERSION,
    ...body,
    hashes,
    hash: hashWhole(hashes, sha256),
  };
}

/** The bytes of a receipt as text: canonical JSON and the end of a line. */
export function receiptText(receipt: Receipt): string {
  return `${canonicalJson(receipt)}\n`;
}
