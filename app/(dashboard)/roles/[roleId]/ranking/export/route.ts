import { notFound } from "next/navigation";
import { rankingQuery, readRankingView } from "@/app/(dashboard)/roles/[roleId]/ranking/search-params";
import { type Actor, authorize } from "@/lib/domain/access";
import { roleBySlug } from "@/lib/reference/roles";
import { pathOf, requireRecentProofAt, requireRecentProofOfChange } from "@/lib/server/accounts/recent-proof";
import { answerProgram } from "@/lib/server/accounts/token-actor";
import { type ExportFormat, exportFile, permissionsOf, readFormat } from "@/lib/server/exchange/export-formats";
import { exportCandidates, readChosen, refuseForeign } from "@/lib/server/export-candidates";
import { requireActorOfChange, requireActorOfFile } from "@/lib/server/session";
import { readWeights, reweigh, reweighedPages } from "./reweighed-pages";

type Context = RouteContext<"/roles/[roleId]/ranking/export">;

/** The ranking of a role as its address filters and sorts it, by the weights of the profile: for a person, or for a program with a token. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return refuseForeign(async () => {
    const format = readFormat(new URL(request.url).searchParams.get("format"));
    const asked = { role: (await params).roleId, chosen: null, format };
    const forProgram = await answerProgram(request, permissionsOf(format), (actor) => answer(actor, request, asked));
    if (forProgram !== null) return forProgram;
    const actor = await requireActorOfFile("pool:export", ...permissionsOf(format));
    await requireRecentProofAt(pathOf(request));
    return answer(actor, request, asked);
  });
}

/** Those of them who were chosen by hand, or all, by the weights of the form where it has some. A page of another site may not ask. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return refuseForeign(async () => {
    const actor = await requireActorOfChange("pool:export");
    await requireRecentProofOfChange();
    const form = await request.formData();
    const ids = readChosen(form);
    const format = readFormat(form.get("format"));
    for (const permission of permissionsOf(format)) authorize(actor, permission);
    const asked = { role: (await params).roleId, chosen: ids.size === 0 ? null : ids, format };
    const weights = readWeights(form);
    return weights === null ? answer(actor, request, asked) : answerReweighed(actor, request, asked, weights);
  });
}

type Asked = { readonly role: string; readonly chosen: ReadonlySet<string> | null; readonly format: ExportFormat };

function viewOf(request: Request, role: string) {
  if (!roleBySlug.has(role)) notFound();
  return readRankingView(role, Object.fromEntries(new URL(request.url).searchParams));
}

function answer(actor: Actor, request: Request, { role, chosen, format }: Asked): Response {
  const view = viewOf(request, role);
  const query = rankingQuery({ ...view, cursor: null });
  return exportCandidates(actor, { query, chosen, format, name: `${role}-${view.level}` });
}

async function answerReweighed(actor: Actor, request: Request, asked: Asked, weights: readonly number[]) {
  const view = viewOf(request, asked.role);
  const ranked = await reweigh(actor, view, weights);
  const pages = reweighedPages(actor, ranked, { view, chosen: asked.chosen });
  return exportFile(actor, asked.format, { name: `${asked.role}-${view.level}-own-weights`, pages });
}
