import { readdir } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listReadFiles } from "@/lib/data/import-results";
import { createImport, getImport, listImportFiles } from "@/lib/data/imports";
import { listJournal } from "@/lib/data/journal";
import { loadReference } from "@/lib/data/load-reference";
import { localOwner, systemActor } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { addUpload } from "@/lib/server/import-job/add-upload";
import { runImports } from "@/lib/server/import-job/run-imports";
import { unlockFile } from "@/lib/server/import-job/unlock-file";
import { makePdf } from "@/tests/integration/read-document/documents";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshDatabase();
  await loadReference(systemActor);
});
afterEach(async () => {
  await runImports();
  await fresh.remove();
});

const PASSWORD = "pässwörd 1";

async function protectedFile(): Promise<{ readonly importId: string; readonly fileId: string }> {
  const bytes = await makePdf(
    (pdf) => pdf.text("Ada Example\nExperience\nEngineer, Company  2019 - 2021\nRan Kubernetes"),
    {
      userPassword: PASSWORD,
      ownerPassword: "owner",
      pdfVersion: "1.7ext3",
    },
  );
  const { importId } = await createImport(localOwner, { isSample: false });
  await addUpload(localOwner, importId, { originalName: "ada.pdf", bytes });
  await runImports();
  const [file] = await listImportFiles(localOwner, importId, ["failed"]);
  expect(file?.failureCode).toBe("PROTECTED");
  return { importId, fileId: file?.id ?? "" };
}

test("a protected PDF is read with its password, which leaves no trace", async () => {
  const { importId, fileId } = await protectedFile();
  await unlockFile(localOwner, fileId, PASSWORD);
  expect(await getImport(localOwner, importId)).toMatchObject({ counts: { done: 1, failed: 0 } });
  expect(await listReadFiles(localOwner, importId, 5)).toMatchObject([{ candidate: { hasText: true } }]);
  expect(await readdir(readEnv().documentsFolder)).toHaveLength(1);
  expect(JSON.stringify(await listJournal(localOwner, {}))).not.toContain(PASSWORD);
});

test("a wrong password says so, and the file waits for another", async () => {
  const { importId, fileId } = await protectedFile();
  await expect(unlockFile(localOwner, fileId, "wrong")).rejects.toMatchObject({
    code: "INVALID",
    message: expect.stringContaining("does not open"),
  });
  expect(await getImport(localOwner, importId)).toMatchObject({ counts: { done: 0, failed: 1 } });
  await unlockFile(localOwner, fileId, PASSWORD);
  await expect(unlockFile(localOwner, fileId, PASSWORD)).rejects.toMatchObject({ code: "NOT_FOUND" });
});
