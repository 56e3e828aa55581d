-- CreateTable
CREATE TABLE "TeamCostPlan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateIndex
CREATE INDEX "TeamCostPlan_updatedAt_id_idx" ON "TeamCostPlan"("updatedAt", "id");
