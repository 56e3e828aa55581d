import fc from "fast-check";
import { expect, test } from "vitest";
import { readResume } from "@/lib/domain/resume/read-resume";
import type { Resume } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";

const asOf = { year: 2026, month: 11 };
const settings = { seed: 20261121, numRuns: 300 };

const words = fc.constantFrom(
  "EXPERIENCE",
  "Education",
  "Skills:",
  "## Projects",
  "**Acme Corp**",
  "Senior Engineer",
  "Engineer, Foo Ltd, London (2018–2020)",
  "Jan 2019 - Present",
  "2016 – 2018",
  "• Built things, e.g. in Node.js. Then more.",
  "- Led 5 people",
  "Languages: Python, Go, C++",
  "ana@example.org | +44 20 7946 0958",
  "2333/23 – 2109",
  "\t",
  "   ",
  "---",
  "•",
  "1. One",
  "Anna Example",
  "London, UK",
  "since 2021",
  "'16 – '18",
  "github.com/anna",
  "2018 –",
  "Expected May 2025",
  "seit 03.2019",
  "\u00ad\u200b",
  "\ue001 icon",
);
const resumeText = fc.array(words, { maxLength: 40 }).map((lines) => lines.join("\n"));
const anyText = fc.oneof(
  resumeText,
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc.string({ unit: "binary", maxLength: 400 }),
);

function factRanges(resume: Resume): readonly TextRange[] {
  const facts = [resume.name, resume.location, ...resume.emails, ...resume.phones, ...resume.links];
  const positions = resume.positions.flatMap((position) => [position.title, position.employer, position.place]);
  const education = resume.education.flatMap((entry) => [entry.degree, entry.field, entry.school]);
  return [...facts, ...positions, ...education].flatMap((fact) => (fact ? [fact.range] : []));
}

test("any text is read without an error and every range is a real slice of it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const resume = readResume(text, asOf);
      const structural = [...resume.sections, ...resume.positions, ...resume.education, ...resume.statements].map(
        (part) => part.range,
      );
      const headings = resume.sections.flatMap((section) => (section.heading ? [section.heading] : []));
      for (const { start, end } of [...factRanges(resume), ...structural, ...headings]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    settings,
  );
});

test("titles, employers, places, schools and contacts are literal quotes", () => {
  fc.assert(
    fc.property(resumeText, (text) => {
      const resume = readResume(text, asOf);
      const facts = [
        ...resume.emails,
        ...resume.phones,
        ...resume.positions.flatMap((position) => [position.title, position.employer, position.place]),
      ];
      for (const fact of [
        ...facts,
        resume.location,
        ...resume.education.flatMap((entry) => [entry.degree, entry.school, entry.field]),
      ]) {
        if (fact) {
          // A line that goes on in the next one is read as one.
          expect(text.slice(fact.range.start, fact.range.end).replace(/\s*\n\s*/g, " ")).toBe(fact.value);
        }
      }
    }),
    settings,
  );
});

test("every letter and digit lies in exactly one statement and statements keep their order", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { statements } = readResume(text, asOf);
      const owners = new Array<number>(text.length).fill(0);
      let last = 0;
      for (const { range } of statements) {
        expect(range.start).toBeGreaterThanOrEqual(last);
        last = range.end;
        for (let index = range.start; index < range.end; index += 1) {
          owners[index] = (owners[index] ?? 0) + 1;
        }
      }
      for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) {
        expect(owners[match.index], JSON.stringify(text.slice(Math.max(0, match.index - 20), match.index + 20))).toBe(
          1,
        );
      }
    }),
    settings,
  );
});

test("sections follow one another and cover all statements", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { sections, statements } = readResume(text, asOf);
      for (const [index, section] of sections.slice(1).entries()) {
        expect(section.range.start).toBeGreaterThanOrEqual(sections[index]?.range.end ?? 0);
      }
      for (const statement of statements) {
        expect(
          sections.some(({ range }) => range.start <= statement.range.start && statement.range.end <= range.end),
        ).toBe(true);
      }
    }),
    settings,
  );
});

test("years of experience lie between zero and a working life, low never above high", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const years = readResume(text, asOf).yearsExperience;
      if (years) {
        expect(years.low).toBeGreaterThanOrEqual(0);
        expect(years.low).toBeLessThanOrEqual(years.high);
        expect(years.high).toBeLessThanOrEqual(asOf.year + 2 - 1950);
      }
    }),
    settings,
  );
});

const blocks = [
  "EXPERIENCE\nSenior Engineer, Acme Ltd, London, 2018 – 2022\n- Led the team\nEngineer, Foo GmbH, Berlin, Mar 2014 – Dec 2017\n- Built it",
  "EDUCATION\nBSc Computer Science, University of Leeds, 2010 – 2014",
  "SKILLS\nLanguages: Python, Go",
  "AWARDS\nEmployee of the year, 2019",
  "INTERESTS\nRowing, 2001 – 2024",
] as const;

test("the order of the sections does not change the years nor the positions", () => {
  const usual = readResume(`Anna Example\n\n${blocks.join("\n\n")}`, asOf);
  fc.assert(
    fc.property(fc.shuffledSubarray([...blocks], { minLength: blocks.length }), (shuffled) => {
      const resume = readResume(`Anna Example\n\n${shuffled.join("\n\n")}`, asOf);
      expect(resume.yearsExperience).toEqual(usual.yearsExperience);
      expect(resume.positions.map((position) => position.title?.value)).toEqual(["Senior Engineer", "Engineer"]);
    }),
    { ...settings, numRuns: 50 },
  );
});

test("an irrelevant section changes neither years nor positions", () => {
  fc.assert(
    fc.property(fc.subarray([...blocks.slice(1)]), (others) => {
      const resume = readResume(`Anna Example\n\n${[blocks[0], ...others].join("\n\n")}`, asOf);
      expect(resume.yearsExperience).toEqual({ low: 7.75, high: 8.83 });
      expect(resume.positions).toHaveLength(2);
    }),
    { ...settings, numRuns: 50 },
  );
});
