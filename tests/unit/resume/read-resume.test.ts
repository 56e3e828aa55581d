import { expect, test } from "vitest";
import { readResume } from "@/lib/domain/resume/read-resume";
import type { DatePoint } from "@/lib/domain/resume/resume";

const asOf = { year: 2026, month: 11 };

function point(date: DatePoint | "present" | null): string {
  return date === null
    ? "?"
    : date === "present"
      ? "now"
      : `${date.year}${date.month === null ? "" : `-${date.month}`}`;
}

function jobs(text: string): readonly string[] {
  return readResume(text, asOf).positions.map(
    ({ kind, title, employer, place, start, end }) =>
      `${kind}: ${title?.value ?? "?"} / ${employer?.value ?? "?"} / ${place?.value ?? "?"} / ${point(start)} → ${point(end)}`,
  );
}

const layouts: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "dates on the title line",
    "EXPERIENCE\nSenior Engineer | Acme | Austin, TX | Jan 2022 - Present\n- Led it",
    ["employment: Senior Engineer / Acme / Austin, TX / 2022-1 → now"],
  ],
  [
    "dates in a right column below the employer",
    "EXPERIENCE\nMonzo Bank, London\nStaff Engineer                Mar 2021 – Present\n- Led it",
    ["employment: Staff Engineer / Monzo Bank / London / 2021-3 → now"],
  ],
  [
    "dates at the start of the line",
    "EMPLOYMENT HISTORY\n1999-2002      Supervisor, The Center, Little Rock, Arkansas\n1997-1999      Teacher, Elm School, Conway, Arkansas",
    [
      "employment: Supervisor / The Center / Little Rock, Arkansas / 1999 → 2002",
      "employment: Teacher / Elm School / Conway, Arkansas / 1997 → 1999",
    ],
  ],
  [
    "a list of dates, then a list of jobs",
    "Employment History\n1999-2002\n1997-1999\n\nSupervisor, The Center, Little Rock, Arkansas.\nTeacher, Elm School, Conway, Arkansas",
    [
      "employment: Supervisor / The Center / Little Rock, Arkansas / 1999 → 2002",
      "employment: Teacher / Elm School / Conway, Arkansas / 1997 → 1999",
    ],
  ],
  [
    "dates after the bullets",
    "Experience\nNexus AI, CTO\n• Built the foundation of the service\n\nSan Francisco, CA\nJune 2023 – present\n2 years 10 months",
    ["employment: CTO / Nexus AI / San Francisco, CA / 2023-6 → now"],
  ],
  [
    "Markdown headings",
    "## Experience\n### Engineer\n**Acme Labs** | Boston, MA\n*2018 - Present*\n- Did it",
    ["employment: Engineer / Acme Labs / Boston, MA / 2018 → now"],
  ],
  [
    "several titles under one employer",
    "EXPERIENCE\nGoogle            London, UK\nStaff Engineer            Feb 2022 – Present\n  • One\nEngineer            Jul 2019 – Jan 2022\n  • Two",
    [
      "employment: Staff Engineer / Google / London, UK / 2022-2 → now",
      "employment: Engineer / Google / London, UK / 2019-7 → 2022-1",
    ],
  ],
  [
    "labelled lines",
    "Professional Experience:\nCompany: Infosys\nDesignation: Systems Engineer\nDuration: Jan 2020 to till date\nResponsibilities:\n- Java",
    ["employment: Systems Engineer / Infosys / ? / 2020-1 → now"],
  ],
  [
    "a range broken over two lines",
    "EXPERIENCE\nJan 2020 –\nPresent\nSenior Engineer\nFoo Systems\n- Built",
    ["employment: Senior Engineer / Foo Systems / ? / 2020-1 → now"],
  ],
  [
    "at and a season",
    "Experience\nAI Researcher @ DeepLab (2020 - now)\nResearch in learning.\nResearch Intern at ShopCo, Summer 2015\nMore.",
    [
      "employment: AI Researcher / DeepLab / ? / 2020 → now",
      "internship: Research Intern / ShopCo / ? / 2015-6 → 2015-8",
    ],
  ],
];

test.each(layouts)("positions are read with %s", (_name, text, expected) => {
  expect(jobs(`Anna Example\n\n${text}`)).toEqual(expected);
});

test("education, certificates, awards and interests never count towards the years", () => {
  const text =
    "Anna Example\nEDUCATION\nPhD Physics, University of Oxford, 2008 – 2014\nResearch Assistant, 2009 – 2013\nCERTIFICATIONS\nCKA, Jan 2021 – Jan 2024\nINTERESTS\nRowing 2001 – 2020";
  expect(readResume(text, asOf).yearsExperience).toBeNull();
  expect(readResume(text, asOf).warnings.map((warning) => warning.code)).toContain("NO_WORK_HISTORY");
});

test("stated years count only when no position is dated", () => {
  expect(readResume("Anna Example\nEngineer with 15 years of experience in storage.", asOf).yearsExperience).toEqual({
    low: 15,
    high: 16,
  });
  expect(
    readResume("Engineer with 15 years of experience.\n\nEXPERIENCE\nEngineer, Acme, 2018 – 2020", asOf)
      .yearsExperience,
  ).toEqual({ low: 1, high: 3 });
});

test("a career told in sentences is read", () => {
  expect(
    readResume(
      "Sam Okafor\nFrom 2018 to 2023 I worked as a product manager at Acme. Before that I was an analyst (2014-2018).",
      asOf,
    ).yearsExperience,
  ).toEqual({ low: 8, high: 10 });
});

test("a typo in a year warns and adds no decades", () => {
  const resume = readResume("EXPERIENCE\nEngineer, Foo (2109 - 2020)\nEngineer, Baz (2012 - 2015)", asOf);
  expect(resume.yearsExperience).toEqual({ low: 2, high: 4 });
  expect(resume.warnings.map((warning) => warning.code)).toContain("IMPLAUSIBLE_DATE");
});

test("an end that cannot be right is unknown and reaches at most to the next job", () => {
  const resume = readResume("EXPERIENCE\nLead, Foo, 2019 - present\nEngineer, Foo, 2014 - 2109", asOf);
  expect(resume.positions.map((position) => [position.start?.year, position.end])).toEqual([
    [2019, "present"],
    [2014, null],
  ]);
  expect(resume.yearsExperience).toEqual({ low: 6.92, high: 12.92 });
  expect(resume.warnings.map((warning) => warning.code)).toContain("IMPLAUSIBLE_DATE");
});

const notResumes: readonly (readonly [string, string])[] = [
  [
    "a cover letter",
    "Anna Example\n\nDear Hiring Manager,\nI am writing to apply for the position of engineer.\nSincerely,\nAnna Example",
  ],
  [
    "a job description",
    "Senior Engineer\nWe are looking for an engineer with 5+ years of experience.\nRequirements\n- Python\nYou will design systems.\nAcme is an equal opportunity employer.",
  ],
  [
    "a template filled with placeholder text",
    "Work Experience\nLorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliquam.",
  ],
];

test.each(notResumes)("%s is not taken for a résumé", (looks, text) => {
  const resume = readResume(text, asOf);
  const codes = /^(?:NOT_A_RESUME|JOB_DESCRIPTION|PLACEHOLDER_TEXT)$/;
  expect(resume.warnings.find((warning) => codes.test(warning.code))?.message).toContain(looks);
  expect(resume.yearsExperience).toBeNull();
});

test("an empty text has no text and nothing is invented", () => {
  const resume = readResume(" \n\t", asOf);
  expect(resume.warnings.map((warning) => warning.code)).toEqual(["NO_TEXT"]);
  expect([resume.name, resume.location, resume.positions, resume.statements]).toEqual([null, null, [], []]);
});

test("contact is read from the top", () => {
  const resume = readResume(
    "# DAVID CHEN, Ph.D.\nBoston, MA | dchen@email.com | (617) 555-0123 | linkedin.com/in/davidchen\n\n## Skills\nPython",
    asOf,
  );
  expect(resume.name?.value).toBe("David Chen");
  expect(resume.location?.value).toBe("Boston, MA");
  expect(resume.emails.map((fact) => fact.value)).toEqual(["dchen@email.com"]);
  expect(resume.phones.map((fact) => fact.value)).toEqual(["(617) 555-0123"]);
  expect(resume.links.map((fact) => fact.value)).toEqual([{ kind: "linkedin", url: "linkedin.com/in/davidchen" }]);
});

test("education has degree, field, school and end", () => {
  const [entry] = readResume(
    "EDUCATION\nBachelor of Science in Computer Science | Ohio State University | 2013 - 2017",
    asOf,
  ).education;
  expect([entry?.level, entry?.field?.value, entry?.school?.value, point(entry?.end ?? null)]).toEqual([
    "bachelor",
    "Computer Science",
    "Ohio State University",
    "2017",
  ]);
});
