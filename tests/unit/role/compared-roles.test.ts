import { expect, test } from "vitest";
import { comparedRolesHref, readComparedRoles } from "@/app/(dashboard)/roles/compare/search-params";

const slugsOf = (parameters: Record<string, string>) => readComparedRoles(parameters).map(({ slug }) => slug);

test("without a choice the first role stands beside the one that it is most easily mistaken for", () => {
  expect(slugsOf({})).toEqual(["ai-infrastructure-engineer", "ml-systems-engineer"]);
  expect(slugsOf({ a: "wizard" })).toEqual(slugsOf({}));
});

test("a third role joins the two that were shown, also when the address names only one of them", () => {
  const three = ["ai-infrastructure-engineer", "ml-systems-engineer", "ai-researcher"];
  expect(slugsOf({ a: "ai-infrastructure-engineer", c: "ai-researcher" })).toEqual(three);
  expect(slugsOf({ c: "ai-researcher" })).toEqual(three);
});

test("a role named twice stands once, and two different ones are always compared", () => {
  expect(slugsOf({ a: "ai-researcher", b: "ai-researcher" })).toHaveLength(2);
  expect(slugsOf({ a: "ai-data-engineer", b: "ai-researcher", c: "ai-data-engineer" })).toEqual([
    "ai-data-engineer",
    "ai-researcher",
  ]);
});

test("an address shows what it was made of", () => {
  const chosen = ["ai-researcher", "ai-data-engineer", "llm-specialist"];
  const address = new URL(comparedRolesHref(chosen), "http://localhost");
  expect(slugsOf(Object.fromEntries(address.searchParams))).toEqual(chosen);
});
