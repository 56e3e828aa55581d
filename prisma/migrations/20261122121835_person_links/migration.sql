-- CreateTable
CREATE TABLE "LinkRecord" (
    "candidateId" TEXT NOT NULL PRIMARY KEY,
    "candidateNumber" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "rules" TEXT NOT NULL,
    "fields" TEXT NOT NULL,
    CONSTRAINT "LinkRecord_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LinkKey" (
    "key" TEXT NOT NULL,
    "candidateNumber" INTEGER NOT NULL,

    PRIMARY KEY ("key", "candidateNumber"),
    CONSTRAINT "LinkKey_candidateNumber_fkey" FOREIGN KEY ("candidateNumber") REFERENCES "Candidate" ("number") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PersonLink" (
    "firstId" TEXT NOT NULL,
    "secondId" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "weight" REAL NOT NULL,
    "comparisons" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "foundAt" DATETIME NOT NULL,
    "because" TEXT,
    "decidedAt" DATETIME,
    "decidedBy" TEXT,
    "undoneAt" DATETIME,
    "undoneBy" TEXT,

    PRIMARY KEY ("firstId", "secondId"),
    CONSTRAINT "PersonLink_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PersonLink_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "LinkRecord_candidateNumber_idx" ON "LinkRecord"("candidateNumber");

-- CreateIndex
CREATE INDEX "LinkKey_candidateNumber_idx" ON "LinkKey"("candidateNumber");

-- CreateIndex
CREATE INDEX "PersonLink_secondId_idx" ON "PersonLink"("secondId");

-- CreateIndex
CREATE INDEX "PersonLink_state_weight_firstId_secondId_idx" ON "PersonLink"("state", "weight", "firstId", "secondId");
