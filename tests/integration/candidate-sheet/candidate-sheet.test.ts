import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { getSheet, startSheet } from "@/lib/data/candidate-sheets";
import { getCandidate } from "@/lib/data/candidates";
import { database as client } from "@/lib/data/database";
import { correctFact } from "@/lib/data/fact-corrections";
import { findSheetLayout, saveSheetLayout } from "@/lib/data/sheet-layouts";
import { undoSheet } from "@/lib/data/undo-sheet";
import { localOwner } from "@/lib/domain/access";
import { runSheets } from "@/lib/server/candidate-sheet/run-sheets";
import { removeDocuments } from "@/lib/server/import-job/document-store";
import { closeParsers } from "@/lib/server/read-document/read-document";
import { makeCandidateSheet } from "@/tests/factories/candidate-sheet";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { beginSheet, countPreview, sendSheet } from "./send-sheet";

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.remove());
afterAll(closeParsers);

async function importSheet(csv: string, fileName?: string) {
  const id = await beginSheet(csv, fileName);
  await runSheets(() => false);
  return getSheet(localOwner, id);
}

test("a messy table says beforehand what becomes of its rows, does just that, and the same file again adds nobody", async () => {
  const { csv, counts } = makeCandidateSheet(120, 7);
  const { people: created, again: skipped, nameless: refused } = counts;
  const id = await sendSheet(csv);
  expect(await countPreview(id)).toEqual({ create: created, skip: skipped, refused });
  await startSheet(localOwner, id);
  await runSheets(() => false);
  const sheet = await getSheet(localOwner, id);
  expect(sheet).toMatchObject({
    status: "done",
    layout: "greenhouse",
    totalRows: 120,
    doneRows: 120,
    storageKey: null,
  });
  expect(sheet).toMatchObject({ created, skipped, refused, updated: 0, warned: counts.odd });
  expect(await client().candidate.count()).toBe(created);
  const second = await sendSheet(csv, "other-name.csv");
  expect(await countPreview(second)).toEqual({ skip: created + skipped, refused });
  await startSheet(localOwner, second);
  await runSheets(() => false);
  expect(await getSheet(localOwner, second)).toMatchObject({
    created: 0,
    updated: 0,
    skipped: created + skipped,
    refused,
  });
  expect(await client().candidate.count()).toBe(created);
  expect(readdirSync(path.join(database.folder, "candidate-sheets"))).toEqual([]);
  expect(readdirSync(path.join(database.folder, "documents"))).toHaveLength(created);
});

const HEAD = "Candidate ID,Name,Email,Title,Company,Skills,Resume Text,Source,Application Date";
const ADA =
  "1,Ada Abara,ada@example.org,ML Engineer,Acme,PyTorch,Trained models with FSDP on 64 GPUs.,Referral,2026-03-24";

test("a row's cells are quoted as evidence, under the row's name, and its source counts as a contact", async () => {
  await importSheet([HEAD, ADA].join("\n"), "pool.csv");
  const row = await client().candidate.findFirstOrThrow({ include: { contacts: true } });
  const candidate = await getCandidate(localOwner, row.id);
  expect(candidate.document.originalName).toBe("pool.csv, row 2");
  expect(candidate.facts.emails.map(({ value }) => value)).toEqual(["ada@example.org"]);
  const { text } = candidate.document;
  const quotes = candidate.evidence.skills.map(({ skill, quote }) => [skill, text.slice(quote.start, quote.end)]);
  expect(quotes).toContainEqual(["pytorch", "PyTorch"]);
  expect(quotes).toContainEqual(["fsdp", "FSDP"]);
  expect(candidate.scores).toHaveLength(10);
  expect(row.contacts).toMatchObject([{ channelSlug: "employee-referrals", metOn: "2026-03-24" }]);
});

test("a changed row replaces its text; a corrected name stays, and a correction that hangs on the text stops the row", async () => {
  await importSheet([HEAD, ADA].join("\n"));
  const { id } = await client().candidate.findFirstOrThrow();
  const correction = { field: "name", key: "", value: "Ada B. Abara" } as const;
  await correctFact(localOwner, id, { seenVersion: 1, correction });
  const changed = await importSheet([HEAD, ADA.replace("PyTorch", "JAX")].join("\n"));
  expect(changed).toMatchObject({ created: 0, updated: 1 });
  const now = await getCandidate(localOwner, id);
  expect(now.name).toBe("Ada B. Abara");
  expect(now.evidence.skills.map(({ skill }) => skill)).toContain("jax");
  expect(now.document.text).not.toContain("PyTorch");
  const email = now.facts.emails[0];
  const key = `${email?.range.start}-${email?.range.end}`;
  const mended = { field: "email", key, value: "ada.abara@example.org" } as const;
  await correctFact(localOwner, id, { seenVersion: now.version, correction: mended });
  expect(await importSheet([HEAD, ADA].join("\n"))).toMatchObject({ created: 0, updated: 0, skipped: 1 });
  expect((await getCandidate(localOwner, id)).facts.emails[0]?.value).toBe("ada.abara@example.org");
});

test("one address under two names, and one name under two addresses, are two people; nobody is updated by a name", async () => {
  const rows = [
    "1,Ada Abara,team@ai.example,A,B,,,,",
    "2,Bo Brandt,team@ai.example,A,B,,,,",
    "3,Ada Abara,other@ai.example,A,B,,,,",
  ];
  expect(await importSheet([HEAD, ...rows].join("\n"))).toMatchObject({ created: 3, skipped: 0 });
  expect(await importSheet([HEAD, ...rows].join("\n"))).toMatchObject({ created: 0, skipped: 3 });
});

test("an import that is taken back removes those whom it brought and nobody else", async () => {
  await importSheet([HEAD, ADA].join("\n"));
  const second = await importSheet(
    [HEAD, ADA.replace("PyTorch", "JAX"), "2,Bo Brandt,bo@example.org,A,B,,,,"].join("\n"),
  );
  expect(second).toMatchObject({ created: 1, updated: 1 });
  expect(await undoSheet(localOwner, second.id, removeDocuments)).toEqual({ deleted: 1, restored: 1, left: 0 });
  expect((await client().candidate.findMany()).map(({ name }) => name)).toEqual(["Ada Abara"]);
  expect((await getSheet(localOwner, second.id)).status).toBe("undone");
  expect(await importSheet([HEAD, "2,Bo Brandt,bo@example.org,A,B,,,,"].join("\n"))).toMatchObject({ created: 1 });
});

test("what somebody said of columns is offered for the next table with these headings, in any order", async () => {
  const mapping = { columns: { fullName: "Who", email: "Where" } };
  await saveSheetLayout(localOwner, ["Who", "Where", "What"], mapping);
  expect(await findSheetLayout(localOwner, ["what", "Where", "Who"])).toMatchObject({ mapping });
  const id = await sendSheet("What,Who,Where\nx,Ada Abara,ada@example.org\n");
  expect((await getSheet(localOwner, id)).mapping).toEqual(mapping);
});
