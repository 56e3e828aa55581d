import { expect, test } from "vitest";
import { findWords } from "@/lib/domain/find-words";
import { quoteOf } from "@/lib/domain/text-range";

const text = "Skills\nC++ (since 2015), Go\n- Ran  the GPU\n  cluster at Heron";

function found(typed: string): string | null {
  const range = findWords(text, typed);
  return range === null ? null : quoteOf(text, range);
}

test("words are found whatever their case, and over a line break", () => {
  expect(found("ran the gpu cluster")).toBe("Ran  the GPU\n  cluster");
});

test("signs of a pattern are letters like others, and quotation marks around the words do not count", () => {
  expect(found("c++ (since 2015)")).toBe("C++ (since 2015)");
  expect(found("“Go”")).toBe("Go");
  expect(found("a-b/c.*[x]{2}^$|\\")).toBeNull();
});

test("words that do not stand there, and no words at all, are nowhere", () => {
  expect(found("Rust")).toBeNull();
  expect(found("  ")).toBeNull();
  expect(found("“”")).toBeNull();
});
