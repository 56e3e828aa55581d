-- DropIndex
DROP INDEX "Evidence_skill_stance_levelHigh_candidateId_idx";

-- DropIndex
DROP INDEX "Score_role_level_profileVersion_coverage_candidateId_idx";

-- DropIndex
DROP INDEX "Score_role_level_profileVersion_gate_expectedRank_candidateId_idx";

-- DropIndex
DROP INDEX "Score_role_level_profileVersion_expectedRank_candidateId_idx";

-- WITHOUT ROWID: the rows lie in the order of the primary key, so that one look-up finds the whole of them.
CREATE TABLE "ListedSkill" (
    "skillOrdinal" INTEGER NOT NULL,
    "candidateNumber" INTEGER NOT NULL,
    "level" REAL NOT NULL,

    PRIMARY KEY ("skillOrdinal", "candidateNumber"),
    CONSTRAINT "ListedSkill_candidateNumber_fkey" FOREIGN KEY ("candidateNumber") REFERENCES "Candidate" ("number") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "ScorePlace" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "role" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "profileVersion" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "ListedScore" (
    "placeId" INTEGER NOT NULL,
    "candidateNumber" INTEGER NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "gate" TEXT,
    "expectedRank" REAL NOT NULL,
    "coverage" REAL NOT NULL,
    "standings" TEXT NOT NULL,
    "soleOpenMust" INTEGER,

    PRIMARY KEY ("placeId", "candidateNumber"),
    CONSTRAINT "ListedScore_candidateNumber_fkey" FOREIGN KEY ("candidateNumber") REFERENCES "Candidate" ("number") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ListedScore_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "ScorePlace" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "ScoreTally" (
    "placeId" INTEGER NOT NULL,
    "fact" TEXT NOT NULL,
    "people" INTEGER NOT NULL,

    PRIMARY KEY ("placeId", "fact"),
    CONSTRAINT "ScoreTally_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "ScorePlace" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- The number comes before the id. Numbers are given in the order of the imports.
CREATE TABLE "new_Candidate" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "location" TEXT NOT NULL,
    "foldedLocation" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "yearsLow" REAL,
    "yearsHigh" REAL,
    "yearsRank" REAL NOT NULL,
    "nearestRole" TEXT,
    "nearestExpected" REAL NOT NULL,
    "nearestCoverage" REAL NOT NULL,
    "isSample" BOOLEAN NOT NULL,
    "status" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL
);
INSERT INTO "new_Candidate" ("createdAt", "foldedLocation", "foldedName", "headline", "id", "isSample", "location", "name", "nearestCoverage", "nearestExpected", "nearestRole", "searchText", "status", "version", "yearsHigh", "yearsLow", "yearsRank") SELECT "createdAt", "foldedLocation", "foldedName", "headline", "id", "isSample", "location", "name", "nearestCoverage", "nearestExpected", "nearestRole", "searchText", "status", "version", "yearsHigh", "yearsLow", "yearsRank" FROM "Candidate" ORDER BY "createdAt", "id";
DROP TABLE "Candidate";
ALTER TABLE "new_Candidate" RENAME TO "Candidate";
CREATE UNIQUE INDEX "Candidate_id_key" ON "Candidate"("id");
CREATE INDEX "Candidate_foldedName_number_idx" ON "Candidate"("foldedName", "number");
CREATE INDEX "Candidate_yearsRank_number_idx" ON "Candidate"("yearsRank", "number");
CREATE INDEX "Candidate_createdAt_number_idx" ON "Candidate"("createdAt", "number");
CREATE INDEX "Candidate_nearestExpected_number_idx" ON "Candidate"("nearestExpected", "number");
CREATE INDEX "Candidate_nearestCoverage_number_idx" ON "Candidate"("nearestCoverage", "number");
CREATE INDEX "Candidate_isSample_idx" ON "Candidate"("isSample");
CREATE INDEX "Candidate_status_nearestRole_idx" ON "Candidate"("status", "nearestRole");

-- CreateIndex
CREATE UNIQUE INDEX "ScorePlace_role_level_profileVersion_key" ON "ScorePlace"("role", "level", "profileVersion");

-- What is stored already, once more as numbers.
INSERT INTO "ListedSkill" ("skillOrdinal", "candidateNumber", "level")
SELECT k."ordinal", c."number", e."levelHigh"
FROM "Candidate" c CROSS JOIN "Evidence" e ON e."candidateId" = c."id" JOIN "Skill" k ON k."slug" = e."skill"
WHERE e."stance" = 'held';

INSERT INTO "ScorePlace" ("role", "level", "profileVersion") SELECT DISTINCT "role", "level", "profileVersion" FROM "Score";

-- The one must-have that is left to verify is the one of some weight that is not proven.
INSERT INTO "ListedScore" ("placeId", "candidateNumber", "engineVersion", "gate", "expectedRank", "coverage", "standings", "soleOpenMust")
SELECT p."id", c."number", s."engineVersion", s."gate", s."expectedRank", s."coverage", s."standings",
  CASE WHEN s."gate" = 'verify' AND s."mustOpen" = 1 AND s."mustFailed" = 0 THEN (
    SELECT MIN(r."key") FROM "RoleProfileVersion" v JOIN json_each(v."requirements") r
    WHERE v."roleSlug" = s."role" AND v."version" = s."profileVersion"
      AND r."value" ->> 'required' = 'must' AND r."value" ->> 'weight' > 0 AND SUBSTR(s."standings", r."key" + 1, 1) <> 'p'
  ) END
FROM "Candidate" c CROSS JOIN "Score" s ON s."candidateId" = c."id"
JOIN "ScorePlace" p ON p."role" = s."role" AND p."level" = s."level" AND p."profileVersion" = s."profileVersion";

INSERT INTO "ScoreTally" ("placeId", "fact", "people")
SELECT "placeId", 'gate ' || COALESCE("gate", 'not computable'), COUNT(*) FROM "ListedScore" GROUP BY "placeId", "gate";

WITH RECURSIVE "Position" ("position") AS (
  SELECT 0 UNION ALL SELECT "position" + 1 FROM "Position" WHERE "position" < 199
), "Standing" AS (
  SELECT s."placeId", n."position", SUBSTR(s."standings", n."position" + 1, 1) AS "letter"
  FROM "ListedScore" s JOIN "Position" n ON n."position" < LENGTH(s."standings")
)
INSERT INTO "ScoreTally" ("placeId", "fact", "people")
SELECT "placeId", CASE "letter" WHEN 'p' THEN 'proves ' ELSE 'lacks ' END || "position", COUNT(*)
FROM "Standing" WHERE "letter" IN ('p', 'l') GROUP BY "placeId", "position", "letter";

-- CreateIndex
CREATE INDEX "ListedSkill_candidateNumber_idx" ON "ListedSkill"("candidateNumber");

-- CreateIndex
CREATE INDEX "ListedScore_candidateNumber_idx" ON "ListedScore"("candidateNumber");

-- CreateIndex
CREATE INDEX "ListedScore_placeId_expectedRank_candidateNumber_gate_coverage_idx" ON "ListedScore"("placeId", "expectedRank", "candidateNumber", "gate", "coverage");

-- CreateIndex
CREATE INDEX "ListedScore_placeId_coverage_candidateNumber_gate_idx" ON "ListedScore"("placeId", "coverage", "candidateNumber", "gate");

-- CreateIndex
CREATE INDEX "ListedScore_placeId_soleOpenMust_expectedRank_candidateNumber_idx" ON "ListedScore"("placeId", "soleOpenMust", "expectedRank", "candidateNumber");

-- From here on they stand where they are read.
ALTER TABLE "Score" DROP COLUMN "expectedRank";
ALTER TABLE "Score" DROP COLUMN "standings";
