import { decideRow, type KnownPerson, type RowDecision, type RowFacts } from "./decide-row";

/** Decides rows in their order, so that each sees what those before it will bring. */
export type RowLedger = {
  /** Tells who is here already, by the keys that lead to them; what earlier rows said stands. */
  readonly learn: (found: ReadonlyMap<string, KnownPerson>) => void;
  readonly decide: (row: number, facts: RowFacts) => RowDecision;
};

/** Every key of a row. */
export function rowKeys({ keys, contents }: RowFacts): readonly string[] {
  return [...(keys.id === null ? [] : [keys.id]), ...keys.own, ...contents];
}

/** A ledger in which nobody is known yet. */
export function rowLedger(): RowLedger {
  const known = new Map<string, KnownPerson>();
  /** The row of this table that is about somebody who is here. */
  const rowOf = new Map<string, number>();

  function find(key: string): KnownPerson | null {
    const person = known.get(key) ?? null;
    const row = person?.candidateId === undefined || person.candidateId === null ? null : rowOf.get(person.candidateId);
    return person === null ? null : { ...person, row: row ?? person.row };
  }

  return {
    learn(found) {
      for (const [key, person] of found) if (!known.has(key)) known.set(key, person);
    },
    decide(row, facts) {
      const decision = decideRow(facts, find);
      const keys = rowKeys(facts);
      const person = decision.known ?? {
        ...{ candidateId: null, name: facts.name, keys: new Set(keys), row, isCorrected: false },
      };
      if (person.candidateId !== null && person.row === null) rowOf.set(person.candidateId, row);
      for (const key of keys) if (!known.has(key)) known.set(key, person);
      return decision;
    },
  };
}
