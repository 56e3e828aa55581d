import { expect, test } from "vitest";
import { isAskedFor } from "@/lib/domain/evidence/asked-for";

test.each([
  "Next I would like to get closer to the kernels, ",
  "I'd love to try ",
  "I want to build agents with ",
  "Looking for a role in infrastructure where I can use ",
  "Seeking an internship with ",
  "You will operate clusters with ",
  "We are looking for an engineer with ",
  "Requirements: 5+ years with ",
])("asked for: %s", (clause) => {
  expect(isAskedFor(clause, "")).toBe(true);
});

test.each([
  "Engineer with six years of ",
  "Looked after clusters with ",
  "Requirements: gathered them, then wrote the service in ",
  "Helped teams that want to deploy ",
  "Answered what you ask a vendor about ",
  "Led the team that ran ",
])("not asked for: %s", (clause) => {
  expect(isAskedFor(clause, "")).toBe(false);
});

test("demands under an address are the advert's", () => {
  expect(isAskedFor("Requirements: ", "You will operate GPU clusters.\n")).toBe(true);
  expect(isAskedFor("Requirements: ", "Business analyst, Acme\n")).toBe(false);
});
