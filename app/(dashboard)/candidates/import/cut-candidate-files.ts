import { CANDIDATE_FILE_PARTS, isCandidateFile } from "@/lib/domain/exchange/candidate-file-parts";

/** Well below what one upload may have. */
const MOST_BYTES = 8_000_000;
const BEGINNING = 200;
const LINE_END = 0x0a;
const COMMA = 0x2c;
const BRACKET = 0x5d;

/** Files as they can be sent: a file of candidates that is too long for one upload in pieces of whole people, any other as it is. */
export async function cutCandidateFiles(files: readonly File[]): Promise<readonly File[]> {
  const cut = await Promise.all(files.map(cutOne));
  return cut.flat();
}

async function cutOne(file: File): Promise<readonly File[]> {
  if (file.size <= MOST_BYTES || !isCandidateFile(await file.slice(0, BEGINNING).text())) return [file];
  const people = await findPeople(file);
  const pieces: File[] = [];
  for (let first = 0; first < people.length; ) {
    let next = first + 1;
    const from = people[first]?.start ?? 0;
    while (next < people.length && (people[next]?.end ?? 0) - from <= MOST_BYTES) next += 1;
    const { head, end } = CANDIDATE_FILE_PARTS;
    // Slices are read from the disk when they are sent, so the whole never stands in memory.
    pieces.push(new File([head, file.slice(from, people[next - 1]?.end), end], file.name));
    first = next;
  }
  return pieces.length === 0 ? [file] : pieces;
}

/** Where each person's line begins and ends, without the comma after it. */
async function findPeople(file: File): Promise<readonly { readonly start: number; readonly end: number }[]> {
  const people: { start: number; end: number }[] = [];
  const reader = file.stream().getReader();
  let lineStart = 0;
  let offset = 0;
  let first: number | null = null;
  let before = 0;
  for (let part = await reader.read(); part.value !== undefined; part = await reader.read()) {
    for (const [at, byte] of part.value.entries()) {
      first ??= byte;
      if (byte !== LINE_END) {
        before = byte;
        continue;
      }
      const end = offset + at - (before === COMMA ? 1 : 0);
      // The first line is the head, and the one that begins with a bracket the end.
      if (lineStart > 0 && first !== BRACKET && end > lineStart) people.push({ start: lineStart, end });
      lineStart = offset + at + 1;
      first = null;
    }
    offset += part.value.length;
  }
  return people;
}
