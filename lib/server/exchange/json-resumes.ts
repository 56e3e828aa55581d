import "server-only";
import type { ExportedPerson } from "@/lib/data/export-people";
import { toJsonResume } from "@/lib/domain/exchange/to-json-resume";
import { type ZipPart, zipStream } from "./zip-stream";

/** A person as a JSON Resume. */
export function jsonResumeOf({ name, headline, location, document, facts, evidence }: ExportedPerson): string {
  const { emails, phones, links, sections, positions, education } = facts;
  const person = {
    name,
    headline,
    location,
    text: document.text,
    emails,
    phones,
    links,
    sections,
    positions,
    education,
  };
  return `${JSON.stringify(toJsonResume({ ...person, skills: evidence.skills }), null, 2)}\n`;
}

/** A name that any disk takes, with the place that keeps two of one name apart. */
function fileNameOf({ name, id }: ExportedPerson, place: number): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${String(place).padStart(4, "0")}-${plain || id.slice(0, 8)}.resume.json`;
}

async function* once(text: string) {
  yield text;
}

async function* filesOf(batches: AsyncIterable<readonly ExportedPerson[]>): AsyncGenerator<ZipPart, undefined> {
  let place = 0;
  for await (const people of batches)
    for (const person of people) {
      place += 1;
      yield { path: fileNameOf(person, place), content: once(jsonResumeOf(person)) };
    }
  return undefined;
}

/** As small as it gets without taking several times as long. */
const COMPRESSION = 6;

/** An archive of JSON Resumes, one file a person, which an import takes up as it is. Holds one batch of people. */
export function jsonResumesZip(
  batches: AsyncIterable<readonly ExportedPerson[]>,
): AsyncGenerator<Uint8Array, undefined> {
  return zipStream(filesOf(batches), COMPRESSION);
}
