import { notFound } from "next/navigation";
import { rankingQuery, readRankingView } from "@/app/(dashboard)/roles/[roleId]/ranking/search-params";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { readEnv } from "@/lib/env";
import { roleBySlug } from "@/lib/reference/roles";
import { pathOf, requireRecentProofAt, requireRecentProofOfChange } from "@/lib/server/accounts/recent-proof";
import { answerProgram } from "@/lib/server/accounts/token-actor";
import { csvDownload, exportCandidates, readChosen, refuseForeign } from "@/lib/server/export-candidates";
import { requireActorOfChange, requireActorOfFile } from "@/lib/server/session";
import { readWeights, reweigh, reweighedPages } from "./reweighed-pages";

type Context = RouteContext<"/roles/[roleId]/ranking/export">;

/** The ranking of a role as its address filters and sorts it, by the weights of the profile, as CSV: for a person, or for a program with a token. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = { role: (await params).roleId, chosen: null };
  const forProgram = await answerProgram(request, ["pool:read", "pool:export"], (actor) =>
    answer(actor, request, asked),
  );
  if (forProgram !== null) return forProgram;
  const actor = await requireActorOfFile("pool:export");
  await requireRecentProofAt(pathOf(request));
  return answer(actor, request, asked);
}

/** Those of them who were chosen by hand, or all, by the weights of the form where it has some. A page of another site may not ask. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return refuseForeign(async () => {
    const actor = await requireActorOfChange("pool:export");
    await requireRecentProofOfChange();
    const form = await request.formData();
    const ids = readChosen(form);
    const asked = { role: (await params).roleId, chosen: ids.size === 0 ? null : ids };
    try {
      const weights = readWeights(form);
      return weights === null ? answer(actor, request, asked) : await answerReweighed(actor, request, asked, weights);
    } catch (error) {
      if (error instanceof DomainError && error.code === "INVALID") return new Response(error.message, { status: 400 });
      throw error;
    }
  });
}

type Asked = { readonly role: string; readonly chosen: ReadonlySet<string> | null };

function viewOf(request: Request, role: string) {
  if (!roleBySlug.has(role)) notFound();
  return readRankingView(role, Object.fromEntries(new URL(request.url).searchParams));
}

function answer(actor: Actor, request: Request, { role, chosen }: Asked): Response {
  const view = viewOf(request, role);
  const query = rankingQuery({ ...view, cursor: null });
  return exportCandidates(actor, { query, chosen, name: `${role}-${view.level}` });
}

async function answerReweighed(actor: Actor, request: Request, asked: Asked, weights: readonly number[]) {
  const view = viewOf(request, asked.role);
  const ranked = await reweigh(actor, view, weights);
  const about = { view, chosen: asked.chosen, origin: readEnv().publicUrl };
  return csvDownload(`${asked.role}-${view.level}-own-weights`, reweighedPages(actor, ranked, about));
}
