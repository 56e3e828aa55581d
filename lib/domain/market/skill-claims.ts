import type { Claim } from "@/lib/reference/claims";
import type { Skill } from "@/lib/reference/skill";
import { byTrust } from "./role-claims";

/** What is claimed of one skill: what it adds to pay, in percent, and in how many postings of a role it is named, in percent. */
export type SkillClaims = { readonly premiums: readonly Claim[]; readonly postings: readonly Claim[] };

/** Claims name a skill in their unit: "percent for GenAI skills", "percent of 428 … postings at 24 companies naming Kubernetes". */
const NAMED_IN: Readonly<Record<"skill_premium" | "skill_frequency", RegExp>> = {
  skill_premium: /^percent for (.+) skills$/,
  skill_frequency: /^percent of .*postings.* naming (.+)$/,
};

/** Names of claims that stand for a whole category of skills. */
const CATEGORY_BY_NAME: ReadonlyMap<string, string> = new Map([
  ["genai", "llm"],
  ["generative ai", "llm"],
  ["llm", "llm"],
]);

/** The claims that name a skill, by its name, one of its aliases or its category; postings of `role` only. Best founded first. */
export function skillClaims(claims: readonly Claim[], skill: Skill, role: string): SkillClaims {
  const names = new Set([skill.name, ...skill.aliases].map((name) => name.toLowerCase()));
  const isNaming = ({ metric, unit }: Claim, asked: keyof typeof NAMED_IN) => {
    if (metric !== asked) return false;
    const named = NAMED_IN[asked].exec(unit)?.[1]?.toLowerCase();
    return named !== undefined && (names.has(named) || CATEGORY_BY_NAME.get(named) === skill.category);
  };
  return {
    premiums: claims
      .filter((claim) => isNaming(claim, "skill_premium") && (claim.role === null || claim.role === role))
      .sort(byTrust),
    postings: claims.filter((claim) => isNaming(claim, "skill_frequency") && claim.role === role).sort(byTrust),
  };
}
