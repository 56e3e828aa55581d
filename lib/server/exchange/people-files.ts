import "server-only";
import {
  type ExportedPerson,
  loadEvidenceOf,
  loadPeople,
  loadScoresOf,
  PEOPLE_AT_ONCE,
  type PersonWithEvidence,
} from "@/lib/data/export-people";
import type { Actor } from "@/lib/domain/access";
import { CANDIDATE_CSV_HEAD, candidateCsvRow } from "@/lib/domain/exchange/candidate-csv";
import { CANDIDATE_FILE_PARTS } from "@/lib/domain/exchange/candidate-file-parts";
import { toCsv } from "@/lib/domain/exchange/csv";
import { EVIDENCE_HEAD, evidenceRows } from "@/lib/domain/exchange/evidence-rows";
import { SCORE_HEAD, scoreRows } from "@/lib/domain/exchange/score-rows";
import { loadDocument } from "@/lib/server/import-job/document-store";
import { candidateRecord } from "./candidate-record";
import { jsonResumeOf, jsonResumesZip } from "./json-resumes";
import { addresses, type ListedPeople } from "./list-pages";
import { xlsxStream } from "./xlsx-stream";

/** How spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Some people of whoever is exported, at a time. */
export type Pages = AsyncIterable<ListedPeople>;
type Pieces = AsyncGenerator<string | Uint8Array, undefined>;

/** A few of them at a time. */
function* fewOf(ids: readonly string[]): Generator<readonly string[], undefined> {
  for (let at = 0; at < ids.length; at += PEOPLE_AT_ONCE) yield ids.slice(at, at + PEOPLE_AT_ONCE);
  return undefined;
}

function evidenceOf(people: readonly PersonWithEvidence[]) {
  const addressOf = addresses();
  return people.flatMap(({ id, name, document, evidence }) => {
    const { originalName: documentName, text } = document;
    return evidenceRows({ name, address: addressOf(id), documentName, text }, evidence.skills);
  });
}

/** The list as CSV. */
export async function* listCsv(pages: Pages): Pieces {
  yield `${BYTE_ORDER_MARK}${toCsv([CANDIDATE_CSV_HEAD])}`;
  for await (const { entries } of pages) yield toCsv(entries.map(candidateCsvRow));
  return undefined;
}

/** One row of CSV for each piece of evidence. */
export async function* evidenceCsv(actor: Actor, pages: Pages): Pieces {
  yield `${BYTE_ORDER_MARK}${toCsv([EVIDENCE_HEAD])}`;
  for await (const { ids } of pages)
    for (const few of fewOf(ids)) yield toCsv(evidenceOf(await loadEvidenceOf(actor, few)));
  return undefined;
}

/** The list, the evidence and the scores as sheets of one workbook. Holds the ids of all, so that each sheet has the same people. */
export function peopleXlsx(actor: Actor, pages: Pages): Pieces {
  const ids: string[] = [];
  async function* listed() {
    for await (const page of pages) {
      ids.push(...page.ids);
      yield page.entries.map(candidateCsvRow);
    }
  }
  async function* evidence() {
    for (const few of fewOf(ids)) yield evidenceOf(await loadEvidenceOf(actor, few));
  }
  async function* scored() {
    const addressOf = addresses();
    for (const few of fewOf(ids)) {
      const people = await loadScoresOf(actor, few);
      yield people.flatMap(({ id, name, scores }) => scoreRows({ name, address: addressOf(id) }, scores));
    }
  }
  return xlsxStream([
    { name: "Candidates", head: CANDIDATE_CSV_HEAD, batches: listed },
    { name: "Evidence", head: EVIDENCE_HEAD, batches: evidence },
    { name: "Scores", head: SCORE_HEAD, batches: scored },
  ]);
}

async function* allPeople(actor: Actor, pages: Pages): AsyncGenerator<readonly ExportedPerson[], undefined> {
  for await (const { ids } of pages) for (const few of fewOf(ids)) yield await loadPeople(actor, few);
  return undefined;
}

/** A JSON Resume of each, in an archive. */
export function jsonResumes(actor: Actor, pages: Pages): Pieces {
  return jsonResumesZip(allPeople(actor, pages));
}

/** The JSON Resume of the one who is exported. */
export async function* oneJsonResume(actor: Actor, pages: Pages): Pieces {
  for await (const people of allPeople(actor, pages)) for (const person of people) yield jsonResumeOf(person);
  return undefined;
}

/** Everything of everybody, one line a person, which an import takes up again. Holds one document at a time. */
export async function* candidateFile(actor: Actor, pages: Pages): Pieces {
  yield CANDIDATE_FILE_PARTS.head;
  let before = "";
  for await (const people of allPeople(actor, pages))
    for (const person of people) {
      const content = await loadDocument(person.document.storageKey);
      yield `${before}${JSON.stringify(candidateRecord(person, content))}`;
      before = CANDIDATE_FILE_PARTS.between;
    }
  yield CANDIDATE_FILE_PARTS.end;
  return undefined;
}
