-- AlterTable
ALTER TABLE "TwoFactor" ADD COLUMN "lastUsedStep" INTEGER;
