import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { freshDatabase } from "@/tests/support/fresh-database";

const questions: readonly (readonly [what: string, statement: string])[] = [
  [
    "a role's counted rows of an import",
    `SELECT "row" FROM "PayRecord" WHERE "importId" = 'a' AND "roleSlug" = 'b' AND "row" > 5 AND "counted" = 1 ORDER BY "row" LIMIT 5`,
  ],
  ["every title with its role", `SELECT DISTINCT "titleKey", "roleSlug" FROM "PayRecord"`],
  [
    "titles without a role",
    `SELECT "titleKey", COUNT(*) FROM "PayRecord" WHERE "roleSlug" IS NULL GROUP BY "titleKey"`,
  ],
  [
    "a page of an import's records",
    `SELECT * FROM "PayRecord" WHERE "importId" = 'a' AND "row" > 5 ORDER BY "row" LIMIT 51`,
  ],
  ["a page of refused rows", `SELECT * FROM "PayRefusal" WHERE "importId" = 'a' AND "row" > 5 ORDER BY "row" LIMIT 20`],
  ["the newest imports", `SELECT * FROM "PayImport" ORDER BY "createdAt" DESC, "id" DESC LIMIT 50`],
  [
    "an import of the same file",
    `SELECT * FROM "PayImport" WHERE "sha256" = 'a' AND "status" IN ('done') AND "id" <> 'b' LIMIT 1`,
  ],
  [
    "the bands of a cell",
    `SELECT * FROM "PayCell" WHERE "roleSlug" = 'a' AND "level" = 'b' AND "region" = 'c' AND "companyType" = 'all' AND "component" = 'base'`,
  ],
];

test("records of pay are asked along an index, whatever their number", async () => {
  const fresh = await freshDatabase();
  const database = new Database(fresh.file, { readonly: true });
  const plans = questions.map(([what, statement]) => {
    const steps = database.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${statement}`).all();
    return [what, steps.map(({ detail }) => detail).join("; ")];
  });
  database.close();
  await fresh.remove();
  expect(plans).toEqual(questions.map(([what]) => [what, expect.stringMatching(/ USING (?:COVERING )?INDEX /)]));
  expect(plans.filter(([, plan]) => plan?.includes("TEMP B-TREE"))).toEqual([]);
});
