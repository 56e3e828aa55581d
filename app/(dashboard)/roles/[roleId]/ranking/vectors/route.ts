import { notFound } from "next/navigation";
import { rankingFeedQuery, readRankingView } from "@/app/(dashboard)/roles/[roleId]/ranking/search-params";
import { encodeFeed } from "@/lib/domain/scoring/packed-feed";
import { roleBySlug } from "@/lib/reference/roles";
import { rankingFeed } from "@/lib/server/ranking-feed";
import { requireActorOfFile } from "@/lib/server/session";

/** The pool of a role, packed for re-ranking under changed weights in the browser. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/roles/[roleId]/ranking/vectors">,
): Promise<Response> {
  const actor = await requireActorOfFile("pool:read");
  const { roleId } = await params;
  if (!roleBySlug.has(roleId)) notFound();
  const view = readRankingView(roleId, Object.fromEntries(new URL(request.url).searchParams));
  const bytes = encodeFeed(await rankingFeed(actor, rankingFeedQuery(view)));
  return new Response(bytes, {
    headers: { "content-type": "application/octet-stream", "cache-control": "private, no-store" },
  });
}
