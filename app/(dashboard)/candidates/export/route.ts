import { candidateQuery, readCandidateView } from "@/app/(dashboard)/candidates/search-params";
import type { Actor } from "@/lib/domain/access";
import { pathOf, requireRecentProofAt, requireRecentProofOfChange } from "@/lib/server/accounts/recent-proof";
import { answerProgram } from "@/lib/server/accounts/token-actor";
import { exportCandidates, readChosen, refuseForeign } from "@/lib/server/export-candidates";
import { requireActorOfChange, requireActorOfFile } from "@/lib/server/session";

/** Everybody whom the filters of the list let through, as CSV: for a person, or for a program with a token. */
export async function GET(request: Request): Promise<Response> {
  const forProgram = await answerProgram(request, ["pool:read", "pool:export"], (actor) =>
    answer(actor, request, null),
  );
  if (forProgram !== null) return forProgram;
  const actor = await requireActorOfFile("pool:export");
  await requireRecentProofAt(pathOf(request));
  return answer(actor, request, null);
}

/** Those of them who were chosen by hand. A page of another site may not ask for them. */
export function POST(request: Request): Promise<Response> {
  return refuseForeign(async () => {
    const actor = await requireActorOfChange("pool:export");
    await requireRecentProofOfChange();
    return answer(actor, request, readChosen(await request.formData()));
  });
}

function answer(actor: Actor, request: Request, chosen: ReadonlySet<string> | null): Response {
  const view = readCandidateView(Object.fromEntries(new URL(request.url).searchParams));
  const query = candidateQuery({ ...view, cursor: null });
  return exportCandidates(actor, { query, chosen, name: "candidates" });
}
