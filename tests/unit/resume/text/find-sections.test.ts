import { expect, test } from "vitest";
import { readResume } from "@/lib/domain/resume/read-resume";

function kinds(text: string): readonly string[] {
  return readResume(text, { year: 2026, month: 11 }).sections.map((section) => section.kind);
}

const headings: readonly (readonly [string, string])[] = [
  ["## Professional Experience", "experience"],
  ["EMPLOYMENT HISTORY", "experience"],
  ["W O R K   E X P E R I E N C E", "experience"],
  ["**Work History**", "experience"],
  ["Berufserfahrung", "experience"],
  ["Experiencia laboral", "experience"],
  ["Formation", "education"],
  ["💼 Experience", "experience"],
  ["Technical Skills:", "skills"],
  ["Core Competencies", "skills"],
  ["Tools & Technologies", "skills"],
  ["Selected Publications", "publications"],
  ["Patents", "publications"],
  ["Licenses & Certifications", "certifications"],
  ["Volunteering", "volunteer"],
  ["About me", "summary"],
  ["Childcare Experience", "experience"],
  ["Honors and Awards", "awards"],
  ["Vocational training", "education"],
  ["Vzdělání", "education"],
  ["Experience Summary:", "experience"],
  ["HOBBY", "interests"],
];

test.each(headings)("%s opens a section of %s", (heading, kind) => {
  expect(kinds(`Anna Example\n\n${heading}\nSome words here`)).toEqual(["header", kind]);
});

test("a repeated title continues instead of overwriting", () => {
  expect(kinds("EXPERIENCE\nEngineer, Foo, 2020\nSKILLS\nGo\nEXPERIENCE\nAnalyst, Bar, 2018")).toEqual([
    "experience",
    "skills",
    "experience",
  ]);
});

test("a title inside prose is no heading", () => {
  expect(kinds("Anna Example\nI have experience in\neducation and skills\nof many kinds.")).toEqual(["header"]);
});

test("labels inside a job do not end it", () => {
  expect(
    kinds(
      "## Experience\n### Engineer at Foo\n2018 - 2020\n**Key Achievements:**\n- One\n### Technologies\nGo\n## Skills\n### Languages\nPython",
    ),
  ).toEqual(["experience", "skills"]);
});

test("without headings the whole text is one section", () => {
  expect(kinds("Anna Example\nEngineer at Foo 2018 - 2020")).toEqual(["header"]);
});

test("a heading of markdown that holds dates heads a job", () => {
  const text = "# Anna Example\n\n## Self-employed, since spring 2023\n- Did it\n\n## Education\nBA, Leeds";
  expect(kinds(text)).toEqual(["header", "education"]);
});

const jobs = "Experience\n\nEngineer, Foo\n2018 - 2020\n• Ran the clusters.\n• Wrote the code.\n";
const papers = "Publications\n\nNeurIPS 2022, 2023\nICML 2024\n";
const ownWords: readonly (readonly [name: string, text: string, kinds: readonly string[]])[] = [
  ["between blank lines", `Anna\nEngineer\n\n${jobs}\nWhat I reach for\n\nPython, Go\n`, ["experience", "other"]],
  [
    "behind papers",
    `Anna\nEngineer\n\n${papers}\nMethods\n\nPyTorch\nActivation patching\n`,
    ["publications", "other"],
  ],
  [
    "in capitals, with one other that is known",
    "ANNA\nEngineer\n\nDEGREES\nBA, Leeds, 2010\n\nWORDS FOR MACHINES\nPython, Go\n",
    ["education", "other"],
  ],
  [
    "over a list with a year in it, behind jobs",
    `ANNA\nENGINEER\n\n${jobs.toUpperCase()}\nVENUES\nNeurIPS, ICML\n21 papers\nBest paper, CVPR 2022\n`,
    ["experience", "other"],
  ],
];

test.each(ownWords)("a heading in one's own words opens a section: %s", (_name, text, expected) => {
  expect(kinds(text).filter((kind) => kind !== "header")).toEqual(expected);
});

const noHeadings: readonly (readonly [name: string, text: string])[] = [
  ["a firm over its jobs", `${jobs}\nKestrel Models\n\nResearcher\n2020 - 2022\n• Trained them.\n`],
  ["a group of skills", "Skills\n\nPython, Go\nRust\n\nIn the cloud\n\nAWS\nKubernetes\n"],
  [
    "a line of a text in which every line stands alone",
    "Experience\n\nEngineer\n\nFoo\n\n2018 - 2020\n\nThe clusters\n\nThe code\n",
  ],
  ["a motto above the address", "Anna\nEngineer\n\nBuild less\n\nanna@example.com\n\nSkills\n\nPython\nGo\nRust\n"],
];

test.each(noHeadings)("%s heads no section", (_name, text) => {
  expect(kinds(text)).not.toContain("other");
});
