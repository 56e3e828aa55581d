import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readReceipt } from "@/lib/domain/receipt/read-receipt";

const text = readFileSync("tests/golden/receipts/1.1.0/ai-data-engineer.json", "utf8");

function sentenceOf(file: string): string {
  const reading = readReceipt(file);
  return reading.kind === "read" ? "It can be read." : reading.problem.sentence;
}

test.each([
  ["", "This file is empty."],
  ["Dear sirs", "This file is not JSON, so it is no receipt."],
  [
    text.slice(0, 3000),
    "This file begins as a receipt does and breaks off after 3000 characters: it was not saved or copied whole. Export it again.",
  ],
  [
    text.replace('"engine":"', '"engine":x"'),
    "This file begins as a receipt does and is broken further on: a mark of its form was changed. Export it again.",
  ],
  [text, "It can be read."],
])("a file that is broken says how: %#", (file, sentence) => {
  expect(sentenceOf(file)).toBe(sentence);
});
