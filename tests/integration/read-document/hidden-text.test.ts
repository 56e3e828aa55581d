import { deflateSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import type { HiddenWay } from "@/lib/domain/integrity/hidden-text";
import { closeParsers, readDocument } from "@/lib/server/read-document/read-document";
import { makePdf } from "./documents";
import { makeZip } from "./make-zip";

// A résumé is read as its reader sees it: what only a program would find raises no score, and is shown as what it is.

afterAll(closeParsers);

const TRAP = "Kubernetes CUDA PyTorch wizard";
const SEEN = "Engineer at Lumen";

async function expectHidden(bytes: Uint8Array, way?: HiddenWay): Promise<void> {
  const result = await readDocument(bytes, "a");
  expect(result).toMatchObject({ ok: true, text: SEEN, warnings: [{ code: "HIDDEN_TEXT" }] });
  if (!result.ok) return;
  expect(result.hidden.map(({ words }) => words).join(" ")).toContain(TRAP);
  expect(result.warnings[0]?.message).toContain(TRAP);
  if (way !== undefined) expect(result.hidden.map((entry) => entry.way)).toEqual([way]);
}

async function expectSeen(bytes: Uint8Array): Promise<void> {
  expect(await readDocument(bytes, "a")).toMatchObject({ ok: true, warnings: [], hidden: [] });
}

type Draw = Parameters<typeof makePdf>[0];
const lineAt = { lineBreak: false };

function pdfWith(draw: Draw): Promise<Uint8Array> {
  return makePdf((page) => {
    page.fontSize(11);
    draw(page);
    page.fillOpacity(1).fill("#000000").fontSize(11).text(SEEN, 50, 400, lineAt);
  });
}

/** A picture of one colour, as a PNG with an alpha channel. */
function picture(red: number, green: number, blue: number, alpha: number): Buffer {
  const side = 8;
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(side * 4, Buffer.from([red, green, blue, alpha]))]);
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 6], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.concat(Array.from({ length: side }, () => row)))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

const PAPER_PICTURE = picture(255, 255, 255, 255);
const GLASS_PICTURE = picture(20, 40, 60, 0);
const at = (x: number, y: number, width: number, height: number) => [x, y, { width, height }] as const;

test.each<[string, HiddenWay, Draw]>([
  ["white on paper", "colour", (page) => page.fill("#ffffff").text(TRAP, 50, 200, lineAt)],
  ["nearly white on paper", "colour", (page) => page.fill("#fbfbfb").text(TRAP, 50, 200, lineAt)],
  ["the palest grey on paper", "colour", (page) => page.fill("#eeeeee").text(TRAP, 50, 200, lineAt)],
  [
    "black on black",
    "colour",
    (page) => page.rect(0, 150, 600, 100).fill("#000000").fill("#141414").text(TRAP, 50, 200, lineAt),
  ],
  [
    "in the colour of the panel behind it",
    "colour",
    (page) => page.rect(0, 150, 600, 100).fill("#1a2b3c").text(TRAP, 50, 200, lineAt),
  ],
  [
    "outlined in white",
    "colour",
    (page) => page.stroke("#ffffff").text(TRAP, 50, 200, { ...lineAt, stroke: true, fill: false }),
  ],
  ["of one point", "tiny", (page) => page.fontSize(1).text(TRAP, 50, 200, lineAt)],
  ["of three and a half points", "tiny", (page) => page.fontSize(3.5).text(TRAP, 50, 200, lineAt)],
  [
    "drawn to a twentieth of its size",
    "tiny",
    (page) => page.save().scale(0.05).text(TRAP, 1000, 4000, lineAt).restore(),
  ],
  ["above the page", "off-page", (page) => page.text(TRAP, 50, -400, lineAt)],
  ["beside the page", "off-page", (page) => page.text(TRAP, 2000, 200, lineAt)],
  [
    "under a white rectangle",
    "covered",
    (page) => page.text(TRAP, 50, 200, lineAt).rect(0, 150, 600, 100).fill("#ffffff").fill("#000000"),
  ],
  [
    "under a picture",
    "covered",
    (page) => page.text(TRAP, 50, 200, lineAt).image(PAPER_PICTURE, ...at(40, 180, 400, 60)),
  ],
  ["cut off", "cut-off", (page) => page.save().rect(0, 0, 10, 10).clip().text(TRAP, 50, 200, lineAt).restore()],
  ["transparent", "not-drawn", (page) => page.fillOpacity(0.01).text(TRAP, 50, 200, lineAt)],
  ["not drawn", "not-drawn", (page) => unseenText(page, TRAP, 200)],
  [
    "not drawn, over a banner",
    "not-drawn",
    (page) => unseenText(page.image(PAPER_PICTURE, ...at(0, 150, 600, 100)), TRAP, 200),
  ],
])("text of a PDF that is %s is left out and shown as hidden", async (_how, way, draw) => {
  await expectHidden(await pdfWith(draw), way);
});

/** Text in PDF's render mode 3. */
function unseenText(page: Parameters<Draw>[0], words: string, y: number): void {
  page.addContent("3 Tr").text(words, 50, y, lineAt).addContent("0 Tr");
}

test("text of a PDF on a dark banner, in a frame drawn over it, under glass, in a wide clip or in pale or strong colours is read", async () => {
  const pdf = await pdfWith((page) => {
    page.rect(0, 0, 600, 80).fill("#1a2b3c").fill("#ffffff").text("Ada Example", 50, 30, lineAt).fill("#000000");
    page
      .image(picture(20, 30, 60, 255), ...at(0, 90, 600, 60))
      .fill("#ffffff")
      .text("On a picture", 50, 110, lineAt);
    page
      .fill("#000000")
      .text("Marked words", 50, 200, lineAt)
      .fillOpacity(0.4)
      .rect(40, 195, 200, 20)
      .fill("#ffff00")
      .fillOpacity(1);
    page
      .fill("#000000")
      .text("Under glass", 50, 250, lineAt)
      .image(GLASS_PICTURE, ...at(40, 240, 300, 30));
    page.fill("#000000").text("Framed words", 50, 300, lineAt).rect(40, 290, 300, 40).stroke("#000000");
    page.save().rect(0, 0, 600, 800).clip().text("Clipped to the page", 50, 350, lineAt).restore();
    page.fill("#cccccc").fontSize(7).text("Page 1, grey", 50, 440, lineAt);
    page.fill("#ffd400").fontSize(11).text("Yellow heading", 50, 480, lineAt);
    page.fill("#000000").fontSize(4.5).text("Small print", 50, 520, lineAt).fontSize(11);
  });
  await expectSeen(pdf);
  const result = await readDocument(pdf, "a");
  for (const words of ["Ada Example", "On a picture", "Under glass", "Page 1, grey", "Yellow heading", "Small print"])
    expect(result.ok && result.text).toContain(words);
});

test.each<[string, Draw]>([
  [
    "over the picture of its page",
    (page) => unseenText(page.image(PAPER_PICTURE, ...at(0, 0, 596, 842)), `${SEEN} with ${TRAP}`, 200),
  ],
  [
    "under the picture of its page",
    (page) => page.text(`${SEEN} with ${TRAP}`, 50, 200, lineAt).image(PAPER_PICTURE, ...at(0, 0, 596, 842)),
  ],
])("the text that a scanner recognised, %s, is read and said to be a layer", async (_how, draw) => {
  const result = await readDocument(await makePdf((page) => draw(page.fontSize(11))), "a");
  expect(result).toMatchObject({
    ok: true,
    text: `${SEEN} with ${TRAP}`,
    warnings: [],
    hidden: [{ way: "scan-layer", page: 1 }],
  });
});

type WordFile = { readonly body: string; readonly styles?: string; readonly background?: string };

function docxWith({ body, styles = "", background = "" }: WordFile): Uint8Array {
  const seen = `<w:p><w:r><w:t>${SEEN}</w:t></w:r></w:p>`;
  return makeZip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "word/styles.xml", content: `<w:styles>${styles}</w:styles>` },
    { name: "word/document.xml", content: `<w:document>${background}<w:body>${body}${seen}</w:body></w:document>` },
  ]);
}

const run = (properties: string, text = TRAP) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const style = (id: string, look: string, more = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}" ${more}><w:rPr>${look}</w:rPr></w:style>`;
const textBox = (shape: string, content: string) =>
  `<w:p><w:r><w:drawing><wp:anchor>${shape}<w:txbxContent>${content}</w:txbxContent></wp:anchor></w:drawing></w:r></w:p>`;
const shapeFill = (fill: string) =>
  `<wps:spPr>${fill}<a:ln><a:solidFill><a:srgbClr val="112233"/></a:solidFill></a:ln></wps:spPr>`;
const WHITE = '<w:color w:val="FFFFFF"/>';
const DARK = '<w:shd w:val="clear" w:fill="1F2937"/>';

test.each<[string, WordFile]>([
  ["vanished", { body: paragraph(run("<w:vanish/>")) }],
  ["white", { body: paragraph(run(WHITE)) }],
  ["nearly white", { body: paragraph(run('<w:color w:val="FDFDFD"/>')) }],
  ["of one point", { body: paragraph(run('<w:sz w:val="2"/>')) }],
  ["of three and a half points", { body: paragraph(run('<w:sz w:val="7"/>')) }],
  ["of the palest grey", { body: paragraph(run('<w:color w:val="EEEEEE"/>')) }],
  ["squeezed to a hundredth of its width", { body: paragraph(run('<w:w w:val="1"/>')) }],
  ["dark on dark", { body: paragraph(run('<w:color w:val="1F2937"/>'), DARK) }],
  ["indented off the page", { body: paragraph(run(""), '<w:ind w:left="-20000"/>') }],
  ["white after a shaded paragraph", { body: paragraph("", DARK) + paragraph(run(WHITE)) }],
  [
    "vanished by the style of its letters",
    { body: paragraph(run('<w:rStyle w:val="Ghost"/>')), styles: style("Ghost", "<w:vanish/>") },
  ],
  [
    "white by what the style of its paragraph is based on",
    {
      body: paragraph(run(""), '<w:pStyle w:val="Child"/>'),
      styles: `${style("Parent", WHITE)}<w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Parent"/></w:style>`,
    },
  ],
  [
    "white in a text box of paper colour",
    { body: textBox(shapeFill('<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>'), paragraph(run(WHITE))) },
  ],
  ["white in a text box without a ground", { body: textBox(shapeFill("<a:noFill/>"), paragraph(run(WHITE))) }],
  [
    "in a text box off the page",
    { body: textBox(`<wp:posOffset>-30000000</wp:posOffset>${shapeFill("<a:noFill/>")}`, paragraph(run(""))) },
  ],
])("text of a Word file that is %s is left out and shown as hidden", async (_how, file) => {
  await expectHidden(docxWith(file));
});

const cell = (properties: string, content: string) => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;

test.each<[string, WordFile]>([
  ["white on a shaded paragraph", { body: paragraph(run(WHITE), DARK) }],
  ["of four points", { body: paragraph(run('<w:sz w:val="8"/>')) }],
  ["of the grey of a footer", { body: paragraph(run('<w:color w:val="BFBFBF"/>')) }],
  ["white on a shaded run", { body: paragraph(run(WHITE + DARK)) }],
  ["white in a shaded cell", { body: `<w:tbl><w:tr>${cell(DARK, paragraph(run(WHITE)))}</w:tr></w:tbl>` }],
  [
    "white in a table whose style shades",
    {
      body: `<w:tbl><w:tblPr><w:tblStyle w:val="Banded"/></w:tblPr><w:tr>${cell("", paragraph(run(WHITE)))}</w:tr></w:tbl>`,
      styles: `<w:style w:type="table" w:styleId="Banded"><w:tcPr>${DARK}</w:tcPr></w:style>`,
    },
  ],
  [
    "white in a dark text box",
    { body: textBox(shapeFill('<a:solidFill><a:srgbClr val="1F2937"/></a:solidFill>'), paragraph(run(WHITE))) },
  ],
  [
    "white in a text box filled by its theme",
    { body: textBox('<wps:spPr/><a:fillRef idx="1"/>', paragraph(run(WHITE))) },
  ],
  ["white on a dark page", { body: paragraph(run(WHITE)), background: '<w:background w:color="1F2937"/>' }],
  [
    "shown again by its run",
    {
      body: paragraph(run('<w:vanish w:val="0"/>'), '<w:pStyle w:val="Ghost"/>'),
      styles: style("Ghost", "<w:vanish/>"),
    },
  ],
  ["beside a paragraph mark that is hidden", { body: paragraph(run(""), "<w:rPr><w:vanish/></w:rPr>") }],
])("text of a Word file that is %s is read", async (_how, file) => {
  const result = await readDocument(docxWith(file), "a");
  expect(result.ok && result.text).toContain(TRAP);
});

test("text written in characters that no font draws is left out and shown as hidden, a flag is none", async () => {
  const tags = [...TRAP].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xe0000)).join("");
  await expectHidden(new TextEncoder().encode(`${SEEN}${tags}`));
  const flag = String.fromCodePoint(0x1f3f4, 0xe0067, 0xe0062, 0xe0065, 0xe006e, 0xe0067, 0xe007f);
  await expectSeen(new TextEncoder().encode(`${SEEN} ${flag}`));
});
