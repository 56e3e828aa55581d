import "server-only";
import { listCandidates } from "@/lib/data/candidate-list";
import type { CandidatePage, CandidateQuery, CandidateRow } from "@/lib/data/candidate-query";
import { noteExport } from "@/lib/data/journal-access";
import type { Actor } from "@/lib/domain/access";
import type { CandidateCsvEntry } from "@/lib/domain/exchange/candidate-csv";
import { readEnv } from "@/lib/env";
import { roleBySlug } from "@/lib/reference/roles";

/** As many as the list gives at once. */
const MOST_AT_ONCE = 200;

/** Whom a list that leaves has in it. */
export type ListToExport = {
  readonly query: CandidateQuery;
  /** Only these of them; null for everybody whom the query lets through. */
  readonly chosen: ReadonlySet<string> | null;
};

/** Some people of a list: as a spreadsheet shows them, and by which ids the rest of them is found. */
export type ListedPeople = { readonly entries: readonly CandidateCsvEntry[]; readonly ids: readonly string[] };

/** A list page by page as it is taken, in its order; people keep the position that they have in the whole. The journal has it first. */
export async function* listPages(
  actor: Actor,
  { query, chosen }: ListToExport,
): AsyncGenerator<ListedPeople, undefined> {
  const addressOf = addresses();
  let cursor: string | null = null;
  let knownTotal: number | null = null;
  let left = chosen?.size ?? Number.POSITIVE_INFINITY;
  do {
    const page: CandidatePage = await listCandidates(actor, {
      limit: MOST_AT_ONCE,
      ...query,
      ...(cursor === null ? {} : { cursor }),
      ...(knownTotal === null ? {} : { knownTotal }),
    });
    // Of everybody who may be in it, and before the first of them leaves; what was searched for may be a name, so it is not kept.
    if (cursor === null)
      await noteExport(actor, {
        kind: "pool.export",
        entity: query.role ?? "pool",
        count: chosen === null ? page.total : chosen.size,
      });
    const rows = page.rows.map((row, index) => ({ row, position: page.firstPosition + index }));
    const wanted = rows.filter(({ row }) => chosen === null || chosen.has(row.id));
    left -= wanted.length;
    if (wanted.length > 0)
      yield {
        entries: wanted.map(({ row, position }) => listEntry(row, position, addressOf)),
        ids: wanted.map(({ row }) => row.id),
      };
    cursor = page.nextCursor;
    knownTotal = page.total;
  } while (cursor !== null && left > 0);
  return undefined;
}

/** A row of a list as a spreadsheet gets it. */
export function listEntry(row: CandidateRow, position: number, addressOf: AddressOf): CandidateCsvEntry {
  return { ...personEntry(row, position, addressOf), score: row.score === null ? null : toScore(row.score) };
}

/** What a row says of a person besides the score. */
export function personEntry(
  row: CandidateRow,
  position: number,
  addressOf: AddressOf,
): Omit<CandidateCsvEntry, "score"> {
  const { name, headline, location, isSample, years } = row;
  return {
    ...{ position, name, headline, location, isSample, years },
    imported: row.createdAt.toISOString().slice(0, 10),
    address: addressOf(row.id),
  };
}

/** Where the page about a person is. */
export type AddressOf = (candidateId: string) => string;

/** Looks once where this Rolecall is reached: the settings are read anew each time, which for every row took half of an export. */
export function addresses(): AddressOf {
  const { publicUrl } = readEnv();
  return (candidateId) => `${publicUrl}/candidates/${candidateId}`;
}

function toScore(score: NonNullable<CandidateRow["score"]>): CandidateCsvEntry["score"] {
  const { proven, expected, possible, level, profileVersion, engineVersion, coverage, gate, mustHaves } = score;
  const isComputed = proven !== null && expected !== null && possible !== null;
  return {
    role: roleBySlug.get(score.role)?.name ?? score.role,
    ...{ level, profileVersion, engineVersion, coverage, gate, mustHaves },
    points: isComputed ? { proven, expected, possible } : null,
  };
}
