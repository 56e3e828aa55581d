import "server-only";
import { strToU8, Zip, ZipDeflate } from "fflate";

export type XlsxCell = string | number;

/** A sheet whose rows come in batches, so that a long one is never held whole. */
export type XlsxSheet = {
  readonly name: string;
  readonly head: readonly string[];
  readonly batches: () => AsyncIterable<readonly (readonly XlsxCell[])[]>;
};

/** As many as a sheet can have; the rest goes on in another one. */
const MOST_ROWS = 1_048_576;
/** As many letters as a cell can have. */
const MOST_LETTERS = 32_767;
/** The text is repetitive, so that more work makes it hardly smaller. */
const COMPRESSION = 1;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML cannot hold at all, lone halves of letters among it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

function escaped(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? "");
}

/** A number as a number; a text as a text, which no spreadsheet takes for a formula, whatever it begins with. */
function cellXml(cell: XlsxCell): string {
  if (typeof cell === "number") return Number.isFinite(cell) ? `<c><v>${cell}</v></c>` : "<c/>";
  if (cell === "") return "<c/>";
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, MOST_LETTERS))}</t></is></c>`;
}

function rowXml(row: readonly XlsxCell[]): string {
  return `<row>${row.map(cellXml).join("")}</row>`;
}

function workbookParts(names: readonly string[]): readonly (readonly [path: string, xml: string])[] {
  const each = (part: (name: string, number: number) => string) => names.map((name, at) => part(name, at + 1)).join("");
  const sheets = each((name, n) => `<sheet name="${escaped(name)}" sheetId="${n}" r:id="rId${n}"/>`);
  const relations = each(
    (_, n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = each(
    (_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return [
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations}</Relationships>`,
    ],
    [
      "_rels/.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${overrides}</Types>`,
    ],
  ];
}

/**
 * A workbook, piece by piece, one sheet after the other (ECMA-376: the least parts that a reader needs). Written here because the libraries
 * that write XLSX are large or hold it whole; the archive around it is fflate's. Memory holds a batch of rows.
 */
export async function* xlsxStream(sheets: readonly XlsxSheet[]): AsyncGenerator<Uint8Array, undefined> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    ready.push(piece);
  });
  const begin = (path: string) => {
    const part = new ZipDeflate(path, { level: COMPRESSION });
    zip.add(part);
    return part;
  };
  const names: string[] = [];
  const beginSheet = (name: string, head: readonly string[]) => {
    names.push(name);
    const part = begin(`xl/worksheets/sheet${names.length}.xml`);
    part.push(strToU8(`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rowXml(head)}`));
    return part;
  };
  const end = (part: ZipDeflate) => part.push(strToU8("</sheetData></worksheet>"), true);
  for (const { name, head, batches } of sheets) {
    let part = beginSheet(name, head);
    let rows = 1;
    for await (const batch of batches()) {
      if (rows + batch.length > MOST_ROWS) {
        end(part);
        part = beginSheet(`${name} ${names.length + 1}`, head);
        rows = 1;
      }
      part.push(strToU8(batch.map(rowXml).join("")));
      rows += batch.length;
      yield* ready.splice(0);
    }
    end(part);
    yield* ready.splice(0);
  }
  for (const [path, xml] of workbookParts(names)) begin(path).push(strToU8(xml), true);
  zip.end();
  yield* ready.splice(0);
  return undefined;
}
