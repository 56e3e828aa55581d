import { expect, test } from "vitest";
import { groupLinked } from "@/lib/domain/linkage/group-linked";
import type { LinkageRecord } from "@/lib/domain/linkage/linkage-record";
import { personRules } from "@/lib/domain/linkage/person-rules";
import { proposeLinks } from "@/lib/domain/linkage/propose-links";
import { resumeRules, resumeThresholds } from "@/lib/domain/linkage/resume-record";
import { measureLinks } from "@/tests/factories/measure-links";
import { makeMessyPeople, pairName } from "@/tests/factories/messy-people";

const ofResumes = { rules: resumeRules, ...resumeThresholds };

test("of 2,000 people as registers tell them nearly all that are there twice are found, and next to nobody else", () => {
  const pool = makeMessyPeople({ seed: 11, count: 2000, fields: "public" });
  const { precision, recall } = measureLinks(pool, proposeLinks(pool.records, { rules: personRules }));
  expect(precision).toBeGreaterThan(0.995);
  expect(recall).toBeGreaterThan(0.985);
});

test("with a slip in every third field most are still found", () => {
  const pool = makeMessyPeople({ seed: 12, count: 2000, fields: "public", mess: 0.35 });
  const { precision, recall } = measureLinks(pool, proposeLinks(pool.records, { rules: personRules }));
  expect(precision).toBeGreaterThan(0.99);
  expect(recall).toBeGreaterThan(0.92);
});

test("without measuring, by what is known beforehand, résumés are found about as well", () => {
  const pool = makeMessyPeople({ seed: 13, count: 2000, fields: "resume" });
  const { precision, recall } = measureLinks(pool, proposeLinks(pool.records, { ...ofResumes, estimates: false }));
  expect(precision).toBeGreaterThan(0.98);
  expect(recall).toBeGreaterThan(0.97);
});

test("nothing that is certain is wrong", () => {
  const pool = makeMessyPeople({ seed: 14, count: 2000, fields: "resume", mess: 0.3 });
  const certain = proposeLinks(pool.records, ofResumes).filter(({ finding }) => finding === "certain");
  expect(certain.length).toBeGreaterThan(100);
  expect(certain.filter(({ first, second }) => !pool.truth.has(pairName(first, second)))).toEqual([]);
});

test("the order in which records come changes no finding", () => {
  const pool = makeMessyPeople({ seed: 15, count: 300, fields: "resume" });
  const there = proposeLinks(pool.records, { ...ofResumes, estimates: false });
  const back = proposeLinks(pool.records.toReversed(), { ...ofResumes, estimates: false });
  expect(back.map(({ first, second, finding }) => [first, second, finding])).toEqual(
    there.map(({ first, second, finding }) => [first, second, finding]),
  );
});

const employer = [{ name: "Quistman Labs", from: 24_000, to: 24_040 }];

function resume(id: string, given: string, surname: string, more: LinkageRecord["fields"] = {}): LinkageRecord {
  return { id, fields: { given, surname, ...more } };
}

function findingsOf(...records: readonly LinkageRecord[]): readonly string[] {
  return proposeLinks(records, ofResumes).map(({ first, second, finding }) => `${first} ${second} ${finding}`);
}

test("one address under one name is certain, however little else is said", () => {
  const email = ["mara.lind@gmail.com"];
  expect(findingsOf(resume("a", "Mara", "Lind", { email }), resume("b", "Mara", "Lind", { email }))).toEqual([
    "a b certain",
  ]);
});

test("one address under clearly different names is a doubt", () => {
  const email = ["lind.family@example.org"];
  expect(findingsOf(resume("a", "Mara", "Lind", { email }), resume("b", "Otto", "Fitzdale", { email }))).toEqual([
    "a b doubt",
  ]);
});

test("one address and another given name is for a person to say", () => {
  const email = ["lind.family@example.org"];
  expect(findingsOf(resume("a", "Mara", "Lind", { email }), resume("b", "Otto", "Lind", { email }))).toEqual([
    "a b proposal",
  ]);
});

test.each(["jobs@example.org", "cv@placement.example.org"])("an agency's box %s makes nobody certain", (address) => {
  const email = [address];
  const found = findingsOf(resume("a", "Mara", "Lind", { email }), resume("b", "Mara", "Lind", { email }));
  expect(found.filter((line) => line.endsWith("certain"))).toEqual([]);
});

test("an address that two of different names share proves nothing for two of one name", () => {
  const email = ["front.desk@example.org"];
  const people = [resume("a", "Mara", "Lind", { email }), resume("b", "Mara", "Lind", { email })];
  expect(findingsOf(...people, resume("c", "Otto", "Fitzdale", { email })).toSorted()).toEqual([
    "a c doubt",
    "b c doubt",
  ]);
});

test("a rare name at one employer at one time is a proposal, a name alone is none", () => {
  const [a, b] = [resume("a", "Bob", "Quistgaard", { employer }), resume("b", "Robert", "Quistgaard", { employer })];
  expect(findingsOf(a, b)).toEqual(["a b proposal"]);
  expect(findingsOf(resume("a", "Bob", "Quistgaard"), resume("b", "Bob", "Quistgaard"))).toEqual([]);
});

test("colleagues of one school and one employer under different names are nobody's proposal", () => {
  const more = { employer, school: ["University of Lindholm"], place: "Berlin" };
  expect(findingsOf(resume("a", "Mara", "Lind", more), resume("b", "Otto", "Fitzdale", more))).toEqual([]);
});

test("a rare surname counts more than a common one", () => {
  const crowd = Array.from({ length: 600 }, (_, at) => resume(`x${at}`, `Given${at}`, "Common"));
  const pair = (surname: string) => ["a", "b"].map((id) => resume(id + surname, "Mara", surname, { employer }));
  const found = proposeLinks([...crowd, ...pair("Common"), ...pair("Rare")], { ...ofResumes, estimates: false });
  const weightOf = (surname: string) => {
    const proposal = found.find(({ first }) => first === `a${surname}`);
    return proposal?.comparisons.find(({ field }) => field === "surname")?.weight ?? 0;
  };
  expect(weightOf("Rare")).toBeGreaterThan(weightOf("Common") + 3);
});

test("records of one source are not compared where two sources are to be joined", () => {
  const email = ["mara.lind@gmail.com"];
  const people = ["a1", "a2", "b1"].map((id) => resume(id, "Mara", "Lind", { email }));
  const found = proposeLinks(people, { ...ofResumes, sourceOf: (id) => id.slice(0, 1) });
  expect(found.map(({ first, second }) => `${first} ${second}`).sort()).toEqual(["a1 b1", "a2 b1"]);
});

test("three sources of one person are one group", () => {
  expect(
    groupLinked([
      { first: "a", second: "b" },
      { first: "d", second: "e" },
      { first: "c", second: "b" },
    ]),
  ).toEqual([
    ["a", "b", "c"],
    ["d", "e"],
  ]);
});

test("nobody and one alone give no pair", () => {
  expect(findingsOf()).toEqual([]);
  expect(findingsOf(resume("a", "Mara", "Lind"))).toEqual([]);
});
