import "server-only";
import { strToU8, Zip, ZipDeflate } from "fflate";
import type { ExportedPerson } from "@/lib/data/export-people";
import { toJsonResume } from "@/lib/domain/exchange/to-json-resume";

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

/** An archive of JSON Resumes, one file a person, which an import takes up as it is. Holds one batch of people. */
export async function* jsonResumesZip(
  batches: AsyncIterable<readonly ExportedPerson[]>,
): AsyncGenerator<Uint8Array, undefined> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    ready.push(piece);
  });
  let place = 0;
  for await (const people of batches) {
    for (const person of people) {
      place += 1;
      const file = new ZipDeflate(fileNameOf(person, place), { level: 6 });
      zip.add(file);
      file.push(strToU8(jsonResumeOf(person)), true);
    }
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
  return undefined;
}
