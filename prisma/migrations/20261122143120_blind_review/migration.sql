-- CreateTable
CREATE TABLE "Reveal" (
    "candidateId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "revealedAt" DATETIME NOT NULL,
    "until" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "candidateId"),
    CONSTRAINT "Reveal_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reveal_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Reveal_candidateId_idx" ON "Reveal"("candidateId");
