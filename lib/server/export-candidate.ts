import "server-only";
import { loadPeople, rowOfPerson } from "@/lib/data/export-people";
import { noteExport } from "@/lib/data/journal-access";
import type { Actor } from "@/lib/domain/access";
import { type ExportFormat, exportFile } from "./exchange/export-formats";
import { addresses, type ListedPeople, listEntry } from "./exchange/list-pages";

async function* onePage(actor: Actor, candidateId: string): AsyncGenerator<ListedPeople, undefined> {
  await noteExport(actor, { kind: "candidate.export", entity: candidateId, count: 1 });
  const people = await loadPeople(actor, [candidateId]);
  yield {
    entries: people.map((person, index) => listEntry(rowOfPerson(person), index + 1, addresses())),
    ids: people.map(({ id }) => id),
  };
  return undefined;
}

/** One candidate as a file; the journal has it before the first byte leaves. */
export function exportCandidate(actor: Actor, candidateId: string, format: ExportFormat): Response {
  return exportFile(actor, format, {
    name: `candidate-${candidateId.slice(0, 8)}`,
    pages: onePage(actor, candidateId),
    whom: candidateId,
  });
}
