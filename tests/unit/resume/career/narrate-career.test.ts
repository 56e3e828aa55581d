import { expect, test } from "vitest";
import { readResume } from "@/lib/domain/resume/read-resume";
import type { DatePoint } from "@/lib/domain/resume/resume";

const asOf = { year: 2026, month: 11 };

function point(date: DatePoint | "present" | null): string {
  return date === null ? "?" : date === "present" ? "now" : [date.year, date.month].filter(Boolean).join("-");
}

function told(sentences: string): readonly string[] {
  return readResume(`Anna Example\n\n${sentences}`, asOf).positions.map(
    ({ title, employer, start, end }) =>
      `${title?.value ?? "?"} / ${employer?.value ?? "?"} / ${point(start)} → ${point(end)}`,
  );
}

const careers: readonly (readonly [string, readonly string[]])[] = [
  ["From 2015 until early 2019 I was a data engineer at Acme Foods.", ["data engineer / Acme Foods / 2015 → 2019"]],
  [
    "In 2018 I joined **Giant's Step** to lead infrastructure, and since 2022 I have been its director.",
    ["? / Giant's Step / 2018 → 2022", "director / Giant's Step / 2022 → now"],
  ],
  [
    "I was a site engineer at **Lagan Streaming** from 2011, became its manager in 2015, and stayed until 2018.",
    ["site engineer / Lagan Streaming / 2011 → 2015", "manager / Lagan Streaming / 2015 → 2018"],
  ],
  [
    "In January 2019 I joined Harbour AI as VP Product. I sit on the executive committee.",
    ["VP Product / Harbour AI / 2019-1 → now"],
  ],
  [
    "At **Blue Ridge** (since March 2020, staff architect) I design networks. Before that, 2008 to 2012, network engineer there.",
    ["staff architect / Blue Ridge / 2020-3 → now", "network engineer / Blue Ridge / 2008 → 2012"],
  ],
  [
    "Between 2012 and 2016 she worked for Orrery as an analyst; in 2016 she left to join Tessellate.",
    ["analyst / Orrery / 2012 → 2016", "? / Tessellate / 2016 → ?"],
  ],
];

test.each(careers)("a career told as “%s” is read", (sentences, expected) => {
  expect(told(sentences)).toEqual(expected);
});

const noCareers = [
  "From 2004 to 2008 I studied physics at the University of Leeds.",
  "After school, in 2003, I graduated.",
  "From April 2018 to May 2019 I took time out to care for my father.",
  "In 2021 the team cut the cost by 40 per cent.",
  "Work since 2019 has proposed a large number of patterns.",
];

test.each(noCareers)("no job is made of “%s”", (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test("the sentences in which a job is told are its evidence", () => {
  const text = "Anna Example\n\nIn 2018 I joined Acme as an engineer. I run 300 servers.";
  const { statements } = readResume(text, asOf);
  expect(statements.map((statement) => statement.positionIndex)).toEqual([null, 0, 0]);
});

test("a job advertisement tells no career", () => {
  const text =
    "About us\nFounded in 2021, we are looking for engineers.\nRequirements\n- 5 years\nWe are an equal opportunity employer.";
  expect(readResume(text, asOf).positions).toEqual([]);
});
