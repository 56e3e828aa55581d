import fc from "fast-check";
import { expect, test } from "vitest";
import { markLines } from "@/components/evidence/mark-segments";
import { readerBlocks } from "@/components/evidence/reader-blocks";

const nowhere = { headings: [], entries: [] };

function rangeOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function drawn(text: string, places = nowhere): readonly string[] {
  return readerBlocks(text, markLines(text, []), places).map(
    ({ kind, lines }) => `${kind}: ${lines.map(({ range }) => text.slice(range.start, range.end)).join(" ")}`,
  );
}

test("a bullet that the page broke is one paragraph, and the next bullet another", () => {
  const text =
    "• Own the training cluster of 640 GPUs, with Slurm for large runs and\nKubernetes for the rest.\n• Led 14 incidents.";
  expect(drawn(text)).toEqual([
    "bullet: • Own the training cluster of 640 GPUs, with Slurm for large runs and Kubernetes for the rest.",
    "bullet: • Led 14 incidents.",
  ]);
});

test("short lines under one another stay apart, also those that a label begins", () => {
  expect(drawn("Ada Example\nLeeds\nada@example.com")).toEqual([
    "text: Ada Example",
    "text: Leeds",
    "text: ada@example.com",
  ]);
  const text = "Languages: Python, Go, Bash, C++ and a little of what else there was then\nTools: Docker";
  expect(drawn(text)).toHaveLength(2);
});

test("headings, heads of entries and empty lines stand alone", () => {
  const text =
    "Experience\nSite Reliability Engineer, Northgate Payments, a long head of an entry\nRan the on-call rota.\n\nMore";
  const places = {
    headings: [rangeOf(text, "Experience")],
    entries: [rangeOf(text, "Site Reliability Engineer"), rangeOf(text, "Northgate Payments")],
  };
  expect(readerBlocks(text, markLines(text, []), places).map(({ kind }) => kind)).toEqual([
    "heading",
    "entry",
    "text",
    "gap",
    "text",
  ]);
});

test("every line of any text is in exactly one paragraph, in order", () => {
  const line = fc.constantFrom(
    "",
    "• built it",
    "and went on",
    "Tools: Go",
    "A line that is as long as a page is wide",
    "1) x",
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (written) => {
      const text = written.join("\n");
      const lines = markLines(text, []);
      expect(readerBlocks(text, lines, nowhere).flatMap((block) => block.lines)).toEqual(lines);
    }),
    { seed: 4 },
  );
});
