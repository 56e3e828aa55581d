import { Document, type ISectionOptions, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import PDFDocument from "pdfkit";

type Pdf = InstanceType<typeof PDFDocument>;

/** A PDF drawn by the test. */
export function makePdf(draw: (pdf: Pdf) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const pdf = new PDFDocument({ size: "A4", margin: 50, ...options });
    const chunks: Uint8Array[] = [];
    pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    draw(pdf);
    pdf.end();
  });
}

/** A Word file with the given content. */
export async function makeDocx(children: ISectionOptions["children"]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

export function paragraph(text: string, run: ConstructorParameters<typeof TextRun>[0] & object = {}): Paragraph {
  return new Paragraph({ children: [new TextRun({ ...(typeof run === "string" ? {} : run), text })] });
}

export function bullet(text: string): Paragraph {
  return new Paragraph({ text, bullet: { level: 0 } });
}

/** One row; each cell is its lines. */
export function tableRow(cells: readonly (readonly string[])[]): Table {
  return new Table({
    rows: [
      new TableRow({
        children: cells.map((lines) => new TableCell({ children: lines.map((line) => paragraph(line)) })),
      }),
    ],
  });
}

/** A PDF from its raw objects; the table of offsets is left to the reader's repair unless the test cares. */
export function rawPdf(
  objects: readonly (string | { readonly dictionary: string; readonly stream: Uint8Array })[],
): Uint8Array {
  const chunks: Buffer[] = [Buffer.from("%PDF-1.7\n", "latin1")];
  const offsets: number[] = [];
  let length = 9;
  const push = (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
  };
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    if (typeof object === "string") push(Buffer.from(`${index + 1} 0 obj\n${object}\nendobj\n`, "latin1"));
    else {
      push(
        Buffer.from(
          `${index + 1} 0 obj\n<< ${object.dictionary} /Length ${object.stream.length} >>\nstream\n`,
          "latin1",
        ),
      );
      push(Buffer.from(object.stream));
      push(Buffer.from("\nendstream\nendobj\n", "latin1"));
    }
  }
  const start = length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
      "latin1",
    ),
  );
  return Buffer.concat(chunks);
}
