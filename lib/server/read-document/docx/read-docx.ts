import { DocumentError, damaged } from "@/lib/server/read-document/document-error";
import { wordArchiveLimits } from "@/lib/server/read-document/document-limits";
import { type Archive, openArchive } from "@/lib/server/read-document/open-archive";
import type { ParsedText } from "@/lib/server/read-document/parse-bytes";
import type { LinkTarget } from "@/lib/server/read-document/unwritten-links";
import { type DocxStory, readDocxStory } from "./docx-story";
import { type DocxStyles, readDocxStyles } from "./docx-styles";
import { attribute, xmlTokens } from "./xml-tokens";

/** Lines at the top of a résumé that say who it is about. */
const TOP_LINES = 12;

/**
 * Text of a Word file: headers, then the body, then footers. Pictures, links and macros are never followed.
 * Throws DocumentError for another kind of archive, a bomb or a damaged file.
 */
export async function readDocx(bytes: Uint8Array): Promise<ParsedText> {
  const archive = await openArchive(bytes, wordArchiveLimits);
  const names = archive.entries.map(({ fileName }) => fileName);
  refuseOtherKinds(names);
  const styles = readDocxStyles((await readText(archive, "word/styles.xml")) ?? "");
  const readParts = async (pattern: RegExp) => {
    const parts: Part[] = [];
    for (const name of names.filter((item) => pattern.test(item))) parts.push(await readPart(archive, name, styles));
    return parts;
  };
  const headers = await readParts(/^word\/header\d*\.xml$/);
  const [body] = await readParts(/^word\/document\.xml$/);
  if (!body) throw damaged("Word file");
  const footers = await readParts(/^word\/footer\d*\.xml$/);
  const parts = [...headers, body, ...footers];
  return {
    text: [runningText(headers), textOf(body), runningText(footers)].filter((text) => text !== "").join("\n\n"),
    pageCount: null,
    hidden: parts.flatMap(({ hidden }) => hidden),
    links: parts.flatMap(({ links }) => links),
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

type Part = Pick<DocxStory, "lines" | "hidden"> & { readonly links: readonly LinkTarget[] };

async function readPart(archive: Archive, name: string, styles: DocxStyles): Promise<Part> {
  const { lines, hidden, links } = readDocxStory((await readText(archive, name)) ?? "", styles);
  const addresses = readRelationships((await readText(archive, `${name.replace("word/", "word/_rels/")}.rels`)) ?? "");
  const isMargin = name !== "word/document.xml";
  return {
    lines,
    hidden,
    links: links.map(({ target, line }) => {
      const filledAbove = lines.slice(0, line).filter((text) => text.trim() !== "").length;
      return { address: addresses.get(target) ?? target, isNearTop: isMargin || filledAbove < TOP_LINES };
    }),
  };
}

async function readText(archive: Archive, name: string): Promise<string | null> {
  const entry = archive.entries.find(({ fileName }) => fileName === name);
  return entry ? new TextDecoder("utf-8").decode(await archive.read(entry)) : null;
}

/** The addresses that a part's links name by their ids. */
function readRelationships(xml: string): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const { name, source } of xmlTokens(xml)) {
    if (name === "Relationship" && attribute(source, "TargetMode") === "External")
      addresses.set(attribute(source, "Id") ?? "", attribute(source, "Target") ?? "");
  }
  return addresses;
}

/** Headers or footers as one text: one that repeats another (first page, even pages) and page numbers are left out. */
function runningText(stories: readonly Pick<DocxStory, "lines">[]): string {
  const texts = new Set(stories.map(textOf));
  return [...texts].filter((text) => /\p{L}{2}/u.test(text) && !/^page\s+\d*\s*(?:of\s+\d*)?$/i.test(text)).join("\n");
}

function textOf({ lines }: Pick<DocxStory, "lines">): string {
  return lines.join("\n").trim();
}
