import Database from "better-sqlite3";
import { inspectDatabase } from "@/lib/data/database-facts";

/** What a user was told is kept: the headline that stands over a candidate's (null: none) and the version, or the people assigned. */
type Kept = {
  headline?: { readonly value: string | null; readonly version: number };
  assigned?: readonly string[];
};

/** The last that was acknowledged of each candidate, and how many writes of each kind. Each candidate is written by one user alone, one after another. */
export class Acknowledged {
  readonly #kept = new Map<string, Kept>();
  readonly #entries = new Map<string, number>();
  /** Candidates of whom a write got no answer: it may have been kept or not. */
  readonly #unsure = new Set<string>();

  /** A correction of the headline was acknowledged, or (null) its undoing. */
  headline(candidateId: string, value: string | null, version: number): void {
    this.#note(candidateId, { headline: { value, version } });
    this.#count(value === null ? "candidate.undo-correction" : "candidate.correct");
  }

  /** An assignment was acknowledged. */
  assigned(candidateId: string, userIds: readonly string[]): void {
    this.#note(candidateId, { assigned: userIds });
    this.#count("candidate.assign");
  }

  /** Nobody knows whether the last write on this candidate was kept. */
  unsure(candidateId: string): void {
    this.#unsure.add(candidateId);
  }

  /** Writes that were acknowledged. */
  get writes(): number {
    return [...this.#entries.values()].reduce((sum, count) => sum + count, 0);
  }

  #note(candidateId: string, kept: Kept): void {
    this.#kept.set(candidateId, { ...this.#kept.get(candidateId), ...kept });
  }

  #count(kind: string): void {
    this.#entries.set(kind, (this.#entries.get(kind) ?? 0) + 1);
  }

  /** What is not in the database as it was acknowledged, a line each; `since` is the journal's last number before the first write. Throws when the database is not sound. */
  findLost(databaseFile: string, since: number): readonly string[] {
    inspectDatabase(databaseFile);
    const database = new Database(databaseFile, { readonly: true });
    try {
      const people = [...this.#kept].filter(([id]) => !this.#unsure.has(id));
      return [
        ...people.flatMap(([id, kept]) => differences(database, id, kept)),
        ...[...this.#entries].flatMap(([kind, count]) => missingEntries(database, { kind, count, since })),
      ];
    } finally {
      database.close();
    }
  }
}

function differences(database: Database.Database, id: string, { headline, assigned }: Kept): readonly string[] {
  const lost: string[] = [];
  if (headline !== undefined) {
    const row = database
      .prepare<[string], { version: number; value: string | null }>(
        `SELECT c."version", k."value" FROM "Candidate" c LEFT JOIN "Correction" k ON k."candidateId" = c."id" AND k."field" = 'headline' WHERE c."id" = ?`,
      )
      .get(id);
    const value = row?.value === null || row === undefined ? null : JSON.parse(row.value);
    if (value !== headline.value || row?.version !== headline.version)
      lost.push(
        `headline of ${id}: "${value}" at version ${row?.version}, acknowledged "${headline.value}" at ${headline.version}`,
      );
  }
  if (assigned !== undefined) {
    const rows = database
      .prepare<[string], { userId: string }>(`SELECT "userId" FROM "Assignment" WHERE "candidateId" = ? ORDER BY 1`)
      .all(id);
    const stored = rows.map(({ userId }) => userId).join();
    if (stored !== assigned.toSorted().join())
      lost.push(`people assigned to ${id}: ${stored}, acknowledged ${assigned.join()}`);
  }
  return lost;
}

function missingEntries(
  database: Database.Database,
  { kind, count, since }: { readonly kind: string; readonly count: number; readonly since: number },
): readonly string[] {
  const row = database
    .prepare<[string, number], { entries: number }>(
      `SELECT COUNT(*) AS "entries" FROM "JournalEntry" WHERE "kind" = ? AND "seq" > ?`,
    )
    .get(kind, since);
  const entries = row?.entries ?? 0;
  return entries < count ? [`journal: ${entries} entries of ${kind}, acknowledged ${count}`] : [];
}
