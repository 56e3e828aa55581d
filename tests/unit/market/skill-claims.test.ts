import { expect, test } from "vitest";
import { skillClaims } from "@/lib/domain/market/skill-claims";
import { claims as shippedClaims } from "@/lib/reference/claims";
import { skillBySlug } from "@/lib/reference/skills";

function claimsFor(slug: string, role = "ai-infrastructure-engineer") {
  const skill = skillBySlug.get(slug);
  if (skill === undefined) throw new Error(`no skill ${slug}`);
  const { premiums, postings } = skillClaims(shippedClaims, skill, role);
  return { premiums: premiums.map(({ id }) => id), postings: postings.map(({ mid }) => mid) };
}

test("postings that name a skill are found by its name and its aliases, for their role only", () => {
  expect(claimsFor("kubernetes").postings).toEqual([37]);
  expect(claimsFor("pytorch").postings).toEqual([41]);
  expect(claimsFor("kubernetes", "prompt-engineer").postings).toEqual([]);
});

test("a premium for a category is one for each skill of it, and for no other", () => {
  expect(claimsFor("rag").premiums).toEqual(["mf-1059"]);
  expect(claimsFor("kubernetes").premiums).toEqual([]);
});
