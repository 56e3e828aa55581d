import fc from "fast-check";
import { expect, test } from "vitest";
import { type Mark, markLines } from "@/components/evidence/mark-segments";

const SEED = { seed: 20_261_114 };

const arbitraryMark: fc.Arbitrary<Mark> = fc.record({
  range: fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]) => ({ start, end: start + length })),
  tone: fc.constantFrom("proof", "listed", "lacked"),
  skill: fc.constantFrom("go", "cuda", "nccl"),
});

const arbitraryText = fc
  .array(fc.constantFrom("a", "b", " ", "\n", "é", "😀"), { maxLength: 60 })
  .map((parts) => parts.join(""));

test("the lines put together again are the text, whatever the marks", () => {
  fc.assert(
    fc.property(arbitraryText, fc.array(arbitraryMark, { maxLength: 8 }), (text, marks) => {
      const lines = markLines(text, marks).map((line) =>
        line.segments.map(({ range }) => text.slice(range.start, range.end)).join(""),
      );
      expect(lines.join("\n")).toBe(text);
    }),
    SEED,
  );
});

test("a segment carries exactly the skills whose marks cover it", () => {
  fc.assert(
    fc.property(arbitraryText, fc.array(arbitraryMark, { maxLength: 8 }), (text, marks) => {
      for (const { range, skills } of markLines(text, marks).flatMap((line) => line.segments)) {
        const covering = marks.filter((mark) => mark.range.start <= range.start && mark.range.end >= range.end);
        expect(new Set(skills)).toEqual(new Set(covering.map((mark) => mark.skill)));
      }
    }),
    SEED,
  );
});

test("contrary evidence is drawn over proof, and proof over a mere mention", () => {
  const range = { start: 0, end: 4 };
  const tonesOf = (...tones: readonly Mark["tone"][]) =>
    markLines(
      "CUDA",
      tones.map((tone) => ({ range, tone, skill: tone })),
    )[0]?.segments[0]?.tone;
  expect(tonesOf("listed", "proof", "lacked")).toBe("lacked");
  expect(tonesOf("listed", "proof")).toBe("proof");
});

test("a quote over a line break is marked on both lines", () => {
  const lines = markLines("ran Slurm\nclusters", [{ range: { start: 4, end: 18 }, tone: "proof", skill: "slurm" }]);
  expect(lines.map((line) => line.segments.map((segment) => segment.tone))).toEqual([[null, "proof"], ["proof"]]);
});
