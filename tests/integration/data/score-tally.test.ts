import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deleteCandidates } from "@/lib/data/candidates";
import { replaceReading, storeReadCandidate } from "@/lib/data/ingest";
import { createProfileVersion } from "@/lib/data/profile-versions";
import { rescoreOutdated, scoreAtLevel } from "@/lib/data/rescore";
import { getCurrentProfile } from "@/lib/data/roles";
import { removeSample } from "@/lib/data/sample";
import { localOwner } from "@/lib/domain/access";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

const role = "ai-infrastructure-engineer";
const skillSets = [["kubernetes", "slurm"], ["python", "distributed-systems"], [], ["kubernetes", "nccl", "cuda"]];

let fresh: FreshDatabase;
const ids: string[] = [];
beforeEach(async () => {
  fresh = await freshDatabase();
  ids.length = 0;
  for (const [index, skills] of skillSets.entries()) {
    const text = `Person ${index}\nOslo\n${skills.join("\n")}`;
    const input = makeReadCandidate({ name: `Person ${index}`, skills, text, isSample: index === 1 });
    ids.push((await storeReadCandidate(localOwner, input)).candidateId);
  }
});
afterEach(() => fresh.remove());

/** Counts of the stored scores, counted anew, beside the counts that are kept; both without what nobody has. */
function countBoth(): { readonly counted: unknown[]; readonly kept: unknown[]; readonly listed: unknown } {
  const database = new Database(fresh.file, { readonly: true });
  const counted = database
    .prepare(
      `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 199),
       f AS (
         SELECT "role", "level", "profileVersion", 'gate ' || COALESCE("gate", 'not computable') AS fact FROM "Score"
         UNION ALL
         SELECT "role", "level", "profileVersion", CASE SUBSTR("standings", i + 1, 1) WHEN 'p' THEN 'proves ' ELSE 'lacks ' END || i
         FROM "ListedScore" l JOIN "ScorePlace" p ON p."id" = l."placeId" JOIN n ON SUBSTR("standings", i + 1, 1) IN ('p', 'l')
       )
       SELECT "role", "level", "profileVersion", fact, COUNT(*) AS people FROM f GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
    )
    .all();
  const kept = database
    .prepare(
      `SELECT p."role", p."level", p."profileVersion", t."fact" AS fact, t."people" AS people FROM "ScoreTally" t JOIN "ScorePlace" p
       ON p."id" = t."placeId" WHERE t."people" <> 0 ORDER BY 1, 2, 3, 4`,
    )
    .all();
  const listed = database
    .prepare(
      `SELECT (SELECT COUNT(*) FROM "Score") AS scores, (SELECT COUNT(*) FROM "ListedScore") AS listedScores,
       (SELECT COUNT(*) FROM "Evidence" WHERE "stance" = 'held') AS skills, (SELECT COUNT(*) FROM "ListedSkill") AS listedSkills`,
    )
    .get();
  database.close();
  return { counted, kept, listed };
}

function expectSame(): void {
  const { counted, kept, listed } = countBoth();
  expect(kept).toEqual(counted);
  const { scores, listedScores, skills, listedSkills } = listed as Record<string, number>;
  expect([listedScores, listedSkills]).toEqual([scores, skills]);
}

test("after an import the kept counts are those of the scores", () => {
  expect(countBoth().counted.length).toBeGreaterThan(20);
  expectSame();
});

test("reading a résumé again counts its old scores out and its new ones in", async () => {
  const again = makeReadCandidate({ skills: ["kubernetes", "cuda"], text: "Person 0\nOslo\nkubernetes\ncuda" });
  await replaceReading(localOwner, ids[0] ?? "", { reading: again.reading, readerVersion: "next" });
  expectSame();
});

test("a new profile version has counts of its own, and scoring again moves everybody to them", async () => {
  const { requirements, baseRate, version } = await getCurrentProfile(localOwner, role);
  await createProfileVersion(localOwner, {
    ...{ role, baseRate, note: "fewer", basedOnVersion: version },
    requirements: requirements.slice(0, 5).map((requirement) => ({ ...requirement })),
  });
  expectSame();
  await rescoreOutdated(localOwner, () => {});
  expectSame();
});

test("another level has counts of its own", async () => {
  await scoreAtLevel(localOwner, { role, level: "mid" }, 1000);
  expectSame();
});

test("people who are deleted are counted out, and so is a sample pool", async () => {
  await deleteCandidates(localOwner, [ids[0] ?? ""], async () => {});
  await removeSample(localOwner, async () => {});
  expectSame();
  await deleteCandidates(localOwner, ids.slice(2), async () => {});
  expect(countBoth().kept).toEqual([]);
});
