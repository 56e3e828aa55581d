import { makeZip, type ZipPart } from "@/tests/integration/read-document/make-zip";
import { ANY_END, type HostileFile, MEGABYTE } from "./hostile-file";

const TYPES: ZipPart = { name: "[Content_Types].xml", content: "<Types/>" };
const BODY: ZipPart = { name: "word/document.xml", content: "<w:p><w:r><w:t>Ada Example</w:t></w:r></w:p>" };

function docx(...parts: readonly ZipPart[]): Uint8Array {
  return makeZip([TYPES, ...parts]);
}

function docxWith(documentXml: string | Uint8Array, claimedSize?: number): Uint8Array {
  const size = claimedSize === undefined ? {} : { claimedSize };
  return docx({ name: "word/document.xml", content: documentXml, ...size });
}

/** Elements that compress only a little, so that no ratio gives them away. */
function manyElements(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `<w:p><w:r><w:t>${(index * 2_654_435_761) % 4_294_967_296}</w:t></w:r></w:p>`,
  ).join("");
}

const refused = (name: string, ...parts: readonly ZipPart[]): HostileFile => ({
  name: `a Word file ${name}`,
  make: () => docx(...parts),
  ends: /^ARCHIVE_REFUSED$/,
});

export const hostileArchives: readonly HostileFile[] = [
  {
    name: "a Word file that unpacks to 60 MB",
    make: () => docxWith(Buffer.alloc(60 * MEGABYTE, "<w:p>")),
    ends: /^ARCHIVE_REFUSED$/,
  },
  {
    name: "a Word file that lies about its size",
    make: () => docxWith(Buffer.alloc(40 * MEGABYTE, "x"), 1000),
    ends: /^(?:ARCHIVE_REFUSED|DAMAGED)$/,
  },
  { name: "a Word file of 40,000 paragraphs", make: () => docxWith(manyElements(40_000)), ends: ANY_END },
  {
    name: "a Word file nested 200,000 deep",
    make: () => docxWith(`${"<w:p>".repeat(200_000)}<w:r><w:t>x</w:t></w:r>`),
    ends: /^read$/,
  },
  {
    name: "a Word file of 50,000 tables in one another",
    make: () => docxWith(`${"<w:tbl><w:tr><w:tc>".repeat(50_000)}<w:p><w:r><w:t>x</w:t></w:r></w:p>`),
    ends: /^TOO_COMPLEX$/,
  },
  {
    name: "a Word file whose styles are based on each other",
    make: () =>
      docx(BODY, {
        name: "word/styles.xml",
        content: `<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:default="1" w:styleId="B"><w:basedOn w:val="A"/></w:style>`,
      }),
    ends: /^read$/,
  },
  {
    name: "a Word file with an entity bomb and a foreign entity",
    make: () =>
      docxWith(
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><w:p><w:r><w:t>&b; &f;</w:t></w:r></w:p>',
      ),
    ends: /^read$/,
  },
  {
    name: "a Word file of an opening tag that never ends",
    make: () => docxWith(`<w:p ${"a=".repeat(4 * MEGABYTE)}`),
    ends: /^(?:read|ARCHIVE_REFUSED)$/,
  },
  refused(
    "with 201 parts",
    BODY,
    ...Array.from({ length: 200 }, (_, index) => ({ name: `${index}.xml`, content: "" })),
  ),
  refused("whose part unpacks to more than 100 times its size", BODY, {
    name: "word/media/image1.bmp",
    content: Buffer.alloc(5 * MEGABYTE),
  }),
  refused("with a link to another file", BODY, { name: "word/link.xml", content: "/etc/passwd", unixMode: 0o120777 }),
  refused("with a name that leaves its folder", BODY, { name: "../../x.xml", content: "x" }),
  refused("with one name twice", BODY, BODY),
  refused("with an encrypted part", { ...BODY, isEncrypted: true }),
  refused("with an archive inside", BODY, { name: "word/embeddings/more.zip", content: "PK" }),
  {
    name: "a Word file with macros",
    make: () => docx(BODY, { name: "word/vbaProject.bin", content: "x" }),
    ends: /^UNSUPPORTED_TYPE$/,
  },
  {
    name: "an archive that ends in the middle",
    make: () => docx(BODY).slice(0, 60),
    ends: /^DAMAGED$/,
  },
];
