import { notFound } from "next/navigation";
import { rankingQuery, readRankingView } from "@/app/(dashboard)/roles/[roleId]/ranking/search-params";
import type { Actor } from "@/lib/domain/access";
import { roleBySlug } from "@/lib/reference/roles";
import { exportCandidates, readChosen, refuseForeign } from "@/lib/server/export-candidates";
import { requireActor, requireActorOfChange } from "@/lib/server/session";

type Context = RouteContext<"/roles/[roleId]/ranking/export">;

/** The ranking of a role as its address filters and sorts it, by the weights of the profile, as CSV. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(await requireActor(), request, { role: (await params).roleId, chosen: null });
}

/** Those of them who were chosen by hand. A page of another site may not ask for them. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return refuseForeign(async () => {
    const actor = await requireActorOfChange();
    return answer(actor, request, { role: (await params).roleId, chosen: await readChosen(request) });
  });
}

type Asked = { readonly role: string; readonly chosen: ReadonlySet<string> | null };

function answer(actor: Actor, request: Request, { role, chosen }: Asked): Response {
  if (!roleBySlug.has(role)) notFound();
  const view = readRankingView(role, Object.fromEntries(new URL(request.url).searchParams));
  const query = rankingQuery({ ...view, cursor: null });
  return exportCandidates(actor, request, { query, chosen, name: `${role}-${view.level}` });
}
