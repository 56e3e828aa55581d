import { createHash } from "node:crypto";
import { readCandidate } from "@/lib/domain/candidate-reading";
import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import { chainEntry } from "@/lib/domain/journal/journal-chain";
import { composeBody, sealReceipt, type WordsAt } from "@/lib/domain/receipt/compose-receipt";
import type { Receipt, SealedReceipt } from "@/lib/domain/receipt/receipt";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { RoleLevel, RoleProfile } from "@/lib/domain/role/role-profile";
import { SCORING_ENGINE_VERSION } from "@/lib/domain/scoring/engine-version";
import { quoteOf } from "@/lib/domain/text-range";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { makePerson } from "@/tests/factories/person";
import { toPlainText } from "@/tests/factories/render-person";

/** SHA-256 as the journal and receipts want it. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

const BEFORE = sha256("the entry before");
const AS_OF = { year: 2026, month: 6 };

type Wanted = {
  readonly facts: CandidateFacts;
  readonly profile: RoleProfile;
  readonly level: RoleLevel;
  readonly text: string;
};

/** A sealed receipt with the export that a journal would have recorded. */
export function exportedReceipt(sealed: SealedReceipt): Receipt {
  const facts = {
    at: "2026-06-15T08:30:00.000Z",
    actor: "local-owner",
    kind: "receipt.export",
    entity: sealed.candidate.id,
    detail: JSON.stringify({ receipt: sealed.hash }),
  };
  const entry = chainEntry({ seq: 41, hash: BEFORE }, facts, sha256);
  return { ...sealed, exported: { before: BEFORE, entry: { ...entry, kind: "receipt.export" } } };
}

/** The receipt of a score under the present engine, as the program would export it. */
export function receiptOf({ facts, profile, level, text }: Wanted): Receipt {
  const wordsAt: WordsAt = (range) => quoteOf(text, range);
  const document = { digest: sha256(`file of ${text}`), textSha256: sha256(text), characters: text.length };
  const about = {
    candidate: { id: sha256(text).slice(0, 26), document },
    corrected: [],
    engine: SCORING_ENGINE_VERSION,
    recorded: { seq: 12, at: "2026-06-14T08:30:00.000Z", hash: sha256("the entry of the score") },
  };
  return exportedReceipt(sealReceipt(composeBody({ facts, profile, level }, about, wordsAt), sha256));
}

/** The receipt of a fictional person whose résumé was read, for a role of the shipped ten, by their places. */
export function makeReceipt(seed: number, role = seed % shippedProfiles.length): Receipt {
  const profile = shippedProfiles[role];
  if (profile === undefined) throw new Error(`there is no role ${role}`);
  const { resume, facts } = readCandidate(toPlainText(makePerson(seed)), AS_OF);
  return receiptOf({ facts, profile, level: defaultLevel(profile.role), text: resume.text });
}
