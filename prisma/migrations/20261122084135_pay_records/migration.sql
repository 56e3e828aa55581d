-- CreateTable
CREATE TABLE "PayImport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "storageKey" TEXT,
    "sourceName" TEXT NOT NULL,
    "sourceUrl" TEXT,
    "licence" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "problem" TEXT,
    "readRows" INTEGER NOT NULL DEFAULT 0,
    "takenRows" INTEGER NOT NULL DEFAULT 0,
    "refusedRows" INTEGER NOT NULL DEFAULT 0,
    "counts" TEXT NOT NULL DEFAULT '{}',
    "finishedAt" DATETIME,
    "undoneAt" DATETIME
);

-- CreateTable
CREATE TABLE "PayRecord" (
    "importId" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "titleKey" TEXT NOT NULL,
    "roleSlug" TEXT,
    "level" TEXT,
    "region" TEXT,
    "country" TEXT,
    "companyType" TEXT NOT NULL,
    "employer" TEXT,
    "year" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "low" REAL,
    "mid" REAL,
    "high" REAL,
    "base" REAL NOT NULL,
    "baseUsd" REAL NOT NULL,
    "bonusUsd" REAL,
    "equityUsd" REAL,
    "totalUsd" REAL,
    "pairKey" TEXT NOT NULL,
    "flags" TEXT NOT NULL,
    "counted" BOOLEAN NOT NULL,

    PRIMARY KEY ("importId", "row"),
    CONSTRAINT "PayRecord_importId_fkey" FOREIGN KEY ("importId") REFERENCES "PayImport" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PayRefusal" (
    "importId" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "because" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("importId", "row"),
    CONSTRAINT "PayRefusal_importId_fkey" FOREIGN KEY ("importId") REFERENCES "PayImport" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PayCell" (
    "sourceName" TEXT NOT NULL,
    "roleSlug" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "companyType" TEXT NOT NULL,
    "component" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "band" TEXT NOT NULL,
    "employers" INTEGER,
    "oldestYear" INTEGER NOT NULL,
    "newestYear" INTEGER NOT NULL,
    "paired" INTEGER NOT NULL,
    "grade" TEXT NOT NULL,
    "sourceUrl" TEXT,

    PRIMARY KEY ("roleSlug", "level", "region", "companyType", "component", "sourceName")
);

-- CreateTable
CREATE TABLE "PayTitleRule" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "match" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "roleSlug" TEXT,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    "removedAt" DATETIME
);

-- CreateIndex
CREATE INDEX "PayImport_createdAt_id_idx" ON "PayImport"("createdAt", "id");

-- CreateIndex
CREATE INDEX "PayImport_status_idx" ON "PayImport"("status");

-- CreateIndex
CREATE INDEX "PayImport_sourceName_status_idx" ON "PayImport"("sourceName", "status");

-- CreateIndex
CREATE INDEX "PayRecord_importId_roleSlug_row_idx" ON "PayRecord"("importId", "roleSlug", "row");

-- CreateIndex
CREATE INDEX "PayRecord_titleKey_idx" ON "PayRecord"("titleKey");

-- CreateIndex
CREATE INDEX "PayCell_sourceName_idx" ON "PayCell"("sourceName");

-- CreateIndex
CREATE INDEX "PayTitleRule_createdAt_id_idx" ON "PayTitleRule"("createdAt", "id");
