import { expect, test } from "vitest";
import { narrowContinuations } from "@/lib/server/read-document/pdf/narrow-column";
import type { Row } from "@/lib/server/read-document/pdf/text-rows";

/** Rows of one column, five points a letter, from the top; an empty text stands for room on the page. */
function column(...texts: readonly string[]): { readonly rows: readonly Row[]; readonly apart: readonly boolean[] } {
  const apart: boolean[] = [];
  const rows: Row[] = [];
  for (const [index, text] of texts.entries()) {
    if (text === "") continue;
    const right = 40 + text.length * 5;
    rows.push({ segments: [{ text, left: 40, right, height: 11 }], baseline: 700 - index * 13, height: 11 });
    apart.push(texts[index - 1] === "");
  }
  return { rows, apart };
}

function joined(...texts: readonly string[]): readonly string[] {
  const { rows, apart } = column(...texts);
  const goesOn = narrowContinuations(rows, apart);
  const lines: string[] = [];
  for (const [index, { segments }] of rows.entries()) {
    const text = segments[0]?.text ?? "";
    if (goesOn[index]) lines.push(`${lines.pop()} ${text}`);
    else lines.push(text);
  }
  return lines;
}

test("a list that fills its lines is one, whole names in it", () => {
  expect(joined("Python, PyTorch, C++20, Hugging", "Face, TensorRT-LLM, Kubernetes,", "Bazel")).toEqual([
    "Python, PyTorch, C++20, Hugging Face, TensorRT-LLM, Kubernetes, Bazel",
  ]);
});

test("degrees stay apart, each in one line", () => {
  expect(
    joined(
      "Ph.D. Electrical Engineering and",
      "Computer Science, Hudson Heights",
      "University, 2016",
      "BSc, Altiplano University,",
      "2010",
    ),
  ).toEqual([
    "Ph.D. Electrical Engineering and Computer Science, Hudson Heights University, 2016",
    "BSc, Altiplano University, 2010",
  ]);
});

test("where a line was ended on purpose, only what is plainly not whole goes on", () => {
  const list = ["Activation patching", "Sparse autoencoders, transcoders", "Scientific writing"];
  expect(joined(...list)).toEqual(list);
  expect(
    joined("Python", "Distributed training (FSDP, tensor", "parallelism)", "Diffusion models and their uses"),
  ).toEqual(["Python", "Distributed training (FSDP, tensor parallelism)", "Diffusion models and their uses"]);
});

test("ways to reach somebody, dates and what stands apart never go on", () => {
  const contact = ["ada.example.of.oslo@example.com", "+47 555 0101", "linkedin.com/in/ada-example-oslo", "Oslo"];
  expect(joined(...contact)).toEqual(contact);
  const job = ["Infrastructure Engineer, Saimaa", "2010 to 2013"];
  expect(joined(...job)).toEqual(job);
  expect(joined("Speaks Norwegian, some German", "", "Education of the best kind")).toHaveLength(2);
});

test("a row in pieces, such as a job and its place, goes on in no other and continues none", () => {
  const piece = (text: string, left: number) => ({ text, left, right: left + text.length * 5, height: 11 });
  const job: Row = { segments: [piece("Engineer at Lumen in", 40), piece("Oslo and", 160)], baseline: 700, height: 11 };
  const below: Row = { segments: [piece("infrastructure of the company", 40)], baseline: 687, height: 11 };
  expect(narrowContinuations([job, below], [false, false])).toEqual([false, false]);
  expect(narrowContinuations([below, job], [false, false])).toEqual([false, false]);
});

test("a wide column is left to its words, and no rows have nothing to join", () => {
  const wide = ["Led the team that built the serving stack of the company and kept it", "running"];
  expect(joined(...wide)).toEqual(wide);
  expect(narrowContinuations([], [])).toEqual([]);
});
