-- CreateTable
CREATE TABLE "Offer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "label" TEXT NOT NULL,
    "candidateId" TEXT,
    "roleSlug" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "companyType" TEXT NOT NULL,
    "terms" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "madeOn" TEXT,
    "answeredOn" TEXT,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateIndex
CREATE INDEX "Offer_updatedAt_id_idx" ON "Offer"("updatedAt", "id");

-- CreateIndex
CREATE INDEX "Offer_candidateId_idx" ON "Offer"("candidateId");

-- CreateIndex
CREATE INDEX "Offer_status_idx" ON "Offer"("status");
