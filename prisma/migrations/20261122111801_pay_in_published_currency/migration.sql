-- AlterTable
ALTER TABLE "PayRecord" ADD COLUMN "bonus" REAL;
ALTER TABLE "PayRecord" ADD COLUMN "equity" REAL;
ALTER TABLE "PayRecord" ADD COLUMN "statedUsd" REAL;
ALTER TABLE "PayRecord" ADD COLUMN "total" REAL;

-- By hand: a table made anew would take its records along as it goes.
ALTER TABLE "PayImport" ADD COLUMN "rates" TEXT NOT NULL DEFAULT '';
ALTER TABLE "PayImport" ADD COLUMN "ratesGoal" TEXT;
ALTER TABLE "PayImport" ADD COLUMN "ratesRow" INTEGER;

-- What was published, from what it was converted to: base and its parts were converted by one rate, and pay has cents.
UPDATE "PayRecord" SET "statedUsd" = "baseUsd"
WHERE "importId" IN (SELECT "id" FROM "PayImport" WHERE INSTR("mapping", '"usd":"') > 0);
UPDATE "PayRecord" SET
  "bonus" = ROUND("bonusUsd" * "base" / "baseUsd", 2),
  "equity" = ROUND("equityUsd" * "base" / "baseUsd", 2),
  "total" = CASE WHEN "bonusUsd" IS NULL OR "equityUsd" IS NULL THEN ROUND("totalUsd" * "base" / "baseUsd", 2) END
WHERE "bonusUsd" IS NOT NULL OR "equityUsd" IS NOT NULL OR "totalUsd" IS NOT NULL;
