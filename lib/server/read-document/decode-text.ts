import { DocumentError } from "./document-error";

export type DecodedText = { readonly text: string; readonly guessed: boolean };

/**
 * Bytes of a plain text file as text: UTF-8 or UTF-16 by its byte order mark, else UTF-8, else Windows-1252 (`guessed`).
 * Throws DocumentError "UNSUPPORTED_TYPE" when the bytes are not text at all.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decodeByMark(bytes) ??
    decodeUtf8(bytes) ?? { text: new TextDecoder("windows-1252").decode(bytes), guessed: true };
  if (looksBinary(decoded.text)) {
    throw new DocumentError(
      "UNSUPPORTED_TYPE",
      "This file is not a document that can be read. Import a PDF, DOCX, TXT, Markdown or JSON Resume file.",
    );
  }
  return decoded;
}

function decodeByMark(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), guessed: false };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes), guessed: false };
  return null;
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return null;
  }
}

/** Text may hold a stray NUL; a tenth of control characters or replacement signs is no text. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counting them tells binary data from text
  const oddities = sample.match(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFD]/g)?.length ?? 0;
  return oddities > 2 && oddities > sample.length * 0.03;
}
