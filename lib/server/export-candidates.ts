import "server-only";
import { listCandidates } from "@/lib/data/candidate-list";
import type { CandidatePage, CandidateQuery, CandidateRow } from "@/lib/data/candidate-query";
import { noteExport } from "@/lib/data/journal-access";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { CANDIDATE_CSV_HEAD, type CandidateCsvEntry, candidateCsvRow } from "@/lib/domain/exchange/candidate-csv";
import { toCsv } from "@/lib/domain/exchange/csv";
import { readEnv } from "@/lib/env";
import { roleBySlug } from "@/lib/reference/roles";
import { logError } from "./log";

/** As many as the list gives at once. */
const MOST_AT_ONCE = 200;
/** How spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

type Export = {
  readonly query: CandidateQuery;
  /** Only these of them; null for everybody whom the query lets through. */
  readonly chosen: ReadonlySet<string> | null;
  /** Of the file, without date and ending. */
  readonly name: string;
};

/** What `answer` gives, or a sentence with status 403 for somebody who may not ask. */
export async function refuseForeign(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof DomainError && error.code === "FORBIDDEN") return new Response(error.message, { status: 403 });
    throw error;
  }
}

/** The ids of a form that chooses people by hand. */
export function readChosen(form: FormData): ReadonlySet<string> {
  return new Set(form.getAll("ids[]").filter((id) => typeof id === "string"));
}

/**
 * A list of candidates as a CSV file, in the order of the list and however long: page by page as the browser takes it, so that
 * memory stays flat. People keep the position that they have in the whole list.
 */
export function exportCandidates(actor: Actor, wanted: Export): Response {
  return csvDownload(wanted.name, listPages(actor, wanted, readEnv().publicUrl));
}

/** Pages of people as a CSV file of that name, each asked for when the browser has taken the one before. */
export function csvDownload(name: string, pages: AsyncGenerator<readonly CandidateCsvEntry[], undefined>): Response {
  const encoder = new TextEncoder();
  const day = new Date().toISOString().slice(0, 10);
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(`${BYTE_ORDER_MARK}${toCsv([CANDIDATE_CSV_HEAD])}`));
    },
    async pull(controller) {
      try {
        const { value, done } = await pages.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(toCsv(value.map(candidateCsvRow))));
      } catch (error) {
        // The head is sent, so a broken download is the only way left to say that the file is not whole.
        logError("candidates.export", error);
        controller.error(error);
      }
    },
    async cancel() {
      await pages.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}-${day}.csv"`,
      "cache-control": "private, no-store",
    },
  });
}

async function* listPages(
  actor: Actor,
  { query, chosen }: Export,
  origin: string,
): AsyncGenerator<readonly CandidateCsvEntry[], undefined> {
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
    const rows = page.rows.flatMap((row, index) =>
      chosen === null || chosen.has(row.id) ? [toEntry(row, page.firstPosition + index, origin)] : [],
    );
    left -= rows.length;
    if (rows.length > 0) yield rows;
    cursor = page.nextCursor;
    knownTotal = page.total;
  } while (cursor !== null && left > 0);
  return undefined;
}

function toEntry(row: CandidateRow, position: number, origin: string): CandidateCsvEntry {
  return { ...personEntry(row, position, origin), score: row.score === null ? null : toScore(row.score) };
}

/** What a row says of a person besides the score. */
export function personEntry(row: CandidateRow, position: number, origin: string): Omit<CandidateCsvEntry, "score"> {
  const { name, headline, location, isSample, years } = row;
  return {
    ...{ position, name, headline, location, isSample, years },
    imported: row.createdAt.toISOString().slice(0, 10),
    address: `${origin}/candidates/${row.id}`,
  };
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
