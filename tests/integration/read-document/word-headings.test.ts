import { HeadingLevel, Paragraph } from "docx";
import { expect, test } from "vitest";
import { readDocx } from "@/lib/server/read-document/docx/read-docx";
import { makeDocx, paragraph, tableRow } from "./documents";
import { makeZip } from "./make-zip";

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ text, heading: level });

test("the heading of a section stands between blank lines; the title and the head of an entry do not", async () => {
  const docx = await makeDocx([
    heading("Ada Example", HeadingLevel.TITLE),
    paragraph("Oslo"),
    heading("Experience", HeadingLevel.HEADING_1),
    heading("Engineer, Lumen", HeadingLevel.HEADING_2),
    paragraph("2019 - 2021"),
    heading("Engineer, Acme", HeadingLevel.HEADING_2),
    paragraph("2015 - 2019"),
    heading("What I reach for", HeadingLevel.HEADING_1),
    paragraph("Go"),
  ]);
  expect((await readDocx(docx)).text.replace(/\n{3,}/g, "\n\n")).toBe(
    "Ada Example\nOslo\n\nExperience\n\nEngineer, Lumen\n2019 - 2021\n\nEngineer, Acme\n2015 - 2019\n\nWhat I reach for\n\nGo",
  );
});

test("a heading is one in a Word of any language: its style is known by its name, or by the style it is based on", async () => {
  const styles =
    '<w:styles><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="Rubrik"/><w:basedOn w:val="berschrift1"/></w:style></w:styles>';
  const styled = (style: string, text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const body = [
    styled("berschrift1", "Erfahrung"),
    styled("Standard", "Lumen"),
    styled("Rubrik", "Werkzeug"),
    styled("Standard", "Go"),
  ];
  const docx = makeZip([
    { name: "word/document.xml", content: `<w:document><w:body>${body.join("")}</w:body></w:document>` },
    { name: "word/styles.xml", content: styles },
  ]);
  expect((await readDocx(docx)).text).toBe("Erfahrung\n\nLumen\n\nWerkzeug\n\nGo");
});

test("a job that is a row of its own keeps its head and its one line apart", async () => {
  const jobs = [
    tableRow([["2012 - 2014"], ["Systems Programmer, Skagerrak", "Linux, Perl"]]),
    tableRow([["Consultant, Tor & Vale, 2015", "Penetration tests"]]),
  ];
  expect((await readDocx(await makeDocx(jobs))).text).toBe(
    "2012 - 2014\tSystems Programmer, Skagerrak\nLinux, Perl\n\nConsultant, Tor & Vale, 2015\nPenetration tests",
  );
});
