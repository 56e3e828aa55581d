import { claimFilter, readClaimView } from "@/app/(dashboard)/market/claims/search-params";
import { listCurrentClaims } from "@/lib/data/current-claims";
import { noteExport } from "@/lib/data/journal-access";
import { getStaleMonths } from "@/lib/data/preferences";
import { toCsv } from "@/lib/domain/exchange/csv";
import { CLAIM_CSV_HEAD, claimCsvRow } from "@/lib/domain/market/claim-csv";
import { listClaims } from "@/lib/domain/market/list-claims";
import { requireActorOfFile } from "@/lib/server/session";

/** How spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The claims that the filters of the list let through, as CSV that the import reads again. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActorOfFile("role:read");
  const view = readClaimView(Object.fromEntries(new URL(request.url).searchParams));
  const [{ states }, months] = await Promise.all([listCurrentClaims(actor), getStaleMonths(actor)]);
  const asOf = new Date().toISOString().slice(0, 10);
  const listed = listClaims(states, claimFilter(view), { months, asOf });
  await noteExport(actor, { kind: "claim.export", entity: "claims", count: listed.length });
  return new Response(`${BYTE_ORDER_MARK}${toCsv([CLAIM_CSV_HEAD, ...listed.map(claimCsvRow)])}`, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="claims-${asOf}.csv"`,
      "cache-control": "private, no-store",
    },
  });
}
