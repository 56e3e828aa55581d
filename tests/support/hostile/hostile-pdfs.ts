import { deflateSync } from "node:zlib";
import { makePdf, rawPdf } from "@/tests/integration/read-document/documents";
import { ANY_END, encode, type HostileFile, MEGABYTE } from "./hostile-file";

const CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
const ONE_PAGE = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
const FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
const page = (more: string) => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${more} >>`;
const WITH_CONTENT = page("/Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >>");

function pdfWithContent(content: Uint8Array, filter: string): Uint8Array {
  return rawPdf([CATALOG, ONE_PAGE, WITH_CONTENT, { dictionary: filter, stream: content }, FONT]);
}

function deflated(megabytes: number, unit: string): Uint8Array {
  return deflateSync(Buffer.alloc(megabytes * MEGABYTE, unit), { level: 1 });
}

const SHOWN = "BT /F1 12 Tf 50 700 Td (Ada Example) Tj ET\n";

export const hostilePdfs: readonly HostileFile[] = [
  {
    name: "a PDF with 200,000 references to one page",
    make: () => rawPdf([CATALOG, `<< /Type /Pages /Kids [${"3 0 R ".repeat(200_000)}] /Count 200000 >>`, page("")]),
    ends: ANY_END,
  },
  {
    name: "a PDF with a content stream of 200 MB",
    make: () => pdfWithContent(deflated(200, "BT /F1 10 Tf (aaaaaaaaaa) Tj ET\n"), "/Filter /FlateDecode"),
    ends: ANY_END,
  },
  {
    name: "a PDF whose content is compressed twice",
    make: () => {
      const content = deflateSync(deflated(300, "q "), { level: 9 });
      return pdfWithContent(content, "/Filter [/FlateDecode /FlateDecode]");
    },
    ends: ANY_END,
  },
  {
    name: "a PDF whose pages contain themselves",
    make: () => rawPdf([CATALOG, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"]),
    ends: /^(?:read|DAMAGED)$/,
  },
  {
    name: "a PDF whose form draws itself",
    make: () =>
      rawPdf([
        CATALOG,
        ONE_PAGE,
        page("/Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >>"),
        { dictionary: "", stream: encode("/X Do") },
        {
          dictionary: "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X 5 0 R >> >>",
          stream: encode("/X Do /X Do"),
        },
      ]),
    ends: ANY_END,
  },
  {
    name: "a PDF whose forms double at each of 30 levels",
    make: () => {
      const levels = 30;
      const form = (level: number) => ({
        dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X ${5 + Math.min(level + 1, levels)} 0 R >> >>`,
        stream: encode(level === levels ? "0 0 1 1 re f" : "/X Do /X Do"),
      });
      const first = page("/Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >>");
      const forms = Array.from({ length: levels + 1 }, (_, level) => form(level));
      return rawPdf([CATALOG, ONE_PAGE, first, { dictionary: "", stream: encode("/X Do") }, ...forms]);
    },
    ends: ANY_END,
  },
  { name: "a PDF that is nothing but its first line", make: () => encode("%PDF-1.7\n"), ends: /^DAMAGED$/ },
  {
    name: "a PDF with garbage for a body",
    make: () => encode(`%PDF-1.7\n${"obj <<>> stream endobj xref ".repeat(50_000)}`),
    ends: /^(?:read|DAMAGED)$/,
  },
  {
    name: "a PDF whose table of objects refers to itself",
    make: () => {
      const body = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
      return encode(
        `${body}xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R /Prev ${body.length} >>\nstartxref\n${body.length}\n%%EOF\n`,
      );
    },
    ends: /^(?:read|DAMAGED)$/,
  },
  {
    name: "a PDF page a billion points wide",
    make: () => rawPdf([CATALOG, ONE_PAGE, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1e9 1e9] >>"]),
    ends: /^read$/,
  },
  {
    name: "a PDF with half a million letters in one place",
    make: () => pdfWithContent(encode(`BT /F1 1 Tf ${`(${"a".repeat(50)}) Tj 0 0 Td `.repeat(10_000)} ET`), ""),
    ends: ANY_END,
  },
  {
    name: "a PDF with 50,000 rectangles over its text",
    make: () => pdfWithContent(encode(`${SHOWN.repeat(500)}${"1 1 1 rg 0 0 600 800 re f\n".repeat(50_000)}`), ""),
    ends: ANY_END,
  },
  {
    name: "a PDF that is protected by a password",
    make: () => makePdf((pdf) => pdf.text("secret"), { userPassword: "a", ownerPassword: "b" }),
    ends: /^PROTECTED$/,
  },
  {
    name: "a PDF that runs scripts, opens programs and carries files",
    make: () =>
      rawPdf([
        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /WC << /S /Launch /F (/bin/sh) >> >> /Names << /EmbeddedFiles << /Names [(x.exe) 6 0 R] >> >> /AcroForm << /XFA 7 0 R /Fields [] >> >>",
        ONE_PAGE,
        WITH_CONTENT,
        { dictionary: "", stream: encode(SHOWN) },
        FONT,
        "<< /Type /Filespec /F (x.exe) /EF << /F 7 0 R >> >>",
        { dictionary: "/Type /EmbeddedFile", stream: encode("<xdp><text>Hidden Kubernetes</text></xdp>") },
      ]),
    ends: /^read$/,
  },
  {
    name: "a PDF that is a web page as well",
    make: () =>
      Buffer.concat([
        encode("<html><script>alert(1)</script><!-- "),
        pdfWithContent(encode(SHOWN), ""),
        encode(" --></html>"),
      ]),
    ends: /^(?:read|DAMAGED)$/,
  },
];
