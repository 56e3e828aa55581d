import { expect, test } from "vitest";
import { readCandidate } from "@/lib/domain/candidate-reading";
import { checkInvariance } from "@/lib/domain/invariance/check-invariance";
import { swapPerson } from "@/lib/domain/invariance/swap-person";
import { shippedProfiles } from "@/lib/reference/role-profiles";

const AS_OF = { year: 2026, month: 6 };
const TEXT = `Ada Marsh
Oslo, Norway
ada@example.org | +47 912 00 317

Experience

Engineer, Heron Systems  Jan 2019 – Dec 2021
- She ran Kubernetes for 40 teams during his parental leave.

Education

BSc Computer Science, Northwind University, 2015
`;
const { resume } = readCandidate(TEXT, AS_OF);

test("each swap changes what it names and leaves every other word", () => {
  const changed = (swap: Parameters<typeof swapPerson>[1]) => {
    const [before, after] = [TEXT.split("\n"), swapPerson(resume, swap, 0)?.split("\n") ?? []];
    return after.filter((line, index) => line !== before[index]);
  };
  expect(changed("name")).toEqual(["Amina Yusuf"]);
  expect(changed("contact")).toEqual(["somebody0@example.org | +44 20 7946 1000"]);
  expect(changed("pronouns")).toEqual(["- He ran Kubernetes for 40 teams during her parental leave."]);
  expect(changed("place")).toEqual(["Lagos, Nigeria"]);
  expect(changed("school")).toEqual(["BSc Computer Science, Northfield Community College, 2015"]);
  expect(changed("graduation year")).toEqual(["BSc Computer Science, Northwind University, 2004"]);
  expect(changed("gap")).toEqual(["- She ran Kubernetes for 40 teams during his maternity leave."]);
});

test("a résumé that does not say something has nothing to swap, and the check says so", () => {
  const { resume: bare } = readCandidate("Ran Kubernetes and CUDA", AS_OF);
  expect(swapPerson(bare, "school", 0)).toBeNull();
  const kinds = checkInvariance("Ran Kubernetes and CUDA", shippedProfiles, { asOf: AS_OF, round: 0 });
  expect(kinds.filter(({ kind }) => kind !== "absent")).toEqual([]);
});

test.each([
  "Hired two contractors from Heron Systems. She ran Kubernetes",
  "She worked with Ana. She ran Kubernetes",
  "With her team of six engineers she ran Kubernetes",
  "Kubernetes, which she ran",
])("whether somebody is he, she or they moves nothing: %s", (words) => {
  const text = TEXT.replace("She ran Kubernetes", words);
  for (const round of [0, 1]) {
    const outcomes = checkInvariance(text, shippedProfiles, { asOf: AS_OF, round });
    expect(outcomes.find(({ change }) => change === "pronouns")).toEqual({ change: "pronouns", kind: "same" });
  }
});

test("what others may have done is held as unknown, and the reading says so", () => {
  const read = (pronoun: string) =>
    readCandidate(TEXT.replace("She ran Kubernetes", `Hired two contractors. ${pronoun} ran Kubernetes`), AS_OF);
  for (const pronoun of ["He", "She", "They"]) {
    const { resume: own, facts } = read(pronoun);
    expect(facts.skills.find(({ skill }) => skill === "kubernetes")).toBeUndefined();
    expect(own.warnings.find(({ code }) => code === "UNCLEAR_WHO")?.message).toContain(`${pronoun} ran Kubernetes`);
  }
});

test("a change that moves a score is shown with the requirement: a heading in words of one's own is one only in capitals", () => {
  const own = "\n\nODDS AND ENDS\n- Kubernetes for a choir\n\nEducation";
  const text = TEXT.replace("She ran Kubernetes", "She ran it").replace("\n\nEducation", own);
  const capitals = text.replace("Experience", "EXPERIENCE").replace("Education", "EDUCATION");
  const outcome = checkInvariance(capitals, shippedProfiles, { asOf: AS_OF, round: 1 }).find(
    ({ kind }) => kind === "moved",
  );
  expect(outcome).toMatchObject({ change: "headings" });
});
