-- CreateTable
CREATE TABLE "OfferVersion" (
    "offerId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
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
    "how" TEXT NOT NULL,
    "fromVersion" INTEGER,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    "removedAt" DATETIME,

    PRIMARY KEY ("offerId", "version")
);

-- CreateIndex
CREATE INDEX "OfferVersion_candidateId_offerId_idx" ON "OfferVersion"("candidateId", "offerId");

-- CreateIndex
CREATE INDEX "OfferVersion_removedAt_idx" ON "OfferVersion"("removedAt");

-- What stands now is the one version that is known of earlier offers; who saved it is known only where nobody changed it.
INSERT INTO "OfferVersion" ("offerId", "version", "label", "candidateId", "roleSlug", "level", "place", "companyType", "terms", "status", "madeOn", "answeredOn", "how", "fromVersion", "createdAt", "createdBy", "removedAt")
SELECT "id", "version", "label", "candidateId", "roleSlug", "level", "place", "companyType", "terms", "status", "madeOn", "answeredOn", CASE WHEN "version" = 1 THEN 'made' ELSE 'changed' END, NULL, "updatedAt", CASE WHEN "version" = 1 THEN "createdBy" ELSE '' END, NULL
FROM "Offer";
