-- DropIndex
DROP INDEX "PayRecord_titleKey_idx";

-- CreateIndex
CREATE INDEX "PayRecord_titleKey_roleSlug_idx" ON "PayRecord"("titleKey", "roleSlug");
