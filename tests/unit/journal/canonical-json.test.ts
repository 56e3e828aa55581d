import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, type Json } from "@/lib/domain/journal/canonical-json";

/** Any JSON value, with strings of any UTF-16 units, lone surrogates among them. */
const anyJson = fc.jsonValue({ stringUnit: "binary" }).map((value) => value as Json); // fast-check's type is its own name for the same
const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

/** The same value with all keys set in another order. */
function reordered(value: Json): Json {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, reordered(member)] as const);
  return Object.fromEntries(members.reverse());
}

test("the order in which keys were set does not matter", () => {
  fc.assert(
    fc.property(anyJson, (value) => {
      expect(canonicalJson(reordered(value))).toBe(canonicalJson(value));
    }),
  );
});

test("nothing is lost: the text reads back as the value, so different values have different texts", () => {
  fc.assert(
    fc.property(anyJson, (value) => {
      const plain = JSON.parse(JSON.stringify(value)); // -0 is 0 in JSON
      expect(JSON.parse(canonicalJson(value))).toEqual(plain);
    }),
  );
});

test("two different strings of any UTF-16 units have different texts, whose bytes differ too", () => {
  fc.assert(
    fc.property(anyUnits, anyUnits, (a, b) => {
      const bytes = (text: string) => Buffer.from(canonicalJson(text), "utf8").toString("hex");
      expect(bytes(a) === bytes(b)).toBe(a === b);
    }),
  );
  expect(canonicalJson("\ud800")).toBe('"\\ud800"');
  expect(canonicalJson("\\ud800")).toBe('"\\\\ud800"');
});

test("keys stand in the order of their UTF-16 units, as RFC 8785 has them, whatever the language of the machine", () => {
  // The example of RFC 8785, section 3.2.3
  const value = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 };
  expect(Object.values(JSON.parse(canonicalJson(value)))).toHaveLength(7);
  expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
});

test("numbers are written one way, and what JSON cannot say is refused", () => {
  expect(canonicalJson([1e21, 1e-7, -0, 0.1 + 0.2, 333333333.3333333])).toBe(
    "[1e+21,1e-7,0,0.30000000000000004,333333333.3333333]",
  );
  for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1, 1n])
    expect(() => canonicalJson(wrong as Json)).toThrow(); // the type refuses them too
});
