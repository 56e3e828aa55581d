import "server-only";
import { documentLimits } from "@/lib/server/read-document/document-limits";

/** What is said of a file that is longer than a document may be. */
export const TOO_LARGE =
  "A file may have 10 MB. Save a document with smaller pictures; unpack a large ZIP and drop its folder here.";

/** The body of an upload, or null as soon as it is longer than a document may be, without reading the rest. */
export async function readBody(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > documentLimits.fileBytes) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (part?.value === undefined) return Buffer.concat(chunks, length);
    length += part.value.length;
    if (length > documentLimits.fileBytes) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
}

/** Whether as many bytes came as were announced. */
export function isWhole(request: Request, bytes: Uint8Array): boolean {
  const announced = request.headers.get("content-length");
  return announced === null || Number(announced) === bytes.length;
}
