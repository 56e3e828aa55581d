import { expect, test } from "vitest";
import { findPairs } from "@/lib/domain/linkage/find-pairs";
import type { LinkageRecord } from "@/lib/domain/linkage/linkage-record";
import { inNameOrder } from "@/lib/domain/linkage/name-order";
import { normalIdentifier } from "@/lib/domain/linkage/normal-identifier";
import { recordPreparer } from "@/lib/domain/linkage/prepared-value";
import { proposeLinks } from "@/lib/domain/linkage/propose-links";
import { resumeRules, resumeThresholds } from "@/lib/domain/linkage/resume-record";
import { seededRandom } from "@/lib/domain/random";
import { makeMessyPeople } from "@/tests/factories/messy-people";

const PEOPLE = 1500;
const judged = { rules: resumeRules, ...resumeThresholds, estimates: false } as const;

/** Different people, all changed in one way. */
function everybody(change: (fields: LinkageRecord["fields"], at: number) => LinkageRecord["fields"]) {
  const { records } = makeMessyPeople({ seed: 21, count: PEOPLE, fields: "resume", twice: 0 });
  return records.map(({ id, fields }, at) => ({ id, fields: change(fields, at) }));
}

const crowds: readonly (readonly [string, readonly LinkageRecord[]])[] = [
  ["one agency's phone", everybody((fields) => ({ ...fields, phone: "030 555 0100" }))],
  ["one agency's box", everybody((fields) => ({ ...fields, email: "desk@placement.example.org" }))],
  ["one name", everybody((fields) => ({ ...fields, given: "Wei", surname: "Zhang" }))],
  ["one employer", everybody((fields) => ({ ...fields, employer: [{ name: "Fitzdale", from: 24_000, to: 24_040 }] }))],
  ["one school and one town", everybody((fields) => ({ ...fields, school: ["Lindholm"], place: "Oslo" }))],
  ["one domain for mail", everybody((fields, at) => ({ ...fields, email: `somebody${at}@fitzdale.example.org` }))],
];

function comparisonsOf(records: readonly LinkageRecord[]): number {
  const prepared = inNameOrder(records.map(recordPreparer(resumeRules)), resumeRules);
  const steps = findPairs(prepared, resumeRules, PEOPLE);
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    return prepared.reduce((sum, _, index) => sum + step.value.earlierOf(index).length, 0);
  }
}

test.each(crowds)("that 1,500 people have %s makes hardly more comparisons", (_, records) => {
  // All with all would be 1.1 million.
  expect(comparisonsOf(records)).toBeLessThan(PEOPLE * 60);
});

test.each(crowds)(
  "of 1,500 people who have %s nobody is taken for another with certainty, and few are proposed",
  (_, records) => {
    const found = proposeLinks(records, judged);
    expect(found.filter(({ finding }) => finding === "certain")).toEqual([]);
    expect(found.filter(({ finding }) => finding === "proposal").length).toBeLessThan(PEOPLE / 20);
  },
);

test.each(crowds)("in whichever order people with %s come, the findings are the same", (_, records) => {
  const random = seededRandom(3);
  const some = records.slice(0, 400);
  const shuffled = some
    .map((record) => ({ record, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ record }) => record);
  expect(proposeLinks(shuffled, judged)).toEqual(proposeLinks(some, judged));
});

test("whatever is certain shares an address or profile to the letter; alikeness alone is never more than a proposal", () => {
  const { records } = makeMessyPeople({ seed: 22, count: 800, fields: "resume", mess: 0.35 });
  const emailOf = new Map(records.map(({ id, fields }) => [id, normalIdentifier(String(fields.email))]));
  const found = proposeLinks(records, judged);
  for (const { first, second, finding } of found)
    if (finding === "certain") expect(emailOf.get(first)).toBe(emailOf.get(second));
  const without = records.map(({ id, fields }) => ({ id, fields: { ...fields, email: "" } }));
  const alike = proposeLinks(without, judged);
  expect(alike.length).toBeGreaterThan(100);
  expect(alike.filter(({ finding }) => finding !== "proposal")).toEqual([]);
});

test("one address under no name is for a person to say", () => {
  const fields = { email: "mara.lind@gmail.com" };
  const found = proposeLinks(
    [
      { id: "a", fields },
      { id: "b", fields: { ...fields, given: "Mara" } },
    ],
    judged,
  );
  expect(found.map(({ finding }) => finding)).toEqual(["proposal"]);
});

test("an old profile link is one person's with its numbers only", () => {
  const of = (numbers: string) => normalIdentifier(`https://www.linkedin.com/pub/mara-lind/${numbers}`);
  expect(of("12/34a/567")).toBe(of("12/34A/567/"));
  expect(of("12/34a/567")).not.toBe(of("98/76b/543"));
  expect(of("")).toBeNull();
});
