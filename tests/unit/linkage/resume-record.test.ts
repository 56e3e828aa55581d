import { expect, test } from "vitest";
import { resumeRecord } from "@/lib/domain/linkage/resume-record";

const nowhere = { start: 0, end: 1 };
const silent = { emails: [], phones: [], links: [], positions: [], education: [], location: null };

test.each([
  ["Dr. Ada Quill (she/her)", "Ada", "Quill"],
  ["Nakamura, Yuki", "Yuki", "Nakamura"],
  ["Ruben van der Straaten", "Ruben", "van der Straaten"],
  ["José María García-Lorca, PhD", "José María", "García-Lorca"],
  ["Cher", "Cher", ""],
  ["", "", ""],
])("of the name %s the given name is %s and the surname %s", (name, given, surname) => {
  const facts = { ...silent, name: { value: name, range: nowhere } };
  expect(resumeRecord("a", facts, { year: 2026, month: 11 }).fields).toMatchObject({ given, surname });
});

test("a résumé that states nothing has nothing to be compared", () => {
  const { fields } = resumeRecord("a", { ...silent, name: null }, { year: 2026, month: 11 });
  expect(Object.values(fields).flat().filter(Boolean)).toEqual([]);
});
