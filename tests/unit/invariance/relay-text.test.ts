import { expect, test } from "vitest";
import { readCandidate } from "@/lib/domain/candidate-reading";
import { layouts, relayText } from "@/lib/domain/invariance/relay-text";
import { normalizeText } from "@/lib/domain/resume/normalize-text";

const TEXT = normalizeText(`Ada Marsh
Oslo, Norway

Experience

Engineer, Heron Systems  Jan 2019 - Dec 2021
• Ran Kubernetes for 40 teams on 600 nodes in three regions, and wrote what they read.

Education

BSc Computer Science, Northwind University, 2015
`);
const { resume } = readCandidate(TEXT, { year: 2026, month: 6 });
const wordsOf = (text: string) => (text.match(/[\p{L}\d]+/gu) ?? []).map((word) => word.toLowerCase()).sort();

test("every layout has the same words, and another text or none", () => {
  for (const layout of layouts) {
    const laid = relayText(resume, layout);
    if (laid !== null) expect(wordsOf(laid), layout).toEqual(wordsOf(TEXT));
  }
});

test("lines break, headings are capitals, and sections turn round", () => {
  expect(relayText(resume, "line breaks")).toContain("in three regions, and\n  wrote what they read.");
  expect(relayText(resume, "headings")).toContain("\nEXPERIENCE\n");
  const turned = relayText(resume, "section order") ?? "";
  expect(turned.indexOf("Education")).toBeLessThan(turned.indexOf("Experience"));
  expect(turned.startsWith("Ada Marsh\n")).toBe(true);
});
