import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { closeParsers, readDocument } from "@/lib/server/read-document/read-document";
import { renderDocx } from "@/prisma/seed/render-docx";
import { isShowable, renderPdf } from "@/prisma/seed/render-pdf";
import { readResumeBlocks } from "@/prisma/seed/resume-block";
import { DocxLayout, PdfLayout, samplePeople, sourcePathOf } from "@/prisma/seed/sample-person";
import { findingLines, type Outcome, outcomeOf, scoreLines } from "@/tests/factories/outcome";
import { anyPerson, type Person } from "@/tests/factories/person";
import { toJsonResume, toMarkdown, toPlainText, wrapped } from "@/tests/factories/render-person";

afterAll(closeParsers);

async function read(file: Uint8Array | string, name: string): Promise<Outcome> {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const document = await readDocument(bytes, name);
  if (!document.ok) throw new Error(`${name}: ${document.error.message}`);
  return outcomeOf(document.text);
}

type Words = { readonly value: string } | null;

function wordsOf(fact: Words): string {
  return fact?.value.replace(/\s+/g, " ") ?? "none";
}

/** Who worked where and when, and learned what, however the file is laid out. */
function careerLines({ resume }: Outcome): readonly string[] {
  const positions = resume.positions.map(
    ({ kind, title, employer, place, start, end }) =>
      `${kind}: ${[title, employer, place].map(wordsOf).join(" | ")} | ${JSON.stringify([start, end])}`,
  );
  const education = resume.education.map(
    ({ degree, level, field, school, end }) =>
      `${level}: ${[degree, field].map(wordsOf).join(" | ")} | ${wordsOf(school)} | ${JSON.stringify(end)}`,
  );
  return [
    ...positions,
    ...education,
    ...[resume.name, resume.location, ...resume.emails, ...resume.phones].map(wordsOf),
  ];
}

function allLines(outcome: Outcome): readonly string[] {
  return [...careerLines(outcome), ...findingLines(outcome), ...scoreLines(outcome)];
}

const seedFolder = fileURLToPath(new URL("../../../prisma/seed/", import.meta.url));

/** The Markdown of a person as plain text: headings in capitals, stars for bullets, long lines broken. */
function markdownAsText(source: string): string {
  let isUnderHeading = false;
  const lines = readResumeBlocks(source).flatMap((block) => {
    const opens = isUnderHeading;
    isUnderHeading = block.kind === "heading";
    if (block.kind === "heading") return ["", block.text.toUpperCase()];
    if (block.kind === "entry")
      return [...(opens ? [] : [""]), block.aside === null ? block.text : `${block.text}  ${block.aside}`];
    return [wrapped(block.kind === "bullet" ? `* ${block.text}` : block.text)];
  });
  return lines.join("\n");
}

/* Everybody of the sample pool as somebody wrote them: headings of their own, ragged lists, quoted papers, jobs in one line. */
const written = samplePeople.map(sourcePathOf).filter((path) => path.endsWith(".md"));
/** One of the page designs for each; together they get all of them. Names that the standard fonts cannot show have no PDF. */
const pdfOf = (markdown: string, index: number) => {
  const layout = PdfLayout.options[index % PdfLayout.options.length] ?? "one-column";
  return isShowable(markdown) ? renderPdf(markdown, layout) : null;
};

test.each(written.map((path, index) => [path, index] as const))(
  "%s as text, as Word in paragraphs and in tables, and as PDF proves and scores what the Markdown does",
  async (path, index) => {
    const markdown = await readFile(`${seedFolder}${path}`, "utf8");
    const linesOf = async (file: Uint8Array | string, name: string) => {
      const outcome = await read(file, name);
      return [...findingLines(outcome), ...scoreLines(outcome)];
    };
    const expected = await linesOf(markdown, "person.md");
    expect(await linesOf(markdownAsText(markdown), "person.txt"), "text").toEqual(expected);
    for (const layout of DocxLayout.options)
      expect(await linesOf(await renderDocx(markdown, layout), "person.docx"), layout).toEqual(expected);
    const pdf = await pdfOf(markdown, index);
    if (pdf !== null) expect(await linesOf(pdf, "person.pdf"), "PDF").toEqual(expected);
  },
);

const twelve = { seed: 501, numRuns: 12 };

test("the generator writes people worth reading: everything that was put in is found in the Markdown", async () => {
  await fc.assert(
    fc.asyncProperty(anyPerson, async (person: Person) => {
      const { resume } = await read(toMarkdown(person), "person.md");
      expect(resume.name?.value).toBe(person.name);
      expect(resume.positions.map(({ title, employer }) => [title?.value, employer?.value])).toEqual(
        person.positions.map(({ title, employer }) => [title, employer]),
      );
      expect(resume.positions.map(({ start, end }) => [start, end])).toEqual(
        person.positions.map(({ start, end }) => [start, end ?? "present"]),
      );
      expect(resume.education.map(({ school }) => school?.value)).toEqual(person.education.map(({ school }) => school));
    }),
    twelve,
  );
});

test("the same person as Markdown, plain text and JSON Resume reads alike, to the last digit of each score", async () => {
  await fc.assert(
    fc.asyncProperty(anyPerson, async (person) => {
      const markdown = allLines(await read(toMarkdown(person), "person.md"));
      expect(allLines(await read(toPlainText(person), "person.txt"))).toEqual(markdown);
      expect(allLines(await read(toJsonResume(person), "person.json"))).toEqual(markdown);
    }),
    twelve,
  );
});

test("the same person as a Word file, in paragraphs or in tables, reads like the Markdown", async () => {
  await fc.assert(
    fc.asyncProperty(anyPerson, fc.constantFrom(...DocxLayout.options), async (person, layout) => {
      const markdown = toMarkdown(person);
      const docx = await read(await renderDocx(markdown, layout), "person.docx");
      expect(allLines(docx), layout).toEqual(allLines(await read(markdown, "person.md")));
    }),
    twelve,
  );
});

test.each(PdfLayout.options)("the same person as a PDF in the layout %s reads like the Markdown", async (layout) => {
  await fc.assert(
    fc.asyncProperty(anyPerson, async (person) => {
      const markdown = toMarkdown(person);
      const pdf = await read(await renderPdf(markdown, layout), "person.pdf");
      expect(allLines(pdf)).toEqual(allLines(await read(markdown, "person.md")));
    }),
    { seed: 505, numRuns: 5 },
  );
});
