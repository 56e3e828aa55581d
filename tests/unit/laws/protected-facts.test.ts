import fc from "fast-check";
import { expect, test } from "vitest";
import type { Resume } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";
import { findingLines, outcomeOf, scoreLines } from "@/tests/factories/outcome";
import { anySample, type SampleText } from "@/tests/factories/sample-text";

// Some are words of the trade; none says what a person can do.
const names = [
  "Bo Li",
  "Maria-Magdalena von Hohenstein-Wittelsbach",
  "Nguyễn Thị Minh Khai",
  "Ruby Sparks",
  "Mrs. Rusty Shackleford",
  "Mr. Abd al-Rahman ibn Khalid",
  "王小明",
] as const;
const places = [
  "Java, Indonesia",
  "Paris, TX",
  "Spark, NV",
  "Lagos, Nigeria",
  "12 Long Winding Orchard Road, Building 7, Apartment 1204, Kuala Lumpur 50450, Malaysia",
  "Ulm, Germany",
] as const;
const schools = ["Stanford University", "MIT", "Lagos State Polytechnic", "ETH Zürich", "St. Mary's College"] as const;
const details = [
  "Date of birth: 12.03.1987",
  "Born 3 May 1961 in Kyiv",
  "Age: 58",
  "34 years old, married, two children",
  "Gender: female",
  "Sex: M",
  "Pronouns: she/her",
  "Nationality: German",
  "Nationality: Indian | Marital status: single",
  "Place of birth: Java, Indonesia",
  "Address: 4 Kafka Lane, Prague",
  "Religion: Catholic",
  "Citizen of the United States; work permit until 2029",
  "geboren am 4.5.1979 in Wien, ledig",
  "[Photo]",
] as const;

function replaced(text: string, ranges: readonly TextRange[], words: string): string {
  return [...ranges]
    .sort((first, second) => second.start - first.start)
    .reduce((changed, { start, end }) => changed.slice(0, start) + words + changed.slice(end), text);
}

function topOf({ text, sections }: Resume): number {
  return sections.find(({ heading }) => heading !== null)?.range.start ?? text.length;
}

/** The same facts and the same numbers to the last digit. */
function expectSame(sample: SampleText, changed: string): void {
  const [before, after] = [outcomeOf(sample.text), outcomeOf(changed)];
  expect(JSON.stringify(findingLines(after)), sample.slug).toBe(JSON.stringify(findingLines(before)));
  expect(JSON.stringify(scoreLines(after)), sample.slug).toBe(JSON.stringify(scoreLines(before)));
}

// A doctor's title beside a name is a degree, and a degree counts where a profile asks for one; so no name here has one.
test("another name changes no fact and no score", () => {
  fc.assert(
    fc.property(anySample, fc.constantFrom(...names), (sample, name) => {
      const { resume } = outcomeOf(sample.text);
      fc.pre(resume.name !== null);
      expectSame(sample, replaced(sample.text, resume.name ? [resume.name.range] : [], name));
    }),
    { seed: 601, numRuns: 30 },
  );
});

test("another address, e-mail or telephone number changes no fact and no score", () => {
  fc.assert(
    fc.property(anySample, fc.constantFrom(...places), (sample, place) => {
      const { resume } = outcomeOf(sample.text);
      const isAtTop = resume.location !== null && resume.location.range.start < topOf(resume);
      const location = resume.location !== null && isAtTop ? [resume.location.range] : [];
      const moved = replaced(sample.text, location, place);
      const emails = outcomeOf(moved).resume.emails.map(({ range }) => range);
      const written = replaced(moved, emails, "kafka.spark@pytorch.example.com");
      const phones = outcomeOf(written).resume.phones.map(({ range }) => range);
      expectSame(sample, replaced(written, phones, "+49 30 555 0100"));
    }),
    { seed: 602, numRuns: 30 },
  );
});

test("age, birth, gender, nationality, marital status, religion and a photo beside the name change no fact and no score", () => {
  fc.assert(
    fc.property(anySample, fc.constantFrom(...details), (sample, detail) => {
      const top = topOf(outcomeOf(sample.text).resume);
      const lastGap = sample.text.slice(0, top).trimEnd().length;
      const at = top < sample.text.length && lastGap > 0 ? lastGap : sample.text.indexOf("\n");
      expectSame(sample, `${sample.text.slice(0, at)}\n${detail}${sample.text.slice(at)}`);
    }),
    { seed: 603, numRuns: 45 },
  );
});

test("the name of the school changes no fact and no score", () => {
  fc.assert(
    fc.property(anySample, fc.constantFrom(...schools), (sample, school) => {
      const found = outcomeOf(sample.text).resume.education.flatMap((entry) => entry.school ?? []);
      const ranges = new Map(found.map(({ range }) => [range.start, range]));
      expectSame(sample, replaced(sample.text, [...ranges.values()], school));
    }),
    { seed: 604, numRuns: 30 },
  );
});

const PRONOUNS = [
  ["He", "his"],
  ["She", "her"],
  ["They", "their"],
] as const;

test("gendered words change no fact and no score", () => {
  const write = ([subject, possessive]: (typeof PRONOUNS)[number]) =>
    `Alex Example\n\nSummary\n${subject} runs Kubernetes for ${possessive} company. ${subject} is the author of two books.\n\nExperience\nEngineer, Foo Ltd, 2019 – 2024\n• ${subject} built a Slurm cluster of 200 GPUs and wrote ${possessive} own scheduler in Go, which halved the queue\n`;
  const [first, ...others] = PRONOUNS.map((pronouns) => outcomeOf(write(pronouns)));
  expect(first?.facts.skills.length).toBeGreaterThan(4);
  for (const other of others) {
    expect(findingLines(other)).toEqual(first && findingLines(first));
    expect(scoreLines(other)).toEqual(first && scoreLines(first));
  }
});

test("a degree counts only where a profile asks for it", () => {
  const write = (degree: string) =>
    `Alex Example\n\nExperience\nEngineer, Foo Ltd, 2019 – 2024\n• Built a Slurm cluster of 200 GPUs\n\nEducation\n${degree}, Leeds University, 2018\n`;
  const scores = (degree: string) => outcomeOf(write(degree)).scores;
  const asking = (degree: string) =>
    scores(degree).flatMap((score) =>
      score.kind === "computed" &&
      score.ledger.some(({ requirement, finding }) => requirement.skill === "phd" && finding !== null)
        ? [score.role]
        : [],
    );
  expect(asking("BSc")).toEqual([]);
  expect(asking("PhD").length).toBeGreaterThan(0);
  const [without, withPhd] = [scores("BSc"), scores("PhD")];
  for (const [index, score] of withPhd.entries()) {
    if (!asking("PhD").includes(score.role)) expect(score).toMatchObject({ points: Object(without[index]).points });
  }
});
