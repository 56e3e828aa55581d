import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { closeParsers, readDocument } from "@/lib/server/read-document/read-document";
import { makeDocx, makePdf, paragraph, rawPdf } from "./documents";
import { makeZip } from "./make-zip";

afterAll(closeParsers);

const MEGABYTE = 1024 * 1024;
const encode = (text: string) => new TextEncoder().encode(text);

/** The refusal's code, after checking that it came in time, in a sentence, without this process growing. */
async function refusalOf(bytes: Uint8Array, fileName = "hostile"): Promise<string> {
  const started = performance.now();
  const memoryBefore = process.memoryUsage().rss;
  const result = await readDocument(bytes, fileName);
  expect(performance.now() - started).toBeLessThan(11_000);
  expect(process.memoryUsage().rss - memoryBefore).toBeLessThan(50 * MEGABYTE);
  if (result.ok) return "read";
  expect(result.error.message).toMatch(/^[A-Z“].{20,}\.$/s);
  return result.error.code;
}

function docxWith(documentXml: string | Uint8Array, claimedSize?: number): Uint8Array {
  return makeZip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "word/document.xml", content: documentXml, ...(claimedSize === undefined ? {} : { claimedSize }) },
  ]);
}

function pdfWithContent(content: Uint8Array, filter: string): Uint8Array {
  return rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    { dictionary: `/Filter ${filter}`, stream: content },
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ]);
}

test("a DOCX that unpacks to 500 MB is refused before it is unpacked", async () => {
  expect(await refusalOf(docxWith(Buffer.alloc(60 * MEGABYTE, "<w:p>")))).toBe("ARCHIVE_REFUSED");
});

test("a DOCX that lies about its size is refused while it is unpacked", async () => {
  expect(await refusalOf(docxWith(Buffer.alloc(40 * MEGABYTE, "x"), 1000))).toMatch(/ARCHIVE_REFUSED|DAMAGED/);
});

test("a DOCX nested 200,000 deep is read without harm", async () => {
  expect(await refusalOf(docxWith(`${"<w:p>".repeat(200_000)}<w:r><w:t>x</w:t></w:r>`))).toBe("read");
});

test("entities that a Word file declares are never expanded", async () => {
  const xml =
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]><w:document><w:p><w:r><w:t>A &a; &f; B</w:t></w:r></w:p></w:document>';
  expect(await readDocument(docxWith(xml), "x.docx")).toMatchObject({ ok: true, text: "A &a; &f; B" });
});

test("a PDF with 200,000 references to one page ends with an answer", async () => {
  const kids = "3 0 R ".repeat(200_000);
  const bytes = rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count 200000 >>`,
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>",
  ]);
  expect(await refusalOf(bytes)).toMatch(/read|TOO_COMPLEX|TOO_SLOW|DAMAGED/);
}, 20_000);

test("a PDF with a content stream of 200 MB ends with an answer", async () => {
  const content = deflateSync(Buffer.alloc(200 * MEGABYTE, "BT /F1 10 Tf (aaaaaaaaaa) Tj ET\n"), { level: 1 });
  expect(await refusalOf(pdfWithContent(content, "/FlateDecode"))).toMatch(/read|TOO_COMPLEX|TOO_SLOW|DAMAGED/);
}, 20_000);

test("a PDF whose content is compressed twice ends with an answer", async () => {
  const content = deflateSync(deflateSync(Buffer.alloc(300 * MEGABYTE, "q "), { level: 9 }));
  expect(content.length).toBeLessThan(5000);
  expect(await refusalOf(pdfWithContent(content, "[/FlateDecode /FlateDecode]"))).toMatch(
    /read|TOO_COMPLEX|TOO_SLOW|DAMAGED/,
  );
}, 20_000);

test("a PDF whose pages contain themselves is read or refused at once", async () => {
  expect(
    await refusalOf(rawPdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"])),
  ).toMatch(/read|DAMAGED/);
});

test("an encrypted PDF is refused with what to do", async () => {
  const pdf = await makePdf((page) => page.text("secret"), { userPassword: "a", ownerPassword: "b" });
  expect(await readDocument(pdf, "x.pdf")).toMatchObject({
    ok: false,
    error: { code: "PROTECTED", message: expect.stringContaining("without the password") },
  });
});

test("a PDF cut at any place, and a Word file cut at any place, never make a half-read document of an error", async () => {
  const pdf = await makePdf((page) => page.text("Ada Example, engineer"));
  const docx = await makeDocx([paragraph("Ada Example")]);
  for (const bytes of [pdf, docx]) {
    for (const share of [0.1, 0.5, 0.9])
      expect(await refusalOf(bytes.slice(0, Math.floor(bytes.length * share)))).toMatch(/read|DAMAGED/);
  }
});

test("random bytes with any magic in front are refused or read, and never harm the server", async () => {
  const magics = ["", "%PDF-1.7\n", "PK\u0003\u0004", "{", "\u00ff\u00fe"];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...magics),
      fc.uint8Array({ minLength: 1, maxLength: 3000 }),
      async (magic, noise) => {
        await readDocument(Buffer.concat([Buffer.from(magic, "latin1"), noise]), "noise").then((result) =>
          expect(typeof result.ok).toBe("boolean"),
        );
      },
    ),
    { seed: 7, numRuns: 60 },
  );
});

test("what is no document is refused by what it is", async () => {
  const refused = await Promise.all([
    refusalOf(new Uint8Array()),
    refusalOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])),
    refusalOf(encode("{\\rtf1 hello}")),
    refusalOf(encode("<!doctype html><p>hi</p>")),
    refusalOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])),
    refusalOf(crypto.getRandomValues(new Uint8Array(5000)).fill(1, 0, 50)),
    refusalOf(encode('{"name":"package","version":"1.0.0"}')),
    refusalOf(encode('{"basics": {')),
  ]);
  expect(refused).toEqual(["EMPTY", ...Array(6).fill("UNSUPPORTED_TYPE"), "DAMAGED"]);
});

test("JSON nested 10,000 deep is refused", async () => {
  expect(await refusalOf(encode(`{"basics":${"[".repeat(10_000)}${"]".repeat(10_000)}}`))).toBe("TOO_COMPLEX");
});

test("a file over 10 MB is refused with its size, a file of 9.9 MB is read up to a million characters", async () => {
  expect(await readDocument(new Uint8Array(11 * MEGABYTE).fill(65), "big.txt")).toMatchObject({
    ok: false,
    error: { code: "TOO_LARGE", message: expect.stringContaining("11.0 MB") },
  });
  const long = await readDocument(new Uint8Array(9.9 * MEGABYTE).fill(65), "long.txt");
  expect(long.ok && long.text.length).toBe(1_000_000);
  expect(long.ok && long.warnings[0]?.code).toBe("TRUNCATED");
});

test("NUL, lone surrogates and __proto__ in a JSON Resume are harmless", async () => {
  const result = await readDocument(encode('{"__proto__":{"x":1},"basics":{"name":"A\\u0000d\\ud800a"}}'), "x.json");
  expect(result).toMatchObject({ ok: true, text: "Ada" });
});

test("after all this an ordinary document is read as before", async () => {
  expect(await readDocument(await makePdf((page) => page.text("Ada Example")), "a.pdf")).toMatchObject({
    ok: true,
    text: "Ada Example",
  });
});
