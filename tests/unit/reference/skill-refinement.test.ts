import { expect, test } from "vitest";
import type { Skill } from "@/lib/reference/skill";
import { refineSkill, SkillRefinement } from "@/lib/reference/skill-refinement";

const redTeaming: Skill = Object.freeze({
  slug: "red-teaming",
  name: "Red Teaming",
  category: "safety",
  kind: "skill",
  definition: "Attacking a model to find its faults.",
  aliases: ["red teaming", "red-teaming", "PyRIT"],
  ambiguousAliases: ["garak"],
  contextHints: ["model"],
  rejectHints: [],
  caseSensitiveAliases: ["PyRIT"],
  otherMeanings: [],
  implies: ["testing"],
  adjacent: [],
  scope: "role",
} as const);

function refinement(change: Partial<SkillRefinement>): SkillRefinement {
  return SkillRefinement.parse({ skill: "red-teaming", reason: "For the test.", ...change });
}

test("an alias made ambiguous takes its other spellings and the name with it", () => {
  const refined = refineSkill(redTeaming, refinement({ makeAmbiguous: ["red teaming"] }));
  expect(refined.aliases).toEqual(["PyRIT"]);
  expect(refined.ambiguousAliases).toEqual(["garak", "red teaming", "red-teaming", "Red Teaming"]);
});

test("hints, aliases and implications are added and dropped, and the source stays as it was", () => {
  const refined = refineSkill(
    redTeaming,
    refinement({
      addAliases: ["AI red team"],
      makeClear: ["garak"],
      addContextHints: ["llm"],
      dropContextHints: ["model"],
      addRejectHints: ["phishing"],
      addOtherMeanings: ["red teaming of colleagues"],
      addImplies: ["ai-security"],
      dropImplies: ["testing"],
    }),
  );
  expect(refined.aliases).toEqual(["red teaming", "red-teaming", "PyRIT", "AI red team", "garak"]);
  expect(refined).toMatchObject({
    ambiguousAliases: [],
    contextHints: ["llm"],
    rejectHints: ["phishing"],
    otherMeanings: ["red teaming of colleagues"],
    implies: ["ai-security"],
  });
  expect(redTeaming.aliases).toHaveLength(3);
});

test("a refinement that speaks of something the skill does not have is refused by name", () => {
  expect(() => refineSkill(redTeaming, refinement({ removeAliases: ["purple team"] }))).toThrow('"purple team"');
  expect(() => refineSkill(redTeaming, refinement({ dropImplies: ["python"] }))).toThrow('"python"');
});
