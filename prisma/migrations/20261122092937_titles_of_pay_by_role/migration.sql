-- DropIndex
DROP INDEX "PayRecord_titleKey_roleSlug_idx";

-- CreateIndex
CREATE INDEX "PayRecord_roleSlug_titleKey_idx" ON "PayRecord"("roleSlug", "titleKey");
