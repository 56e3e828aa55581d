import { candidateQuery, readCandidateView } from "@/app/(dashboard)/candidates/search-params";
import { type Actor, authorize } from "@/lib/domain/access";
import { pathOf, requireRecentProofAt, requireRecentProofOfChange } from "@/lib/server/accounts/recent-proof";
import { answerProgram } from "@/lib/server/accounts/token-actor";
import { type ExportFormat, permissionsOf, readFormat } from "@/lib/server/exchange/export-formats";
import { exportCandidates, readChosen, refuseForeign } from "@/lib/server/export-candidates";
import { requireActorOfChange, requireActorOfFile } from "@/lib/server/session";

/** Everybody whom the filters of the list let through, as a file of the format that is asked for: for a person, or for a program with a token. */
export function GET(request: Request): Promise<Response> {
  return refuseForeign(async () => {
    const format = readFormat(new URL(request.url).searchParams.get("format"));
    const asked = { format, chosen: null };
    const forProgram = await answerProgram(request, permissionsOf(format), (actor) => answer(actor, request, asked));
    if (forProgram !== null) return forProgram;
    const actor = await requireActorOfFile("pool:export", ...permissionsOf(format));
    await requireRecentProofAt(pathOf(request));
    return answer(actor, request, asked);
  });
}

/** Those of them who were chosen by hand. A page of another site may not ask for them. */
export function POST(request: Request): Promise<Response> {
  return refuseForeign(async () => {
    const actor = await requireActorOfChange("pool:export");
    await requireRecentProofOfChange();
    const form = await request.formData();
    const format = readFormat(form.get("format"));
    for (const permission of permissionsOf(format)) authorize(actor, permission);
    return answer(actor, request, { format, chosen: readChosen(form) });
  });
}

type Asked = { readonly format: ExportFormat; readonly chosen: ReadonlySet<string> | null };

function answer(actor: Actor, request: Request, { format, chosen }: Asked): Response {
  const view = readCandidateView(Object.fromEntries(new URL(request.url).searchParams));
  const query = candidateQuery({ ...view, cursor: null });
  return exportCandidates(actor, { query, chosen, format, name: "candidates" });
}
