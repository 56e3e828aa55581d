import "server-only";
import { type Actor, may } from "@/lib/domain/access";
import { type Identity, identityOf } from "@/lib/domain/blind/identity-masks";
import { maskWords } from "@/lib/domain/blind/mask-reading";
import { hidesIdentity, mayKnow } from "@/lib/domain/blind/reveal";
import type { ReadClient } from "./access";
import { monthOf } from "./candidate-projection";
import { type StoredCorrection, toCorrection } from "./correction";
import type { ReadFacts } from "./reading";

type Reader = Pick<ReadClient, "reading" | "correction" | "document">;

/** What a correction says of who somebody is. */
function toldBy({ field, value }: StoredCorrection): Omit<Identity, "asOf"> {
  const nothing = { names: [], contacts: [], schools: [] };
  if (value === null) return nothing;
  if (field === "name") return { ...nothing, names: [value] };
  if (field === "email" || field === "phone" || field === "link") return { ...nothing, contacts: [value] };
  return field === "education" && value.school !== null ? { ...nothing, schools: [value.school] } : nothing;
}

function withCorrections(read: Identity, corrections: readonly StoredCorrection[]): Identity {
  const told = corrections.map(toldBy);
  return {
    names: [...read.names, ...told.flatMap(({ names }) => names)],
    schools: [...read.schools, ...told.flatMap(({ schools }) => schools)],
    contacts: [...read.contacts, ...told.flatMap(({ contacts }) => contacts)],
    asOf: read.asOf,
  };
}

/** What must not be told of those of `candidateIds` who are hidden from `actor`; of nobody, and without a question, where blind review is off. */
async function findIdentities(
  db: Reader,
  actor: Actor,
  candidateIds: readonly string[],
): Promise<ReadonlyMap<string, Identity>> {
  const hidden = candidateIds.filter((id) => hidesIdentity(actor, id));
  if (hidden.length === 0) return new Map();
  const where = { candidateId: { in: hidden } };
  const rows = await db.reading.findMany({ where, select: { candidateId: true, facts: true, readAt: true } });
  const corrections = await db.correction.findMany({ where });
  const documents = await db.document.findMany({ where, select: { candidateId: true, text: true } });
  const textOf = new Map(documents.map(({ candidateId, text }) => [candidateId, text]));
  return new Map(
    rows.map(({ candidateId, facts, readAt }) => {
      // Only `ingest.ts` writes this column, from the type that is named here.
      const read = identityOf([JSON.parse(facts) as ReadFacts], textOf.get(candidateId) ?? "", monthOf(readAt));
      const own = corrections.filter((correction) => correction.candidateId === candidateId).map(toCorrection);
      return [candidateId, withCorrections(read, own)] as const;
    }),
  );
}

/** Words of a candidate's résumé as they are shown: as they are, with labels, or empty. */
export type ShownWords = (candidateId: string, words: string) => string;

/**
 * How words of these candidates' résumés, such as headlines and quotes in lists, are shown to `actor`: as they stand to whoever may know who
 * they are, in blind review with labels in the place of that, and to whoever sees no names not at all.
 */
export async function findShownWords(db: Reader, actor: Actor, candidateIds: readonly string[]): Promise<ShownWords> {
  const identities = await findIdentities(db, actor, may(actor, "name:read") ? candidateIds : []);
  return (candidateId, words) => {
    if (mayKnow(actor, candidateId)) return words;
    const identity = identities.get(candidateId);
    return identity === undefined ? "" : maskWords(words, identity);
  };
}
