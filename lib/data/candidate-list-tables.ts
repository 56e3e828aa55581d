import { Prisma } from "@/prisma/generated/client";
import type { CandidateCursor } from "./candidate-cursor";
import type { CandidateSort, ParsedCandidateQuery } from "./candidate-query";
import { foldText } from "./fold-text";

/*
 * The tables of a list of candidates. They are joined by the candidate's number: Candidate c, ListedScore s (one place), ListedSkill e
 * (one skill), ListedLook l (those whose document has something to look at).
 */

export type CandidateList = {
  readonly query: Omit<ParsedCandidateQuery, "cursor">;
  /** Where the scores are that the list speaks of; null when no role was asked for. */
  readonly placeId: number | null;
  /** The skill that is asked for, as lists number it; null when none is. */
  readonly skillOrdinal: number | null;
  readonly cursor: CandidateCursor | null;
  /** In blind review the ids of those who may be found by their name; null when everybody may. */
  readonly foundByName: readonly string[] | null;
};

/** A table that a list reads. */
export type Table = "candidate" | "score" | "skill" | "look";

/** The tables under the names that conditions use. */
export const tableNames: Readonly<Record<Table, Prisma.Sql>> = {
  candidate: Prisma.sql`"Candidate" c`,
  score: Prisma.sql`"ListedScore" s`,
  skill: Prisma.sql`"ListedSkill" e`,
  look: Prisma.sql`"ListedLook" l`,
};

/** By what the tables are joined. */
export const numberOf: Readonly<Record<Table, Prisma.Sql>> = {
  candidate: Prisma.sql`c."number"`,
  score: Prisma.sql`s."candidateNumber"`,
  skill: Prisma.sql`e."candidateNumber"`,
  look: Prisma.sql`l."candidateNumber"`,
};

const candidateColumn: Readonly<Record<CandidateSort, Prisma.Sql>> = {
  name: Prisma.sql`c."foldedName"`,
  years: Prisma.sql`c."yearsRank"`,
  imported: Prisma.sql`c."createdAt"`,
  expected: Prisma.sql`c."nearestExpected"`,
  coverage: Prisma.sql`c."nearestCoverage"`,
};

const scoreColumn: Partial<Readonly<Record<CandidateSort, Prisma.Sql>>> = {
  expected: Prisma.sql`s."expectedRank"`,
  coverage: Prisma.sql`s."coverage"`,
};

/** Whether a list is in the order of a role's scores rather than of something about the person. */
export function isByScore({ query, placeId }: CandidateList): boolean {
  return placeId !== null && scoreColumn[query.sort] !== undefined;
}

/** `%` and `_` mean themselves in what a person types. */
function containing(text: string): string {
  return `%${foldText(text).replace(/[\\%_]/g, "\\$&")}%`;
}

/** What a list asks of the candidate's own columns. */
function ownConditions({ query, foundByName }: Pick<CandidateList, "query" | "foundByName">): Prisma.Sql[] {
  const { search, location, minimumYears, sample } = query;
  // The cheapest first: a search through text is asked of those who are left.
  const conditions: Prisma.Sql[] = [];
  if (sample !== undefined) conditions.push(Prisma.sql`c."isSample" = ${sample}`);
  if (minimumYears !== undefined) conditions.push(Prisma.sql`c."yearsHigh" >= ${minimumYears}`);
  if (location !== undefined && location !== "")
    conditions.push(Prisma.sql`c."foldedLocation" LIKE ${containing(location)} ESCAPE '\\'`);
  const words = foldText(search ?? "").split(" ");
  for (const word of words.filter((text) => text !== "").slice(0, 10)) conditions.push(holding(word, foundByName));
  return conditions;
}

/** In blind review the place alone is searched of those who are hidden. */
function holding(word: string, foundByName: CandidateList["foundByName"]): Prisma.Sql {
  const named = Prisma.sql`c."searchText" LIKE ${containing(word)} ESCAPE '\\'`;
  if (foundByName === null) return named;
  const placed = Prisma.sql`c."foldedLocation" LIKE ${containing(word)} ESCAPE '\\'`;
  if (foundByName.length === 0) return placed;
  return Prisma.sql`(${placed} OR (c."id" IN (${Prisma.join([...foundByName])}) AND ${named}))`;
}

/** What a list asks of the score at its place. `+ 0` keeps the engine on the index that gives the order. */
function scoreConditions({ query, placeId }: CandidateList): Prisma.Sql[] {
  const conditions = [Prisma.sql`s."placeId" = ${placeId}`];
  if (query.gate !== undefined) conditions.push(Prisma.sql`s."gate" = ${query.gate}`);
  if (query.minimumCoverage !== undefined) conditions.push(Prisma.sql`s."coverage" + 0 >= ${query.minimumCoverage}`);
  return conditions;
}

/** The conditions on each table that a list needs. */
export function conditionsOf(list: CandidateList): ReadonlyMap<Table, readonly Prisma.Sql[]> {
  const { query, placeId, skillOrdinal } = list;
  const tables = new Map<Table, readonly Prisma.Sql[]>();
  const own = ownConditions(list);
  if (own.length > 0) tables.set("candidate", own);
  if (placeId !== null && (isByScore(list) || query.gate !== undefined || query.minimumCoverage !== undefined))
    tables.set("score", scoreConditions(list));
  if (skillOrdinal !== null)
    tables.set("skill", [
      Prisma.sql`e."skillOrdinal" = ${skillOrdinal}`,
      Prisma.sql`e."level" >= ${query.minimumLevel ?? 0}`,
    ]);
  if (query.toLookAt === true) tables.set("look", []);
  if (tables.size === 0) tables.set("candidate", []);
  return tables;
}

/** Whether a list leaves anybody out. */
export function isFiltered(list: CandidateList): boolean {
  const { gate, minimumCoverage, toLookAt } = list.query;
  const asksScore = list.placeId !== null && (gate !== undefined || minimumCoverage !== undefined);
  return asksScore || toLookAt === true || list.skillOrdinal !== null || ownConditions(list).length > 0;
}

/** BETWEEN keeps the engine on the skill's own rows: it would look a skill up among all that the candidate holds, scattered over the table. */
function linkTo(table: Table, number: Prisma.Sql): Prisma.Sql {
  return table === "skill"
    ? Prisma.sql`${numberOf[table]} BETWEEN ${number} AND ${number}`
    : Prisma.sql`${numberOf[table]} = ${number}`;
}

/** The tables of a list, the leader first, joined by the candidate's number. */
export function joined(
  tables: ReadonlyMap<Table, readonly Prisma.Sql[]>,
  leader: Table,
): { readonly source: Prisma.Sql; readonly conditions: readonly Prisma.Sql[] } {
  const order = [leader, ...[...tables.keys()].filter((table) => table !== leader)];
  const links = order.slice(1).map((table) => linkTo(table, numberOf[leader]));
  return {
    source: Prisma.join(
      order.map((table) => tableNames[table]),
      " CROSS JOIN ",
    ),
    conditions: [...links, ...order.flatMap((table) => tables.get(table) ?? [])],
  };
}

/** Nothing for no conditions. */
export function where(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join([...conditions], " AND ")}`;
}

/** The column by which a list is sorted. */
export function sortColumn(list: CandidateList): Prisma.Sql {
  return (isByScore(list) ? scoreColumn[list.query.sort] : undefined) ?? candidateColumn[list.query.sort];
}
