import "server-only";
import type { Actor } from "@/lib/domain/access";
import {
  guessHistoryMapping,
  type HistoryMapping,
  historyMappingProblem,
} from "@/lib/domain/compensation/offer/history-mapping";
import type { OfferInput } from "@/lib/domain/compensation/offer/offer-input";
import { historyRowReader } from "@/lib/domain/compensation/offer/read-history-row";
import { titleMapper } from "@/lib/domain/compensation/records/map-title";
import type { CsvRow } from "@/lib/domain/exchange/read-csv";
import { type ReadClient, read, write } from "./access";
import { getExchangeRates } from "./exchange-rates";
import { newId } from "./new-id";
import { columnsOf, type OfferColumns, toColumns } from "./offer-rows";
import { keepVersion } from "./offer-versions";
import { listTitleRules } from "./pay-title-rules";

/** What a table of past offers would come to. */
export type OfferHistory = {
  readonly headings: readonly string[];
  readonly mapping: HistoryMapping;
  /** Why nothing can be read; null where rows can. */
  readonly problem: string | null;
  readonly toAdd: readonly { readonly row: number; readonly offer: OfferInput }[];
  /** Rows whose very offer is here already. */
  readonly known: readonly number[];
  readonly refused: readonly { readonly row: number; readonly because: string }[];
};

const MOST_OFFERS = 5000;

/** The same offer of a table is the same words, whoever saved it. */
function keyOf(columns: OfferColumns): string {
  const { candidateId: _linkedHere, ...said } = columnsOf(columns);
  return JSON.stringify(said);
}

async function findKeys(db: Pick<ReadClient, "offer">): Promise<ReadonlySet<string>> {
  return new Set((await db.offer.findMany()).map(keyOf));
}

/** Reads a table as `mapping` says, guessed where it is null, beside what is here already; changes nothing. */
export async function previewOfferHistory(
  actor: Actor,
  rows: readonly CsvRow[],
  given: HistoryMapping | null,
): Promise<OfferHistory> {
  const [{ rates }, rules] = await Promise.all([getExchangeRates(actor), listTitleRules(actor)]);
  const keys = await read(actor, "own-pay:write", findKeys);
  const headings = rows[0]?.cells ?? [];
  const mapping = given ?? guessHistoryMapping(headings);
  const body = rows.slice(1);
  const tooMany = body.length > MOST_OFFERS ? "A table may have 5,000 offers. Split it and import its parts." : null;
  const problem =
    tooMany ?? (body.length === 0 ? "The table has no rows below its headings." : historyMappingProblem(mapping));
  if (problem !== null) return { headings, mapping, problem, toAdd: [], known: [], refused: [] };
  const readRow = historyRowReader({ headings, mapping, rates, roleOf: titleMapper(rules) });
  return {
    headings,
    mapping,
    problem,
    ...sortRows(
      body.map(({ line, cells }) => readRow(line, cells)),
      keys,
    ),
  };
}

type Sorted = Pick<OfferHistory, "toAdd" | "known" | "refused">;

function sortRows(rows: readonly ReturnType<ReturnType<typeof historyRowReader>>[], keys: ReadonlySet<string>): Sorted {
  const seen = new Set(keys);
  const toAdd: { row: number; offer: OfferInput }[] = [];
  const known: number[] = [];
  const refused: { row: number; because: string }[] = [];
  for (const read of rows) {
    if (read.kind === "refused") refused.push({ row: read.row, because: read.because });
    else if (seen.has(keyOf(toColumns(read.offer, null)))) known.push(read.row);
    else toAdd.push({ row: read.row, offer: read.offer });
    if (read.kind === "taken") seen.add(keyOf(toColumns(read.offer, null)));
  }
  return { toAdd, known, refused };
}

/** What an import did, and its id to take it back; null where no offer was new. */
export type HistoryImport = {
  readonly importId: string | null;
  readonly added: number;
  readonly known: number;
  readonly refused: number;
};

/** Adds every offer of a table that can be read and is not here yet, all at once or none. Running it again adds none. */
export async function importOfferHistory(
  actor: Actor,
  rows: readonly CsvRow[],
  mapping: HistoryMapping,
  now: Date,
): Promise<HistoryImport> {
  const { toAdd, refused, known } = await previewOfferHistory(actor, rows, mapping);
  return write(actor, "own-pay:write", async (db) => {
    // Asked again: the same table may have been sent twice at once.
    const keys = await findKeys(db);
    const fresh = toAdd.map(({ offer }) => toColumns(offer, null)).filter((columns) => !keys.has(keyOf(columns)));
    const importId = fresh.length === 0 ? null : newId();
    for (const columns of fresh) {
      const id = newId();
      const made = { createdAt: now, createdBy: actor.id, version: 1 };
      await db.offer.create({ data: { id, ...columns, ...made, importId, updatedAt: now } });
      await keepVersion(db, { offerId: id, columns, ...made, how: "made", fromVersion: null });
    }
    const detail = { added: fresh.length, known: known.length + toAdd.length - fresh.length, refused: refused.length };
    const entry = importId === null ? null : { kind: "offer.import", entity: importId, detail };
    return { result: { importId, ...detail }, entry };
  });
}

/** A table that was imported, as far as its offers are still here. */
export type OfferImport = {
  readonly importId: string;
  readonly at: Date;
  readonly by: string;
  readonly offers: number;
  /** How many of them nobody changed since: those leave when it is taken back. */
  readonly untouched: number;
};

const MOST_LISTED = 20;

/** The last tables of past offers that were imported and of whose offers some are still here, the newest first. */
export function listOfferImports(actor: Actor): Promise<readonly OfferImport[]> {
  return read(actor, "own-pay:write", async (db) => {
    const groups = await db.offer.groupBy({
      by: ["importId", "createdBy"],
      where: { importId: { not: null } },
      _count: true,
      _min: { createdAt: true },
      orderBy: { _min: { createdAt: "desc" } },
      take: MOST_LISTED,
    });
    const untouched = await db.offer.groupBy({
      by: ["importId"],
      where: { importId: { not: null }, version: 1 },
      _count: true,
    });
    const untouchedOf = new Map(untouched.map(({ importId, _count }) => [importId, _count]));
    return groups.map(({ importId, createdBy, _count, _min }) => ({
      ...{ importId: importId ?? "", by: createdBy, offers: _count, at: _min.createdAt ?? new Date(0) },
      untouched: untouchedOf.get(importId) ?? 0,
    }));
  });
}

/** Takes an import back: removes those of its offers that nobody has changed since; the others stay. */
export function undoOfferImport(
  actor: Actor,
  importId: string,
): Promise<{ readonly removed: number; readonly kept: number }> {
  return write(actor, "own-pay:write", async (db) => {
    const offers = await db.offer.findMany({ where: { importId }, select: { id: true, version: true } });
    const untouched = offers.filter(({ version }) => version === 1).map(({ id }) => id);
    await db.offerVersion.deleteMany({ where: { offerId: { in: untouched } } });
    const { count: removed } = await db.offer.deleteMany({ where: { importId, version: 1 } });
    const detail = { offers: removed };
    return {
      result: { removed, kept: offers.length - removed },
      entry: removed === 0 ? null : { kind: "offer.undo-import", entity: importId, detail },
    };
  });
}
