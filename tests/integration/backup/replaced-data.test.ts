import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listJournal } from "@/lib/data/journal";
import { localOwner } from "@/lib/domain/access";
import { listReplacedData, removeReplacedData } from "@/lib/server/backup/replaced-data";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.remove());

function putAside(name: string, bytes: number): void {
  mkdirSync(path.join(database.folder, name, "documents"), { recursive: true });
  writeFileSync(path.join(database.folder, name, "rolecall.db"), Buffer.alloc(bytes));
  writeFileSync(path.join(database.folder, name, "documents", "one"), Buffer.alloc(bytes));
}

const older = "replaced-2026-11-01T10-00-00-000Z";
const newer = "replaced-2026-11-20T08-15-30-123Z";

test("what restores put aside is listed newest first with its size, and other folders are not", async () => {
  putAside(older, 1000);
  putAside(newer, 20);
  putAside("replaced-by-hand", 5);
  symlinkSync(database.folder, path.join(database.folder, "replaced-2026-11-21T08-15-30-123Z"));
  expect(await listReplacedData()).toEqual([
    { name: newer, replacedAt: "2026-11-20T08:15:30.123Z", bytes: 40 },
    { name: older, replacedAt: "2026-11-01T10:00:00.000Z", bytes: 2000 },
  ]);
});

test("one of them is deleted whole and in the journal, the others stay, and no other name leads anywhere", async () => {
  putAside(older, 1000);
  putAside(newer, 20);
  await removeReplacedData(localOwner, older);
  expect((await listReplacedData()).map(({ name }) => name)).toEqual([newer]);
  expect(await listJournal(localOwner, { limit: 1 })).toMatchObject([
    { kind: "restore.remove-replaced", entity: older },
  ]);
  const before = readdirSync(database.folder);
  for (const name of [older, "documents", "..", `../${path.basename(database.folder)}/${newer}`, `${newer}/documents`])
    await expect(removeReplacedData(localOwner, name)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(readdirSync(database.folder)).toEqual(before);
});

test("whoever may not make backups may not delete what a restore put aside", async () => {
  putAside(older, 10);
  const auditor = { id: "auditor", name: "Auditor", role: "auditor" } as const;
  await expect(removeReplacedData(auditor, older)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await listReplacedData()).toHaveLength(1);
});
