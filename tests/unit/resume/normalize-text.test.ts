import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeText } from "@/lib/domain/resume/normalize-text";

test("normalising twice gives the same as normalising once, for any text", () => {
  const strange = fc.constantFrom(
    "\r",
    "\n",
    "\t",
    " ",
    "\u00A0",
    "\u200B",
    "\u00AD",
    "•",
    "- ",
    "* ",
    "\uF0B7",
    "\uD800",
    "ﬁ",
    "e\u0301",
    "\u202E",
    "\u0000",
    "ａ",
    "\u{E0041}",
    "𝐀",
  );
  const text = fc
    .array(fc.oneof(fc.string({ unit: "binary" }), strange), { maxLength: 30 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (value) => void expect(normalizeText(normalizeText(value))).toBe(normalizeText(value))),
    { seed: 2, numRuns: 2000 },
  );
});

test("no output holds a character that a reader cannot see", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (value) => {
      expect(normalizeText(value).replaceAll("\n", "")).not.toMatch(
        /\p{Cc}|[\u200B-\u200F\u202A-\u202E\u00AD\uFEFF]|\p{Cs}|\p{Co}/u,
      );
    }),
    { seed: 3, numRuns: 2000 },
  );
});

test("ligatures, full-width and mathematical letters read as plain letters", () => {
  expect(normalizeText("eﬃcient ﬂow Ｇｏ 𝐏𝐲𝐭𝐡𝐨𝐧")).toBe("efficient flow Go Python");
});

test("ordinary signs that look compatible are kept: superscripts, fractions, trade marks", () => {
  expect(normalizeText("10² ½ Intel™ №1")).toBe("10² ½ Intel™ №1");
});

test("soft hyphens, zero-width characters, bidi controls and Unicode tags disappear, odd spaces become spaces", () => {
  expect(normalizeText("Kuber\u00ADnetes\u200B \u202Eabc\u202C\u00A0x\u2009y\u{E0048}\u{E0049}")).toBe(
    "Kubernetes abc x y",
  );
});

test("every list marker becomes the same bullet, and dashes that are no markers stay", () => {
  expect(normalizeText("◦ one\n▪two\n- three\n* four\n– five\n\uF0B7 six")).toBe(
    "• one\n• two\n• three\n• four\n• five\n• six",
  );
  expect(normalizeText("-5 % cost\n--flag\n**bold** text\n---\n2019 - 2021")).toBe(
    "-5 % cost\n--flag\n**bold** text\n---\n2019 - 2021",
  );
});

test("icons of the private use area leave no trace in a line of contact data", () => {
  expect(normalizeText("\uF095 555 0100 \uF0E0 ada@example.org")).toBe("555 0100  ada@example.org");
});

test("line ends are unified, trailing spaces cut and at most two empty lines kept", () => {
  expect(normalizeText("\r\n a  \r\nb\rc\n\n\n\n\nd \u2028e\n")).toBe(" a\nb\nc\n\n\nd\ne");
});

test("a tab and a wide gap are two spaces inside a line, and indentation is kept", () => {
  expect(normalizeText("    Title\tJune 2023      present")).toBe("    Title  June 2023  present");
});

test("NUL and lone surrogates are removed and pairs are kept", () => {
  expect(normalizeText("a\u0000b\uD800c\uDC00d😀")).toBe("abcd😀");
});

test("an accent is one letter however it was coded", () => {
  expect(normalizeText("Jose\u0301")).toBe("José");
});
