import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CandidateQuery } from "@/lib/data/candidate-query";
import { type CandidateList, candidateCountStatement, candidateKeysStatement } from "@/lib/data/sql";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

const place = { role: "ai-infrastructure-engineer", level: "senior", version: 1 };

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

function listOf(query: CandidateQuery, ofRole: boolean): CandidateList {
  return {
    query: CandidateQuery.parse(query),
    place: ofRole ? place : null,
    cursor: { to: "next", value: 5, id: "x", position: 50, sort: "" },
  };
}

test.each([
  ["name", false, "Candidate_foldedName_id_idx"],
  ["years", false, "Candidate_yearsRank_id_idx"],
  ["imported", false, "Candidate_createdAt_id_idx"],
  ["expected", false, "Candidate_nearestExpected_id_idx"],
  ["coverage", false, "Candidate_nearestCoverage_id_idx"],
  ["expected", true, "Score_role_level_profileVersion_expectedRank_candidateId_idx"],
  ["coverage", true, "Score_role_level_profileVersion_coverage_candidateId_idx"],
] as const)("a further page by %s (of a role: %s) is found by its index and never sorted", (sort, ofRole, index) => {
  const plan = planOf(candidateKeysStatement(listOf({ sort }, ofRole), "many"));
  expect(plan).toContain(`INDEX ${index}`);
  expect(plan).not.toContain("TEMP B-TREE");
});

test("with a gate, a skill and words to search for, the order still comes from the score's index", () => {
  const list = listOf(
    { sort: "expected", gate: "passed", skill: "kubernetes", minimumLevel: 3, search: "engineer" },
    true,
  );
  const plan = planOf(candidateKeysStatement(list, "many"));
  expect(plan).toContain("Score_role_level_profileVersion_gate_expectedRank_candidateId_idx");
  expect(plan).toContain("Evidence_skill_stance_levelHigh_candidateId_idx");
  expect(plan).not.toContain("TEMP B-TREE");
});

test("counting a ranking reads nothing but an index", () => {
  expect(planOf(candidateCountStatement(listOf({ sort: "expected", gate: "verify" }, true)))).toContain(
    "COVERING INDEX",
  );
});
