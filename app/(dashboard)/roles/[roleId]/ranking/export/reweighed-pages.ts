import { type Reranked, rerank } from "@/app/(dashboard)/roles/[roleId]/ranking/rerank";
import { type RankingView, rankingFeedQuery } from "@/app/(dashboard)/roles/[roleId]/ranking/search-params";
import { listCandidatesById } from "@/lib/data/candidate-list";
import { noteExport } from "@/lib/data/journal-access";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { SCORING_ENGINE_VERSION } from "@/lib/domain/scoring/engine-version";
import { roleBySlug } from "@/lib/reference/roles";
import { addresses, type ListedPeople, personEntry } from "@/lib/server/exchange/list-pages";
import { rankingFeed } from "@/lib/server/ranking-feed";

/** As many as are looked up at once. */
const MOST_AT_ONCE = 200;
const HIGHEST_WEIGHT = 5;

/** The weights of a form, "5,4,0", one a requirement of the profile; null where the sliders were not moved. Throws INVALID. */
export function readWeights(form: FormData): readonly number[] | null {
  const given = form.get("weights");
  if (given === null) return null;
  const weights = String(given).split(",").map(Number);
  if (weights.every((weight) => weight >= 0 && weight <= HIGHEST_WEIGHT)) return weights;
  throw new DomainError("INVALID", "These weights are not between 0 and 5. Reload the ranking and move them again.");
}

/** The ranking as the sliders show it. Throws INVALID when the weights are those of another profile, or weigh nothing. */
export async function reweigh(actor: Actor, view: RankingView, weights: readonly number[]): Promise<Reranked> {
  const feed = await rankingFeed(actor, rankingFeedQuery(view));
  if (weights.length !== feed.pool.kinds.length)
    throw new DomainError(
      "INVALID",
      "The profile was changed meanwhile. Reload the ranking and move the weights again.",
    );
  const ranked = rerank(feed, weights, { gate: view.gate, coverage: view.coverage });
  if (ranked === null)
    throw new DomainError("INVALID", "No requirement weighs anything, so there is no order to save.");
  return ranked;
}

/** The people of a ranking under moved weights, in its order, all or the chosen; each with its position in the whole. */
export async function* reweighedPages(
  actor: Actor,
  ranked: Reranked,
  { view, chosen }: { readonly view: RankingView; readonly chosen: ReadonlySet<string> | null },
): AsyncGenerator<ListedPeople, undefined> {
  const addressOf = addresses();
  const ids = ranked.ids();
  const sameForAll = {
    ...{ role: roleBySlug.get(view.role)?.name ?? view.role, level: view.level },
    ...{ profileVersion: "weights set by hand", engineVersion: SCORING_ENGINE_VERSION },
  };
  const places = [...ids.keys()].filter((place) => chosen === null || chosen.has(ids[place] ?? ""));
  await noteExport(actor, { kind: "pool.export", entity: view.role, count: places.length });
  for (let from = 0; from < places.length; from += MOST_AT_ONCE) {
    const page = new Map(places.slice(from, from + MOST_AT_ONCE).map((place) => [ids[place] ?? "", place]));
    const rows = await listCandidatesById(actor, [...page.keys()]);
    const entries = rows.map((row) => {
      const place = page.get(row.id) ?? 0;
      return { ...personEntry(row, place + 1, addressOf), score: { ...sameForAll, ...ranked.scoreAt(place) } };
    });
    yield { entries, ids: rows.map(({ id }) => id) };
  }
  return undefined;
}
