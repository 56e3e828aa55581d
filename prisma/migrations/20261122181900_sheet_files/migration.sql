-- CreateTable
CREATE TABLE "SheetFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sheetId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "storageKey" TEXT NOT NULL,
    CONSTRAINT "SheetFile_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "CandidateSheet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SheetReplaced" (
    "sheetId" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "candidateId" TEXT NOT NULL,
    "writtenSha256" TEXT NOT NULL,
    "keysAdded" TEXT NOT NULL,
    "keysRemoved" TEXT NOT NULL,
    "contactId" TEXT,
    "sha256" TEXT NOT NULL,
    "originalName" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "storageKey" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "pageCount" INTEGER,
    "hidden" TEXT NOT NULL,
    "warnings" TEXT NOT NULL,
    "importedAt" DATETIME NOT NULL,
    "facts" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "readerVersion" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL,

    PRIMARY KEY ("sheetId", "row"),
    CONSTRAINT "SheetReplaced_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "CandidateSheet" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SheetReplaced_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "SheetFile_storageKey_key" ON "SheetFile"("storageKey");

-- CreateIndex
CREATE UNIQUE INDEX "SheetFile_sheetId_name_sha256_key" ON "SheetFile"("sheetId", "name", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "SheetReplaced_storageKey_key" ON "SheetReplaced"("storageKey");

-- CreateIndex
CREATE INDEX "SheetReplaced_candidateId_idx" ON "SheetReplaced"("candidateId");

-- CreateIndex
CREATE INDEX "Document_originalName_candidateId_idx" ON "Document"("originalName", "candidateId");
