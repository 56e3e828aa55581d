import type { HiddenText } from "@/lib/domain/integrity/hidden-text";
import { DocumentError, damaged } from "@/lib/server/read-document/document-error";
import { documentLimits } from "@/lib/server/read-document/document-limits";
import type { ParsedText } from "@/lib/server/read-document/parse-bytes";
import type { LinkTarget } from "@/lib/server/read-document/unwritten-links";
import { joinHyphens } from "./join-hyphens";
import { raiseMarginNotes } from "./margin-notes";
import { type PageCharacters, pageCharacters } from "./page-characters";
import { firstPageLinks } from "./page-links";
import { type Pdfium, pdfium, withMemory } from "./pdfium";
import { joinPages, readingOrder, readingsOf } from "./reading-order";
import { rowLines } from "./row-lines";
import { withoutRunningRows } from "./running-rows";
import { textRows } from "./text-rows";

const ERROR_PASSWORD = 4;
const ERROR_SECURITY = 5;

/** Text of a PDF in reading order. Throws DocumentError "PROTECTED" or "DAMAGED". */
export async function readPdf(bytes: Uint8Array, password: string | null): Promise<ParsedText> {
  const module = await pdfium();
  const { pages, pageCount, links } = readPages(module, bytes, password);
  const rows = withoutRunningRows(pages.map(({ shown }) => textRows(shown)));
  const readings = readingsOf(joinPages(rows.map(readingOrder)));
  const lines = readings.flatMap(({ rows, isColumn }) => [...rowLines(raiseMarginNotes(rows), isColumn), ""]);
  return {
    text: joinHyphens(lines).join("\n"),
    pageCount,
    hidden: pages.flatMap(({ hidden }, index) =>
      [...hidden].map(([way, words]): HiddenText => ({ way, words: words.trim(), page: index + 1 })),
    ),
    links,
    isCut: pages.length < pageCount || pages.some(({ isCut }) => isCut),
  };
}

type Pages = {
  readonly pages: PageCharacters[];
  readonly pageCount: number;
  /** Of the first page. */
  readonly links: readonly LinkTarget[];
};

function readPages(module: Pdfium, bytes: Uint8Array, password: string | null): Pages {
  const pointer = module.wasmExports.malloc(bytes.length);
  module.HEAPU8.set(bytes, pointer);
  const document = openPages(module, { pointer, length: bytes.length }, password);
  try {
    if (document === 0) throw openingError(module._FPDF_GetLastError(), password);
    const pageCount = module._FPDF_GetPageCount(document);
    if (pageCount < 1) throw damaged("PDF");
    const pages: PageCharacters[] = [];
    let characters = 0;
    for (
      let index = 0;
      index < Math.min(pageCount, documentLimits.pages) && characters <= documentLimits.textCharacters;
      index++
    ) {
      const page = readPage(module, document, index);
      characters += page.shown.length;
      pages.push(page);
    }
    return { pages, pageCount, links: firstPageLinks(module, document) };
  } finally {
    if (document !== 0) module._FPDF_CloseDocument(document);
    module.wasmExports.free(pointer);
  }
}

/** The document's pointer, or 0. A password goes in as UTF-8 with a zero at its end. */
function openPages(
  module: Pdfium,
  { pointer, length }: { readonly pointer: number; readonly length: number },
  password: string | null,
): number {
  if (password === null) return module._FPDF_LoadMemDocument(pointer, length, 0);
  const letters = new TextEncoder().encode(`${password}\0`);
  return withMemory(module, letters.length, (words) => {
    module.HEAPU8.set(letters, words);
    return module._FPDF_LoadMemDocument(pointer, length, words);
  });
}

function readPage(module: Pdfium, document: number, index: number): PageCharacters {
  const page = module._FPDF_LoadPage(document, index);
  if (page === 0) return { shown: [], hidden: new Map(), isCut: false };
  try {
    return pageCharacters(module, { document, page });
  } finally {
    module._FPDF_ClosePage(page);
  }
}

function openingError(code: number, password: string | null): DocumentError {
  if (code !== ERROR_PASSWORD && code !== ERROR_SECURITY) return damaged("PDF");
  return new DocumentError(
    "PROTECTED",
    password === null
      ? "This PDF is protected by a password. Enter the password, or import a copy without one."
      : "This password does not open the PDF. Try another, or import a copy without one.",
  );
}
