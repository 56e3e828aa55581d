import { expect, test } from "vitest";
import { nameKey, TeamMemberInput } from "@/lib/domain/team/team-member";

const person = { name: " Ana  Example ", title: "", role: null, skills: [] };

test("a name keeps its form and is compared without case and spaces", () => {
  expect(TeamMemberInput.parse(person).name).toBe("Ana  Example");
  expect(nameKey(" Ana  EXAMPLE ")).toBe(nameKey("ana example"));
});

test("a role that is none of the ten is refused with a sentence", () => {
  const parsed = TeamMemberInput.safeParse({ ...person, role: "astronaut" });
  expect(parsed.error?.issues[0]?.message).toBe("Choose one of the ten roles, or none.");
});

test("a level outside 1 to 5 is refused", () => {
  for (const level of [0, 6, Number.NaN])
    expect(TeamMemberInput.safeParse({ ...person, skills: [{ skill: "cuda", level }] }).success).toBe(false);
});
