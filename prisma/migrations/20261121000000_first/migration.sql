-- CreateTable
CREATE TABLE "ReferenceLoad" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "hash" TEXT NOT NULL,
    "loadedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Skill" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "retired" BOOLEAN NOT NULL
);

-- CreateTable
CREATE TABLE "SkillAlias" (
    "skillSlug" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "isAmbiguous" BOOLEAN NOT NULL,
    "caseSensitive" BOOLEAN NOT NULL,

    PRIMARY KEY ("skillSlug", "alias"),
    CONSTRAINT "SkillAlias_skillSlug_fkey" FOREIGN KEY ("skillSlug") REFERENCES "Skill" ("slug") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SkillImplication" (
    "skillSlug" TEXT NOT NULL,
    "impliedSlug" TEXT NOT NULL,

    PRIMARY KEY ("skillSlug", "impliedSlug"),
    CONSTRAINT "SkillImplication_skillSlug_fkey" FOREIGN KEY ("skillSlug") REFERENCES "Skill" ("slug") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SkillTransfer" (
    "skillSlug" TEXT NOT NULL,
    "targetSlug" TEXT NOT NULL,
    "transfer" REAL NOT NULL,

    PRIMARY KEY ("skillSlug", "targetSlug"),
    CONSTRAINT "SkillTransfer_skillSlug_fkey" FOREIGN KEY ("skillSlug") REFERENCES "Skill" ("slug") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Role" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "summary" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "RoleLevelScale" (
    "roleSlug" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "expectations" TEXT NOT NULL,
    "scale" TEXT NOT NULL,

    PRIMARY KEY ("roleSlug", "level"),
    CONSTRAINT "RoleLevelScale_roleSlug_fkey" FOREIGN KEY ("roleSlug") REFERENCES "Role" ("slug") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InterviewQuestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roleSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "timeMinutes" INTEGER NOT NULL,
    "competencies" TEXT NOT NULL,
    "anchors" TEXT NOT NULL,
    CONSTRAINT "InterviewQuestion_roleSlug_fkey" FOREIGN KEY ("roleSlug") REFERENCES "Role" ("slug") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Channel" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "description" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ChannelFit" (
    "channelSlug" TEXT NOT NULL,
    "roleSlug" TEXT NOT NULL,
    "fit" INTEGER NOT NULL,
    "howTo" TEXT NOT NULL,

    PRIMARY KEY ("channelSlug", "roleSlug"),
    CONSTRAINT "ChannelFit_channelSlug_fkey" FOREIGN KEY ("channelSlug") REFERENCES "Channel" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ChannelFit_roleSlug_fkey" FOREIGN KEY ("roleSlug") REFERENCES "Role" ("slug") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "url" TEXT
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metric" TEXT NOT NULL,
    "roleSlug" TEXT,
    "level" TEXT,
    "region" TEXT NOT NULL,
    "companyType" TEXT NOT NULL,
    "low" REAL,
    "mid" REAL,
    "high" REAL,
    "unit" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "confidence" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    CONSTRAINT "Claim_roleSlug_fkey" FOREIGN KEY ("roleSlug") REFERENCES "Role" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Claim_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RoleProfileVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roleSlug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "baseRate" REAL NOT NULL,
    "requirements" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "shippedHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    CONSTRAINT "RoleProfileVersion_roleSlug_fkey" FOREIGN KEY ("roleSlug") REFERENCES "Role" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Candidate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "location" TEXT NOT NULL,
    "foldedLocation" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "yearsLow" REAL,
    "yearsHigh" REAL,
    "yearsRank" REAL NOT NULL,
    "nearestRole" TEXT,
    "nearestExpected" REAL NOT NULL,
    "nearestCoverage" REAL NOT NULL,
    "isSample" BOOLEAN NOT NULL,
    "status" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
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
    CONSTRAINT "Document_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reading" (
    "candidateId" TEXT NOT NULL PRIMARY KEY,
    "facts" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "readerVersion" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL,
    CONSTRAINT "Reading_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    CONSTRAINT "Correction_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "candidateId" TEXT NOT NULL,
    "skill" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "via" TEXT,
    "strength" TEXT NOT NULL,
    "levelLow" REAL NOT NULL,
    "levelHigh" REAL NOT NULL,
    "quoteStart" INTEGER NOT NULL,
    "quoteEnd" INTEGER NOT NULL,
    "contextStart" INTEGER NOT NULL,
    "contextEnd" INTEGER NOT NULL,

    PRIMARY KEY ("candidateId", "skill", "stance"),
    CONSTRAINT "Evidence_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SkillVector" (
    "candidateId" TEXT NOT NULL PRIMARY KEY,
    "cells" BLOB NOT NULL,
    CONSTRAINT "SkillVector_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Score" (
    "candidateId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "profileVersion" INTEGER NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "inputsHash" TEXT NOT NULL,
    "proven" REAL,
    "expected" REAL,
    "possible" REAL,
    "expectedRank" REAL NOT NULL,
    "coverage" REAL NOT NULL,
    "gate" TEXT,
    "mustMet" INTEGER NOT NULL,
    "mustOpen" INTEGER NOT NULL,
    "mustFailed" INTEGER NOT NULL,
    "because" TEXT,
    "standings" TEXT NOT NULL,
    "computedAt" DATETIME NOT NULL,

    PRIMARY KEY ("candidateId", "role", "level"),
    CONSTRAINT "Score_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Import" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    "isSample" BOOLEAN NOT NULL,
    "cancelledAt" DATETIME
);

-- CreateTable
CREATE TABLE "ImportFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "importId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "originalName" TEXT NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "storageKey" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "leaseUntil" DATETIME,
    "tries" INTEGER NOT NULL,
    "reason" TEXT,
    "candidateId" TEXT,
    "finishedAt" DATETIME,
    CONSTRAINT "ImportFile_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "JournalEntry" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "actor" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "detail" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Skill_ordinal_key" ON "Skill"("ordinal");

-- CreateIndex
CREATE INDEX "Skill_foldedName_idx" ON "Skill"("foldedName");

-- CreateIndex
CREATE INDEX "InterviewQuestion_roleSlug_position_idx" ON "InterviewQuestion"("roleSlug", "position");

-- CreateIndex
CREATE INDEX "Claim_roleSlug_metric_idx" ON "Claim"("roleSlug", "metric");

-- CreateIndex
CREATE UNIQUE INDEX "RoleProfileVersion_roleSlug_version_key" ON "RoleProfileVersion"("roleSlug", "version");

-- CreateIndex
CREATE INDEX "Candidate_foldedName_id_idx" ON "Candidate"("foldedName", "id");

-- CreateIndex
CREATE INDEX "Candidate_yearsRank_id_idx" ON "Candidate"("yearsRank", "id");

-- CreateIndex
CREATE INDEX "Candidate_createdAt_id_idx" ON "Candidate"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Candidate_nearestExpected_id_idx" ON "Candidate"("nearestExpected", "id");

-- CreateIndex
CREATE INDEX "Candidate_nearestCoverage_id_idx" ON "Candidate"("nearestCoverage", "id");

-- CreateIndex
CREATE INDEX "Candidate_isSample_idx" ON "Candidate"("isSample");

-- CreateIndex
CREATE UNIQUE INDEX "Document_candidateId_key" ON "Document"("candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "Document_sha256_key" ON "Document"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Document_storageKey_key" ON "Document"("storageKey");

-- CreateIndex
CREATE UNIQUE INDEX "Correction_candidateId_field_key_key" ON "Correction"("candidateId", "field", "key");

-- CreateIndex
CREATE INDEX "Evidence_skill_stance_levelHigh_candidateId_idx" ON "Evidence"("skill", "stance", "levelHigh", "candidateId");

-- CreateIndex
CREATE INDEX "Score_role_level_profileVersion_expectedRank_candidateId_idx" ON "Score"("role", "level", "profileVersion", "expectedRank", "candidateId");

-- CreateIndex
CREATE INDEX "Score_role_level_profileVersion_gate_expectedRank_candidateId_idx" ON "Score"("role", "level", "profileVersion", "gate", "expectedRank", "candidateId");

-- CreateIndex
CREATE INDEX "Score_role_level_profileVersion_coverage_candidateId_idx" ON "Score"("role", "level", "profileVersion", "coverage", "candidateId");

-- CreateIndex
CREATE INDEX "Import_createdAt_id_idx" ON "Import"("createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ImportFile_storageKey_key" ON "ImportFile"("storageKey");

-- CreateIndex
CREATE INDEX "ImportFile_importId_position_idx" ON "ImportFile"("importId", "position");

-- CreateIndex
CREATE INDEX "ImportFile_status_leaseUntil_idx" ON "ImportFile"("status", "leaseUntil");

-- CreateIndex
CREATE INDEX "JournalEntry_entity_idx" ON "JournalEntry"("entity");

-- The journal is only ever added to.
CREATE TRIGGER "JournalEntry_no_update" BEFORE UPDATE ON "JournalEntry" BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER "JournalEntry_no_delete" BEFORE DELETE ON "JournalEntry" BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
