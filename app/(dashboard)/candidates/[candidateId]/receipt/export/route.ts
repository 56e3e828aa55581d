import { receiptPlaceOf } from "@/app/(dashboard)/candidates/[candidateId]/receipt-place";
import { exportReceipt, makeReceipt } from "@/lib/data/receipts";
import { receiptText } from "@/lib/domain/receipt/compose-receipt";
import { requireCandidate } from "@/lib/server/require-candidate";
import { requireActorOfFile } from "@/lib/server/session";

/** The receipt of a candidate's score at the role and level of the address, as JSON; the journal has the export before the first byte leaves. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/candidates/[candidateId]/receipt/export">,
): Promise<Response> {
  const actor = await requireActorOfFile("candidate:read");
  const candidate = await requireCandidate(actor, (await params).candidateId);
  if (candidate.isHidden)
    return new Response(
      "Blind review is on, and a receipt quotes the résumé. Reveal the candidate on their page first.",
      {
        status: 403,
        headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
      },
    );
  const place = receiptPlaceOf(candidate, Object.fromEntries(new URL(request.url).searchParams));
  const { sealed } = await makeReceipt(actor, candidate, place);
  const receipt = await exportReceipt(actor, sealed);
  return new Response(receiptText(receipt), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="receipt-${receipt.hash.slice(0, 12)}.json"`,
      "cache-control": "private, no-store",
    },
  });
}
