-- CreateTable
CREATE TABLE "IntegrityMark" (
    "candidateId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,

    PRIMARY KEY ("candidateId", "key"),
    CONSTRAINT "IntegrityMark_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "JobDescription_updatedAt_id_idx" ON "JobDescription"("updatedAt", "id");
