import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cutCandidateFiles } from "@/app/(dashboard)/candidates/import/cut-candidate-files";
import { write } from "@/lib/data/access";
import { countKnownOfImport } from "@/lib/data/candidate-links-import";
import { listFilesWithoutText } from "@/lib/data/import-results";
import { addImportFiles, createImport, getImport } from "@/lib/data/imports";
import { localOwner } from "@/lib/domain/access";
import { CANDIDATE_FILE_PARTS } from "@/lib/domain/exchange/candidate-file-parts";
import { exportCandidates } from "@/lib/server/export-candidates";
import { addUpload } from "@/lib/server/import-job/add-upload";
import { readBodyOrPeople } from "@/lib/server/import-job/read-body";
import { runImports } from "@/lib/server/import-job/run-imports";
import { makePdf } from "@/tests/integration/read-document/documents";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await runImports();
  await database.remove();
});

const { head } = CANDIDATE_FILE_PARTS;

test("more people than an import takes files come back in one, and no question about it is too long", async () => {
  const { importId } = await createImport(localOwner, { isSample: false, announced: 1 });
  const people = Array.from({ length: 2050 }, (_, number) => {
    return { originalName: `${number}.txt`, byteLength: 1, storageKey: `person${number}` };
  });
  await addImportFiles(localOwner, importId, people);
  await write(localOwner, "import:write", async (db) => {
    await db.importFile.updateMany({ data: { status: "done", candidateId: "gone" } });
    return { result: undefined, entry: null };
  });
  expect((await getImport(localOwner, importId)).total).toBe(2050);
  expect(await listFilesWithoutText(localOwner, importId)).toEqual([]);
  expect(await countKnownOfImport(localOwner, importId)).toEqual({ linked: 0, open: 0, waiting: 1 });
});

test("what a browser sends to one import is bounded, whatever comes out of it", async () => {
  const { importId } = await createImport(localOwner, { isSample: false, announced: 2000 });
  await write(localOwner, "import:write", async (db) => {
    await db.import.updateMany({ data: { arrived: 2000 } });
    return { result: undefined, entry: null };
  });
  const one = { originalName: "a.txt", byteLength: 1, storageKey: "a" };
  await expect(addImportFiles(localOwner, importId, [one])).rejects.toThrow(/up to 2,000 files/);
});

test("the body of an upload may be as long as what it is needs, and no longer", async () => {
  const sent = (length: number, beginning: string) => {
    const body = Buffer.alloc(length, 32);
    body.write(beginning);
    return readBodyOrPeople(new Request("http://127.0.0.1/", { method: "POST", body }));
  };
  expect((await sent(11_000_000, head))?.length).toBe(11_000_000);
  expect(await sent(42_000_000, head)).toBeNull();
  expect(await sent(11_000_000, "%PDF-1.7")).toBeNull();
});

test("the largest document that is taken in leaves as JSON and comes back the same", async () => {
  const bytes = await makePdf((pdf) => {
    pdf.text("Ada Quill").text("ada@example.org").moveDown().text("Skills").text("Python, CUDA, PyTorch");
    pdf.file(randomBytes(10_300_000), { name: "photo.bin" });
  });
  expect(bytes.length).toBeGreaterThan(9.8 * 1024 * 1024);
  const { importId } = await createImport(localOwner, { isSample: false });
  await addUpload(localOwner, importId, { originalName: "ada.pdf", bytes });
  await runImports();
  const query = { sort: "name", direction: "ascending" } as const;
  const exported = () => exportCandidates(localOwner, { query, chosen: null, name: "all", format: "json" }).text();
  const before = await exported();
  await database.remove();
  database = await freshDatabase();
  const pieces = await cutCandidateFiles([new File([before], "all.json")]);
  expect(pieces).toHaveLength(1);
  const again = await createImport(localOwner, { isSample: false });
  for (const piece of pieces) {
    const piecesBytes = new Uint8Array(await piece.arrayBuffer());
    await addUpload(localOwner, again.importId, { originalName: piece.name, bytes: piecesBytes });
  }
  await runImports();
  const withoutImport = (text: string) => text.replaceAll(/"importedAt":"[^"]+"/g, "");
  expect(withoutImport(await exported()) === withoutImport(before)).toBe(true);
});
