import { beforeAll, expect, test } from "vitest";
import { checkInvariance } from "@/lib/domain/invariance/check-invariance";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { AS_OF, acceptedRoles, type ReadPerson, readPool } from "./read-pool";

let pool: readonly ReadPerson[] = [];

beforeAll(async () => {
  pool = await readPool();
}, 120_000);

function stanceOf({ facts }: ReadPerson, skill: string): "held" | "lacked" | "silent" {
  return facts.skills.find((finding) => finding.skill === skill)?.stance ?? "silent";
}

/** One line for each expectation that the engine does not fulfil, so that a failure says whom to look at. */
function broken(expectations: readonly { readonly holds: boolean; readonly line: string }[]): readonly string[] {
  return expectations.filter(({ holds }) => !holds).map(({ line }) => line);
}

test("the nearest role is the intended one for at least nine in ten of the clear cases", () => {
  const clear = pool.filter(({ person }) => person.isClear);
  const wrong = broken(
    clear.map(({ person, nearest }) => ({
      holds: acceptedRoles(person).includes(nearest),
      line: `${person.slug}: ${person.role} expected, ${nearest} found`,
    })),
  );
  expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(clear.length * 0.1);
});

test("nurse, chef, accountant, teacher, web designer and property lawyer are near to none of the ten roles", () => {
  const unrelated = pool.filter(({ person }) => person.group === "unrelated");
  expect(unrelated).toHaveLength(6);
  expect(unrelated.filter(({ nearest }) => nearest !== null).map(({ person }) => person.slug)).toEqual([]);
});

test("at least nine in ten of the skills that an expert would name are found", () => {
  const expectations = pool.flatMap((read) =>
    read.person.finds.map((skill) => ({
      holds: stanceOf(read, skill) === "held",
      line: `${read.person.slug}: ${skill}`,
    })),
  );
  const missed = broken(expectations);
  expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(expectations.length * 0.1);
});

test("a skill that is denied, only wished for, or a homonym is claimed in less than three of a hundred cases", () => {
  const expectations = pool.flatMap((read) =>
    read.person.lacks.map((skill) => ({
      holds: stanceOf(read, skill) !== "held",
      line: `${read.person.slug}: ${skill}`,
    })),
  );
  const claimed = broken(expectations);
  expect(claimed.length, claimed.join("\n")).toBeLessThanOrEqual(expectations.length * 0.03);
});

test("the years of employment lie in the range that the dates allow for at least nine in ten", () => {
  const wrong = broken(
    pool.map(({ person, resume }) => {
      const years = resume.yearsExperience;
      const [least, most] = person.years;
      const holds = years !== null && years.low <= most && years.high >= least;
      return { holds, line: `${person.slug}: ${least} to ${most} expected, ${years?.low} to ${years?.high} found` };
    }),
  );
  expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(pool.length * 0.1);
});

test("every quote is a literal slice of the text, and every e-mail address is found", () => {
  for (const { person, text, facts, resume } of pool) {
    expect(
      resume.emails.map(({ value }) => value),
      person.slug,
    ).toContainEqual(expect.stringMatching(/@example\.com$/));
    for (const { quote } of facts.skills) expect(text.slice(quote.start, quote.end).trim(), person.slug).not.toBe("");
  }
});

test("nothing about the person and nothing about the layout moves a score of anybody", () => {
  const moved = pool.flatMap(({ person, text }, index) =>
    checkInvariance(text, shippedProfiles, { asOf: AS_OF, round: index }).flatMap((outcome) =>
      outcome.kind === "moved"
        ? [
            `${person.slug}, ${outcome.change}: ${outcome.rows.map(({ before }) => before?.requirement.skill).join(", ")}`,
          ]
        : [],
    ),
  );
  expect(pool).toHaveLength(62);
  expect(moved).toEqual([]);
}, 60_000);
