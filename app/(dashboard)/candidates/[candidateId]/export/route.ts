import { pathOf, requireRecentProofAt } from "@/lib/server/accounts/recent-proof";
import { permissionsOf, readFormat } from "@/lib/server/exchange/export-formats";
import { exportCandidate } from "@/lib/server/export-candidate";
import { refuseForeign } from "@/lib/server/export-candidates";
import { requireCandidate } from "@/lib/server/require-candidate";
import { requireActorOfFile } from "@/lib/server/session";

/** One candidate as a file of the format that is asked for. */
export function GET(request: Request, { params }: RouteContext<"/candidates/[candidateId]/export">): Promise<Response> {
  return refuseForeign(async () => {
    const format = readFormat(new URL(request.url).searchParams.get("format"));
    const actor = await requireActorOfFile("pool:export", ...permissionsOf(format));
    const { id } = await requireCandidate(actor, (await params).candidateId);
    await requireRecentProofAt(pathOf(request));
    return exportCandidate(actor, id, format);
  });
}
