import type { Metadata } from "next";
import type { GapLens } from "@/app/(dashboard)/gap-href";
import { type Actor, may, type Permission } from "@/lib/domain/access";
import { requireActor } from "@/lib/server/session";
import { DistanceView } from "./distance-view";
import { MarketView } from "./market-view";
import { PoolView } from "./pool-view";
import { readGapView } from "./search-params";
import { TeamView } from "./team-view";

export const metadata: Metadata = { title: "Talent gap" };

/** What each way of looking needs, in the order in which one is shown to somebody who asked for none. */
const NEEDS: Readonly<Record<GapLens, Permission>> = {
  pool: "pool:read",
  team: "team:read",
  market: "role:read",
  distance: "role:read",
};

function firstLens(actor: Actor): GapLens {
  if (may(actor, NEEDS.pool)) return "pool";
  return may(actor, NEEDS.team) ? "team" : "market";
}

export default async function GapsPage({ searchParams }: PageProps<"/gaps">) {
  const view = readGapView(await searchParams);
  const reader = await requireActor("role:read");
  const lens = view.view ?? firstLens(reader);
  const actor = await requireActor(NEEDS[lens]);
  if (lens === "pool") return <PoolView actor={actor} view={view} />;
  if (lens === "team") return <TeamView actor={actor} view={view} />;
  return lens === "market" ? <MarketView actor={actor} /> : <DistanceView actor={actor} view={view} />;
}
