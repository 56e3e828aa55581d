import fc from "fast-check";
import { expect, test } from "vitest";
import { compareField } from "@/lib/domain/linkage/compare-field";
import { foldName } from "@/lib/domain/linkage/fold-name";
import type { FieldKind } from "@/lib/domain/linkage/linkage-record";
import { phoneticCode } from "@/lib/domain/linkage/phonetic-code";
import { prepareRecord } from "@/lib/domain/linkage/prepared-value";
import { isOneSlip, jaroWinkler } from "@/lib/domain/linkage/string-similarity";

// The pairs of Winkler's own papers.
test.each([
  ["martha", "marhta", 0.9611],
  ["dwayne", "duane", 0.84],
  ["dixon", "dicksonx", 0.8133],
  ["abc", "xyz", 0],
])("%s and %s are as similar as published", (a, b, published) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(published, 4);
});

test("similarity is the same both ways and from 0 to 1", () => {
  const word = fc.string({ maxLength: 90, unit: fc.constantFrom("a", "b", "c", "d") });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(jaroWinkler(a, b)).toBeCloseTo(jaroWinkler(b, a), 12);
      expect(jaroWinkler(a, b)).toBeGreaterThanOrEqual(0);
      expect(jaroWinkler(a, b)).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([
  ["smith", "smiht", true],
  ["smith", "smih", true],
  ["smith", "smiith", true],
  ["smith", "smithson", false],
  ["smith", "msiht", false],
])("one slip between %s and %s: %s", (a, b, isOne) => {
  expect(isOneSlip(a, b)).toBe(isOne);
  expect(isOneSlip(b, a)).toBe(isOne);
});

test("names of other scripts and accents are compared in Latin letters", () => {
  expect(foldName("Łukasz  Ørsted-Weiß")).toBe("lukasz orsted weiss");
  expect(foldName("Дмитрий")).toBe("dmitrii");
  expect(foldName("O’Brien")).toBe("obrien");
  expect(foldName("山田")).toBe("山田");
});

test.each([
  ["schmidt", "shmit"],
  ["philip", "filip"],
  ["katarina", "catharina"],
  ["nowak", "novak"],
])("%s and %s have one sound", (a, b) => {
  expect(phoneticCode(a)).toBe(phoneticCode(b));
});

function levelOf(kind: FieldKind, a: string, b: string): number | undefined {
  const rules = [{ field: "x", label: "x", kind }];
  const [left, right] = [a, b].map((x) => prepareRecord({ id: x, fields: { x } }, rules));
  return compareField(kind, left?.values[0] ?? null, right?.values[0] ?? null)?.level;
}

test.each([
  ["name", "Robert", "Bob", 2],
  ["name", "Natalia", "Natasha", 2],
  ["name", "Jonathon", "Jonathan", 2],
  ["name", "J", "Jonathan", 1],
  ["name", "García Lorca", "García", 2],
  ["name", "Anna", "Otto", 0],
  ["date", "1984-03-07", "7.3.1984", 3],
  ["date", "1984-03-07", "1984-07-03", 2],
  ["date", "1984-03-07", "1984-03-08", 2],
  ["date", "1984-03-07", "1984-03-21", 1],
  ["date", "1984-03-07", "1991-11-21", 0],
  ["number", "4210 337", "4210373", 1],
  ["number", "42", "43", 0],
  ["text", "Lindholm Systems GmbH", "Lindholm Systems", 2],
  ["text", "University of Lindholm", "Lindholm University", 1],
  ["text", "University of Lindholm", "University of Quistburg", 0],
] as const)("as a %s, %s and %s agree at level %i", (kind, a, b, level) => {
  expect(levelOf(kind, a, b)).toBe(level);
  expect(levelOf(kind, b, a)).toBe(level);
});

test("what one record does not say is no comparison", () => {
  expect(levelOf("name", "", "Anna")).toBeUndefined();
});
