import { candidateQuery, readCandidateView } from "@/app/(dashboard)/candidates/search-params";
import type { Actor } from "@/lib/domain/access";
import { exportCandidates, readChosen, refuseForeign } from "@/lib/server/export-candidates";
import { requireActor, requireActorOfChange } from "@/lib/server/session";

/** Everybody whom the filters of the list let through, as CSV. */
export async function GET(request: Request): Promise<Response> {
  return answer(await requireActor("pool:export"), request, null);
}

/** Those of them who were chosen by hand. A page of another site may not ask for them. */
export function POST(request: Request): Promise<Response> {
  return refuseForeign(async () =>
    answer(await requireActorOfChange("pool:export"), request, readChosen(await request.formData())),
  );
}

function answer(actor: Actor, request: Request, chosen: ReadonlySet<string> | null): Response {
  const view = readCandidateView(Object.fromEntries(new URL(request.url).searchParams));
  const query = candidateQuery({ ...view, cursor: null });
  return exportCandidates(actor, request, { query, chosen, name: "candidates" });
}
