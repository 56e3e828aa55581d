import { afterEach, beforeEach, expect, test } from "vitest";
import { newId } from "@/lib/data/new-id";
import { countPayImports, IMPORTS_A_PAGE, listPayImports } from "@/lib/data/pay-import-list";
import { createPayImport } from "@/lib/data/pay-imports";
import { localOwner } from "@/lib/domain/access";
import { knownFiles } from "@/lib/domain/compensation/records/pay-file-kinds";
import { runPayImports } from "@/lib/server/pay-import/run-pay-imports";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { importFile } from "./keep-file";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await runPayImports();
  await database.remove();
});

test("every import stands on one page of the list, the newest first, and the totals are of all pages", async () => {
  await importFile("first.csv", "title,place,year,currency,salary\nData Engineer,UK,2026,GBP,70000\n");
  const { mapping } = knownFiles.aijobs;
  for (let index = 0; index < IMPORTS_A_PAGE + 2; index += 1) {
    const file = { kind: "aijobs", fileName: `${index}.csv`, byteLength: 1, sha256: "0".repeat(64), mapping } as const;
    await createPayImport(localOwner, { ...file, storageKey: newId() });
  }
  const first = await listPayImports(localOwner, null);
  const second = await listPayImports(localOwner, first.next);
  const names = [...first.imports, ...second.imports].map(({ fileName }) => fileName);
  expect([first.imports.length, second.imports.length, second.next]).toEqual([IMPORTS_A_PAGE, 3, null]);
  expect(new Set(names).size).toBe(IMPORTS_A_PAGE + 3);
  expect([names[0], names.at(-1)]).toEqual([`${IMPORTS_A_PAGE + 1}.csv`, "first.csv"]);
  expect(await countPayImports(localOwner)).toEqual({ files: IMPORTS_A_PAGE + 3, counted: 1, records: 1 });
  await expect(listPayImports(localOwner, "yesterday")).rejects.toThrow();
});
