import { notFound } from "next/navigation";
import { flagSentence, flagWord } from "@/app/(dashboard)/compensation/records/flag-words";
import { noteExport } from "@/lib/data/journal-access";
import { getPayImport } from "@/lib/data/pay-imports";
import { listDoubtfulRows, listPayRefusals } from "@/lib/data/pay-record-lists";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { toCsv } from "@/lib/domain/exchange/csv";
import { requireActorOfFile } from "@/lib/server/session";

/** How spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";
const ROWS_AT_ONCE = 2_000;

/** Every row of an import that was refused or has a flag, each with its sentence, as CSV that is sent as it is read. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/compensation/records/[importId]/rows">,
): Promise<Response> {
  const actor = await requireActorOfFile("pay:write");
  const { importId } = await params;
  const { id, refusedRows } = await getPayImport(actor, importId).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === "NOT_FOUND") notFound();
    throw error;
  });
  await noteExport(actor, { kind: "pay.export", entity: id, count: refusedRows });
  const lines = doubtfulLines(actor, id);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="pay-rows.csv"',
      "cache-control": "private, no-store",
    },
  });
}

async function* doubtfulLines(actor: Actor, importId: string): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${toCsv([["row", "what became of it", "why", "text"]])}`;
  for (let after = 0; ; ) {
    const refused = await listPayRefusals(actor, importId, { after, limit: ROWS_AT_ONCE });
    if (refused.length > 0) yield toCsv(refused.map(({ row, because, text }) => [row, "refused", because, text]));
    if (refused.length < ROWS_AT_ONCE) break;
    after = refused.at(-1)?.row ?? after;
  }
  for (let after = 0; ; ) {
    const flagged = await listDoubtfulRows(actor, importId, { after, limit: ROWS_AT_ONCE });
    const rows = flagged.flatMap(({ row, title, flags }) =>
      flags.map((flag) => [row, flagWord(flag), flagSentence(flag), title]),
    );
    if (rows.length > 0) yield toCsv(rows);
    if (flagged.length < ROWS_AT_ONCE) return;
    after = flagged.at(-1)?.row ?? after;
  }
}
