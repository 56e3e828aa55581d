import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { roleBySlug } from "@/lib/reference/roles";
import { skillBySlug } from "@/lib/reference/skills";
import { resumePathOf, samplePeople, sourcePathOf } from "@/prisma/seed/sample-person";

const seedFolder = fileURLToPath(new URL("../../../prisma/seed/", import.meta.url));

function sourceOf(person: (typeof samplePeople)[number]): Promise<string> {
  return readFile(seedFolder + sourcePathOf(person), "utf8");
}

test("every person has one source and one file, and there are no others", async () => {
  const sources = (await readdir(`${seedFolder}people`)).map((name) => `people/${name}`).sort();
  const files = (await readdir(`${seedFolder}resumes`)).map((name) => `resumes/${name}`).sort();
  expect(samplePeople.map(sourcePathOf).sort()).toEqual(sources);
  expect(samplePeople.map(resumePathOf).sort()).toEqual(files);
});

test("the committed Markdown, text and JSON files are what the sources say", async () => {
  for (const person of samplePeople.filter(({ format }) => format !== "pdf" && format !== "docx")) {
    expect(await readFile(seedFolder + resumePathOf(person), "utf8"), person.slug).toBe(await sourceOf(person));
  }
});

test("every address ends in example.com and belongs to one person only", async () => {
  const addresses = await Promise.all(
    samplePeople.map(async (person) => (await sourceOf(person)).match(/\S+@\S+?(?=["|,)\s]|$)/gm) ?? []),
  );
  for (const [index, found] of addresses.entries()) {
    expect(found, samplePeople[index]?.slug).toHaveLength(1);
    expect(found[0]).toMatch(/^"?[a-z.]+@example\.com$/);
  }
  expect(new Set(addresses.flat()).size).toBe(samplePeople.length);
});

test("every telephone number comes from the range kept for fiction, 555-0100 to 555-0199, and no two people share one", async () => {
  const numbers = await Promise.all(
    samplePeople.map(async (person) => (await sourceOf(person)).match(/\b555[-. ]?0\d{3}\b/g) ?? []),
  );
  for (const [index, found] of numbers.entries()) {
    expect(found, samplePeople[index]?.slug).toHaveLength(1);
    expect(found[0]).toMatch(/^555[-. ]01\d\d$/);
  }
  expect(new Set(numbers.flat().map((number) => number.slice(-2))).size).toBe(samplePeople.length);
});

test("every web address is marked as a sample or lies under example.com", async () => {
  for (const person of samplePeople) {
    for (const link of (await sourceOf(person)).match(/\b(?:https?:\/\/|www\.|github\.com|linkedin\.com)\S+/g) ?? []) {
      expect(link, person.slug).toMatch(/-sample$|example\.com/);
    }
  }
});

test("each of the ten roles has at least three strong people at two levels or more, and the ones with none stay apart", () => {
  for (const role of roleBySlug.keys()) {
    const strong = samplePeople.filter((person) => person.group === "strong" && person.role === role);
    expect(strong.length, role).toBeGreaterThanOrEqual(3);
    expect(new Set(strong.map(({ level }) => level)).size, role).toBeGreaterThanOrEqual(2);
  }
  expect(samplePeople.filter(({ group }) => group === "unrelated").every(({ role }) => role === null)).toBe(true);
});

test("the expectations name roles, levels and skills that exist", () => {
  for (const person of samplePeople) {
    for (const role of [person.role, ...person.acceptable])
      if (role !== null) expect(roleBySlug.has(role), role).toBe(true);
    for (const skill of [...person.finds, ...person.lacks]) expect(skillBySlug.has(skill), skill).toBe(true);
    if (person.group === "strong") {
      const levels = roleBySlug.get(person.role ?? "")?.levels.map(({ level }) => level);
      expect(levels, person.slug).toContain(person.level);
    }
  }
});
