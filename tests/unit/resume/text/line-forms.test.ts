import { expect, test } from "vitest";
import { readResume } from "@/lib/domain/resume/read-resume";

const asOf = { year: 2026, month: 11 };

function statements(text: string): readonly string[] {
  return readResume(text, asOf).statements.map(({ range }) => text.slice(range.start, range.end));
}

test("a long line elsewhere changes nothing in how the lines of a section are joined", () => {
  const section = "PUBLICATIONS\nReward models in the wild and what they want to hear from their makers\nReward again";
  const address =
    "12 Long Winding Orchard Road, Building 7, Apartment 1204, Kuala Lumpur 50450, Malaysia, third door on the left";
  const read = (top: string) => statements(`${top}\n\n${section}`).slice(-2);
  expect(read(address)).toEqual(read("Ulm"));
});

test("a head above a line of dates begins an entry, however the bullet above it ends", () => {
  const text =
    "EXPERIENCE\nSales Associate, Saguaro Outlet\n2021 - Present\n• Used quality classifiers and long checklists every day\nBarista, Copper Canyon Coffee\n2019 - 2021";
  expect(readResume(text, asOf).positions.map(({ title }) => title?.value)).toEqual(["Sales Associate", "Barista"]);
});

test("a head that ends in the duration of its dates begins an entry", () => {
  const text =
    "Experience\nNorthbeam Talent · Recruiter · Jul 2022 – Present · 4 yrs 5 mos\n• Closed 63 hires and wrote kits together with all hiring managers\nMaple Staffing · Recruiter · Oct 2018 – Jun 2022 · 3 yrs 9 mos\n• Placed 140 people";
  expect(readResume(text, asOf).positions).toHaveLength(2);
});

test("a list behind a label goes on in the next line of a narrow column", () => {
  const text = "SKILLS\nMain: Slurm, Python, Hugging Face\nTransformers, PyTorch\nAlso: Go, Bash";
  expect(statements(text).slice(1)).toEqual([
    "Main: Slurm, Python, Hugging Face\nTransformers, PyTorch",
    "Also: Go, Bash",
  ]);
});

test("a row of a table continues no row", () => {
  const rows = ["| Daily | Python, PyTorch, diffusers, Weights and Biases, LaTeX", "| Some | JAX"];
  expect(statements(`SKILLS\n${rows.join("\n")}`).slice(1)).toEqual(rows);
});

test("the number of a page is no line: what stands around it belongs together", () => {
  const text =
    "EXPERIENCE\nEngineer, Foo, 2018 – 2020\n• Built a pipeline that reads events,\nPage 1 of 2\n  checks them and writes them";
  expect(statements(text).at(-1)).toContain("checks them");
  expect(statements(text).some((statement) => statement === "Page 1 of 2")).toBe(false);
});
