-- AlterTable
ALTER TABLE "ImportFile" ADD COLUMN "failureCode" TEXT;
