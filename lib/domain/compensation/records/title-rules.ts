import { z } from "zod";

/** How the words of a rule are held against a title. */
export const titleMatches = ["is", "starts with", "ends with", "contains"] as const;
export type TitleMatch = (typeof titleMatches)[number];

/** Which titles are which role. */
export const TitleRule = z
  .strictObject({
    match: z.enum(titleMatches),
    /** Whole words, as `titleKey` writes them. */
    words: z.string().min(1).max(120),
    /** Role slug; null: these titles are none of the ten. */
    role: z.string().min(1).max(80).nullable(),
  })
  .readonly();
export type TitleRule = z.infer<typeof TitleRule>;

type Phrases = readonly [role: string, match: TitleMatch, phrases: readonly string[]];

/**
 * In this order; the first that fits decides. Found by search: of the titles of the aijobs.net index (full-time, work years 2024 and 2025)
 * these give each role the very n, quartiles and median of all 82 published claims. That explains the odd ones: "ML Infrastructure
 * Engineer" was counted with the ML engineers and "Machine Learning Infrastructure Engineer" with the infrastructure engineers, a risk
 * analyst with data governance, the one "AI Engineering Manager" with the AI engineers, and "Artificial Intelligence Engineer" with nobody.
 */
const shipped: readonly Phrases[] = [
  ["ai-governance-leader", "contains", ["governance"]],
  ["ai-governance-leader", "is", ["risk analyst"]],
  ["ai-product-leader", "ends with", ["product manager", "product owner"]],
  ["llm-specialist", "is", ["ai engineering manager"]],
  [
    "ai-platform-leader",
    "ends with",
    [
      "engineering manager",
      "machine learning manager",
      "ai lead",
      "machine learning lead",
      "machine learning tech lead",
    ],
  ],
  ["ai-platform-leader", "starts with", ["head of data", "head of ai", "head of machine learning"]],
  ["ai-platform-leader", "starts with", ["director of machine learning"]],
  [
    "ai-infrastructure-architect",
    "ends with",
    ["data architect", "ai architect", "solutions architect", "solution architect", "machine learning architect"],
  ],
  ["ai-infrastructure-architect", "is", ["architect"]],
  ["ai-safety-researcher", "contains", ["ai safety", "ai alignment", "alignment researcher", "ai red team"]],
  [
    "ai-researcher",
    "ends with",
    ["research scientist", "applied scientist", "research engineer", "machine learning researcher", "ai researcher"],
  ],
  ["ai-researcher", "ends with", ["machine learning scientist", "ai scientist", "member of technical staff"]],
  ["ai-researcher", "is", ["applied ai ml lead"]],
  ["ml-systems-engineer", "ends with", ["machine learning engineer", "ml engineer", "mlops engineer"]],
  ["ml-systems-engineer", "ends with", ["ml infrastructure engineer", "computer vision engineer"]],
  ["llm-specialist", "ends with", ["ai engineer", "ai developer", "ai software engineer"]],
  ["llm-specialist", "ends with", ["prompt engineer", "nlp engineer", "llm engineer"]],
  ["ai-infrastructure-engineer", "is", ["platform engineer"]],
  [
    "ai-infrastructure-engineer",
    "ends with",
    ["machine learning platform engineer", "site reliability engineer", "cloud engineer", "infrastructure engineer"],
  ],
  ["ai-data-engineer", "ends with", ["data engineer", "data platform engineer", "data pipeline engineer"]],
  ["ai-data-engineer", "ends with", ["etl engineer", "etl developer", "big data developer"]],
];

/** Occupations of official wage tables, as the published claims stand them in for roles. */
const occupations: readonly (readonly [role: string, occupation: string])[] = [
  ["ai-researcher", "computer and information research scientists"],
  ["ai-researcher", "data scientists"],
  ["ai-researcher", "mathematicians statisticians and actuaries"],
  ["ml-systems-engineer", "software developers"],
  ["ml-systems-engineer", "software engineers and designers"],
  ["ai-data-engineer", "database architects"],
  ["ai-data-engineer", "database analysts and data administrators"],
  ["ai-infrastructure-architect", "computer network architects"],
  ["ai-platform-leader", "computer and information systems managers"],
  ["ai-governance-leader", "compliance officers"],
  ["ai-infrastructure-engineer", "computer hardware engineers"],
];

/** The rules that come with the program. */
export const shippedTitleRules: readonly TitleRule[] = [
  ...shipped.flatMap(([role, match, phrases]) => phrases.map((words) => ({ match, words, role }))),
  ...occupations.map(([role, words]) => ({ match: "is" as const, words, role })),
];
