import PDFDocument from "pdfkit";
import { type PdfStyle, pdfStyles } from "./pdf-style";
import { type BlockSection, type ResumeBlock, readResumeBlocks, sectionsOf } from "./resume-block";
import type { PdfLayout } from "./sample-person";

type Column = { readonly x: number; readonly width: number };
type Page = { readonly document: PDFKit.PDFDocument; readonly style: PdfStyle };

/** Same source, same bytes: the file never carries the time at which it was made. */
const FIXED_MOMENT = new Date(Date.UTC(2026, 8, 1));
const SIDEBAR_WIDTH = 150;
const SIDEBAR_GAP = 22;
/** Wide sections belong into the main column, whatever the page design: what is told of jobs, and what is told at length. */
const MAIN_SECTION = /experience|employment|work|career|history|summary|profile|about/i;
const LONGEST_SIDE_PARAGRAPH = 160;
/** What the standard PDF fonts can show; anything else would come out as another letter. */
const SHOWABLE = /^[\n\x20-\x7e\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac]*$/;

/** Whether the standard PDF fonts have every letter of the words. */
export function isShowable(words: string): boolean {
  return SHOWABLE.test(words);
}

function writeHeading({ document, style }: Page, text: string, column: Column): void {
  document.moveDown(0.7);
  document.font(style.boldFont).fontSize(style.bodySize + 2);
  if (style.heading === "small-caps") {
    const words = text.toUpperCase().split(" ");
    words.forEach((word, index) => {
      const isLast = index === words.length - 1;
      document.fontSize(style.bodySize + 3);
      if (index === 0) document.text(word.slice(0, 1), column.x, document.y, { width: column.width, continued: true });
      else document.text(word.slice(0, 1), { continued: true });
      document.fontSize(style.bodySize).text(word.slice(1) + (isLast ? "" : " "), { continued: !isLast });
    });
  } else {
    document.text(style.heading === "plain" ? text : text.toUpperCase(), column.x, document.y, { width: column.width });
  }
  if (style.heading === "ruled") {
    document
      .moveTo(column.x, document.y)
      .lineTo(column.x + column.width, document.y)
      .stroke();
  }
  document.moveDown(0.3);
}

function writeEntry({ document, style }: Page, block: Extract<ResumeBlock, { kind: "entry" }>, column: Column): void {
  document.moveDown(0.3).font(style.boldFont).fontSize(style.bodySize);
  const top = document.y;
  if (style.hasRightDates && block.aside !== null) {
    const asideWidth = document.widthOfString(block.aside) + 4;
    document.text(block.text, column.x, top, { width: column.width - asideWidth - 10 });
    const bottom = document.y;
    document
      .font(style.font)
      .text(block.aside, column.x + column.width - asideWidth, top, { width: asideWidth, align: "right" });
    document.y = Math.max(bottom, document.y);
    return;
  }
  document.text(block.text, column.x, top, { width: column.width });
  if (block.aside !== null) document.font(style.font).text(block.aside, column.x, document.y, { width: column.width });
}

function writeBlock(page: Page, block: ResumeBlock, column: Column): void {
  const { document, style } = page;
  if (!isShowable(block.text)) throw new Error(`The standard PDF fonts cannot show every letter of: ${block.text}`);
  if (block.kind === "entry") {
    writeEntry(page, block, column);
  } else if (block.kind === "name") {
    document.font(style.boldFont).fontSize(style.bodySize + 10);
    document.text(block.text, column.x, document.y, { width: column.width });
  } else if (block.kind === "bullet") {
    document.font(style.font).fontSize(style.bodySize);
    const top = document.y;
    document.text(style.bullet, column.x, top, { width: 10 });
    document.text(block.text, column.x + 12, top, { width: column.width - 12 });
  } else {
    document.font(style.font).fontSize(style.bodySize).text(block.text, column.x, document.y, { width: column.width });
  }
}

function writeSection(page: Page, section: BlockSection, column: Column): void {
  // A heading or an entry alone at the foot of a page would be cut from its text.
  if (page.document.y > page.document.page.height - page.style.margin - 60) page.document.addPage();
  if (section.heading !== null) writeHeading(page, section.heading, column);
  for (const block of section.blocks) writeBlock(page, block, column);
}

function isMainSection({ heading, blocks }: BlockSection): boolean {
  return (
    MAIN_SECTION.test(heading ?? "") ||
    blocks.some(({ kind, text }) => kind === "entry" || text.length > LONGEST_SIDE_PARAGRAPH)
  );
}

function writeSidebarPage(page: Page, sections: readonly BlockSection[]): void {
  const { document, style } = page;
  const full = document.page.width - 2 * style.margin;
  const mainWidth = full - SIDEBAR_WIDTH - SIDEBAR_GAP;
  const isLeft = style.sidebar === "left";
  const side = { x: isLeft ? style.margin : style.margin + mainWidth + SIDEBAR_GAP, width: SIDEBAR_WIDTH };
  const main = { x: isLeft ? style.margin + SIDEBAR_WIDTH + SIDEBAR_GAP : style.margin, width: mainWidth };
  const head = sections.filter((section) => section.heading === null);
  for (const section of head) writeSection(page, section, { x: style.margin, width: full });
  const top = document.y;
  for (const section of sections) {
    if (section.heading !== null && !isMainSection(section)) writeSection(page, section, side);
  }
  if (document.bufferedPageRange().count > 1) throw new Error("The side column does not fit on the first page.");
  document.y = top;
  for (const section of sections) {
    if (section.heading !== null && isMainSection(section)) writeSection(page, section, main);
  }
}

function writeFooters({ document, style }: Page, name: string): void {
  const { count } = document.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(index);
    // Text below the bottom margin would open a new page.
    document.page.margins.bottom = 0;
    document.font(style.font).fontSize(8);
    document.text(`${name} - page ${index + 1} of ${count}`, style.margin, document.page.height - 30, {
      lineBreak: false,
    });
  }
}

/** Sets a Markdown source as a PDF in one of the page designs. Fails when a letter is not in the standard fonts. */
export async function renderPdf(source: string, layout: PdfLayout): Promise<Uint8Array> {
  const style = pdfStyles[layout];
  const sections = sectionsOf(readResumeBlocks(source));
  const name = sections[0]?.blocks.find((block) => block.kind === "name")?.text ?? "";
  const info = { Title: name, CreationDate: FIXED_MOMENT, ModDate: FIXED_MOMENT };
  const document = new PDFDocument({ size: "A4", margin: style.margin, bufferPages: true, info });
  const chunks: Buffer[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve());
    document.on("error", reject);
  });
  const page = { document, style };
  if (style.sidebar !== null) writeSidebarPage(page, sections);
  else
    for (const section of sections)
      writeSection(page, section, { x: style.margin, width: document.page.width - 2 * style.margin });
  if (style.hasFooter) writeFooters(page, name);
  document.end();
  await finished;
  return Buffer.concat(chunks);
}
