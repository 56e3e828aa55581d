import { type Actor, may } from "@/lib/domain/access";
import { mayKnowEverybody } from "@/lib/domain/blind/reveal";
import type { ReadClient } from "./access";
import type { CandidateRow, ParsedCandidateQuery } from "./candidate-query";
import { findShownWords } from "./hidden-words";
import { shownLocation, shownName } from "./shown-name";

/**
 * Whoever may not know names finds nobody by them either, and no order of theirs tells them; nor does a filter tell what only a candidate's own
 * page says.
 */
export function withoutNames<Query extends Pick<ParsedCandidateQuery, "search" | "sort" | "toLookAt">>(
  actor: Actor,
  asked: Query,
): Query {
  const query = may(actor, "candidate:read") ? asked : { ...asked, toLookAt: undefined };
  if (mayKnowEverybody(actor)) return query;
  const sort = query.sort === "name" ? "imported" : query.sort;
  return may(actor, "name:read") ? { ...query, sort } : { ...query, sort, search: undefined };
}

/** Rows as `actor` may see them: of those who are hidden in blind review the headline with labels in the place of who they are. */
export async function showRows(
  db: ReadClient,
  actor: Actor,
  rows: readonly CandidateRow[],
): Promise<readonly CandidateRow[]> {
  const shownWords = await findShownWords(
    db,
    actor,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    name: shownName(actor, row),
    headline: shownWords(row.id, row.headline),
    location: shownLocation(actor, row),
  }));
}
