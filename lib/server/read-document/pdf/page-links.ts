import type { LinkTarget } from "@/lib/server/read-document/unwritten-links";
import { type Pdfium, withMemory } from "./pdfium";

const MAXIMUM_LINKS = 200;
const MAXIMUM_ADDRESS_BYTES = 512;
const URI_ACTION = 3;
/** The share of the first page, from its top, in which a résumé says who it is about. */
const TOP_SHARE = 0.35;

/** The web and mail addresses that can be clicked on the first page of a document. Nothing is ever followed. */
export function firstPageLinks(module: Pdfium, document: number): readonly LinkTarget[] {
  const page = module._FPDF_LoadPage(document, 0);
  if (page === 0) return [];
  try {
    return withMemory(module, MAXIMUM_ADDRESS_BYTES + 32, (memory) => collect(module, { document, page }, memory));
  } finally {
    module._FPDF_ClosePage(page);
  }
}

function collect(
  module: Pdfium,
  { document, page }: { readonly document: number; readonly page: number },
  memory: number,
): readonly LinkTarget[] {
  const links: LinkTarget[] = [];
  const topEdge = module._FPDF_GetPageHeightF(page) * (1 - TOP_SHARE);
  module.HEAPU32[memory >> 2] = 0;
  for (let count = 0; count < MAXIMUM_LINKS && module._FPDFLink_Enumerate(page, memory, memory + 4); count++) {
    const link = module.HEAPU32[(memory >> 2) + 1] ?? 0;
    const address = addressOf(module, { document, action: module._FPDFLink_GetAction(link) }, memory + 32);
    if (address === null || !module._FPDFLink_GetAnnotRect(link, memory + 8)) continue;
    const [, top = 0, , bottom = 0] = module.HEAPF32.subarray((memory >> 2) + 2, (memory >> 2) + 6);
    links.push({ address, isNearTop: Math.max(top, bottom) >= topEdge });
  }
  return links;
}

function addressOf(
  module: Pdfium,
  { document, action }: { readonly document: number; readonly action: number },
  buffer: number,
): string | null {
  if (action === 0 || module._FPDFAction_GetType(action) !== URI_ACTION) return null;
  const length = module._FPDFAction_GetURIPath(document, action, buffer, MAXIMUM_ADDRESS_BYTES);
  if (length < 2 || length > MAXIMUM_ADDRESS_BYTES) return null;
  // The length counts the NUL at the end
  return new TextDecoder().decode(module.HEAPU8.slice(buffer, buffer + length - 1));
}
