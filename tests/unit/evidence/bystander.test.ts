import { expect, test } from "vitest";
import { readCandidate } from "@/lib/domain/candidate-reading";
import { skillBySlug } from "@/lib/reference/skills";

const AS_OF = { year: 2026, month: 11 };

function roleSkillsOf(title: string): readonly string[] {
  const text = `Jo Marsh\njo@example.com\n\nExperience\n${title}, Halden Ltd\n2019 - present\n- Filled 40 roles with Kubernetes, CUDA and PyTorch in Salesforce\n\nSkills\nSlurm, InfiniBand, Salesforce, negotiation\n`;
  return readCandidate(text, AS_OF)
    .facts.skills.map(({ skill }) => skill)
    .filter((skill) => skillBySlug.get(skill)?.scope === "role");
}

test.each([
  "Technical Recruiter",
  "Talent Acquisition Partner",
  "Sales Manager",
  "Technology correspondent",
  "Personalberaterin",
  "Journaliste",
  "Senior Technical Writer",
  "Customer Success Manager",
])("a %s names the skills of others", (title) => {
  expect(roleSkillsOf(title)).toEqual([]);
});

test.each(["Sales Engineer", "Infrastructure Engineer", "Recruiting data analyst"])("a %s practises them", (title) => {
  expect(roleSkillsOf(title)).toEqual(expect.arrayContaining(["kubernetes", "slurm"]));
});

test("what such a person practises is still read", () => {
  const text =
    "Jo Marsh\n\nExperience\nSales Manager, Halden Ltd\n2019 - present\n- Sold GPU servers to universities\n";
  expect(readCandidate(text, AS_OF).facts.skills.map(({ skill }) => skill)).toContain("sales");
});

test("the line under the name says what a person is, where the titles do not", () => {
  const read = (headline: string) =>
    readCandidate(
      `Jo Marsh\n${headline}\njo@example.com\n\nExperience\nSenior Consultant, Halden Ltd\n2019 - present\n- Kubernetes, CUDA and PyTorch for banks\n`,
      AS_OF,
    ).facts.skills.map(({ skill }) => skill);
  expect(read("Personalberaterin (Tech & KI)")).not.toContain("kubernetes");
  expect(read("Cloud consultant")).toContain("kubernetes");
});
