import { afterEach, beforeEach, expect, test } from "vitest";
import { announceUploads, countUpload } from "@/lib/data/announced-uploads";
import { cancelImport, createImport, getImport } from "@/lib/data/imports";
import { localOwner } from "@/lib/domain/access";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshDatabase();
});
afterEach(() => fresh.remove());

async function missing(importId: string): Promise<number> {
  return (await getImport(localOwner, importId)).missing;
}

test("what was announced and has not come is missed, however many come at once", async () => {
  const { importId } = await createImport(localOwner, { isSample: false, announced: 5 });
  await Promise.all([countUpload(localOwner, importId), countUpload(localOwner, importId)]);
  expect(await missing(importId)).toBe(3);
  await announceUploads(localOwner, importId, 4);
  expect(await missing(importId)).toBe(7);
});

test("what is given up is not missed, and what nobody announced makes nothing else look as if it had come", async () => {
  const { importId } = await createImport(localOwner, { isSample: false, announced: 1 });
  for (let count = 0; count < 3; count += 1) await countUpload(localOwner, importId);
  await announceUploads(localOwner, importId, 2);
  expect(await missing(importId)).toBe(2);
  await announceUploads(localOwner, importId, -20);
  expect(await missing(importId)).toBe(0);
  await announceUploads(localOwner, importId, 1);
  expect(await missing(importId)).toBe(1);
});

test("a cancelled import misses nothing", async () => {
  const { importId } = await createImport(localOwner, { isSample: false, announced: 5 });
  await cancelImport(localOwner, importId);
  expect(await missing(importId)).toBe(0);
});
