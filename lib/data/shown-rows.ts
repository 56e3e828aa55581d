import { type Actor, may } from "@/lib/domain/access";
import { mayKnowEverybody } from "@/lib/domain/blind/reveal";
import type { CandidateRow, ParsedCandidateQuery } from "./candidate-query";
import { shownHeadline, shownLocation, shownName } from "./shown-name";

/** Whoever may not know names finds nobody by them either, and no order of theirs tells them. */
export function withoutNames<Query extends Pick<ParsedCandidateQuery, "search" | "sort">>(
  actor: Actor,
  query: Query,
): Query {
  if (mayKnowEverybody(actor)) return query;
  const sort = query.sort === "name" ? "imported" : query.sort;
  return may(actor, "name:read") ? { ...query, sort } : { ...query, sort, search: undefined };
}

/** A row as `actor` may see it. */
export function toShownRow(actor: Actor, row: CandidateRow): CandidateRow {
  return {
    ...row,
    name: shownName(actor, row),
    headline: shownHeadline(actor, row),
    location: shownLocation(actor, row),
  };
}
