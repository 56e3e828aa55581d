import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { readCandidate } from "@/lib/domain/candidate-reading";
import { closeParsers, readDocument } from "@/lib/server/read-document/read-document";
import { bullet, makeDocx, makePdf, paragraph, tableRow } from "./documents";
import { makeZip } from "./make-zip";

afterAll(closeParsers);

async function textOf(bytes: Uint8Array, fileName = "resume"): Promise<string> {
  const result = await readDocument(bytes, fileName);
  if (!result.ok) throw new Error(result.error.message);
  return result.text;
}

async function warningsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const result = await readDocument(bytes, "resume");
  return result.ok ? result.warnings.map(({ code }) => code) : [];
}

const encode = (text: string) => new TextEncoder().encode(text);

test("the same words are read from PDF, DOCX and plain text", async () => {
  const lines = ["Ada Example", "Experience", "Engineer, Lumen  2019 – 2021"];
  const bullets = ["Ran training on 512 GPUs", "Cut cost by 40 %"];
  const pdf = await makePdf((page) => {
    for (const line of lines) page.fontSize(11).text(line);
    for (const item of bullets) page.text(`• ${item}`);
  });
  const docx = await makeDocx([...lines.map((line) => paragraph(line)), ...bullets.map(bullet)]);
  const plain = await textOf(encode([...lines, ...bullets.map((item) => `- ${item}`)].join("\r\n")));
  expect(await textOf(docx)).toBe(plain);
  expect((await textOf(pdf)).replace(/ {2}/g, " ")).toBe(plain.replace(/ {2}/g, " "));
});

test("the rest of a bullet that hangs below its words is indented, in a PDF of any width", async () => {
  const pdf = await makePdf((page) => {
    page.fontSize(11).text("•", 50, 60).text("AWS Certified Solutions", 62, 60).text("Architect, 2021", 62, 74);
    page.text("•", 50, 88).text("Other", 62, 88).text("Back at the margin", 50, 102);
  });
  expect(await textOf(pdf)).toBe("• AWS Certified Solutions\n  Architect, 2021\n• Other\nBack at the margin");
});

test("a list in a cell of a Word table stays a list", async () => {
  const docx = await makeDocx([tableRow([["2019 – 2021"], ["Engineer, Lumen", "• Ran training"]])]);
  expect(await textOf(docx)).toBe("2019 – 2021  Engineer, Lumen\n• Ran training");
});

test("two columns are read one after the other", async () => {
  const pdf = await makePdf((page) => {
    for (let row = 0; row < 12; row++)
      page
        .fontSize(10)
        .text(`Main sentence number ${row} goes across the column`, 50, 100 + row * 14, { lineBreak: false });
    for (let row = 0; row < 8; row++) page.text(`Sidebar item ${row}`, 380, 104 + row * 17, { lineBreak: false });
  });
  const text = await textOf(pdf);
  expect(text.indexOf("number 11")).toBeLessThan(text.indexOf("Sidebar item 0"));
  expect(text).not.toMatch(/Main.*Sidebar/);
});

test("dates at the right edge stay on the line of their heading", async () => {
  const pdf = await makePdf((page) => {
    for (let job = 0; job < 4; job++) {
      const top = 100 + job * 60;
      page.fontSize(10).text(`Engineer ${job}, Lumen`, 50, top, { lineBreak: false });
      page.text(`June 201${job} – May 201${job + 1}`, 440, top, { lineBreak: false });
      page.text("• Built the thing that the team needed most that year", 50, top + 14, { lineBreak: false });
      page.text("• Kept it running through a long and difficult migration", 50, top + 28, { lineBreak: false });
    }
  });
  expect(await textOf(pdf)).toContain("Engineer 2, Lumen  June 2012 – May 2013\n• Built");
});

test("a word cut at the end of a line is whole again, and a compound keeps its hyphen", async () => {
  const pdf = await makePdf((page) => {
    page.text("Wrote distributed algo-").text("rithms and an event-").text("driven platform");
  });
  expect(await textOf(pdf)).toMatch(/algorithms\s+and an event-driven\s+platform/);
});

test("white text on paper is left out and reported, white text on a dark banner is read", async () => {
  const pdf = await makePdf((page) => {
    page.rect(0, 0, 600, 80).fill("#1a2b3c");
    page.fill("#ffffff").fontSize(20).text("Ada Example", 50, 30);
    page.fontSize(10).text("Kubernetes expert wizard", 50, 200);
    page.fill("#000000").text("Engineer at Lumen", 50, 300);
    page.fontSize(1).text("CUDA CUDA CUDA", 50, 400);
  });
  const result = await readDocument(pdf, "a.pdf");
  expect(result.ok && result.text).toBe("Ada Example\n\nEngineer at Lumen");
  expect(result.ok && result.warnings).toEqual([
    { code: "HIDDEN_TEXT", message: expect.stringContaining("Kubernetes expert wizard") },
  ]);
});

test("a PDF without text is kept with a warning and nothing is invented", async () => {
  const result = await readDocument(await makePdf((page) => page.rect(50, 50, 100, 100).fill("#888")), "scan.pdf");
  expect(result).toMatchObject({ ok: true, text: "", pageCount: 1, warnings: [{ code: "NO_TEXT" }] });
});

test("page numbers and repeated footers disappear, a repeated section title stays", async () => {
  const pdf = await makePdf((page) => {
    for (let number = 1; number <= 3; number++) {
      if (number > 1) page.addPage();
      page
        .fontSize(10)
        .text(`Experience`, 50, 60 + number * 20)
        .text(`Job ${"abc"[number - 1]} with several words`);
      page.text("More about it").text("And still more");
      page.text(`Ada Example – ${number}/3`, 50, 770, { lineBreak: false });
    }
  });
  const text = await textOf(pdf);
  expect(text).not.toContain("/3");
  expect(text.match(/Experience/g)).toHaveLength(3);
});

test("hidden words of a Word file are left out and reported", async () => {
  const docx = await makeDocx([
    paragraph("Engineer"),
    paragraph("invisible CUDA", { vanish: true }),
    paragraph("white CUDA", { color: "FFFFFF" }),
  ]);
  expect(await textOf(docx)).toBe("Engineer");
  expect(await warningsOf(docx)).toEqual(["HIDDEN_TEXT"]);
});

test("a short table cell stands beside its neighbour and columns of a page follow one another", async () => {
  const long = [
    "Main one is a long line of prose that nobody would put beside a date or label",
    "Main two",
    "Main three",
  ];
  expect(
    await textOf(await makeDocx([tableRow([["2019–2021"], ["Engineer, Lumen", "Ran clusters", "Wrote code"]])])),
  ).toBe("2019–2021  Engineer, Lumen\nRan clusters\nWrote code");
  expect(await textOf(await makeDocx([tableRow([["Skills", "Go", "Rust"], long])]))).toBe(
    `Skills\nGo\nRust\n\n${long.join("\n")}`,
  );
});

test("the type comes from the content whatever the name says", async () => {
  const pdf = await makePdf((page) => page.text("Ada"));
  expect(await readDocument(pdf, "resume.docx")).toMatchObject({ ok: true, format: "pdf", text: "Ada" });
  expect(await readDocument(encode("# Ada\n- Go"), "resume.pdf")).toMatchObject({ ok: true, format: "markdown" });
  expect(await readDocument(encode('{"basics":{"name":"Ada"}}'), "x.txt")).toMatchObject({
    ok: true,
    format: "json-resume",
    text: "Ada",
  });
});

test("UTF-16 and Windows-1252 are understood", async () => {
  expect(await textOf(new Uint8Array([0xff, 0xfe, ...Buffer.from("Zoë", "utf16le")]))).toBe("Zoë");
  expect(await readDocument(Buffer.from("Zoë", "latin1"), "a.txt")).toMatchObject({
    text: "Zoë",
    warnings: [{ code: "ENCODING" }],
  });
});

test("addresses behind words become part of the text once, as a layout means them", async () => {
  const pdf = await makePdf((page) => {
    page.text("Ada Example").text("Mail me", { link: "mailto:ada@example.org?subject=Hello" });
    page.text("LinkedIn", { link: "https://www.linkedin.com/in/ada-example" });
    page.text("github.com/ada-example", { link: "https://github.com/ada-example/" });
    page.text("Script", { link: "javascript:alert(1)" }).text("File", { link: "file:///etc/passwd" });
    page.text("Employer", 50, 600, { link: "https://employer.example" });
    page.text("Code", 50, 620, { link: "https://github.com/ada-coder" });
  });
  const written = (await textOf(pdf)).split("\nLinks\n")[1];
  expect(written).toBe("ada@example.org\nhttps://www.linkedin.com/in/ada-example\nhttps://github.com/ada-coder");
});

test("addresses behind the words of a Word file are read from its links and its fields", async () => {
  const line = (content: string) => `<w:p>${content}</w:p>`;
  const word = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const body = [
    line(word("Ada Example")),
    line(`<w:hyperlink r:id="rId7">${word("E-mail")}</w:hyperlink>`),
    line(`<w:r><w:instrText> HYPERLINK "tel:+31-20-555-0100" </w:instrText></w:r>${word("Call")}`),
    ...Array.from({ length: 20 }, (_, index) => line(word(`Line ${index}`))),
    line(`<w:hyperlink r:id="rId8">${word("A project")}</w:hyperlink>`),
  ].join("");
  const relationship = (id: string, target: string) =>
    `<Relationship Id="${id}" Target="${target}" TargetMode="External"/>`;
  const docx = makeZip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    {
      name: "word/_rels/document.xml.rels",
      content: relationship("rId7", "mailto:ada@example.org") + relationship("rId8", "https://project.example"),
    },
    { name: "word/document.xml", content: `<w:document>${body}</w:document>` },
  ]);
  expect((await textOf(docx)).split("\nLinks\n")[1]).toBe("ada@example.org\n+31-20-555-0100");
});

test("words in the address of a link prove nothing", async () => {
  const pdf = await makePdf((page) => {
    page.text("Ada Example").text("Site", { link: "https://example.org/kubernetes/pytorch,cuda;triton(ray)" });
    page.text("Page", { link: "https://kubernetes.example/pytorch-cuda" });
  });
  const { facts } = readCandidate(await textOf(pdf), { year: 2026, month: 11 });
  expect(facts.skills).toEqual([]);
});

test.each([
  ["a list of people", "Name,Email,Skills\nAda,ada@example.org,Go\nBo,bo@example.org,Rust"],
  ["one person in a list", 'First name;E-mail;City\r\n"Example; Ada";ada@example.org;Utrecht'],
  ["a table without known names", Array.from({ length: 12 }, (_, row) => `a${row},b${row},c${row}`).join("\n")],
])("%s is refused as a table with what to do", async (_what, text) => {
  expect(await readDocument(encode(text), "people.txt")).toMatchObject({
    ok: false,
    error: { code: "UNSUPPORTED_TYPE", message: expect.stringMatching(/table \(CSV\).*Import each person's résumé/) },
  });
});

test.each([
  ["lists of skills", "Ada Example, Engineer, Utrecht\nPython, Go, Rust\nDocker, Helm, Kubernetes"],
  [
    "a table among other text",
    "Ada\n\n| Name | From | To |\n| --- | --- | --- |\n| Lumen | 2019 | 2021 |\n\nI write Go.",
  ],
])("a résumé with %s is no table", async (_what, text) => {
  expect(await readDocument(encode(text), "a.txt")).toMatchObject({ ok: true });
});

const samples = path.join(process.cwd(), "../shared/data/samples");

test.skipIf(!existsSync(samples))("two layouts of one résumé name the same jobs with the same dates", async () => {
  const [classic, other] = await Promise.all(
    ["classic", "sb2nov"].map((name) => textOf(readFileSync(path.join(samples, `labelled/rendercv-${name}.pdf`)))),
  );
  const words = (text = "") => new Set(text.toLowerCase().match(/[\p{L}\d+.%]{3,}/gu));
  const [first, second] = [words(classic), words(other)];
  const onlyInOne = [...first, ...second].filter((word) => !(first.has(word) && second.has(word)));
  expect(onlyInOne.filter((word) => !/rendercv|month|year|john|page|\.com$/.test(word))).toEqual([]);
  expect(classic).toMatch(/Nexus AI, Co-Founder & CTO.*June 2023 – present/);
  expect(other).toMatch(/Nexus AI {2}June 2023 – present/);
});
