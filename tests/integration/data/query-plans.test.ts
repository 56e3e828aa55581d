import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  candidateCountStatement,
  fewMembersStatement,
  orderedPageStatement,
  sizeStatement,
} from "@/lib/data/candidate-list-sql";
import type { CandidateList } from "@/lib/data/candidate-list-tables";
import { CandidateQuery, CandidateSort } from "@/lib/data/candidate-query";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let fresh: FreshDatabase;
let database: Database.Database;
beforeEach(async () => {
  fresh = await freshDatabase();
  database = new Database(fresh.file, { readonly: true });
});
afterEach(async () => {
  database.close();
  await fresh.remove();
});

/** How SQLite would run a statement, one step a line. */
function planOf(statement: { readonly sql: string; readonly values: readonly unknown[] }): string {
  const values = statement.values.map((value) =>
    typeof value === "boolean" ? Number(value) : value instanceof Date ? value.toISOString() : value,
  );
  return database
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${statement.sql}`)
    .all(...values)
    .map(({ detail }) => detail)
    .join("\n");
}

/** What the filters of the pages ask, each alone. */
const filters = [
  {},
  { search: "engineer" },
  { location: "berlin" },
  { minimumYears: 5 },
  { skill: "kubernetes", minimumLevel: 3 },
  { role: "ai-infrastructure-engineer", gate: "passed" },
  { role: "ai-infrastructure-engineer", minimumCoverage: 0.3 },
  { toLookAt: true },
] as const satisfies readonly CandidateQuery[];

function listOf(query: CandidateQuery, isFurtherPage: boolean): CandidateList {
  return {
    query: CandidateQuery.parse(query),
    placeId: query.role === undefined ? null : 1,
    skillOrdinal: query.skill === undefined ? null : 7,
    foundByName: null,
    cursor: isFurtherPage ? { to: "next", value: 5, number: 50, position: 50, sort: "" } : null,
  };
}

/** Every filter with every sort, with a role and without, on the first page and on a further one. */
const lists = filters.flatMap((filter) =>
  CandidateSort.options.flatMap((sort) =>
    [{}, { role: "ai-infrastructure-engineer" }].flatMap((role) =>
      [false, true].map((isFurtherPage) => {
        const query = { ...filter, ...role, sort };
        return [JSON.stringify({ ...query, isFurtherPage }), listOf(query, isFurtherPage)] as const;
      }),
    ),
  ),
);

const indexOfSort = {
  name: "Candidate_foldedName_number_idx",
  years: "Candidate_yearsRank_number_idx",
  imported: "Candidate_createdAt_number_idx",
  expected: "Candidate_nearestExpected_number_idx",
  coverage: "Candidate_nearestCoverage_number_idx",
} as const;
const indexOfScore = {
  expected: "ListedScore_placeId_expectedRank_candidateNumber_gate_coverage_idx",
  coverage: "ListedScore_placeId_coverage_candidateNumber_gate_idx",
} as const;

test.each(lists)("a long list is read along the index of its order and never sorted: %s", (_, list) => {
  const { sort } = list.query;
  const isByScore = list.placeId !== null && (sort === "expected" || sort === "coverage");
  const plan = planOf(orderedPageStatement(list));
  expect(plan.split("\n")[0]).toContain(isByScore ? indexOfScore[sort] : indexOfSort[sort]);
  expect(plan).not.toContain("TEMP B-TREE");
  // What is not the leader is looked up by its key, never searched through.
  expect(plan.split("\n").slice(1).join()).not.toContain("SCAN");
});

test.each([
  ["score", { role: "ai-infrastructure-engineer", gate: "passed" }, "COVERING INDEX ListedScore"],
  ["skill", { skill: "kubernetes", minimumLevel: 3 }, "PRIMARY KEY (skillOrdinal=?"],
  ["look", { toLookAt: true }, "SCAN l"],
] as const)("the few members of a list are found through the %s, then put in order", (leader, filter, key) => {
  const list = listOf({ ...filter, search: "engineer", sort: "name" }, false);
  const plan = planOf(fewMembersStatement(list, leader));
  expect(plan).toContain(key);
  expect(plan).toContain("USING INTEGER PRIMARY KEY");
  // The table of those with something to look at holds nobody else.
  expect(planOf(sizeStatement(list, leader))).toMatch(/SEARCH \w USING (PRIMARY KEY|COVERING INDEX)|SCAN l\n/);
});

test("a count looks the other tables up by their keys", () => {
  const filter = { role: "ai-infrastructure-engineer", gate: "verify", skill: "kubernetes", location: "oslo" } as const;
  const plan = planOf(candidateCountStatement(listOf({ ...filter, sort: "name" }, false), "candidate"));
  expect(plan).toContain("PRIMARY KEY (placeId=? AND candidateNumber=?)");
  expect(plan).toContain("PRIMARY KEY (skillOrdinal=? AND candidateNumber>? AND candidateNumber<?)");
});
