import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrateDatabase } from "@/prisma/migrate-database";
import { migrationsFolder } from "@/prisma/migration-list";

// A database of the first version, as it stood before lists had tables of their own, comes through the migration whole.

let folder = "";
let database: Database.Database;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rolecall-lists-"));
  const first = path.join(folder, "first");
  cpSync(path.join(migrationsFolder, "20261121000000_first"), path.join(first, "20261121000000_first"), {
    recursive: true,
  });
  const file = path.join(folder, "rolecall.db");
  migrateDatabase(file, folder, first);
  new Database(file).exec(oldRows).close();
  migrateDatabase(file, folder);
  database = new Database(file, { readonly: true });
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

const requirements = JSON.stringify([
  { skill: "python", weight: 5, required: "must", targetLevel: 4, satisfiedBy: [] },
  { skill: "sql", weight: 0, required: "must", targetLevel: 3, satisfiedBy: [] },
  { skill: "cuda", weight: 3, required: "must", targetLevel: 3, satisfiedBy: [] },
]);
const candidate = (id: string, day: number) =>
  `('${id}', '${id}', '${id}', '', '', '', '${id}', -1, -1, 0, 0, 'readable', '2026-01-0${day}T00:00:00.000+00:00', 1)`;
const evidence = (id: string, skill: string, stance: string) =>
  `('${id}', '${skill}', 'd', '${stance}', 'stated', 'used', 2, 3.5, 0, 1, 0, 1)`;
const score = (id: string, gate: string, open: number, standings: string) =>
  `('${id}', 'llm-specialist', 'senior', 1, '1.0.0', 'hash', 40, 0.5, ${gate}, 1, ${open}, 0, ${gate === "NULL" ? "'no readable evidence'" : "NULL"}, '${standings}', '2026-01-01T00:00:00.000+00:00')`;
const oldRows = `
INSERT INTO "Skill" VALUES ('python', 3, 'Python', 'python', '', '', '', '', 0), ('cuda', 8, 'CUDA', 'cuda', '', '', '', '', 0);
INSERT INTO "Role" VALUES ('llm-specialist', 'LLM Specialist', 1, '');
INSERT INTO "RoleProfileVersion" VALUES ('v', 'llm-specialist', 1, 0.1, '${requirements}', '', 'shipped', '', '2026-01-01T00:00:00.000+00:00', 'x');
INSERT INTO "Candidate" ("id", "name", "foldedName", "headline", "location", "foldedLocation", "searchText", "yearsRank", "nearestExpected", "nearestCoverage", "isSample", "status", "createdAt", "version")
  VALUES ${candidate("later", 3)}, ${candidate("earlier", 1)}, ${candidate("silent", 5)};
INSERT INTO "Document" VALUES ('d', 'later', 'hash', 'a.txt', 'text', 1, 'key', 'text', NULL, '[]', '[]', '2026-01-01T00:00:00.000+00:00');
INSERT INTO "Evidence" ("candidateId", "skill", "documentId", "stance", "basis", "strength", "levelLow", "levelHigh", "quoteStart", "quoteEnd", "contextStart", "contextEnd")
  VALUES ${evidence("later", "python", "held")}, ${evidence("later", "cuda", "lacked")}, ${evidence("earlier", "cuda", "held")};
INSERT INTO "Score" ("candidateId", "role", "level", "profileVersion", "engineVersion", "inputsHash", "expectedRank", "coverage", "gate", "mustMet", "mustOpen", "mustFailed", "because", "standings", "computedAt")
  VALUES ${score("later", "'verify'", 1, "pol")}, ${score("earlier", "'verify'", 2, "ooo")}, ${score("silent", "NULL", 0, "")};
`;

const rows = (sql: string) => database.prepare<[], Record<string, unknown>>(sql).all();

test("candidates are numbered in the order in which they came, and what belongs to them stays with them", () => {
  expect(rows(`SELECT "number", "id" FROM "Candidate" ORDER BY "number"`)).toEqual([
    { number: 1, id: "earlier" },
    { number: 2, id: "later" },
    { number: 3, id: "silent" },
  ]);
  expect(rows(`SELECT c."number" FROM "Document" d JOIN "Candidate" c ON c."id" = d."candidateId"`)).toEqual([
    { number: 2 },
  ]);
  expect(rows("PRAGMA foreign_key_check")).toEqual([]);
});

test("only skills that are held are listed", () => {
  expect(rows(`SELECT * FROM "ListedSkill" ORDER BY "skillOrdinal"`)).toEqual([
    { skillOrdinal: 3, candidateNumber: 2, level: 3.5 },
    { skillOrdinal: 8, candidateNumber: 1, level: 3.5 },
  ]);
});

test("a score knows the one must-have of some weight that is left to verify, and none when there are two", () => {
  expect(
    rows(`SELECT "candidateNumber", "gate", "soleOpenMust" FROM "ListedScore" ORDER BY "candidateNumber"`),
  ).toEqual([
    { candidateNumber: 1, gate: "verify", soleOpenMust: null },
    { candidateNumber: 2, gate: "verify", soleOpenMust: 2 },
    { candidateNumber: 3, gate: null, soleOpenMust: null },
  ]);
});

test("the pool is counted", () => {
  expect(rows(`SELECT "fact", "people" FROM "ScoreTally" ORDER BY "fact"`)).toEqual([
    { fact: "gate not computable", people: 1 },
    { fact: "gate verify", people: 2 },
    { fact: "lacks 2", people: 1 },
    { fact: "proves 0", people: 1 },
  ]);
});
