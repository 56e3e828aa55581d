import "server-only";
import { candidatePieceBytes, documentLimits } from "@/lib/server/read-document/document-limits";
import { areCandidateFile } from "./unpack-file";

/** What is said of a file that is longer than a document may be. */
export const TOO_LARGE =
  "A file may have 10 MB. Save a document with smaller pictures; unpack a large ZIP and drop its folder here.";

/** The body of an upload of a document, or null as soon as it is longer than one may be, without reading the rest. */
export function readBody(request: Request): Promise<Uint8Array | null> {
  return readUpTo(request, () => documentLimits.fileBytes);
}

/** The same where people may come back too: a piece of a file of candidates, known by how it begins, may be longer. */
export function readBodyOrPeople(request: Request): Promise<Uint8Array | null> {
  return readUpTo(request, (beginning) =>
    areCandidateFile(beginning) ? candidatePieceBytes : documentLimits.fileBytes,
  );
}

async function readUpTo(request: Request, most: (beginning: Uint8Array) => number): Promise<Uint8Array | null> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (part?.value === undefined) return Buffer.concat(chunks, length);
    length += part.value.length;
    chunks.push(part.value);
    if (Math.max(length, announced) > most(chunks[0] ?? part.value)) {
      await reader?.cancel();
      return null;
    }
  }
}

/** Whether as many bytes came as were announced. */
export function isWhole(request: Request, bytes: Uint8Array): boolean {
  const announced = request.headers.get("content-length");
  return announced === null || Number(announced) === bytes.length;
}
