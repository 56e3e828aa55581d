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
  for await (const { start, end, first, last } of linesOf(file)) {
    const personEnd = last === COMMA ? end - 1 : end;
    // The first line is the head, and the one that begins with a bracket the end.
    if (start > 0 && first !== BRACKET && personEnd > start) people.push({ start, end: personEnd });
  }
  return people;
}

type Line = { readonly start: number; readonly end: number; readonly first: number | null; readonly last: number };

/** Ended lines. Their ends are looked for by the browser itself: a whole pool has gigabytes, and byte by byte the page would stand still. */
async function* linesOf(file: File): AsyncIterable<Line> {
  const reader = file.stream().getReader();
  let [start, offset, last] = [0, 0, 0];
  let first: number | null = null;
  for (let part = await reader.read(); part.value !== undefined; part = await reader.read()) {
    const bytes = part.value;
    for (let from = 0; from < bytes.length; ) {
      first ??= bytes[from] ?? null;
      const at = bytes.indexOf(LINE_END, from);
      if (at === -1) break;
      yield { start, end: offset + at, first, last: bytes[at - 1] ?? last };
      start = offset + at + 1;
      first = null;
      from = at + 1;
    }
    last = bytes.at(-1) ?? last;
    offset += bytes.length;
  }
}
