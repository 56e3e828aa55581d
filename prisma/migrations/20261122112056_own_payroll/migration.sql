-- CreateTable
CREATE TABLE "AccountGrant" (
    "userId" TEXT NOT NULL,
    "permission" TEXT NOT NULL,
    "grantedAt" DATETIME NOT NULL,
    "grantedBy" TEXT NOT NULL,

    PRIMARY KEY ("userId", "permission"),
    CONSTRAINT "AccountGrant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OwnPayroll" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "storageKey" TEXT,
    "mapping" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "isSample" BOOLEAN NOT NULL,
    "refusals" TEXT NOT NULL DEFAULT '[]',
    "takenAt" DATETIME
);

-- CreateTable
CREATE TABLE "OwnPerson" (
    "payrollId" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "level" TEXT,
    "place" TEXT,
    "currency" TEXT NOT NULL,
    "base" REAL NOT NULL,
    "share" REAL NOT NULL,
    "groups" TEXT NOT NULL,

    PRIMARY KEY ("payrollId", "row"),
    CONSTRAINT "OwnPerson_payrollId_fkey" FOREIGN KEY ("payrollId") REFERENCES "OwnPayroll" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "OwnPayroll_createdAt_id_idx" ON "OwnPayroll"("createdAt", "id");

-- CreateIndex
CREATE INDEX "OwnPayroll_status_takenAt_idx" ON "OwnPayroll"("status", "takenAt");

-- CreateIndex
CREATE INDEX "OwnPayroll_isSample_idx" ON "OwnPayroll"("isSample");

-- CreateIndex
CREATE INDEX "OwnPerson_reference_idx" ON "OwnPerson"("reference");
