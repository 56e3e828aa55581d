import { isJsonResume, jsonResumeToText } from "@/lib/domain/exchange/json-resume";
import { type HiddenText, isLeftOut } from "@/lib/domain/integrity/hidden-text";
import { invisibleCharacters } from "@/lib/domain/integrity/invisible-characters";
import { normalizeText } from "@/lib/domain/resume/normalize-text";
import type { ResumeWarning } from "@/lib/domain/resume/resume";
import { decodeText } from "./decode-text";
import { type DocumentFormat, detectContainer, textFormat } from "./detect-format";
import { DocumentError } from "./document-error";
import { documentLimits } from "./document-limits";
import { readDocx } from "./docx/read-docx";
import { looksLikeTable } from "./looks-like-table";
import { readPdf } from "./pdf/read-pdf";
import { type RowAndFile, unpackRowAndFile } from "./row-and-file";
import { withoutUnseen } from "./unseen-markup";
import { type LinkTarget, unwrittenLinks } from "./unwritten-links";

const MAXIMUM_JSON_DEPTH = 100;
/** Enough of hidden text to see what it was for. */
const QUOTED_CHARACTERS = 240;

/** What one parser found, before the text is normalised. `hidden` are words that a reader of the page cannot see. */
export type ParsedText = {
  readonly text: string;
  readonly pageCount: number | null;
  readonly hidden: readonly HiddenText[];
  /** Addresses behind words of the document. */
  readonly links: readonly LinkTarget[];
  readonly isCut: boolean;
};

export type ParsedDocument = {
  readonly format: DocumentFormat;
  readonly text: string;
  readonly pageCount: number | null;
  /** What a reader of the page does not see, or not as a program does. */
  readonly hidden: readonly HiddenText[];
  readonly warnings: readonly ResumeWarning[];
};

/** Bytes of one document as normalised text; `password` opens a protected PDF. Runs in the parser's own process. Throws DocumentError
 *  with a sentence for the person. */
export async function parseBytes(bytes: Uint8Array, password: string | null): Promise<ParsedDocument> {
  const both = unpackRowAndFile(bytes);
  return both === null ? parseFile(bytes, password) : besideRow(both, await parseFile(both.bytes, password));
}

/** A résumé with the row of a spreadsheet that names it: the row's text, then the résumé's under a heading of its own. */
function besideRow({ row }: RowAndFile, file: ParsedDocument): ParsedDocument {
  const text = normalizeText(`${row}\n\nRésumé\n${file.text}`);
  return { ...file, text, hidden: [...invisibleCharacters(row), ...file.hidden] };
}

async function parseFile(bytes: Uint8Array, password: string | null): Promise<ParsedDocument> {
  switch (detectContainer(bytes)) {
    case "pdf":
      return finish("pdf", await readPdf(bytes, password), []);
    case "zip":
      return finish("docx", await readDocx(bytes), []);
    case "text":
      return parseText(bytes);
  }
}

function parseText(bytes: Uint8Array): ParsedDocument {
  const { text, guessed } = decodeText(bytes);
  const encoding: ResumeWarning[] = guessed
    ? [{ code: "ENCODING", message: "The file does not say how its letters are coded; it was read as Windows-1252." }]
    : [];
  const json = parseJson(text);
  if (json !== null) {
    if (!isJsonResume(json))
      throw new DocumentError(
        "UNSUPPORTED_TYPE",
        "This is a JSON file, but not a JSON Resume: it has neither basics nor work. See jsonresume.org for the format.",
      );
    return finish("json-resume", plain(jsonResumeToText(json)), encoding);
  }
  const format = textFormat(text);
  if (looksLikeTable(text)) throw tableRefusal();
  return finish(format, format === "markdown" ? { ...plain(""), ...withoutUnseen(text) } : plain(text), encoding);
}

function tableRefusal(): DocumentError {
  return new DocumentError(
    "UNSUPPORTED_TYPE",
    "This is a table (CSV), not one person's résumé. Import each person's résumé as a PDF, DOCX or text file; a list of people has no work history to read.",
  );
}

/** The value of a text that starts like a JSON object, or null when it is ordinary text. Throws when it starts so and then is cut or malformed. */
function parseJson(text: string): unknown {
  const trimmed = text.replace(/^\uFEFF/, "").trim();
  if (!/^(?:\{\s*["}]|\[\s*\{\s*")/.test(trimmed)) return null;
  if (nestingDepth(trimmed) > MAXIMUM_JSON_DEPTH)
    throw new DocumentError(
      "TOO_COMPLEX",
      "This JSON file is nested too deeply to be a résumé. Export the résumé again and import the new copy.",
    );
  try {
    return JSON.parse(trimmed);
  } catch {
    throw new DocumentError(
      "DAMAGED",
      "This JSON file is damaged or incomplete. Export the résumé again and import the new copy.",
    );
  }
}

/** How deep the brackets of a JSON text go; those inside strings do not count. */
function nestingDepth(json: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let index = 0; index < json.length; index++) {
    const mark = json[index];
    if (mark === '"') isInString = !isInString;
    else if (isInString) index += mark === "\\" ? 1 : 0;
    else if (mark === "[" || mark === "{") depth += 1;
    else if (mark === "]" || mark === "}") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function plain(text: string): ParsedText {
  return { text, pageCount: null, hidden: [], links: [], isCut: false };
}

function finish(format: DocumentFormat, parsed: ParsedText, warnings: readonly ResumeWarning[]): ParsedDocument {
  const whole = normalizeText(parsed.text.slice(0, documentLimits.rawCharacters));
  const isCut =
    parsed.isCut || parsed.text.length > documentLimits.rawCharacters || whole.length > documentLimits.textCharacters;
  const seen = isCut ? normalizeText(whole.slice(0, documentLimits.textCharacters)) : whole;
  const links = unwrittenLinks(parsed.links, seen);
  const text = links.length === 0 ? seen : normalizeText(`${seen}\n\nLinks\n${links.join("\n")}`);
  const hidden = hiddenWords([...parsed.hidden, ...invisibleCharacters(parsed.text)]);
  return {
    format,
    text,
    pageCount: parsed.pageCount,
    hidden,
    warnings: [...warnings, ...warningsOf(seen, isCut, hidden)],
  };
}

/** Hidden words as they are kept: normalised, without empty ones, the first of very many. */
function hiddenWords(hidden: readonly HiddenText[]): readonly HiddenText[] {
  let length = 0;
  return hidden
    .map((entry) => ({ ...entry, words: normalizeText(entry.words).replace(/\s+/g, " ").trim() }))
    .filter(({ words }) => {
      length += words.length;
      return words !== "" && length <= documentLimits.hiddenCharacters;
    });
}

function warningsOf(text: string, isCut: boolean, hidden: readonly HiddenText[]): ResumeWarning[] {
  const warnings: ResumeWarning[] = [];
  if (text === "")
    warnings.push({
      code: "NO_TEXT",
      message: "No text was found: the pages are probably pictures. Ask for a copy with selectable text.",
    });
  if (isCut) warnings.push({ code: "TRUNCATED", message: "The document is too long; only its first part was read." });
  const quote = hidden
    .filter(isLeftOut)
    .map(({ words }) => words)
    .join(" ");
  if (quote !== "")
    warnings.push({
      code: "HIDDEN_TEXT",
      message: `Text that a reader cannot see was left out and counts for nothing: “${quote.length > QUOTED_CHARACTERS ? `${quote.slice(0, QUOTED_CHARACTERS)}…` : quote}”`,
    });
  return warnings;
}
