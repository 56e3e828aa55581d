-- The whole pool is compared at once, in memory: nobody is looked for by stored keys any more.
DROP TABLE "LinkKey";

-- CreateIndex
CREATE INDEX "LinkRecord_rules_candidateNumber_idx" ON "LinkRecord"("rules", "candidateNumber");
