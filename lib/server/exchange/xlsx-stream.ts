import "server-only";
import { type ZipPart, zipStream } from "./zip-stream";

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
/** So many are written before others have their turn. */
const ROWS_AT_ONCE = 500;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML cannot hold at all, lone halves of letters among it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** What may have to be written otherwise: most cells have nothing of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above.
const SUSPICIOUS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff&<>"]/;

function escaped(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
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

type Rows = readonly (readonly XlsxCell[])[];

/** A batch that did not fit into the part before it. */
type Carried = { batch: Rows | null; readonly mostRows: number };

/** The rows of one part, as many as a sheet can have. */
async function* partXml(head: readonly string[], batches: AsyncIterator<Rows>, carried: Carried) {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rowXml(head)}`;
  let rows = 1;
  for (;;) {
    const batch: Rows | undefined = carried.batch ?? (await batches.next()).value;
    carried.batch = null;
    if (batch === undefined) break;
    if (rows + batch.length > carried.mostRows) {
      carried.batch = batch;
      break;
    }
    rows += batch.length;
    for (let at = 0; at < batch.length; at += ROWS_AT_ONCE)
      yield batch
        .slice(at, at + ROWS_AT_ONCE)
        .map(rowXml)
        .join("");
  }
  yield "</sheetData></worksheet>";
}

async function* once(xml: string) {
  yield xml;
}

async function* partsOf(sheets: readonly XlsxSheet[], mostRows: number): AsyncGenerator<ZipPart, undefined> {
  const names: string[] = [];
  for (const { name, head, batches } of sheets) {
    const iterator = batches()[Symbol.asyncIterator]();
    const carried: Carried = { batch: null, mostRows };
    let isFirst = true;
    while (isFirst || carried.batch !== null) {
      names.push(isFirst ? name : `${name} ${names.length + 1}`);
      isFirst = false;
      yield { path: `xl/worksheets/sheet${names.length}.xml`, content: partXml(head, iterator, carried) };
    }
  }
  for (const [path, xml] of workbookParts(names)) yield { path, content: once(xml) };
  return undefined;
}

/**
 * A workbook, piece by piece, one sheet after the other (ECMA-376: the least parts that a reader needs). Written here because the libraries
 * that write XLSX are large or hold it whole. Memory holds a batch of rows.
 *
 * @param mostRows of a sheet, its head among them, at least as many as one more than a batch has; the rest goes on in another one
 */
export function xlsxStream(sheets: readonly XlsxSheet[], mostRows = MOST_ROWS): AsyncGenerator<Uint8Array, undefined> {
  return zipStream(partsOf(sheets, mostRows), COMPRESSION);
}
