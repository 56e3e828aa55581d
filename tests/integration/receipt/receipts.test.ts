import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deleteCandidates, getCandidate } from "@/lib/data/candidates";
import { correctFact } from "@/lib/data/fact-corrections";
import { storeReadCandidate } from "@/lib/data/ingest";
import { listJournal } from "@/lib/data/journal";
import { createProfileVersion } from "@/lib/data/profile-versions";
import { readPresentState } from "@/lib/data/receipt-file-sql";
import { exportReceipt, makeReceipt } from "@/lib/data/receipts";
import { getCurrentProfile } from "@/lib/data/roles";
import { localOwner } from "@/lib/domain/access";
import { compareWithDatabase } from "@/lib/domain/receipt/compare-with-database";
import { receiptText } from "@/lib/domain/receipt/compose-receipt";
import type { Receipt } from "@/lib/domain/receipt/receipt";
import { verifyReceipt } from "@/lib/domain/receipt/verify-receipt";
import { sha256 } from "@/tests/factories/receipt";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { programCommand } from "@/tests/support/program";
import { makeReadCandidate } from "@/tests/support/read-candidate";

const PLACE = { role: "ai-infrastructure-engineer", level: "senior" } as const;

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.remove());

async function storeAda(): Promise<string> {
  const read = makeReadCandidate({ name: "Ada Quillfeather", skills: ["kubernetes", "slurm", "python"] });
  return (await storeReadCandidate(localOwner, read)).candidateId;
}

async function exportOf(id: string): Promise<Receipt> {
  const { sealed } = await makeReceipt(localOwner, await getCandidate(localOwner, id), PLACE);
  return exportReceipt(localOwner, sealed);
}

async function correctKubernetes(id: string): Promise<void> {
  const { version: seenVersion } = await getCandidate(localOwner, id);
  const value = { stance: "held", level: { low: 2, high: 2 }, quote: null } as const;
  await correctFact(localOwner, id, { seenVersion, correction: { field: "skill", key: "kubernetes", value } });
}

/** What the database says of a receipt that verifies in itself. */
function ask(receipt: Receipt) {
  expect(verifyReceipt(receipt, sha256)).toBeNull();
  return compareWithDatabase(receipt, readPresentState(database.file, receipt));
}

test("an exported receipt names the entry that recorded its score, is in the journal itself, and the database says the same", async () => {
  const id = await storeAda();
  const receipt = await exportOf(id);
  const [last] = await listJournal(localOwner, { limit: 1 });
  expect(last).toMatchObject({ kind: "receipt.export", entity: id, detail: { receipt: receipt.hash } });
  const scored = (await listJournal(localOwner, { entity: id, kind: "score.compute" })).at(-1);
  expect(receipt.recorded).toEqual({ seq: scored?.seq, at: scored?.at.toISOString(), hash: scored?.hash });
  expect(scored?.detail.inputs).toContain(receipt.hashes.facts);
  expect(ask(receipt)).toBeNull();
  expect(receiptText(receipt)).not.toMatch(/Ada|Quillfeather|Oslo/);
});

test("the same facts and profile give the same receipt, whenever it is exported", async () => {
  const id = await storeAda();
  const [{ exported: first, ...one }, { exported: second, ...other }] = [await exportOf(id), await exportOf(id)];
  expect(other).toEqual(one);
  expect(second.entry.seq).toBeGreaterThan(first.entry.seq);
});

test("a fact that was corrected and a profile that was edited since are named, with what the score is now", async () => {
  const id = await storeAda();
  const receipt = await exportOf(id);
  await correctKubernetes(id);
  expect(ask(receipt)?.code).toBe("inputs-changed");
  expect(ask(receipt)?.details).toEqual(
    expect.arrayContaining([
      "Fact kubernetes: was level 3 to 4, is level 2",
      expect.stringMatching(/^Score points.expected: was 20.1, is 19.1$/),
    ]),
  );
  const { role, baseRate, requirements } = await getCurrentProfile(localOwner, PLACE.role);
  await createProfileVersion(localOwner, { role, baseRate: baseRate / 2, requirements, note: "", basedOnVersion: 1 });
  expect(ask(receipt)?.details).toContain("Profile: was version 1, is version 2");
  const anew = await exportOf(id);
  expect(anew.corrected).toEqual(["kubernetes"]);
  expect(anew.recorded, "no entry has recorded a score under the new profile").toBeNull();
  expect(ask(anew)).toBeNull();
});

test("a receipt that was made up whole, and one whose candidate is gone, are told apart", async () => {
  const id = await storeAda();
  const receipt = await exportOf(id);
  const { sealed } = await makeReceipt(localOwner, await getCandidate(localOwner, id), PLACE);
  const hash = sha256("another entry");
  const elsewhere = { ...receipt, exported: { ...receipt.exported, entry: { ...receipt.exported.entry, hash } } };
  expect(sealed.hash).toBe(receipt.hash);
  expect(compareWithDatabase(elsewhere, readPresentState(database.file, elsewhere))?.code).toBe("not-exported-here");
  await deleteCandidates(localOwner, [id], async () => {});
  expect(ask(receipt)?.code).toBe("candidate-gone");
});

test("the command verifies a file alone and against the data folder, and ends with the code of what it found", async () => {
  const id = await storeAda();
  const file = path.join(path.dirname(database.file), "receipt.json");
  writeFileSync(file, receiptText(await exportOf(id)));
  const data = path.dirname(database.file);
  expect(await receiptCommand("verify", file, "--data", data)).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^The receipt is sound[\s\S]*The database says the same today/),
  });
  await correctKubernetes(id);
  const since = await receiptCommand("verify", file, "--data", data);
  expect(since.code).toBe(50);
  expect(since.output).toContain("Fact kubernetes: was level 3 to 4, is level 2");
  writeFileSync(file, readFileSync(file, "utf8").replace(/"weight":\d/, '"weight":1'));
  expect(await receiptCommand("verify", file)).toMatchObject({ code: 21, output: expect.stringContaining("weight") });
});

/** `npm run receipt` without the check of the packages. */
async function receiptCommand(...args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  const [node, ...command] = await programCommand("lib/cli/receipt.ts", ...args);
  const env = { ...process.env, NODE_OPTIONS: "", ROLECALL_DATA: "", DATABASE_URL: "" };
  return new Promise((resolve) =>
    execFile(node, command, { env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    ),
  );
}
