import { expect, test } from "vitest";
import { readResume } from "@/lib/domain/resume/read-resume";

function degrees(lines: string): readonly string[] {
  return readResume(`Anna Muster\n\nEDUCATION\n${lines}`, { year: 2026, month: 11 }).education.map(
    ({ level, degree, school, end }) =>
      `${level}: ${degree?.value ?? "?"} / ${school?.value ?? "?"} / ${end?.year ?? "?"}`,
  );
}

const entries: readonly (readonly [string, readonly string[]])[] = [
  ["MBA, Kozmin Business School, 2012", ["master: MBA / Kozmin Business School / 2012"]],
  ["MS Computer Science | UT Austin | 2018", ["master: MS Computer Science / UT Austin / 2018"]],
  ["2013 – 2017  BSc Physics, Northern Tech", ["bachelor: BSc Physics / Northern Tech / 2017"]],
  [
    "PhD in Machine Learning, University of Cambridge. Thesis: Curvature, 2015–2019",
    ["doctorate: PhD in Machine Learning / University of Cambridge / 2019"],
  ],
  ["BSc Biology, University of Leeds (2010–2014).", ["bachelor: BSc Biology / University of Leeds / 2014"]],
  [
    "Middle East Technical University BSc in Computer Engineering, 2013 – 2018",
    ["bachelor: BSc in Computer Engineering / Middle East Technical University / 2018"],
  ],
  [
    "Virginia Tech\nM.S. in Physics · (2008 - 2010)\n\nJames Madison University\nB.S. in Physics · (2004 - 2008)",
    ["master: M.S. in Physics / Virginia Tech / 2010", "bachelor: B.S. in Physics / James Madison University / 2008"],
  ],
  [
    "Diploma in Clinical Medicine, Naivasha College, 2012",
    ["other: Diploma in Clinical Medicine / Naivasha College / 2012"],
  ],
  ["Diplom-Informatiker, Hochschule Elbufer, 2013", ["master: Diplom-Informatiker / Hochschule Elbufer / 2013"]],
  ["Laurea magistrale, Politecnico di Milano, 2009", ["master: Laurea magistrale / Politecnico di Milano / 2009"]],
  ["BSc, University of California, Berkeley, 2013", ["bachelor: BSc / University of California, Berkeley / 2013"]],
];

test.each(entries)("of %j degree, school and year are read", (lines, expected) => {
  expect(degrees(lines)).toEqual(expected);
});

test("a town or a subject beside a degree is no school", () => {
  expect(degrees("PhD Statistics, Galway, 2001 to 2005")).toEqual(["doctorate: PhD Statistics / ? / 2005"]);
  expect(degrees("BA, Economics, 2005")).toEqual(["bachelor: BA / ? / 2005"]);
});
