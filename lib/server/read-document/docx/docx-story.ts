import type { HiddenText } from "@/lib/domain/integrity/hidden-text";
import { drawShape, isOffPageIndent, isOffPageOffset } from "./docx-ground";
import { sectionLevelOf } from "./docx-headings";
import {
  addText,
  closeFrame,
  closeRow,
  type DocxLink,
  type DocxPage,
  endParagraph,
  frameOf,
  newPage,
  newParagraph,
  openFrame,
} from "./docx-page";
import type { DocxStyles } from "./docx-styles";
import { fillOf, lookOf, UNKNOWN_FILL } from "./run-look";
import { attribute, decodeEntities, type XmlToken, xmlTokens } from "./xml-tokens";

/** The text of one part of a Word file (body, header, footer), line by line; `hidden` is what a reader of the page does not see. */
export type DocxStory = {
  readonly lines: readonly string[];
  readonly hidden: readonly HiddenText[];
  readonly links: readonly DocxLink[];
};

/** The part's text that the walk is in: letters of the page, a number of the layout, a field's code, or nothing that counts. */
type Walk = { readonly page: DocxPage; text: "shown" | "offset" | "none"; skipDepth: number; skipName: string };

/** Elements whose content is not part of the page: the older copy of a drawing, deleted text, field codes. */
const SKIPPED = new Set([
  "mc:Fallback",
  "w:del",
  "w:moveFrom",
  "w:instrText",
  "w:delText",
  "w:rPrChange",
  "w:pPrChange",
]);
/** Elements whose text counts: letters of the page, and numbers of the layout. */
const TEXTS: ReadonlyMap<string, Walk["text"]> = new Map([
  ["w:t", "shown"],
  ["wp:posOffset", "offset"],
]);
const FIELD_LINK = /HYPERLINK\s+"([^"]{1,500})"/;

/** Reads the WordprocessingML of one part. Paragraphs and breaks end lines, list items start with "•", tabs stay tabs. */
export function readDocxStory(xml: string, styles: DocxStyles): DocxStory {
  const page = newPage(styles, sectionLevelOf(xml, styles));
  const walk: Walk = { page, text: "none", skipDepth: 0, skipName: "" };
  for (const token of xmlTokens(xml)) {
    if (walk.skipDepth > 0) skip(walk, token);
    else take(walk, token);
  }
  while (page.frames.length > 1) closeFrame(page);
  const body = frameOf(page);
  endParagraph(body);
  return { lines: body.lines, hidden: page.hidden, links: page.links };
}

/** Inside an element that is not part of the page: counts until it ends. The code of a link's field names its address. */
function skip(walk: Walk, { kind, name, source }: XmlToken): void {
  if (kind === "text" && walk.skipName === "w:instrText")
    addLink(walk.page, FIELD_LINK.exec(decodeEntities(source))?.[1]);
  if (name === walk.skipName && kind !== "empty") walk.skipDepth += kind === "open" ? 1 : -1;
}

function take(walk: Walk, token: XmlToken): void {
  const { kind, name, source } = token;
  if (kind === "text") takeText(walk, source);
  else if (kind === "open" && SKIPPED.has(name)) {
    walk.skipDepth = 1;
    walk.skipName = name;
  } else {
    walk.text = kind === "open" ? (TEXTS.get(name) ?? "none") : "none";
    if (kind !== "close") open(walk.page, name, source);
    if (kind !== "open") close(walk.page, name);
  }
}

function takeText({ page, text }: Walk, source: string): void {
  if (text === "shown") addText(page, decodeEntities(source));
  else if (text === "offset" && isOffPageOffset(source)) page.shape = { ...page.shape, isOffPage: true };
}

function open(page: DocxPage, name: string, source: string): void {
  const handler = OPENED.get(name);
  if (handler) handler(page, source);
  else page.shape = drawShape(page.shape, name, source);
  // Properties outside a run are those of a paragraph's mark, not of its words
  if (page.run !== null) page.run = { ...page.run, ...lookOf(name, source) };
}

/** What the opening of an element means; the others are drawings, looks, or nothing. */
const OPENED: ReadonlyMap<string, (page: DocxPage, source: string) => void> = new Map([
  ["w:p", startParagraph],
  ["w:pStyle", readParagraphStyle],
  ["w:numPr", (page) => setListItem(page, true)],
  ["w:numId", (page, source) => attribute(source, "w:val") === "0" && setListItem(page, false)],
  ["w:ind", (page, source) => isOffPageIndent(source) && setOffPage(page)],
  ["w:tbl", (page) => page.tables.push(null)],
  ["w:tblStyle", readTableStyle],
  ["w:tr", (page) => page.rows.push([])],
  ["w:tc", (page) => openFrame(page, page.tables[page.tables.length - 1] ?? null, false)],
  ["w:txbxContent", startTextBox],
  ["w:background", readBackground],
  ["w:hyperlink", (page, source) => addLink(page, attribute(source, "r:id") ?? undefined)],
  ["w:fldSimple", (page, source) => addLink(page, FIELD_LINK.exec(attribute(source, "w:instr") ?? "")?.[1])],
  ["w:r", startRun],
  ["w:rStyle", readRunStyle],
  // The same element inside the paragraph's properties defines a tab stop
  ["w:tab", (page) => page.run !== null && addText(page, "\t")],
  ["w:br", (page) => addText(page, "\n")],
  ["w:cr", (page) => addText(page, "\n")],
  ["w:noBreakHyphen", (page) => addText(page, "-")],
  ["w:shd", readShading],
]);

function startParagraph(page: DocxPage): void {
  page.isHiding = false;
  const frame = frameOf(page);
  frame.paragraph = { ...newParagraph(), text: frame.paragraph.text, isOpen: true };
}

function readParagraphStyle(page: DocxPage, source: string): void {
  const style = attribute(source, "w:val") ?? "";
  const { paragraph } = frameOf(page);
  const { fill, ...look } = page.styles.lookOf(style);
  paragraph.look = { ...page.styles.usual, ...look };
  paragraph.fill = fill ?? null;
  if (/^List(Bullet|Number)/.test(style)) paragraph.isListItem = true;
  const level = page.styles.headingLevelOf(style);
  if (level !== null) paragraph.heading = level === page.sectionLevel ? "section" : "entry";
}

function setListItem(page: DocxPage, isListItem: boolean): void {
  frameOf(page).paragraph.isListItem = isListItem;
}

function setOffPage(page: DocxPage): void {
  frameOf(page).paragraph.isOffPage = true;
}

function readTableStyle(page: DocxPage, source: string): void {
  if (page.styles.shadesCells(attribute(source, "w:val") ?? "")) page.tables[page.tables.length - 1] = UNKNOWN_FILL;
}

function readBackground(page: DocxPage, source: string): void {
  frameOf(page).fill = attribute(source, "w:color") ?? null;
}

/** A text box stands inside a run, whose look is not that of the box's own text. */
function startTextBox(page: DocxPage): void {
  openFrame(page, page.shape.fill, page.shape.isOffPage);
  page.run = null;
}

function startRun(page: DocxPage): void {
  page.run = frameOf(page).paragraph.look ?? page.styles.usual;
}

function readRunStyle(page: DocxPage, source: string): void {
  if (page.run !== null) page.run = { ...page.run, ...page.styles.lookOf(attribute(source, "w:val") ?? "") };
}

/** Shading belongs to the run, the paragraph, the cell or the table in whose properties it stands. */
function readShading(page: DocxPage, source: string): void {
  const fill = fillOf(source);
  if (page.run !== null || fill === null) return;
  const frame = frameOf(page);
  if (frame.paragraph.isOpen) frame.paragraph.fill = fill;
  else if (page.tables.length > page.rows.length) page.tables[page.tables.length - 1] = fill;
  else frame.fill = fill;
}

function addLink(page: DocxPage, target: string | undefined): void {
  if (target !== undefined) page.links.push({ target, line: frameOf(page).lines.length });
}

function close(page: DocxPage, name: string): void {
  if (name === "w:p") endParagraph(frameOf(page));
  else if (name === "w:r") page.run = null;
  else if (name === "w:tc" || name === "w:txbxContent") closeFrame(page, name);
  else if (name === "w:tr") closeRow(page);
  else if (name === "w:tbl") {
    page.tables.pop();
    frameOf(page).lines.push("");
  }
}
