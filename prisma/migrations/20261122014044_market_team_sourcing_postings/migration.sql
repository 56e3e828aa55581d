-- CreateTable
CREATE TABLE "ClaimRevision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "body" TEXT,
    "reason" TEXT NOT NULL,
    "importId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Preference" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL,
    "changedBy" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "roleSlug" TEXT,
    "candidateId" TEXT,
    "isSample" BOOLEAN NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "TeamSkill" (
    "memberId" TEXT NOT NULL,
    "skill" TEXT NOT NULL,
    "level" REAL NOT NULL,
    "origin" TEXT NOT NULL,

    PRIMARY KEY ("memberId", "skill"),
    CONSTRAINT "TeamSkill_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "TeamMember" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    "channelSlug" TEXT NOT NULL,
    "metOn" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    CONSTRAINT "Contact_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourcingOutcome" (
    "candidateId" TEXT NOT NULL PRIMARY KEY,
    "reached" TEXT NOT NULL,
    "reachedOn" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL,
    "changedBy" TEXT NOT NULL,
    CONSTRAINT "SourcingOutcome_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChannelCost" (
    "channelSlug" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "amount" REAL NOT NULL,
    "currency" TEXT NOT NULL,
    "workHours" REAL NOT NULL,
    "changedAt" DATETIME NOT NULL,
    "changedBy" TEXT NOT NULL,

    PRIMARY KEY ("channelSlug", "month", "currency")
);

-- CreateTable
CREATE TABLE "WorkItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roleSlug" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "advice" TEXT,
    "text" TEXT NOT NULL,
    "ownerName" TEXT NOT NULL,
    "dueOn" TEXT,
    "doneAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "JobDescription" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roleSlug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "OwnQuestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roleSlug" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "timeMinutes" INTEGER NOT NULL,
    "competencies" TEXT NOT NULL,
    "anchors" TEXT NOT NULL,
    "followUps" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    "retiredAt" DATETIME,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "InterviewLoop" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roleSlug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateIndex
CREATE INDEX "ClaimRevision_importId_idx" ON "ClaimRevision"("importId");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimRevision_claimId_version_key" ON "ClaimRevision"("claimId", "version");

-- CreateIndex
CREATE INDEX "TeamMember_foldedName_id_idx" ON "TeamMember"("foldedName", "id");

-- CreateIndex
CREATE INDEX "TeamMember_isSample_idx" ON "TeamMember"("isSample");

-- CreateIndex
CREATE INDEX "TeamMember_candidateId_idx" ON "TeamMember"("candidateId");

-- CreateIndex
CREATE INDEX "TeamSkill_skill_level_idx" ON "TeamSkill"("skill", "level");

-- CreateIndex
CREATE INDEX "Contact_channelSlug_candidateId_idx" ON "Contact"("channelSlug", "candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "Contact_candidateId_channelSlug_metOn_key" ON "Contact"("candidateId", "channelSlug", "metOn");

-- CreateIndex
CREATE INDEX "SourcingOutcome_reached_idx" ON "SourcingOutcome"("reached");

-- CreateIndex
CREATE INDEX "WorkItem_topic_roleSlug_idx" ON "WorkItem"("topic", "roleSlug");

-- CreateIndex
CREATE INDEX "WorkItem_doneAt_dueOn_idx" ON "WorkItem"("doneAt", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "WorkItem_roleSlug_topic_advice_key" ON "WorkItem"("roleSlug", "topic", "advice");

-- CreateIndex
CREATE INDEX "JobDescription_roleSlug_updatedAt_id_idx" ON "JobDescription"("roleSlug", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "OwnQuestion_roleSlug_createdAt_idx" ON "OwnQuestion"("roleSlug", "createdAt");

-- CreateIndex
CREATE INDEX "InterviewLoop_roleSlug_updatedAt_id_idx" ON "InterviewLoop"("roleSlug", "updatedAt", "id");
