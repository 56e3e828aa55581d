import { readdir } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { listCandidates } from "@/lib/data/candidate-list";
import { getCandidate } from "@/lib/data/candidates";
import { correctFact } from "@/lib/data/fact-corrections";
import { createImport, getImport, listImportFiles } from "@/lib/data/imports";
import { listJournal } from "@/lib/data/journal";
import { localOwner } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { exportCandidates } from "@/lib/server/export-candidates";
import { addUpload } from "@/lib/server/import-job/add-upload";
import { runImports } from "@/lib/server/import-job/run-imports";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

const RESUMES = ["Ada Quill", "Bo Renner", "Cy Stone"].map((name, number) => ({
  originalName: `${name}.txt`,
  text: `${name}\n${name.split(" ")[0]?.toLowerCase()}@example.org | Oslo, Norway\n\nExperience\nML Engineer, Heron ${number}  Jan 2019 – Present\n- Ran Kubernetes on 4${number} GPU nodes and cut latency by 30 %\n- =cmd|' /C calc'!A0 was in a cell\n\nEducation\nMSc Physics, University of Somewhere, 2018\n\nSkills\nPython, CUDA, PyTorch\n`,
}));
const JSON_RESUME = JSON.stringify({
  basics: { name: "Di Tellman", label: "Platform Engineer", email: "di@example.org" },
  work: [
    {
      name: "Ibis",
      position: "Platform Engineer",
      startDate: "2018-03",
      endDate: "2021-06",
      highlights: ["Built Ray pipelines"],
    },
  ],
});

const encode = (text: string) => new TextEncoder().encode(text);

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await runImports();
  await database.remove();
});

/** Brings files in and gives the import as it ended. */
async function bringIn(...files: readonly { readonly originalName: string; readonly text: string }[]) {
  const { importId } = await createImport(localOwner, { isSample: false });
  const answers = [];
  for (const { originalName, text } of files)
    answers.push(await addUpload(localOwner, importId, { originalName, bytes: encode(text) }));
  await runImports();
  return { counts: (await getImport(localOwner, importId)).counts, answers, importId };
}

function exported(): Promise<string> {
  const query = { sort: "name", direction: "ascending", limit: 3 } as const;
  return exportCandidates(localOwner, { query, chosen: null, name: "candidates", format: "json" }).text();
}

/** When people came in is of the Rolecall that they came into. */
const withoutImport = (text: string) => text.replaceAll(/"importedAt":"[^"]+"/g, '"importedAt":""');

/** Puts right a name, a position and two skills, of which one by other words. */
async function correctSomebody(): Promise<void> {
  const [row] = (await listCandidates(localOwner, { sort: "name", direction: "ascending" })).rows;
  const id = row?.id ?? "";
  const { document, facts } = await getCandidate(localOwner, id);
  const at = document.text.indexOf("Kubernetes on");
  const { start, end } = facts.positions[0]?.range ?? { start: 0, end: 0 };
  const corrections = [
    { field: "name", key: "", value: "Ada Lovelace-Quill" },
    {
      field: "position",
      key: `${start}-${end}`,
      value: { title: "Staff Engineer", employer: "Heron", start: { year: 2017, month: 2 }, end: "present" },
    },
    {
      field: "skill",
      key: "kubernetes",
      value: { stance: "held", level: { low: 4, high: 5 }, quote: { start: at, end: at + 10 } },
    },
    { field: "skill", key: "python", value: null },
  ] as const;
  for (const [change, correction] of corrections.entries())
    await correctFact(localOwner, id, { seenVersion: change + 1, correction });
}

test("candidates that leave as JSON come back the same, byte for byte but for when they came in, and again adds nothing", async () => {
  await bringIn(...RESUMES, { originalName: "di.json", text: JSON_RESUME });
  await correctSomebody();
  const before = await exported();
  const people = z
    .object({ candidates: z.array(z.object({ name: z.string(), scores: z.array(z.unknown()) })) })
    .parse(JSON.parse(before));
  expect(people.candidates.map(({ name }) => name)).toEqual([
    "Ada Lovelace-Quill",
    "Bo Renner",
    "Cy Stone",
    "Di Tellman",
  ]);
  expect(people.candidates.every(({ scores }) => scores.length === 10)).toBe(true);

  await database.remove();
  database = await freshDatabase();
  const file = { originalName: "candidates-2026-11-22.json", text: before };
  const first = await bringIn(file);
  expect(first.counts).toMatchObject({ done: 4, duplicate: 0, failed: 0 });
  const after = await exported();
  expect(withoutImport(after)).toBe(withoutImport(before));
  expect(await readdir(readEnv().documentsFolder), "the documents, and no pieces of the file").toHaveLength(4);

  const second = await bringIn(file);
  expect(second.counts).toMatchObject({ done: 0, duplicate: 4, failed: 0 });
  expect(await exported()).toBe(after);
  const corrected = await listJournal(localOwner, { kind: "candidate.correct" });
  expect(corrected.map(({ detail }) => detail)).toMatchObject([{ restored: true }]);
});

const File = z.object({ candidates: z.array(z.record(z.string(), z.unknown())) });

test("a file cannot claim what its document does not say", async () => {
  await bringIn(...RESUMES.slice(0, 2));
  const honest = await exported();
  const { candidates, ...head } = z
    .object({ ...File.shape, format: z.string(), version: z.number() })
    .parse(JSON.parse(honest));
  await database.remove();
  database = await freshDatabase();
  const forged = (change: Readonly<Record<string, unknown>>) =>
    JSON.stringify({ ...head, candidates: [{ ...candidates[0], ...change }] });

  const text = z.object({ content: z.string() }).loose().parse(candidates[0]?.document);
  const claims = [
    forged({ document: { ...text, content: Buffer.from("another").toString("base64") } }),
    forged({
      corrections: [
        {
          field: "skill",
          key: "rust",
          value: { stance: "held", level: { low: 5, high: 5 }, quote: null },
          at: "2026-01-01T00:00:00.000Z",
        },
      ],
    }),
    forged({
      corrections: [
        {
          field: "skill",
          key: "rust",
          value: { stance: "held", level: { low: 5, high: 5 }, quote: { start: 0, end: 99_999 } },
          at: "2026-01-01T00:00:00.000Z",
        },
      ],
    }),
    forged({ corrections: [{ field: "iq", key: "", value: 200, at: "2026-01-01T00:00:00.000Z" }] }),
    forged({ sample: "yes" }),
  ];
  for (const claim of claims) {
    const { counts, importId } = await bringIn({ originalName: "forged.json", text: claim });
    expect(counts).toMatchObject({ done: 0, failed: 1 });
    const [failed] = await listImportFiles(localOwner, importId, ["failed"]);
    expect(failed?.reason).toMatch(/\.$/);
  }
  expect((await listCandidates(localOwner, {})).total).toBe(0);
  // Scores and evidence that somebody wrote into the file are not looked at.
  const boasting = forged({
    evidence: [],
    scores: [{ role: "ai-researcher", proven: 100 }],
    reading: { readAt: "2099-01-01T00:00:00.000Z", evidence: { skills: [] } },
  });
  expect((await bringIn({ originalName: "boasting.json", text: boasting })).counts).toMatchObject({ done: 1 });
  const claimed = File.parse(JSON.parse(await exported())).candidates[0];
  expect(claimed?.evidence).toEqual(candidates[0]?.evidence);
  expect(claimed?.scores).toEqual(candidates[0]?.scores);
});

test("a file that is cut, of a later version or of another make is answered with a sentence, and loses nobody who is whole", async () => {
  await bringIn(...RESUMES);
  const whole = await exported();
  await database.remove();
  database = await freshDatabase();
  for (const text of [whole.slice(0, -20), whole.replace('"version":1', '"version":2')]) {
    const { answers } = await bringIn({ originalName: "candidates.json", text });
    expect(answers).toMatchObject([{ added: 0, refused: [{ message: expect.stringMatching(/\.$/) }] }]);
  }
  const oneBroken = whole.replace(/"sha256":"[0-9a-f]{4}/, '"sha256":"0000');
  expect((await bringIn({ originalName: "candidates.json", text: oneBroken })).counts).toMatchObject({
    done: 2,
    failed: 1,
  });
});
