import { DocumentError, damaged } from "@/lib/server/read-document/document-error";
import { wordArchiveLimits } from "@/lib/server/read-document/document-limits";
import { type Archive, openArchive } from "@/lib/server/read-document/open-archive";
import type { ParsedText } from "@/lib/server/read-document/parse-bytes";
import { type DocxStory, readDocxStory } from "./docx-story";

/**
 * Text of a Word file: headers, then the body, then footers. Pictures, links and macros are never followed.
 * Throws DocumentError for another kind of archive, a bomb or a damaged file.
 */
export async function readDocx(bytes: Uint8Array): Promise<ParsedText> {
  const archive = await openArchive(bytes, wordArchiveLimits);
  const names = archive.entries.map(({ fileName }) => fileName);
  refuseOtherKinds(names);
  const body = await readPart(archive, "word/document.xml");
  if (!body) throw damaged("Word file");
  const headers = await readParts(
    archive,
    names.filter((name) => /^word\/header\d*\.xml$/.test(name)),
  );
  const footers = await readParts(
    archive,
    names.filter((name) => /^word\/footer\d*\.xml$/.test(name)),
  );
  const stories = [...headers, body, ...footers];
  return {
    text: [runningText(headers), textOf(body), runningText(footers)].filter((text) => text !== "").join("\n\n"),
    pageCount: null,
    hidden: stories.flatMap(({ hidden }) => hidden),
    isCut: false,
  };
}

function refuseOtherKinds(names: readonly string[]): void {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^word\/vbaProject\.bin$/i))
    throw new DocumentError("UNSUPPORTED_TYPE", "This Word file holds macros. Save it as DOCX or PDF and import that.");
  if (has(/^word\/document\.xml$/)) return;
  if (has(/^(?:xl|ppt)\//))
    throw new DocumentError(
      "UNSUPPORTED_TYPE",
      "This is a spreadsheet or a presentation. Save the résumé as PDF or DOCX and import that.",
    );
  if (has(/^content\.xml$/))
    throw new DocumentError(
      "UNSUPPORTED_TYPE",
      "This is an OpenDocument file. Save it as DOCX or PDF and import that.",
    );
  throw new DocumentError(
    "ARCHIVE",
    "This is an archive, not one document. Import it on the import page, which opens archives, or unpack it first.",
  );
}

async function readPart(archive: Archive, name: string): Promise<DocxStory | null> {
  const entry = archive.entries.find(({ fileName }) => fileName === name);
  return entry ? readDocxStory(new TextDecoder("utf-8").decode(await archive.read(entry))) : null;
}

async function readParts(archive: Archive, names: readonly string[]): Promise<DocxStory[]> {
  const stories: DocxStory[] = [];
  for (const name of names) {
    const story = await readPart(archive, name);
    if (story) stories.push(story);
  }
  return stories;
}

/** Headers or footers as one text: one that repeats another (first page, even pages) and page numbers are left out. */
function runningText(stories: readonly DocxStory[]): string {
  const texts = new Set(stories.map(textOf));
  return [...texts].filter((text) => /\p{L}{2}/u.test(text) && !/^page\s+\d*\s*(?:of\s+\d*)?$/i.test(text)).join("\n");
}

function textOf({ lines }: DocxStory): string {
  return lines.join("\n").trim();
}
