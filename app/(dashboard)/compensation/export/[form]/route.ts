import { exchangeInto } from "@/app/(dashboard)/compensation/exchange";
import { type ExplorerRecord, recordsOf } from "@/app/(dashboard)/compensation/explorer-words";
import { cellsOf, readPayView } from "@/app/(dashboard)/compensation/search-params";
import { getExchangeRates } from "@/lib/data/exchange-rates";
import { noteExport } from "@/lib/data/journal-access";
import { getPayEvidence } from "@/lib/data/pay-evidence";
import { toCsv } from "@/lib/domain/exchange/csv";
import { requireActorOfFile } from "@/lib/server/session";

/** How spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";
const HEAD = [
  "role",
  "level",
  "place",
  "employers",
  "form",
  "part",
  "currency",
  "low",
  "middle",
  "high",
  "n",
  "source",
];

type ExportContext = { readonly params: Promise<{ readonly form: string }> };

/** What the explorer shows, one row a source, as CSV or JSON. */
export async function GET(request: Request, { params }: ExportContext): Promise<Response> {
  const actor = await requireActorOfFile("role:read");
  const { form } = await params;
  if (form !== "csv" && form !== "json") return new Response("Ask for csv or json.", { status: 404 });
  const view = readPayView(Object.fromEntries(new URL(request.url).searchParams));
  const [rows, { month, rates }] = await Promise.all([
    getPayEvidence(actor, cellsOf(view).cells, view.part),
    getExchangeRates(actor),
  ]);
  const { currency, fromUsd } = exchangeInto(view.currency, rates);
  const records = recordsOf(rows, fromUsd);
  await noteExport(actor, { kind: "pay.export", entity: "compensation", count: records.length });
  const facts = { part: view.part, currency };
  const body =
    form === "csv"
      ? `${BYTE_ORDER_MARK}${toCsv([HEAD, ...records.map((record) => csvRow(record, facts))])}`
      : `${JSON.stringify({ ...facts, per: "year", exchangeRatesOf: month, rows: records }, null, 2)}\n`;
  return new Response(body, {
    headers: {
      "content-type": form === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="compensation.${form}"`,
      "cache-control": "private, no-store",
    },
  });
}

type Facts = { readonly part: string; readonly currency: string };

function csvRow(record: ExplorerRecord, { part, currency }: Facts): readonly (string | number)[] {
  const { role, level, place, employers, form, low, middle, high, sample, sources } = record;
  return [
    role,
    level,
    place,
    employers,
    form,
    part,
    currency,
    low ?? "",
    middle ?? "",
    high ?? "",
    sample ?? "",
    sources,
  ];
}
