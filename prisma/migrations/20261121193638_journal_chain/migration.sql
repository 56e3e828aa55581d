-- The journal becomes a chain. SQL has no SHA-256: the entries so far wait in "JournalEntryBefore" until the program has chained them,
-- which it does in this migration's transaction (prisma/chain-earlier-entries.ts).
DROP TRIGGER "JournalEntry_no_update";
DROP TRIGGER "JournalEntry_no_delete";
DROP INDEX "JournalEntry_entity_idx";
ALTER TABLE "JournalEntry" RENAME TO "JournalEntryBefore";

-- CreateTable
CREATE TABLE "JournalEntry" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "actor" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "JournalHead" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL
);
INSERT INTO "JournalHead" ("id", "seq", "hash") VALUES (1, 0, '');

-- CreateIndex
CREATE INDEX "JournalEntry_entity_idx" ON "JournalEntry"("entity");

-- CreateIndex
CREATE INDEX "JournalEntry_actor_idx" ON "JournalEntry"("actor");

-- CreateIndex
CREATE INDEX "JournalEntry_kind_idx" ON "JournalEntry"("kind");

-- The journal is only ever added to, at its end.
CREATE TRIGGER "JournalEntry_no_update" BEFORE UPDATE ON "JournalEntry" BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER "JournalEntry_no_delete" BEFORE DELETE ON "JournalEntry" BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER "JournalEntry_follows" BEFORE INSERT ON "JournalEntry" WHEN NEW."seq" IS NOT (SELECT "seq" + 1 FROM "JournalHead" WHERE "id" = 1) OR length(NEW."hash") <> 64 BEGIN SELECT RAISE(ABORT, 'an entry of the journal follows the last one'); END;
CREATE TRIGGER "JournalEntry_moves_head" AFTER INSERT ON "JournalEntry" BEGIN UPDATE "JournalHead" SET "seq" = NEW."seq", "hash" = NEW."hash" WHERE "id" = 1; END;
CREATE TRIGGER "JournalHead_only_forward" BEFORE UPDATE ON "JournalHead" WHEN NEW."id" IS NOT 1 OR NEW."seq" IS NOT OLD."seq" + 1 BEGIN SELECT RAISE(ABORT, 'the head of the journal moves on by one entry'); END;
CREATE TRIGGER "JournalHead_no_delete" BEFORE DELETE ON "JournalHead" BEGIN SELECT RAISE(ABORT, 'the head of the journal stays'); END;
