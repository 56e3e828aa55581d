import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeText } from "@/lib/domain/resume/normalize-text";
import { levelsOf } from "@/lib/domain/role/role-levels";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { skills } from "@/lib/reference/skills";
import { outcomeOf } from "@/tests/factories/outcome";
import { anyPerson, type Person } from "@/tests/factories/person";
import { certificates, deedsByField } from "@/tests/factories/person-words";
import { toMarkdown, toPlainText } from "@/tests/factories/render-person";
import { anySample } from "@/tests/factories/sample-text";

const deeds = Object.values(deedsByField).flat();
const asked = new Set(shippedProfiles.flatMap(({ requirements }) => requirements.map(({ skill }) => skill)));
const names = skills
  .filter(({ slug }) => asked.has(slug))
  .flatMap(({ name, aliases }) => [name, ...aliases.slice(0, 2)]);
const anyDeed = fc.oneof(
  fc.constantFrom(...deeds),
  fc.constantFrom(...names).map((name) => `Introduced ${name} for 40 teams, which halved the cost`),
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
    .map(([one, other]) => `Worked with ${one} and ${other}`),
);

/** What is proven for every role at every one of its levels, by role and level. */
function provenOf(text: string): ReadonlyMap<string, number> {
  const { facts } = outcomeOf(text);
  return new Map(
    shippedProfiles.flatMap((profile) =>
      levelsOf(profile.role).map((level) => {
        const score = scoreCandidate(facts, profile, level);
        return [`${profile.role} ${level}`, score.kind === "computed" ? score.points.proven : 0] as const;
      }),
    ),
  );
}

/* Sums of floating-point numbers in another order. */
const ROUNDING = 1e-9;

/** Nothing that was proven is lost: no role at any level, no level of a skill, no year. */
function expectNoLess(before: string, after: string): void {
  const more = provenOf(after);
  const lost = [...provenOf(before)].filter(([key, proven]) => (more.get(key) ?? 0) < proven - ROUNDING);
  expect(lost).toEqual([]);
  const [old, now] = [outcomeOf(before).facts, outcomeOf(after).facts];
  const lowOf = new Map(now.skills.map(({ skill, level }) => [skill, level.low]));
  expect(
    old.skills.filter(({ skill, level }) => (lowOf.get(skill) ?? 0) < level.low).map(({ skill }) => skill),
  ).toEqual([]);
  expect(now.yearsExperience?.high ?? 0).toBeGreaterThanOrEqual(old.yearsExperience?.high ?? 0);
}

/** In one of two forms, whichever the person's name falls to: each form costs time. */
function expectGain(person: Person, richer: Person): void {
  const write = person.name.length % 2 === 0 ? toMarkdown : toPlainText;
  expectNoLess(normalizeText(write(person)), normalizeText(write(richer)));
}

function withPosition(
  person: Person,
  index: number,
  change: (position: Person["positions"][number]) => Person["positions"][number],
): Person {
  const chosen = index % person.positions.length;
  return {
    ...person,
    positions: person.positions.map((position, at) => (at === chosen ? change(position) : position)),
  };
}

test("one more deed in any position never lowers what is proven", () => {
  fc.assert(
    fc.property(anyPerson, anyDeed, fc.nat(), fc.nat(), (person, deed, index, place) => {
      const richer = withPosition(person, index, (position) => ({
        ...position,
        deeds: position.deeds.toSpliced(place % (position.deeds.length + 1), 0, deed),
      }));
      expectGain(person, richer);
    }),
    { seed: 201, numRuns: 25 },
  );
});

test("one more deed in a résumé of the sample pool never lowers what is proven", () => {
  fc.assert(
    fc.property(anySample, anyDeed, fc.nat(), ({ text }, deed, index) => {
      const bullets = outcomeOf(text).resume.statements.filter(
        ({ form, positionIndex }) => form === "bullet" && positionIndex !== null,
      );
      const bullet = bullets[index % Math.max(1, bullets.length)];
      fc.pre(bullet !== undefined);
      const end = bullet?.range.end ?? 0;
      expectNoLess(text, `${text.slice(0, end)}\n• ${deed}${text.slice(end)}`);
    }),
    { seed: 202, numRuns: 25 },
  );
});

// A job in a trade that only names technology (recruiting, selling) is left out: it says that the names beside it are others' skills.
test("one more position never lowers what is proven", () => {
  fc.assert(
    fc.property(anyPerson, anyPerson, fc.boolean(), (person, other, isFirst) => {
      const earliest = person.positions.at(-1)?.start.year ?? 2015;
      const extra = other.positions.slice(0, 1).map((position) => ({
        ...position,
        start: { year: earliest - 4, month: 3 },
        end: { year: earliest - 1, month: 5 },
      }));
      const positions = isFirst ? [...extra, ...person.positions] : [...person.positions, ...extra];
      expectGain(person, { ...person, positions });
    }),
    { seed: 203, numRuns: 25 },
  );
});

test("one more skill in a list never lowers what is proven", () => {
  fc.assert(
    fc.property(anyPerson, fc.constantFrom(...names), fc.nat(), fc.nat(), (person, name, index, place) => {
      const richer = person.skills.map(({ label, items }, at) =>
        at === index % person.skills.length
          ? { label, items: items.toSpliced(place % (items.length + 1), 0, name) }
          : { label, items },
      );
      expectGain(person, { ...person, skills: richer });
    }),
    { seed: 204, numRuns: 25 },
  );
});

test("one more certificate never lowers what is proven", () => {
  fc.assert(
    fc.property(anyPerson, fc.constantFrom(...certificates, "AIGP, IAPP, 2024", "PMP, 2018"), (person, certificate) => {
      expectGain(person, { ...person, certificates: [...person.certificates, certificate] });
    }),
    { seed: 205, numRuns: 25 },
  );
});

test("a longer time in a position never lowers what is proven", () => {
  fc.assert(
    fc.property(anyPerson, fc.nat(), fc.integer({ min: 1, max: 6 }), (person, index, years) => {
      const richer = withPosition(person, index, (position) => ({
        ...position,
        start: { ...position.start, year: position.start.year - years },
      }));
      expectGain(person, richer);
    }),
    { seed: 206, numRuns: 25 },
  );
});
