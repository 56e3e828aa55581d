-- AlterTable
ALTER TABLE "Offer" ADD COLUMN "importId" TEXT;

-- CreateIndex
CREATE INDEX "Offer_importId_idx" ON "Offer"("importId");
