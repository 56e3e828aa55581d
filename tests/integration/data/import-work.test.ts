import { afterEach, beforeEach, expect, test } from "vitest";
import { countPool } from "@/lib/data/candidates";
import {
  claimWaitingFiles,
  finishImportFile,
  finishImportFileWithCandidate,
  hasImportWork,
  releaseLeases,
} from "@/lib/data/import-work";
import {
  addImportFiles,
  cancelImport,
  createImport,
  getImport,
  listImportFiles,
  listImports,
} from "@/lib/data/imports";
import { localOwner } from "@/lib/domain/access";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshDatabase();
});
afterEach(() => fresh.remove());

const start = new Date("2026-11-21T10:00:00Z");
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

async function importOf(count: number): Promise<string> {
  const { importId } = await createImport(localOwner, { isSample: false });
  const files = Array.from({ length: count }, (_, index) => ({
    originalName: `${index}.txt`,
    byteLength: 10,
    storageKey: `${importId}-${index}`,
  }));
  await addImportFiles(localOwner, importId, files);
  return importId;
}

test("every file is claimed once, in order, and a finished import has no work left", async () => {
  const importId = await importOf(3);
  const [first, second] = await Promise.all(
    [1, 2].map(() => claimWaitingFiles(localOwner, { limit: 2, leaseSeconds: 60, now: start })),
  );
  expect([...(first ?? []), ...(second ?? [])].map(({ originalName }) => originalName)).toEqual([
    "0.txt",
    "1.txt",
    "2.txt",
  ]);
  const [a, b, c] = [...(first ?? []), ...(second ?? [])].map(({ id }) => id);
  await finishImportFileWithCandidate(localOwner, a ?? "", makeReadCandidate({}));
  await finishImportFileWithCandidate(localOwner, b ?? "", makeReadCandidate({}));
  await finishImportFile(localOwner, c ?? "", {
    status: "failed",
    reason: "This is not a résumé file.",
    code: "UNSUPPORTED_TYPE",
  });
  expect(await getImport(localOwner, importId)).toMatchObject({
    isActive: false,
    total: 3,
    counts: { done: 1, duplicate: 1, failed: 1, waiting: 0 },
  });
  expect(await listImportFiles(localOwner, importId, ["failed"])).toMatchObject([
    { reason: "This is not a résumé file.", failureCode: "UNSUPPORTED_TYPE" },
  ]);
  expect(await countPool(localOwner)).toMatchObject({ candidates: 1 });
  expect(await hasImportWork(localOwner)).toBe(false);
  expect(await listImports(localOwner)).toHaveLength(1);
});

test("a file whose worker died is taken over after its lease, and given up after three tries", async () => {
  const importId = await importOf(1);
  const claimAt = (seconds: number) =>
    claimWaitingFiles(localOwner, { limit: 5, leaseSeconds: 60, now: later(seconds) });
  expect(await claimAt(0)).toHaveLength(1);
  expect(await claimAt(30)).toHaveLength(0);
  expect(await claimAt(61)).toHaveLength(1);
  await releaseLeases(localOwner);
  expect(await claimAt(62)).toHaveLength(1);
  expect(await claimAt(200)).toHaveLength(0);
  expect(await getImport(localOwner, importId)).toMatchObject({ isActive: false, counts: { failed: 1 } });
});

test("a cancelled import reads no more, takes no more, and names the files that nobody needs", async () => {
  const importId = await importOf(3);
  await claimWaitingFiles(localOwner, { limit: 1, leaseSeconds: 60, now: start });
  expect((await cancelImport(localOwner, importId)).storageKeys).toHaveLength(2);
  expect(await claimWaitingFiles(localOwner, { limit: 5, leaseSeconds: 60, now: later(1) })).toEqual([]);
  const late = addImportFiles(localOwner, importId, [{ originalName: "late.txt", byteLength: 1, storageKey: "late" }]);
  await expect(late).rejects.toMatchObject({ code: "CONFLICT" });
});
