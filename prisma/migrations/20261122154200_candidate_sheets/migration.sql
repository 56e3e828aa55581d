-- CreateTable
CREATE TABLE "CandidateSheet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "storageKey" TEXT,
    "form" TEXT NOT NULL,
    "headings" TEXT NOT NULL,
    "layout" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "isSample" BOOLEAN NOT NULL,
    "status" TEXT NOT NULL,
    "problem" TEXT,
    "totalRows" INTEGER,
    "doneRows" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "skipped" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "warned" INTEGER NOT NULL DEFAULT 0,
    "startedAt" DATETIME,
    "finishedAt" DATETIME
);

-- CreateTable
CREATE TABLE "SheetRow" (
    "sheetId" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "problems" TEXT NOT NULL,
    "hasProblems" BOOLEAN NOT NULL,
    "candidateId" TEXT,

    PRIMARY KEY ("sheetId", "row"),
    CONSTRAINT "SheetRow_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "CandidateSheet" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SheetRow_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SheetKey" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    CONSTRAINT "SheetKey_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SheetLayout" (
    "fingerprint" TEXT NOT NULL PRIMARY KEY,
    "mapping" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "savedBy" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "CandidateSheet_createdAt_id_idx" ON "CandidateSheet"("createdAt", "id");

-- CreateIndex
CREATE INDEX "CandidateSheet_status_idx" ON "CandidateSheet"("status");

-- CreateIndex
CREATE INDEX "SheetRow_sheetId_outcome_row_idx" ON "SheetRow"("sheetId", "outcome", "row");

-- CreateIndex
CREATE INDEX "SheetRow_sheetId_hasProblems_row_idx" ON "SheetRow"("sheetId", "hasProblems", "row");

-- CreateIndex
CREATE INDEX "SheetRow_candidateId_idx" ON "SheetRow"("candidateId");

-- CreateIndex
CREATE INDEX "SheetKey_candidateId_idx" ON "SheetKey"("candidateId");
