import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeText } from "@/lib/domain/resume/normalize-text";
import { findingLines, outcomeOf, scoreLines } from "@/tests/factories/outcome";
import { anyPerson, type Person } from "@/tests/factories/person";
import { toMarkdown, toPlainText } from "@/tests/factories/render-person";
import { sampleTexts } from "@/tests/factories/sample-text";

/** The same skills at the same levels, and the same numbers to the last digit; only the quote may be another of several equals. */
function expectSame(before: string, after: string): void {
  const [old, now] = [outcomeOf(before), outcomeOf(after)];
  expect(findingLines(now)).toEqual(findingLines(old));
  expect(scoreLines(now)).toEqual(scoreLines(old));
}

/** In one of two forms, whichever the person's name falls to: each form costs time. */
function expectSamePerson(person: Person, other: Person): void {
  const write = person.name.length % 2 === 0 ? toMarkdown : toPlainText;
  expectSame(normalizeText(write(person)), normalizeText(write(other)));
}

/** Any order of some items, drawn with numbers that are drawn first. */
function reordered<Item>(items: readonly Item[], draws: readonly number[]): readonly Item[] {
  return items
    .map((item, index) => ({ item, key: draws[index % draws.length] ?? 0 }))
    .sort((first, second) => first.key - second.key)
    .map(({ item }) => item);
}

const draws = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });
const headed = sampleTexts.filter(({ text }) =>
  outcomeOf(text).resume.sections.some(({ heading }) => heading !== null),
);

test("the order of the sections changes no finding and no score", () => {
  fc.assert(
    fc.property(fc.constantFrom(...headed), draws, ({ text }, drawn) => {
      const sections = outcomeOf(text).resume.sections.filter(({ heading }) => heading !== null);
      const top = text.slice(0, sections[0]?.range.start).trimEnd();
      const bodies = sections.map(({ range }) => text.slice(range.start, range.end).trimEnd());
      expectSame(text, [top, ...reordered(bodies, drawn)].join("\n\n"));
    }),
    { seed: 401, numRuns: 50 },
  );
});

test("the order of the deeds of a position changes no finding and no score", () => {
  fc.assert(
    fc.property(anyPerson, draws, (person, drawn) => {
      const positions = person.positions.map((position) => ({ ...position, deeds: reordered(position.deeds, drawn) }));
      expectSamePerson(person, { ...person, positions });
    }),
    { seed: 402, numRuns: 30 },
  );
});

test("the order of the bullets in a résumé of the sample pool changes no finding and no score", () => {
  fc.assert(
    fc.property(fc.constantFrom(...sampleTexts), draws, ({ text }, drawn) => {
      const shuffled = text.replace(/(?:^ *• .*(?:\n +[^\s•].*)*(?:\n|$)){2,}/gm, (list) => {
        const bullets = list.trimEnd().split(/\n(?= *• )/);
        return reordered(bullets, drawn).join("\n") + (list.endsWith("\n") ? "\n" : "");
      });
      expectSame(text, shuffled);
    }),
    { seed: 403, numRuns: 40 },
  );
});

test("the order of positions, degrees, certificates and listed skills changes no finding and no score", () => {
  fc.assert(
    fc.property(anyPerson, draws, (person, drawn) => {
      expectSamePerson(person, {
        ...person,
        positions: reordered(person.positions, drawn),
        education: reordered(person.education, drawn),
        certificates: reordered(person.certificates, drawn),
        skills: reordered(person.skills, drawn).map(({ label, items }) => ({ label, items: reordered(items, drawn) })),
      });
    }),
    { seed: 404, numRuns: 30 },
  );
});

test("the order in which texts are read changes no byte of what is read", () => {
  const texts = sampleTexts.slice(0, 12).map(({ text }) => text);
  const inOrder = new Map(texts.map((text) => [text, JSON.stringify(outcomeOf(text))]));
  fc.assert(
    fc.property(fc.shuffledSubarray(texts), (shuffled) => {
      for (const text of shuffled) expect(JSON.stringify(outcomeOf(`${text} `.slice(0, -1)))).toBe(inOrder.get(text));
    }),
    { seed: 405, numRuns: 3 },
  );
});
