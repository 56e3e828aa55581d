-- AlterTable
ALTER TABLE "TeamMember" ADD COLUMN "importId" TEXT;

-- CreateIndex
CREATE INDEX "TeamMember_importId_idx" ON "TeamMember"("importId");
