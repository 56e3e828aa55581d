import { canonicalJson } from "./canonical-json";

/** One entry of the journal, without its place in the chain. */
export type JournalFacts = {
  /** ISO, UTC, to the millisecond: "2026-11-21T08:30:00.000Z". */
  readonly at: string;
  readonly actor: string;
  readonly kind: string;
  readonly entity: string;
  /** JSON text, as it is stored. */
  readonly detail: string;
};

/** An entry as it is stored: entries are numbered from 1 without a gap. */
export type ChainedEntry = JournalFacts & { readonly seq: number; readonly hash: string };

/** The end of a chain: number and hash of its last entry. */
export type ChainEnd = Pick<ChainedEntry, "seq" | "hash">;

/** The end of a chain without entries. */
export const emptyChain: ChainEnd = Object.freeze({ seq: 0, hash: "" });

/** SHA-256 in 64 small hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** `seq` is the first entry that is wrong: "changed" does not follow from the one before, "missing" is gone, "inserted" stands where the chain has no place. */
export type ChainFault = { readonly seq: number; readonly wrong: "changed" | "missing" | "inserted" };

export type ChainCheck =
  | { readonly kind: "sound"; readonly end: ChainEnd }
  | { readonly kind: "broken"; readonly fault: ChainFault };

/** The next entry of the chain: its hash is SHA-256(hash of the entry before ‖ canonical JSON of the entry). */
export function chainEntry(end: ChainEnd, facts: JournalFacts, sha256: Sha256): ChainedEntry {
  const { at, actor, kind, entity, detail } = facts;
  const entry = { seq: end.seq + 1, at, actor, kind, entity, detail };
  return { ...entry, hash: sha256(`${end.hash}${canonicalJson(entry)}`) };
}

/** Whether `entries`, in the order of their numbers, follow from `end`: gives the new end or the first fault. No entries: `end`. */
export function followChain(end: ChainEnd, entries: readonly ChainedEntry[], sha256: Sha256): ChainCheck {
  let reached = end;
  for (const entry of entries) {
    if (entry.seq > reached.seq + 1) return broken(reached.seq + 1, "missing");
    if (entry.seq <= reached.seq) return broken(entry.seq, "inserted");
    const expected = chainEntry(reached, entry, sha256);
    if (entry.hash !== expected.hash) return broken(entry.seq, "changed");
    reached = { seq: expected.seq, hash: expected.hash };
  }
  return { kind: "sound", end: reached };
}

/**
 * Whether a chain that was followed to `reached` ends where it says that it ends: what was cut off at its end, or put there past the
 * program, shows in nothing else.
 */
export function checkChainEnd(reached: ChainEnd, said: ChainEnd): ChainCheck {
  if (reached.seq < said.seq) return broken(reached.seq + 1, "missing");
  if (reached.seq > said.seq) return broken(said.seq + 1, "inserted");
  return reached.hash === said.hash ? { kind: "sound", end: reached } : broken(reached.seq, "changed");
}

function broken(seq: number, wrong: ChainFault["wrong"]): ChainCheck {
  return { kind: "broken", fault: { seq, wrong } };
}

/** The sentence for a person. */
export function describeFault({ seq, wrong }: ChainFault): string {
  switch (wrong) {
    case "missing":
      return `Entry ${seq} is missing: it was taken out of the journal.`;
    case "inserted":
      return `Entry ${seq} does not belong to the chain: it was put in past the program.`;
    default:
      return `Entry ${seq} does not follow from the one before it: it was changed, or entries before it were.`;
  }
}
