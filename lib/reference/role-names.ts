/** Slug and name of the ten roles in their order: small enough for a page that needs nothing else about them. */
export const roleNames = [
  { slug: "ai-infrastructure-engineer", name: "AI Infrastructure Engineer" },
  { slug: "ml-systems-engineer", name: "ML Systems Engineer" },
  { slug: "ai-researcher", name: "AI Researcher" },
  { slug: "ai-infrastructure-architect", name: "AI Infrastructure Architect" },
  { slug: "ai-product-leader", name: "AI Product Leader" },
  { slug: "llm-specialist", name: "Prompt Engineer / LLM Specialist" },
  { slug: "ai-safety-researcher", name: "AI Safety Researcher" },
  { slug: "ai-data-engineer", name: "AI Data Engineer" },
  { slug: "ai-platform-leader", name: "AI Platform Leader" },
  { slug: "ai-governance-leader", name: "AI Governance / Responsible AI Leader" },
] as const;

export type RoleSlug = (typeof roleNames)[number]["slug"];
