import fc from "fast-check";
import { expect, test } from "vitest";
import { labelBox, type NamedDot, placeLabels } from "@/lib/domain/market/place-labels";

const plane = { width: 400, height: 300 };
const dot = (given: Partial<NamedDot>): NamedDot => {
  const x = given.x ?? 200;
  return { key: "a", x, y: 150, radius: 5, letters: 12, lineFrom: x, lineTo: x, ...given };
};

test("a name stands to the right where there is room, and to the left at the right edge", () => {
  expect(placeLabels([dot({})], plane).get("a")).toBe("right");
  expect(placeLabels([dot({ x: 390 })], plane).get("a")).toBe("left");
  expect(placeLabels([], plane).size).toBe(0);
});

test("names of dots beside each other do not cover each other where both have room", () => {
  const dots = [dot({ key: "a", x: 180 }), dot({ key: "b", x: 215 })];
  const sides = placeLabels(dots, plane);
  const [a, b] = dots.map((one) => labelBox(one, sides.get(one.key) ?? "right"));
  const across = Math.min(a?.right ?? 0, b?.right ?? 0) - Math.max(a?.left ?? 0, b?.left ?? 0);
  const down = Math.min(a?.bottom ?? 0, b?.bottom ?? 0) - Math.max(a?.top ?? 0, b?.top ?? 0);
  expect(across > 0 && down > 0).toBe(false);
});

test("a name keeps clear of the line through its own dot", () => {
  expect(placeLabels([dot({ lineFrom: 200, lineTo: 260 })], plane).get("a")).toBe("left");
});

test("a name that must cover something covers the line through its dot and neither a dot nor a name", () => {
  const crowd = [
    dot({ key: "b", x: 170 }),
    dot({ key: "c", y: 130, letters: 0 }),
    dot({ key: "d", y: 170, letters: 0 }),
  ];
  const sides = placeLabels([dot({ lineFrom: 200, lineTo: 300 }), ...crowd], plane);
  expect(sides.get("a")).toBe("right");
});

test("every dot gets a side, whatever the order in which they come", () => {
  const some = fc.uniqueArray(fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) }), {
    maxLength: 10,
    selector: ({ x, y }) => `${x} ${y}`,
  });
  fc.assert(
    fc.property(some, (places) => {
      const dots = places.map((place, index) => dot({ key: `${index}`, ...place, lineFrom: place.x, lineTo: place.x }));
      const sides = placeLabels(dots, plane);
      expect(sides.size).toBe(dots.length);
      expect(placeLabels(dots.toReversed(), plane)).toEqual(sides);
    }),
  );
});
