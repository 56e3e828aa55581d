-- AlterTable
ALTER TABLE "TeamSkill" ADD COLUMN "levelHigh" REAL;
