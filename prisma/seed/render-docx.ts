import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { type BlockSection, type ResumeBlock, readResumeBlocks, sectionsOf } from "./resume-block";
import type { DocxLayout } from "./sample-person";

type Part = Paragraph | Table;

function paragraphOf(block: ResumeBlock): readonly Paragraph[] {
  if (block.kind === "name") return [new Paragraph({ text: block.text, heading: HeadingLevel.TITLE })];
  if (block.kind === "heading") return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 })];
  if (block.kind === "bullet") return [new Paragraph({ text: block.text, bullet: { level: 0 } })];
  if (block.kind !== "entry") return [new Paragraph({ text: block.text })];
  const title = new Paragraph({ children: [new TextRun({ text: block.text, bold: true })] });
  return block.aside === null
    ? [title]
    : [title, new Paragraph({ children: [new TextRun({ text: block.aside, italics: true })] })];
}

function cellOf(children: readonly Paragraph[], widthInPercent: number): TableCell {
  return new TableCell({ children: [...children], width: { size: widthInPercent, type: WidthType.PERCENTAGE } });
}

/** Positions as rows of a table: dates in the first column, the rest in the second. */
function positionTable(blocks: readonly ResumeBlock[]): Table {
  const rows: { dates: string; body: Paragraph[] }[] = [];
  for (const block of blocks) {
    if (block.kind === "entry") {
      rows.push({
        dates: block.aside ?? "",
        body: [new Paragraph({ children: [new TextRun({ text: block.text, bold: true })] })],
      });
    } else {
      rows.at(-1)?.body.push(...paragraphOf(block));
    }
  }
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row) => new TableRow({ children: [cellOf([new Paragraph({ text: row.dates })], 25), cellOf(row.body, 75)] }),
    ),
  });
}

function partsOf(section: BlockSection, layout: DocxLayout): readonly Part[] {
  const heading =
    section.heading === null ? [] : [new Paragraph({ text: section.heading, heading: HeadingLevel.HEADING_1 })];
  if (layout === "tables" && section.blocks[0]?.kind === "entry") return [...heading, positionTable(section.blocks)];
  return [...heading, ...section.blocks.flatMap(paragraphOf)];
}

/** Sets a Markdown source as a DOCX, with positions as paragraphs or as rows of tables. */
export async function renderDocx(source: string, layout: DocxLayout): Promise<Uint8Array> {
  const sections = sectionsOf(readResumeBlocks(source));
  const children = sections.flatMap((section) => partsOf(section, layout));
  const document = new Document({ creator: "Rolecall sample", title: "Résumé", sections: [{ children }] });
  return Packer.toBuffer(document);
}
