-- CreateTable
CREATE TABLE "ListedLook" (
    "candidateNumber" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT "ListedLook_candidateNumber_fkey" FOREIGN KEY ("candidateNumber") REFERENCES "Candidate" ("number") ON DELETE CASCADE ON UPDATE CASCADE
);
