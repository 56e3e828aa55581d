import { DocumentError } from "./document-error";

export type DocumentFormat = "pdf" | "docx" | "text" | "markdown" | "json-resume";

/** How the first bytes say a file has to be opened. */
export type Container = "pdf" | "zip" | "text";

const UNSUPPORTED: readonly { readonly magic: readonly number[]; readonly message: string }[] = [
  {
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    message:
      "This is a file of an old Office version (.doc). Open it in a word processor, save it as DOCX or PDF and import that.",
  },
  {
    magic: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    message: "This is an RTF file. Open it in a word processor, save it as DOCX or PDF and import that.",
  },
  {
    magic: [0x89, 0x50, 0x4e, 0x47],
    message: "This is a picture. Import the document it was made from, or a PDF with selectable text.",
  },
  {
    magic: [0xff, 0xd8, 0xff],
    message: "This is a picture. Import the document it was made from, or a PDF with selectable text.",
  },
  {
    magic: [0x47, 0x49, 0x46, 0x38],
    message: "This is a picture. Import the document it was made from, or a PDF with selectable text.",
  },
  { magic: [0x25, 0x21, 0x50, 0x53], message: "This is a PostScript file. Save it as PDF and import that." },
];

/**
 * Tells a file's container from its content; its name plays no part. A PDF may start with up to 1 KB of something else.
 * Throws DocumentError "EMPTY" or "UNSUPPORTED_TYPE".
 */
export function detectContainer(bytes: Uint8Array): Container {
  if (bytes.length === 0)
    throw new DocumentError("EMPTY", "This file is empty. Check the original and import it again.");
  const unsupported = UNSUPPORTED.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte));
  if (unsupported) throw new DocumentError("UNSUPPORTED_TYPE", unsupported.message);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (head.includes("%PDF-")) return "pdf";
  return isZip(bytes) ? "zip" : "text";
}

/** True when the bytes start like a ZIP archive: a DOCX, or an archive of résumés. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

/** Tells Markdown from plain text by its marks; both are read alike. Throws DocumentError for HTML and other markup. */
export function textFormat(text: string): "text" | "markdown" {
  if (/^\s*(?:<!doctype\b|<html\b|<\?xml\b|<svg\b|<head\b|<body\b)/i.test(text.slice(0, 1000))) {
    throw new DocumentError(
      "UNSUPPORTED_TYPE",
      "This is a web page or another markup file. Open it, print it to PDF and import that.",
    );
  }
  return /^(?:#{1,4} \S|\s*[-*] \*\*)|\]\(https?:/m.test(text.slice(0, 20_000)) ? "markdown" : "text";
}
