import { expect, test } from "vitest";
import { buildPosting, refreshParts } from "@/lib/domain/posting/build-posting";
import { gapsIn } from "@/lib/domain/posting/finding";
import { lintPosting } from "@/lib/domain/posting/lint-posting";
import { applyToParts, toMarkdown } from "@/lib/domain/posting/posting-markdown";
import { makeChoices, makeDescription, profileOf } from "@/tests/factories/job-description";
import { makeLintContext } from "@/tests/factories/posting-text";

const ROLE = "ml-systems-engineer";

test("what was not said stands as a gap, and pay is never filled in", () => {
  const description = makeDescription(ROLE, { payLow: null, payHigh: null, company: "", growth: "" });
  const { text } = toMarkdown(description);
  expect(text).toContain("[lowest] to [highest] [currency]");
  expect(text).not.toMatch(/\d{2,3},000/);
  expect(gapsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(
    expect.arrayContaining(["[company]", "[lowest]", "[highest]"]),
  );
});

test("at most five must-haves are demanded, the others are taught", () => {
  const must = makeDescription(ROLE).parts.find(({ id }) => id === "must");
  expect(must?.text.split("\n")).toHaveLength(5);
});

test("an untouched part follows the choices, an edited one stays and is offered the new words", () => {
  const { parts } = makeDescription(ROLE);
  const edited = parts.map((part) => (part.id === "team" ? { ...part, text: "Seven of us." } : part));
  const generated = buildPosting(profileOf(ROLE), makeChoices(ROLE, { team: "Twelve people", growth: "Staff next" }));
  const refreshed = refreshParts(generated, edited);
  const of = (id: string) => refreshed.find((part) => part.id === id);
  expect(of("growth")).toMatchObject({ text: "Staff next.", offered: null });
  expect(of("team")).toMatchObject({ text: "Seven of us." });
  expect(of("team")?.offered).toContain("Twelve people");
  expect(refreshParts(generated, refreshed).map(({ text }) => text)).toEqual(refreshed.map(({ text }) => text));
});

test("what was offered and looked at is not offered again until it changes", () => {
  const { parts, choices } = makeDescription(ROLE);
  const seen = parts.map((part) => (part.id === "team" ? { ...part, text: "Seven of us." } : part));
  const refreshed = refreshParts(buildPosting(profileOf(ROLE), choices), seen);
  expect(refreshed.map(({ offered }) => offered).filter((offered) => offered !== null)).toEqual([]);
});

test("the proposals for a built description change the part that they are about", () => {
  let description = makeDescription(ROLE, { place: "Denver", country: "United States", currency: "USD" });
  const worse = (id: string, text: string) => {
    description = {
      ...description,
      parts: description.parts.map((part) => (part.id === id ? { ...part, text } : part)),
    };
  };
  worse("pay", "We offer a competitive salary.");
  worse("team", "");
  worse("growth", "");
  worse("must", `${description.parts.find(({ id }) => id === "must")?.text}\n- Terraform: 15 years of Kubernetes`);
  for (let steps = 0; steps < 20; steps += 1) {
    const [first] = lintPosting(toMarkdown(description).text, makeLintContext({ place: "Denver" })).findings;
    if (first === undefined) break;
    description = { ...description, parts: [...applyToParts(description, first)] };
  }
  expect(lintPosting(toMarkdown(description).text, makeLintContext({ place: "Denver" })).findings).toEqual([]);
  const textOf = (id: string) => description.parts.find((part) => part.id === id)?.text;
  expect(textOf("team")).toContain("You report to [title]");
  expect(textOf("pay")).toContain("Benefits: [");
  expect(textOf("must")?.split("\n")).toHaveLength(5);
});
