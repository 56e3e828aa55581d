import { afterEach, beforeEach, expect, test } from "vitest";
import { listFilesWithoutText, listReadFiles, removeFailedFiles, retryFailedFiles } from "@/lib/data/import-results";
import { claimWaitingFiles, finishImportFile, finishImportFileWithCandidate } from "@/lib/data/import-work";
import { addImportFiles, createImport, getImport, listImportFiles } from "@/lib/data/imports";
import { localOwner } from "@/lib/domain/access";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshDatabase();
});
afterEach(() => fresh.remove());

/** An import of files that are being read, in order. */
async function claimed(count: number): Promise<{ readonly importId: string; readonly ids: readonly string[] }> {
  const { importId } = await createImport(localOwner, { isSample: false });
  const ids = await addImportFiles(
    localOwner,
    importId,
    Array.from({ length: count }, (_, index) => ({
      originalName: `${index}.pdf`,
      byteLength: 10,
      storageKey: `${importId}-${index}`,
    })),
  );
  await claimWaitingFiles(localOwner, { limit: count, leaseSeconds: 60, now: new Date() });
  return { importId, ids };
}

test("read files come newest first with name, nearest role, expected points and quotes", async () => {
  const { importId, ids } = await claimed(3);
  await finishImportFileWithCandidate(localOwner, ids[0] ?? "", makeReadCandidate({ name: "Ada Example" }));
  await finishImportFileWithCandidate(
    localOwner,
    ids[1] ?? "",
    makeReadCandidate({ name: "Bo Example", skills: ["kubernetes", "python"] }),
  );
  await finishImportFileWithCandidate(localOwner, ids[2] ?? "", makeReadCandidate({ name: "Ada Example" }));
  const found = await listReadFiles(localOwner, importId, 2);
  expect(found).toMatchObject([
    { originalName: "2.pdf", wasHere: true, candidate: { name: "Ada Example", hasText: true } },
    { originalName: "1.pdf", wasHere: false, candidate: { name: "Bo Example", quotes: 2, nearestRole: null } },
  ]);
  expect(found[1]?.candidate.expected).toBeNull();
});

test("files without text are listed apart from the others", async () => {
  const { importId, ids } = await claimed(2);
  await finishImportFileWithCandidate(localOwner, ids[0] ?? "", makeReadCandidate({ name: "Ada Example" }));
  await finishImportFileWithCandidate(localOwner, ids[1] ?? "", makeReadCandidate({ text: " ", skills: [] }));
  expect(await listFilesWithoutText(localOwner, importId)).toMatchObject([
    { originalName: "1.pdf", candidate: { hasText: false } },
  ]);
});

test("a failed file waits again when it is tried once more, and a read one does not", async () => {
  const { importId, ids } = await claimed(2);
  await finishImportFileWithCandidate(localOwner, ids[0] ?? "", makeReadCandidate({}));
  await finishImportFile(localOwner, ids[1] ?? "", { status: "failed", reason: "Too slow.", code: "TOO_SLOW" });
  expect(await retryFailedFiles(localOwner, ids)).toEqual({ waiting: 1 });
  expect(await getImport(localOwner, importId)).toMatchObject({ counts: { done: 1, waiting: 1, failed: 0 } });
  expect(await listImportFiles(localOwner, importId, ["waiting"])).toMatchObject([{ reason: null, failureCode: null }]);
});

test("failed files are forgotten with their bytes, and read ones stay", async () => {
  const { importId, ids } = await claimed(2);
  await finishImportFileWithCandidate(localOwner, ids[0] ?? "", makeReadCandidate({}));
  await finishImportFile(localOwner, ids[1] ?? "", { status: "failed", reason: "Damaged.", code: "DAMAGED" });
  expect(await removeFailedFiles(localOwner, ids)).toEqual({ storageKeys: [`${importId}-1`] });
  expect(await getImport(localOwner, importId)).toMatchObject({ total: 1, counts: { done: 1, failed: 0 } });
});

test("without a file to act on, the person is told to choose one", async () => {
  await expect(retryFailedFiles(localOwner, [])).rejects.toMatchObject({ code: "INVALID" });
  await expect(removeFailedFiles(localOwner, [])).rejects.toMatchObject({ code: "INVALID" });
});
