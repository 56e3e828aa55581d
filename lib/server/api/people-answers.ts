import "server-only";
import type { z } from "zod";
import { listCandidates } from "@/lib/data/candidate-list";
import type { CandidatePage, CandidateQuery, CandidateRow, ScoreSummary } from "@/lib/data/candidate-query";
import { noteListRead } from "@/lib/data/journal-access";
import { listRanking } from "@/lib/data/scores";
import type { ApiPersonPage } from "@/lib/domain/api/api-candidate";
import type { CandidateApiQuery, RankingApiQuery } from "@/lib/domain/api/api-queries";
import type { ApiScore } from "@/lib/domain/api/api-score";
import { DomainError } from "@/lib/domain/errors";
import { defaultLevel, levelsOf } from "@/lib/domain/role/role-levels";
import { readEnv } from "@/lib/env";
import type { Answered, Asked } from "./answer-api";

type PersonPage = Answered<z.input<typeof ApiPersonPage>>;

/** A stored score in the words of the API: the same numbers as on every page. */
export function toApiScore({ proven, expected, possible, ...score }: ScoreSummary): ApiScore {
  const isComputed = proven !== null && expected !== null && possible !== null;
  return { ...score, readings: isComputed ? { proven, expected, possible } : null };
}

/** What lists say of a person, besides place and score. */
export function toApiPerson({ createdAt, score: _score, ...row }: CandidateRow) {
  const page = `${readEnv().publicUrl}/candidates/${row.id}`;
  return { ...row, importedAt: createdAt.toISOString(), page };
}

function toPage(page: CandidatePage, pageAt: Asked<unknown>["pageAt"]): PersonPage {
  const next = pageAt(page.nextCursor);
  const items = page.rows.map((row, index) => ({
    ...toApiPerson(row),
    position: page.firstPosition + index,
    score: row.score === null ? null : toApiScore(row.score),
  }));
  return { body: { items, total: page.total, next }, next };
}

type Filters = z.output<typeof RankingApiQuery>;

/** Filters as the list takes them, which knows no word for "not asked". */
function filtersOf({ sample, level: _level, ...asked }: Filters): Omit<CandidateQuery, "role" | "level"> {
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  return { ...given, ...(sample === undefined ? {} : { sample: sample === "true" }) };
}

/** The pool as the query filters and sorts it. */
export async function answerCandidates({
  actor,
  query,
  now,
  pageAt,
}: Asked<z.output<typeof CandidateApiQuery>>): Promise<PersonPage> {
  const { role, level, sort, direction, ...filters } = query;
  if (role === undefined && level !== undefined)
    throw new DomainError("INVALID", "Ask for a role with the level: a level is that of a role.");
  const place = role === undefined ? {} : { role, ...(level === undefined ? {} : { level }) };
  const page = await listCandidates(actor, { ...filtersOf(filters), ...place, sort, direction });
  await noteListRead(actor, { role: role ?? null, count: page.total }, now);
  return toPage(page, pageAt);
}

/** The ranking of a role at a level. Throws NOT_FOUND for a role or a level that is none. */
export async function answerRanking(
  { actor, query, now, pageAt }: Asked<z.output<typeof RankingApiQuery>>,
  role: string,
): Promise<PersonPage> {
  const level = query.level ?? defaultLevel(role);
  if (!levelsOf(role).includes(level))
    throw new DomainError("NOT_FOUND", `There is no role ${role} at the level ${level}.`);
  const page = await listRanking(actor, { role, level }, filtersOf(query));
  await noteListRead(actor, { role, count: page.total }, now);
  return toPage(page, pageAt);
}
