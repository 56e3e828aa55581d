import { noteExport } from "@/lib/data/journal-access";
import { loadDocument } from "@/lib/server/import-job/document-store";
import { unpackRowAndFile } from "@/lib/server/read-document/row-and-file";
import { requireCandidate } from "@/lib/server/require-candidate";
import { requireActorOfFile } from "@/lib/server/session";

/** The file that a candidate came as, byte for byte. Always a download: what a stranger sent is never shown as a page of ours. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/candidates/[candidateId]/document">,
): Promise<Response> {
  const actor = await requireActorOfFile("candidate:read");
  const { candidateId } = await params;
  const { document, isHidden } = await requireCandidate(actor, candidateId);
  if (isHidden)
    return new Response(
      "Blind review is on, and the file says who this is. Reveal the candidate on their page first, or read the masked text there.",
      { status: 403, headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" } },
    );
  const bytes = await loadDocument(document.storageKey).catch(() => null);
  if (bytes === null)
    return new Response("Rolecall's copy of this file is gone. Import the file again.", { status: 404 });
  await noteExport(actor, { kind: "document.export", entity: candidateId, count: 1 });
  // Of a row of a spreadsheet with its résumé, the résumé.
  return new Response(new Uint8Array(unpackRowAndFile(bytes)?.bytes ?? bytes), {
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeName(document.originalName)}`,
      "content-security-policy": "sandbox",
      "cache-control": "private, no-store",
    },
  });
}

/** A name as RFC 5987 wants it in a header. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
