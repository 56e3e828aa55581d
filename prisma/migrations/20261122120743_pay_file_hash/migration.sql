-- By hand: a table made anew would take its records along as it goes.
ALTER TABLE "PayImport" ADD COLUMN "sha256" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "PayImport_sha256_idx" ON "PayImport"("sha256");
