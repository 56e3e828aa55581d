import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { composeBody, sealReceipt } from "@/lib/domain/receipt/compose-receipt";
import type { ReceiptBody, SealedReceipt } from "@/lib/domain/receipt/receipt";
import { Receipt } from "@/lib/domain/receipt/receipt";
import type { PersonalWords } from "@/lib/domain/receipt/withhold-words";
import { withholdPersonal } from "@/lib/domain/receipt/withhold-words";
import type { RoleLevel, RoleProfile } from "@/lib/domain/role/role-profile";
import { SCORING_ENGINE_VERSION } from "@/lib/domain/scoring/engine-version";
import { type ReadClient, read, write } from "./access";
import type { CandidateDetail } from "./candidates";
import { sha256Hex } from "./journal-file";
import { getCurrentProfile } from "./roles";
import { hashInputs } from "./score-rows";

/** A batch of scores is one entry, and nobody is scored anew this often. */
const MOST_ENTRIES = 500;

const ScoreDetail = z.object({
  engine: z.string(),
  profiles: z.array(z.string()),
  candidates: z.array(z.string()),
  inputs: z.array(z.string()),
});

type Scored = {
  readonly candidateId: string;
  readonly inputsHash: string;
  /** "ai-researcher/senior@3" */
  readonly place: string;
};

/** The first entry of the journal that recorded exactly this score; null when none did. */
async function findRecorded(
  db: Pick<ReadClient, "journalEntry">,
  { candidateId, inputsHash, place }: Scored,
): Promise<ReceiptBody["recorded"]> {
  const kind = "score.compute";
  const rows = await db.journalEntry.findMany({
    where: {
      OR: [
        { entity: candidateId, kind },
        { entity: "pool", kind, detail: { contains: `"${candidateId}"` } },
      ],
    },
    orderBy: { seq: "asc" },
    take: MOST_ENTRIES,
  });
  const recorded = rows.find((row) => {
    const detail = ScoreDetail.safeParse(JSON.parse(row.detail)).data;
    if (detail === undefined || detail.engine !== SCORING_ENGINE_VERSION || !detail.profiles.includes(place))
      return false;
    return detail.inputs[detail.candidates.indexOf(candidateId)] === inputsHash;
  });
  return recorded === undefined ? null : { seq: recorded.seq, at: recorded.at.toISOString(), hash: recorded.hash };
}

/** What must not leave in a receipt: who somebody is and how to reach them. */
function personalWordsOf({ document, facts, factsAsRead }: CandidateDetail): PersonalWords {
  const both = [facts, factsAsRead];
  const contacts = both.flatMap(({ emails, phones }) => [...emails, ...phones]);
  const links = both.flatMap((known) => known.links);
  const lines = both.flatMap(({ name, location }) => [name, location]).filter((line) => line !== null);
  return {
    text: document.text,
    names: both.flatMap(({ name }) => (name === null ? [] : [name.value])),
    ranges: [...contacts, ...links, ...lines].map(({ range }) => range),
    contacts: [...contacts.map(({ value }) => value), ...links.map(({ value }) => value.url)],
  };
}

/** By what a receipt names a document: the hash of the file's hash, which is also where it is kept, and the text's hash and length. */
export function documentMarks({ sha256, text }: { readonly sha256: string; readonly text: string }) {
  return { digest: sha256Hex(sha256), textSha256: sha256Hex(text), characters: text.length };
}

/** Where a score is wanted: at a role and level, under the profile in force. */
export type ReceiptPlace = { readonly role: string; readonly level: RoleLevel };

/** A receipt without its export, and the profile that it was made under. */
export type MadeReceipt = { readonly sealed: SealedReceipt; readonly profile: RoleProfile };

/**
 * The receipt of a candidate's score at a role and level, from the facts and the profile of now. The same facts and profile give the same
 * receipt whenever it is asked for. It names nobody: id, hash of the file and words without name and contact stand for the person. Whoever
 * may see the candidate may have it; `candidate` comes from `getCandidate`, which asks.
 */
export async function makeReceipt(actor: Actor, candidate: CandidateDetail, place: ReceiptPlace): Promise<MadeReceipt> {
  if (candidate.isHidden)
    throw new DomainError("FORBIDDEN", "Reveal this candidate first: a receipt quotes the résumé as it stands.");
  const { role, version, baseRate, requirements } = await getCurrentProfile(actor, place.role);
  const profile = { role, version, baseRate, requirements };
  const { id, evidence: facts, document } = candidate;
  const sought = { candidateId: id, inputsHash: hashInputs(facts), place: `${role}/${place.level}@${version}` };
  const { recorded, sha256 } = await read(actor, "candidate:read", async (db) => ({
    recorded: await findRecorded(db, sought),
    sha256: (await db.document.findUniqueOrThrow({ where: { id: document.id }, select: { sha256: true } })).sha256,
  }));
  const body = composeBody(
    { facts, profile, level: place.level },
    {
      engine: SCORING_ENGINE_VERSION,
      candidate: { id, document: documentMarks({ sha256, text: document.text }) },
      corrected: candidate.corrections.flatMap(({ field, key }) => (field === "skill" ? [key] : [])).sort(),
      recorded,
    },
    withholdPersonal(personalWordsOf(candidate)),
  );
  return { sealed: sealReceipt(body, sha256Hex), profile };
}

/** Writes the export of a receipt into the journal, with its hash, and gives the receipt with that entry: the journal vouches for it from then on. */
export async function exportReceipt(actor: Actor, sealed: SealedReceipt): Promise<Receipt> {
  const { id } = sealed.candidate;
  const kind = "receipt.export";
  await write(actor, "candidate:read", async () => ({
    result: undefined,
    entry: { kind, entity: id, detail: { count: 1, receipt: sealed.hash } },
  }));
  return read(actor, "candidate:read", async (db) => {
    const entry = await db.journalEntry.findFirstOrThrow({
      where: { entity: id, kind, actor: actor.id, detail: { contains: sealed.hash } },
      orderBy: { seq: "desc" },
    });
    const before = await db.journalEntry.findUnique({ where: { seq: entry.seq - 1 }, select: { hash: true } });
    const exported = { before: before?.hash ?? "", entry: { ...entry, at: entry.at.toISOString() } };
    return Receipt.parse({ ...sealed, exported });
  });
}
