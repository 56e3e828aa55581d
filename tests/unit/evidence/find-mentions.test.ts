import { expect, test } from "vitest";
import { decideMentions, matchStatement } from "@/lib/domain/evidence/find-mentions";
import { makeTaxonomy } from "@/lib/domain/evidence/taxonomy";
import type { Statement } from "@/lib/domain/resume/resume";
import { Skill } from "@/lib/reference/skill";

function makeSkill(names: Partial<Skill> & Pick<Skill, "slug" | "name">): Skill {
  return Skill.parse({
    category: "tools",
    kind: "tool",
    definition: "For the test.",
    aliases: [],
    ambiguousAliases: [],
    contextHints: [],
    rejectHints: [],
    implies: [],
    adjacent: [],
    scope: "general",
    ...names,
  });
}

const TAXONOMY = makeTaxonomy([
  makeSkill({ slug: "kafka", name: "Kafka", otherMeanings: ["Franz Kafka"] }),
  makeSkill({ slug: "phd", name: "PhD", otherMeanings: ["PhD student", "PhDs"] }),
  makeSkill({ slug: "vision-language", name: "VLM", caseSensitiveAliases: ["VLM"] }),
  makeSkill({ slug: "gpus", name: "H100" }),
  makeSkill({
    slug: "weka",
    name: "Fast scratch",
    aliases: ["WEKA"],
    caseSensitiveAliases: ["WEKA"],
    ambiguousAliases: ["Weka"],
    contextHints: ["storage"],
  }),
]);

function named(text: string): readonly string[] {
  const statement: Statement = {
    range: { start: 0, end: text.length },
    section: "experience",
    form: "sentence",
    positionIndex: 0,
  };
  const mentions = decideMentions(matchStatement(text, statement, TAXONOMY), TAXONOMY, { listedSkills: 0, below: [] });
  return mentions.map(({ skill, range }) => `${skill}: ${text.slice(range.start, range.end)}`);
}

test.each([
  ["Two H100s and 8xH100 nodes", ["gpus: H100s", "gpus: H100"]],
  ["Trained VLMs, not vlms", ["vision-language: VLMs"]],
  ["A novel by Franz Kafka, events in Kafka", ["kafka: Kafka"]],
  ["Supervised PhD students during my own PhD", ["phd: PhD"]],
  ["A team of PhDs", []],
  ["WEKA for scratch", ["weka: WEKA"]],
  ["Weka storage for scratch", ["weka: Weka"]],
  ["Weka for scratch", []],
])("%s", (text, expected) => {
  expect(named(text)).toEqual(expected);
});
